package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares texts by what they have in common. */
interface TextMatch {
    /** How well a text matches: 0 for not at all, up to 1. */
    double score(String text);

    static TextMatch of(String operator, String wanted) {
        return switch (operator) {
            case "like" -> like(wanted);
            case "fuzzy" -> inOrder(words(wanted));
            default -> keywords(words(wanted));
        };
    }

    /** As in SQL: {@code %} stands for anything, and case counts. */
    private static TextMatch like(String pattern) {
        Pattern compiled = Pattern.compile(
                Arrays.stream(pattern.split("%", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
        return text -> compiled.matcher(text).matches() ? 1 : 0;
    }

    /** All the words in their order, perhaps with others in between. */
    private static TextMatch inOrder(List<String> wanted) {
        return text -> {
            int found = 0;
            for (String word : words(text)) {
                if (found < wanted.size() && word.equals(wanted.get(found))) {
                    found++;
                }
            }
            return found == wanted.size() ? 1 : 0;
        };
    }

    /** Any of the words; the more, the better. */
    private static TextMatch keywords(List<String> wanted) {
        return text -> (double) wanted.stream().filter(words(text)::contains).count() / wanted.size();
    }

    private static List<String> words(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        // What has no letters and digits is one word by itself, which nothing matches.
        return words.isEmpty() ? List.of(text) : words;
    }
}
