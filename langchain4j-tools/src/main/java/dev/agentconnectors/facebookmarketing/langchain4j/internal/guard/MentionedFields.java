package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names of fields that a reading call mentions: those that it asks for, at any depth and under whatever alias, and those
 * that it compares, sorts or breaks down by, which would tell their values as well.
 */
final class MentionedFields {

    private static final Set<String> NAME_FIELDS =
            Set.of("fields", "sort", "breakdowns", "action_breakdowns", "summary");

    private MentionedFields() {}

    /**
     * All words that may be names of fields, in lower case.
     *
     * @param declared whether the catalogue knows the operation; of others every name counts
     */
    static Set<String> of(Map<String, Object> parameters, boolean declared) {
        Set<String> words = new TreeSet<>();
        parameters.forEach((name, value) -> {
            if (NAME_FIELDS.contains(name)) {
                texts(value).forEach(text -> addWords(text, words));
            } else if (name.equals("filtering")) {
                addFiltered(parsed(value), words);
            } else if (!declared) {
                addKeys(parsed(value), words);
            }
        });
        return words;
    }

    /** Every run of letters, digits and underscores: whatever stands around it cannot hide a name. */
    private static void addWords(String text, Set<String> words) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char character = i < text.length() ? text.charAt(i) : ' ';
            if (character == '_' || Character.isLetterOrDigit(character)) {
                word.append(character);
            } else if (!word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
    }

    private static void addFiltered(@Nullable Object conditions, Set<String> words) {
        if (conditions instanceof List<?> list) {
            list.forEach(one -> addFiltered(one, words));
        } else if (conditions instanceof Map<?, ?> map) {
            texts(map.get("field")).forEach(field -> addWords(field, words));
        } else if (conditions != null) {
            addWords(conditions.toString(), words);
        }
    }

    private static void addKeys(@Nullable Object value, Set<String> words) {
        if (value instanceof List<?> list) {
            list.forEach(one -> addKeys(one, words));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                addWords(String.valueOf(key), words);
                if (NAME_FIELDS.contains(String.valueOf(key))) {
                    texts(one).forEach(text -> addWords(text, words));
                }
                addKeys(one, words);
            });
        }
    }

    private static List<String> texts(@Nullable Object value) {
        List<String> texts = new ArrayList<>();
        Object read = parsed(value);
        if (read instanceof List<?> list) {
            list.forEach(one -> texts.addAll(texts(one)));
        } else if (read instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                texts.add(String.valueOf(key));
                texts.addAll(texts(one));
            });
        } else if (read != null) {
            texts.add(read.toString());
        }
        return texts;
    }

    private static @Nullable Object parsed(@Nullable Object value) {
        return value instanceof CharSequence text
                        && (text.toString().stripLeading().startsWith("[")
                                || text.toString().stripLeading().startsWith("{"))
                ? ToolJson.readValue(text.toString()).orElse(value)
                : value;
    }
}
