package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds names of existing objects among the words of a request: the whole name, or a part that only one name has. */
final class Names {
    /**
     * A name among the words.
     *
     * @param ids the ids of those that have it: one, or what was said is not enough
     * @param from the first word
     * @param to the word behind the last
     * @param whole whether all of the name is there
     */
    record Found(List<String> ids, int from, int to, boolean whole) {}

    /** What may be named: an id and a name. */
    record Candidate(String id, String name) {}

    private Names() {}

    /** The longest name or part of one that has a word in it which nobody understood otherwise. */
    static Optional<Found> in(Clause clause, List<Candidate> candidates) {
        List<Found> best = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<String> name = Word.names(candidate.name());
            run(clause, name)
                    .map(run -> new Found(List.of(candidate.id()), run[0], run[1], run[2] == name.size()))
                    .ifPresent(best::add);
        }
        Comparator<Found> order =
                Comparator.comparing((Found f) -> f.to() - f.from()).thenComparing(Found::whole);
        return best.stream()
                .max(order)
                .map(longest -> new Found(
                        best.stream()
                                .filter(found -> order.compare(found, longest) == 0 && found.from() == longest.from())
                                .flatMap(found -> found.ids().stream())
                                .distinct()
                                .toList(),
                        longest.from(),
                        longest.to(),
                        longest.whole()));
    }

    /** Where the longest run of words that the name has too begins and ends, and how many words of it that are. */
    private static Optional<int[]> run(Clause clause, List<String> name) {
        int[] longest = {0, 0, 0};
        for (int i = 0; i < clause.words().size(); i++) {
            if (clause.words().get(i).quoted()) {
                List<String> quoted = Word.names(clause.words().get(i).text());
                if (!quoted.isEmpty()
                        && !isFree(clause, i)
                        && java.util.Collections.indexOfSubList(name, quoted) >= 0) {
                    return Optional.of(new int[] {i, i + 1, quoted.size()});
                }
                continue;
            }
            for (int j = 0; j < name.size(); j++) {
                int length = 0;
                int at = i;
                int end = i;
                boolean open = false;
                while (at < clause.words().size() && j + length < name.size()) {
                    Word word = clause.words().get(at);
                    if (word.quoted()
                            || (!word.isPunctuation() && !word.norm().equals(name.get(j + length)))
                            || isFree(clause, at)) {
                        break;
                    }
                    if (!word.isPunctuation()) {
                        length++;
                        end = at + 1;
                        open |= clause.isOpen(at) && word.norm().length() > 2;
                    }
                    at++;
                }
                if (length > longest[2] && (open || (length == name.size() && length > 1))) {
                    longest = new int[] {i, end, length};
                }
            }
        }
        return longest[2] == 0 ? Optional.empty() : Optional.of(longest);
    }

    /** New names and topics are free text: no existing object is looked for in them. */
    private static boolean isFree(Clause clause, int index) {
        Clause.Tag tag = clause.tagAt(index);
        return tag != null
                && (tag.slot().equals("text")
                        || tag.slot().equals("object")
                        || tag.slot().equals("account"));
    }

    /** Names that are spelt a little like a text, for people who mistyped one. */
    static List<String> nearest(String text, List<Candidate> candidates) {
        List<String> words = Word.names(text);
        return candidates.stream()
                .map(Candidate::name)
                .distinct()
                .filter(name -> alike(words, Word.names(name)) > 0)
                .sorted(Comparator.comparing((String name) -> -alike(words, Word.names(name))))
                .limit(3)
                .toList();
    }

    static long alike(List<String> words, List<String> others) {
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).length() > 2)
                .filter(i -> others.stream()
                        .anyMatch(other -> Spelling.distance(words.get(i), other) <= (other.length() > 4 ? 1 : 0)))
                .count();
    }
}
