package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What phrases mean, read from {@code words.txt}: each has a slot and a value in it. */
final class Lexicon {
    /** What a phrase means, and how many words it has. */
    record Meaning(String slot, String value, List<String> phrase) {}

    private static final Lexicon INSTANCE = new Lexicon();
    /** A short word is too near to many others; one letter may be missing in it. */
    private static final int SHORTEST_MISTYPED = 4;

    private static final int LONG = 9;

    private final Map<String, List<Meaning>> byFirstWord = new HashMap<>();
    private final Set<String> words = new TreeSet<>();

    private Lexicon() {
        for (String line : lines("words.txt")) {
            String[] sides = line.split(" = ", 2);
            String[] slot = sides[0].strip().split(" ", 2);
            for (String phrase : sides[1].split(";", -1)) {
                List<String> parts = List.of(phrase.strip().split(" ", -1));
                byFirstWord
                        .computeIfAbsent(parts.get(0), first -> new ArrayList<>())
                        .add(new Meaning(slot[0], slot[1], parts));
                if (!slot[0].equals("foreign")) {
                    words.addAll(parts);
                }
            }
        }
        // A stable sort: of equally long phrases the one that stands first in the file wins.
        byFirstWord
                .values()
                .forEach(meanings -> meanings.sort(
                        Comparator.comparingInt((Meaning m) -> m.phrase().size())
                                .reversed()));
    }

    static Lexicon instance() {
        return INSTANCE;
    }

    /** The longest phrase that begins here. */
    Optional<Meaning> at(List<String> text, int index) {
        return byFirstWord.getOrDefault(text.get(index), List.of()).stream()
                .filter(meaning -> !meaning.slot().equals("known"))
                .filter(meaning -> index + meaning.phrase().size() <= text.size()
                        && text.subList(index, index + meaning.phrase().size()).equals(meaning.phrase()))
                .findFirst();
    }

    boolean knows(String word) {
        return words.contains(word);
    }

    /** The word that was probably meant by a mistyped one. */
    Optional<String> corrected(String word) {
        if (word.length() < SHORTEST_MISTYPED || !word.codePoints().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        int most = word.length() >= LONG ? 2 : 1;
        return words.stream()
                .filter(known -> known.length() > SHORTEST_MISTYPED || word.length() > SHORTEST_MISTYPED)
                .filter(known -> word.length() > SHORTEST_MISTYPED || known.length() > word.length())
                .filter(known -> Spelling.distance(word, known) <= most)
                .min(Comparator.comparingInt(known -> Spelling.distance(word, known)));
    }

    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
