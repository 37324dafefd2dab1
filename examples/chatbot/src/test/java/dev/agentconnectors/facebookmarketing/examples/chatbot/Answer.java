package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.service.tool.ToolExecution;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What an agent said and did.
 *
 * @param text the answer, in Markdown
 * @param calls the tool calls that led to it
 */
record Answer(String text, List<ToolExecution> calls) {

    /** As many records as the scripted model shows in a table. */
    static final int ROWS = 10;

    /** The cells of one column of the answer's table. */
    List<String> column(String title) {
        List<List<String>> rows = text.lines()
                .filter(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("| ---"))
                .map(Answer::cells)
                .toList();
        assertThat(rows).as("a table in: %s", text).isNotEmpty();
        int column = rows.get(0).indexOf(title);
        assertThat(column).as("column %s in: %s", title, text).isNotNegative();
        return IntStream.range(1, rows.size())
                .mapToObj(row -> rows.get(row).get(column))
                .toList();
    }

    /** As people read large numbers. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("(?<!\\\\)\\|", -1))
                .map(cell -> cell.strip().replace("\\|", "|"))
                .toList();
    }
}
