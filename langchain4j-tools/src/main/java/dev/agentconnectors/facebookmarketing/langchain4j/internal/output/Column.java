package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One field of the records in a {@link RecordTable}, and what is known of it over all of them. */
final class Column {

    /** Its place among the columns. */
    final int index;

    final FieldPlan plan;

    /** The list of actions that it is a number of, or null for a field of the record itself. */
    final @Nullable Column list;

    /** The attribution window that it is the number of, or null. */
    final @Nullable String window;

    /** Of a number of a list: whether it stands in the record itself all the same, under a name of its own. */
    boolean flat;

    /** What it is called in its record or list. */
    final String leaf;

    /** The start of a member of that name: {@code "name":}. */
    final byte[] member;

    /** In how many records it is. */
    int count;

    /** The first record that has it. */
    int firstRow;

    /** Its value in the record that has it last. */
    int lastValue;

    /** The last record that has it; -1 for none. */
    int lastRow = -1;

    /** Of a list of actions: how many numbers without a window there are. */
    int numbers;

    /** Of a list of actions: how often each attribution window says the same as the number without a window. */
    final Map<String, Integer> echoes = new LinkedHashMap<>();

    /** Of a list of actions: its columns by type; of one of those: its columns by window. */
    final Map<String, Column> below = new LinkedHashMap<>();

    Column(int index, FieldPlan plan, @Nullable Column list, @Nullable String window, String leaf) {
        this.index = index;
        this.plan = plan;
        this.list = list;
        this.window = window;
        this.leaf = leaf;
        this.member = (quoted(leaf) + ":").getBytes(StandardCharsets.UTF_8);
    }

    String name() {
        return plan.name();
    }

    /** The name as JSON text. */
    String quotedName() {
        return list == null ? new String(member, 0, member.length - 1, StandardCharsets.UTF_8) : quoted(plan.name());
    }

    /** Whether the number of the window is, in every record, the number without a window, so that it need not be said. */
    boolean isEcho() {
        return list != null && window != null && list.echoes(window);
    }

    /** Of a list of actions: whether a window says nothing of its own. */
    boolean echoes(String name) {
        return numbers > 0 && echoes.getOrDefault(name, 0) == numbers;
    }

    private static String quoted(String text) {
        JsonText quoted = new JsonText(text.length() + 2);
        quoted.quoted(text);
        return quoted.toString();
    }
}
