package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** A JSON list inside a text of limited length: each element is there as a whole or not at all. */
final class WholeElements {

    private WholeElements() {}

    /**
     * The text with as many elements as fit.
     *
     * @param opening what comes before the first element
     * @param elements the elements as JSON
     * @param ending what comes behind the last one, given how many are there
     * @return empty if not even one element fits
     */
    static Optional<String> fit(int maxChars, String opening, List<String> elements, IntFunction<String> ending) {
        int[] lengths = new int[elements.size() + 1];
        for (int i = 0; i < elements.size(); i++) {
            lengths[i + 1] = lengths[i] + elements.get(i).length() + (i == 0 ? 0 : 1);
        }
        int all = elements.size();
        int shown = fits(maxChars, opening, lengths[all], ending.apply(all))
                ? all
                // Without the last element there is more to say behind it, so this is a question of its own.
                : LargestFit.most(all - 1, count -> fits(maxChars, opening, lengths[count], ending.apply(count)));
        return shown == 0 && all > 0
                ? Optional.empty()
                : Optional.of(opening + String.join(",", elements.subList(0, shown)) + ending.apply(shown));
    }

    private static boolean fits(int maxChars, String opening, int elements, String ending) {
        return (long) opening.length() + elements + ending.length() <= maxChars;
    }
}
