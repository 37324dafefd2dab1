package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The output of a developer's own tool, shortened. JSON stays JSON and keeps its names: of a list, or of the list in an
 * object, as many whole elements as fit; of an object without one, what is left without its largest fields.
 */
final class CustomToolText {

    private static final String DATA = "data";
    // The tool's own cursor, if there is one, belongs to the whole list.
    private static final String HINT = "Narrow the call: fewer fields, fewer records, a filter. Any cursor given here"
            + " leads past the ones left out.";

    private final int maxChars;

    CustomToolText(int maxChars) {
        this.maxChars = maxChars;
    }

    String fit(String text) {
        Object json = ToolJson.readValue(text).map(Compact::value).orElse(null);
        try {
            if (json instanceof List<?> list) {
                return list(list);
            }
            return json instanceof Map<?, ?> map ? object(named(map)) : PlainText.fit(text, maxChars);
        } catch (IllegalArgumentException unwritable) {
            // Such as 1e999999999, which is a number in JSON but not one that can be written out.
            return PlainText.fit(text, maxChars);
        }
    }

    private String list(List<?> list) {
        String compact = ToolJson.write(list);
        return compact.length() <= maxChars ? compact : list(Map.of(), DATA, list);
    }

    private String object(Map<String, Object> object) {
        String compact = ToolJson.write(object);
        if (compact.length() <= maxChars) {
            return compact;
        }
        String main = main(object);
        Map<String, Object> others = new LinkedHashMap<>(object);
        Object inside = others.remove(main);
        if (ToolJson.write(others).length() <= maxChars / 2) {
            if (inside instanceof List<?> list) {
                return list(others, main, list);
            }
            if (inside instanceof Map<?, ?> data && main.equals(DATA)) {
                return smallest(named(data), part -> {
                    Map<String, Object> result = new LinkedHashMap<>();
                    result.put(DATA, part.record());
                    result.putAll(others);
                    return mentioned(part, result);
                });
            }
        }
        return smallest(object, part -> mentioned(part, new LinkedHashMap<>(part.record())));
    }

    /** The member that the object is about: its data, or else the largest. */
    private static String main(Map<String, Object> object) {
        return object.containsKey(DATA)
                ? DATA
                : object.entrySet().stream()
                        .max(Comparator.comparing(
                                member -> ToolJson.write(member.getValue()).length()))
                        .map(Map.Entry::getKey)
                        .orElse(DATA);
    }

    private String list(Map<String, Object> others, String name, List<?> list) {
        String opening = "{" + ToolJson.write(name) + ":[";
        TrimmedRecord nothing = TrimmedRecord.whole(Map.of());
        return WholeElements.fit(
                        maxChars,
                        opening,
                        list.stream().map(ToolJson::write).toList(),
                        shown -> end(others, list.size() - shown, nothing))
                .orElseGet(() -> list.get(0) instanceof Map<?, ?> first
                        ? smallest(
                                named(first),
                                part -> opening + ToolJson.write(part.record()) + end(others, list.size() - 1, part))
                        : opening + end(others, list.size(), nothing));
    }

    private static String end(Map<String, Object> others, int leftOut, TrimmedRecord last) {
        Map<String, Object> rest = new LinkedHashMap<>(others);
        if (leftOut > 0) {
            rest.put("left_out", leftOut);
            rest.put("hint", HINT);
        }
        String members = mentioned(last, rest);
        return rest.isEmpty() ? "]}" : "]," + members.substring(1);
    }

    private String smallest(Map<String, Object> record, TrimmedRecord.Writer writer) {
        return TrimmedRecord.fit(record, maxChars, writer);
    }

    private static String mentioned(TrimmedRecord part, Map<String, Object> result) {
        part.mention(result);
        return ToolJson.write(result);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> named(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
