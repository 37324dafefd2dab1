package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows of the chatbot is what one sees, and its links lead somewhere. */
class ReadmeOutputTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Pattern OUTPUT = Pattern.compile("```text\\n(Sandbox started.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)[^)]*\\)");

    @Test
    void the_first_command_prints_what_is_shown() throws IOException {
        Matcher shown = OUTPUT.matcher(Files.readString(README));
        assertThat(shown.find()).isTrue();

        Run run = Run.piped(Map.of(), "", "--prompt", "Which campaigns have spent the most this month?");

        assertThat(anyDay(run.out())).isEqualTo(anyDay(shown.group(1)));
    }

    @Test
    void links_lead_somewhere() throws IOException {
        List<String> targets = LINK.matcher(Files.readString(README))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(targets).isNotEmpty().allMatch(target -> Files.exists(README.resolveSibling(target)));
    }

    /** The sandbox's figures change from day to day: what stays are the words, the calls and the columns. */
    private static String anyDay(String output) {
        int rows = output.indexOf("───");
        assertThat(rows).as("a table in: %s", output).isPositive();
        return output.substring(0, rows).replaceAll("[\\d,]*\\d", "#").replaceAll(" +", " ");
    }
}
