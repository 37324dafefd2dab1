package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One request of a prompt: its words, and which slot each of them fills. */
final class Clause {
    /**
     * What some words were understood as.
     *
     * @param slot the slot, such as {@code metric}
     * @param value what is in it, such as {@code spend}
     * @param from the first word
     * @param to the word behind the last
     */
    record Tag(String slot, String value, int from, int to) {}

    private final String prompt;
    private final List<Word> words;
    private final boolean question;
    private final @Nullable Tag[] tags;
    private final List<Tag> all = new ArrayList<>();

    Clause(String prompt, List<Word> words, boolean question) {
        this.prompt = prompt;
        this.words = List.copyOf(words);
        this.question = question;
        this.tags = new Tag[words.size()];
    }

    List<Word> words() {
        return words;
    }

    boolean isQuestion() {
        return question;
    }

    void tag(String slot, String value, int from, int to) {
        Tag tag = new Tag(slot, value, from, to);
        Arrays.fill(tags, from, to, tag);
        all.add(tag);
    }

    /** Tags every place of the words nobody understood yet where a pattern matches, spaces between words. */
    void tagAll(String slot, Pattern pattern) {
        tagEach(pattern, (match, from, to) -> tag(slot, match.group(match.groupCount() == 0 ? 0 : 1), from, to));
    }

    /** What to do with a match. */
    interface Action {
        void on(MatchResult match, int from, int to);
    }

    void tagEach(Pattern pattern, Action action) {
        StringBuilder text = new StringBuilder(" ");
        int[] starts = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            starts[i] = text.length();
            text.append(tags[i] == null ? words.get(i).norm() : "\u0000").append(' ');
        }
        starts[words.size()] = text.length();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int begin = matcher.start();
            int end = matcher.end();
            int from = (int) Arrays.stream(starts)
                    .limit(words.size())
                    .filter(s -> s < begin)
                    .count();
            int to = (int) Arrays.stream(starts)
                    .limit(words.size())
                    .filter(s -> s < end)
                    .count();
            action.on(matcher.toMatchResult(), from, to);
        }
    }

    List<Tag> tags(String slot) {
        return all.stream()
                .filter(tag -> tag.slot().equals(slot))
                .sorted(Comparator.comparingInt(Tag::from))
                .toList();
    }

    List<String> values(String slot) {
        return tags(slot).stream().map(Tag::value).distinct().toList();
    }

    /** What was typed for a slot, or what is in it if that comes from an earlier request; empty if nothing is. */
    String typed(String slot) {
        return tags(slot).stream()
                .findFirst()
                .map(tag -> tag.from() < 0 ? tag.value().replace('_', ' ') : text(tag.from(), tag.to()))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    Optional<String> value(String slot) {
        return tags(slot).stream().map(Tag::value).findFirst();
    }

    boolean has(String slot) {
        return !tags(slot).isEmpty();
    }

    boolean has(String slot, String value) {
        return values(slot).contains(value);
    }

    /** The tag of a word; null if nobody understood it. */
    @Nullable
    Tag tagAt(int index) {
        return index < 0 || index >= tags.length ? null : tags[index];
    }

    boolean isOpen(int index) {
        return index >= 0
                && index < tags.length
                && tags[index] == null
                && !words.get(index).isPunctuation();
    }

    /** Runs of words that found no slot, with the small words among and before them, as they were typed. */
    List<String> notUnderstood() {
        List<String> runs = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            if (!isOpen(i)) {
                i++;
                continue;
            }
            int from = i;
            int to = i + 1;
            for (int j = to; j < words.size() && (isOpen(j) || isNoise(j)); j++) {
                to = isOpen(j) ? j + 1 : to;
            }
            while (from > 0
                    && isNoise(from - 1)
                    && PREPOSITIONS.contains(words.get(from - 1).norm())) {
                from--;
            }
            while (from > 0 && isName(from - 1)) {
                from--;
            }
            while (to < words.size() && isName(to)) {
                to++;
            }
            runs.add(text(from, to));
            i = to;
        }
        return runs;
    }

    private static final List<String> PREPOSITIONS =
            List.of("in", "for", "on", "of", "with", "at", "by", "from", "during", "within", "into", "the");

    /** A word beside a name may belong to a longer name. */
    private boolean isName(int index) {
        Tag tag = tagAt(index);
        return tag != null && tag.slot().equals("object");
    }

    boolean isNoise(int index) {
        Tag tag = tagAt(index);
        return tag != null && tag.slot().equals("noise");
    }

    int open() {
        return (int) IntStream.range(0, words.size()).filter(this::isOpen).count();
    }

    String text(int from, int to) {
        return from >= to
                ? ""
                : prompt.substring(words.get(from).start(), words.get(to - 1).end());
    }

    String text(Tag tag) {
        return text(tag.from(), tag.to());
    }

    /** How many are wanted, ten if that is not said. */
    int count() {
        return value("count").map(Integer::parseInt).orElse(10);
    }

    String text() {
        return text(0, words.size());
    }

    /** Whether anything but noise was understood. */
    boolean saysSomething() {
        return all.stream()
                .anyMatch(tag -> !tag.slot().equals("noise") && !tag.slot().equals("ask"));
    }

    /** Takes over what an earlier request said and this one leaves open. */
    void inherit(Clause earlier, Collection<String> slots) {
        Set<String> own = all.stream().map(Tag::slot).collect(Collectors.toSet());
        earlier.all.stream()
                .filter(tag -> slots.contains(tag.slot()) && !own.contains(tag.slot()))
                .forEach(tag -> all.add(new Tag(tag.slot(), tag.value(), -1, -1)));
    }

    /** What is understood of the words themselves and has no place among the given slots, as it was typed. */
    List<Tag> outside(Collection<String> slots) {
        return all.stream()
                .filter(tag -> tag.from() >= 0 && !slots.contains(tag.slot()))
                .toList();
    }

    /** The same words, some of them read as others, nothing understood yet. */
    Clause withNorms(Map<Integer, String> norms) {
        return new Clause(
                prompt,
                IntStream.range(0, words.size())
                        .mapToObj(i -> norms.containsKey(i) ? words.get(i).as(norms.get(i)) : words.get(i))
                        .toList(),
                question);
    }
}
