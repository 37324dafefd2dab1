package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.Result;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people type, in {@code prompts.txt}: each conversation in open source mode with ready-made tools, and in hosted mode
 * with a developer's own generic tool. Every prompt is held against the sandbox: what changed in it, and what its daily
 * records add up to.
 */
class PromptsTest {
    private static final List<Setup> SETUPS = List.of(Setup.READY_MADE_TOOLS, Setup.OWN_DECORATED_TOOL_HOSTED);

    /** Conversations that only read may share one; none is left behind changed. */
    private static final Sandbox SHARED =
            Sandbox.builder().clock(SandboxAgent.CLOCK).start();

    interface Assistant {
        Result<String> ask(String prompt);
    }

    /** A prompt with what must come of it. */
    record Asked(String prompt, List<Expectation> expectations) {}

    /** Prompts of one conversation. */
    record Dialogue(Setup setup, List<Asked> prompts) {
        boolean changes() {
            return prompts.stream()
                    .flatMap(asked -> asked.expectations().stream())
                    .anyMatch(Expectation::changes);
        }

        @Override
        public String toString() {
            return prompts.get(0).prompt() + " (" + setup + ")";
        }
    }

    @AfterAll
    static void stop() {
        SHARED.close();
    }

    static List<Dialogue> dialogues() throws IOException {
        List<List<Asked>> dialogues = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("    ")) {
                List<Asked> last = dialogues.get(dialogues.size() - 1);
                last.get(last.size() - 1).expectations().add(Expectation.parse(line.strip()));
            } else if (line.startsWith("> ")) {
                dialogues.get(dialogues.size() - 1).add(new Asked(line.substring(2), new ArrayList<>()));
            } else {
                dialogues.add(new ArrayList<>(List.of(new Asked(line, new ArrayList<>()))));
            }
        }
        return SETUPS.stream()
                .flatMap(setup -> dialogues.stream().map(prompts -> new Dialogue(setup, prompts)))
                .toList();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(PromptsTest.class.getResourceAsStream("prompts.txt"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void there_are_enough_of_them_and_each_is_held_against_something() throws IOException {
        List<Asked> all = dialogues().stream()
                .filter(dialogue -> dialogue.setup() == SETUPS.get(0))
                .flatMap(dialogue -> dialogue.prompts().stream())
                .toList();
        assertThat(all).extracting(Asked::prompt).hasSizeGreaterThan(200);
        assertThat(all).allSatisfy(asked -> assertThat(asked.expectations()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("dialogues")
    void come_to_what_they_must_and_to_nothing_else(Dialogue dialogue) {
        Sandbox sandbox =
                dialogue.changes() ? Sandbox.builder().clock(SandboxAgent.CLOCK).start() : SHARED;
        try (FacebookMarketingConnector connector = dialogue.setup().connector(sandbox)) {
            Assistant assistant = AiServices.builder(Assistant.class)
                    .chatModel(OpenAiChatModel.builder()
                            .baseUrl(sandbox.modelUrl())
                            .apiKey("none")
                            .modelName("scripted-planner")
                            .build())
                    .chatMemory(MessageWindowChatMemory.withMaxMessages(500))
                    .tools(dialogue.setup()
                            .tools(connector, WritePolicy.allowed().allowActivation()))
                    .build();
            for (Asked asked : dialogue.prompts()) {
                World before = World.of(sandbox.store());
                Result<String> answer = assistant.ask(asked.prompt());
                World after = World.of(sandbox.store());
                String text = asked.prompt() + " → " + answer.content();
                asked.expectations().forEach(expectation -> expectation.check(text, answer, before, after));
                assertThat(after.changedSince(before))
                        .as("changed by: %s", text)
                        .allMatch(change -> asked.expectations().stream().anyMatch(e -> e.allows(change, before)));
            }
        } finally {
            if (sandbox != SHARED) {
                sandbox.close();
            }
        }
    }
}
