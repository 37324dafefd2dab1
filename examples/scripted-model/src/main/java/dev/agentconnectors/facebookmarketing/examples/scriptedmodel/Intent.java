package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that the planner understands.
 *
 * @param example how to ask for it
 * @param recipe how it is carried out
 * @param phrasings a prompt means this if it contains one of these
 */
record Intent(String example, Recipe recipe, List<Pattern> phrasings) {
    static Intent of(String example, Recipe recipe, String... phrasings) {
        return new Intent(
                example,
                recipe,
                Arrays.stream(phrasings)
                        .map(phrasing -> Pattern.compile(phrasing, Pattern.CASE_INSENSITIVE))
                        .toList());
    }

    boolean matches(String text) {
        return phrasings.stream().anyMatch(phrasing -> phrasing.matcher(text).find());
    }
}
