package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Attribution windows of actions that say nothing but the number itself again: they are not shown, and that is said. */
final class Windows {

    private Windows() {}

    /** What is not shown, or null. */
    static @Nullable String note(RecordTable table) {
        Map<List<String>, String> listsByWindows = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            List<String> echoes =
                    column.echoes.keySet().stream().filter(column::echoes).toList();
            if (!echoes.isEmpty()) {
                listsByWindows.merge(echoes, column.name(), (names, another) -> names + ", " + another);
            }
        }
        return listsByWindows.isEmpty()
                ? null
                : listsByWindows.entrySet().stream()
                        .map(entry -> String.join(", ", entry.getKey()) + " of " + entry.getValue()
                                + ": the same as the number shown")
                        .collect(Collectors.joining("; "));
    }
}
