package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A change that one run of the program wants is decided on in another. */
class ApproveLaterTest {

    private static final Map<String, String> NOTHING = Map.of();
    private static final Pattern ID = Pattern.compile("(?m)^  ([a-z2-9]{6})  ");

    @AutoClose
    private final Sandbox sandbox = Sandbox.start();

    @TempDir
    private Path state;

    private Node newest;

    @BeforeEach
    void shareTheSandbox() {
        newest = sandbox.store()
                .children(sandbox.store().accountIds().get(0), Kind.CAMPAIGN)
                .get(0);
        sandbox.store().update(newest.id(), Map.of("status", "ACTIVE"));
        new ChangeStore(state).keepSandbox(sandbox.baseUrl());
    }

    private Run chat(String input, String... args) {
        return Run.piped(
                NOTHING,
                input,
                Stream.concat(Stream.of(args), Stream.of("--state", state.toString()))
                        .toArray(String[]::new));
    }

    private String status() {
        return sandbox.store().node(newest.id()).orElseThrow().text("status");
    }

    private static String id(Run run) {
        Matcher matcher = ID.matcher(run.out());
        assertThat(matcher.find()).as(run.out()).isTrue();
        return matcher.group(1);
    }

    @Test
    void aChangeWaitsAndIsMadeByALaterRun() {
        Run asking = chat("", "--approve-later", "-p", "Pause the newest campaign.");

        assertThat(asking.out())
                .contains("waits for a person's approval", "Waiting for a decision:")
                .contains("Pause campaign ‹" + newest.text("name") + "› (account ‹Alder & Finch Outfitters›)");
        assertThat(status()).isEqualTo("ACTIVE");
        String id = id(chat("", "--pending"));

        Run approving = chat("", "--approve", id);

        assertThat(approving.exitCode()).as(approving.out() + approving.err()).isZero();
        assertThat(approving.out()).startsWith("Done: Pause campaign ‹");
        assertThat(status()).isEqualTo("PAUSED");
        assertThat(chat("", "--pending").out()).contains("No change waits");
        assertThat(chat("", "--changes").out()).contains("Pause campaign ‹", "decided by");

        assertThat(chat("", "--undo").out()).startsWith("Done: Activate campaign ‹");
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(chat("", "--stop").out()).as("the undo has started it").startsWith("Done: Pause campaign ‹");
        assertThat(status()).isEqualTo("PAUSED");
    }

    @Test
    void whatIsRefusedIsNotMade() {
        Run unused = chat("", "--approve-later", "-p", "Pause the newest campaign.");

        assertThat(chat("", "--refuse").out()).startsWith("Refused: Pause campaign ‹");

        assertThat(status()).isEqualTo("ACTIVE");
        Run again = chat("", "--approve");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.out()).contains("No change waits for a decision.");
    }

    @Test
    void whatHasChangedInTheMeantimeIsAskedAgain() {
        Run unused = chat("", "--approve-later", "-p", "Rename the newest campaign to \"Autumn\".");
        sandbox.store().update(newest.id(), Map.of("name", "Renamed by somebody"));

        Run approving = chat("", "--approve");

        assertThat(approving.exitCode()).isEqualTo(1);
        assertThat(approving.out())
                .startsWith("Not done, since it has changed:")
                .contains("It is asked again", "Rename campaign ‹Renamed by somebody›");
        assertThat(chat("", "--approve").exitCode()).isZero();
        assertThat(sandbox.store().node(newest.id()).orElseThrow().text("name")).isEqualTo("Autumn");
    }

    @Test
    void oneDecidesInTheConversationAsWell() {
        Run conversation = chat(
                "Pause the newest campaign.\n/pending\n/approve\nWhat became of it?\n/changes\n/undo\n",
                "--approve-later");

        assertThat(conversation.out())
                .containsSubsequence(
                        "waits for a person's approval",
                        "> /approve",
                        "Done: Pause campaign ‹",
                        "> What became of it?",
                        "facebook_get_pending_change",
                        "approved and made",
                        "> /changes",
                        "Changed, the latest first:",
                        "> /undo",
                        "Done: Activate campaign ‹");
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void whatIsConfirmedAtOnceIsKeptForUndoToo() {
        Run run = Run.at(
                Keyboard.typing("Pause the newest campaign.", "y", "/changes", "/undo", "exit"),
                NOTHING,
                new String[0]);

        assertThat(run.out()).containsSubsequence("Do it?", "Changed, the latest first:", "Activate campaign ‹");
    }

    @Test
    void withoutASandboxThatStaysThereIsNothingToDecideAbout() {
        sandbox.close();

        Run run = chat("", "--pending");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("./chat --sandbox");
    }

    @Test
    void yesAndLaterExcludeEachOther() {
        assertThat(chat("", "--yes", "--approve-later", "-p", "x").err()).contains("choose one of them");
    }

    /** Two processes, one after the other had asked and while it runs. */
    @Test
    @Timeout(120)
    void anotherProcessDecidesWhileTheConversationGoesOn() throws Exception {
        Process conversation = process("--approve-later");
        try (Writer typing = new OutputStreamWriter(conversation.getOutputStream(), StandardCharsets.UTF_8);
                BufferedReader shown = new BufferedReader(
                        new InputStreamReader(conversation.getInputStream(), StandardCharsets.UTF_8))) {
            typing.write("Pause the newest campaign.\n");
            typing.flush();
            readUntil(shown, "Decide with");
            assertThat(status()).isEqualTo("ACTIVE");

            Process approving = process("--approve");
            String said = new String(approving.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(approving.waitFor()).as(said).isZero();
            assertThat(status()).isEqualTo("PAUSED");

            typing.write("Who am I?\nexit\n");
            typing.flush();
            assertThat(readUntil(shown, "Done: Pause campaign ‹"))
                    .as("told at the next turn")
                    .isNotEmpty();
            assertThat(readUntil(shown, "Maya Lindqvist")).isNotEmpty();
            assertThat(conversation.waitFor()).isZero();
        } finally {
            conversation.destroyForcibly();
        }
    }

    private Process process(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstdin.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Chatbot.class.getName()));
        command.addAll(List.of(args));
        command.addAll(List.of("--state", state.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("(FACEBOOK|AIRBYTE|OPENAI)_.*"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static String readUntil(BufferedReader shown, String wanted) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = shown.readLine(); line != null; line = shown.readLine()) {
            all.append(line).append('\n');
            if (line.contains(wanted)) {
                return all.toString();
            }
        }
        throw new AssertionError("No ‹" + wanted + "› in " + all);
    }
}
