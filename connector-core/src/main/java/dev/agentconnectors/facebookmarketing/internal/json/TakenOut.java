package dev.agentconnectors.facebookmarketing.internal.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What {@link JsonScan} takes out of a text: texts that hold one of the sought words are cleaned, and objects under one
 * name are rewritten.
 */
public final class TakenOut {

    /** Takes nothing out. */
    public static final TakenOut NOTHING = new TakenOut(List.of(), text -> text, null, 0, object -> object);

    private final List<SoughtBytes> sought;
    private final int shortest;
    private final UnaryOperator<String> cleaning;
    private final byte @Nullable [] name;
    private final int fromDepth;
    private final UnaryOperator<Map<String, Object>> rewriting;

    private TakenOut(
            List<SoughtBytes> sought,
            UnaryOperator<String> cleaning,
            @Nullable String name,
            int fromDepth,
            UnaryOperator<Map<String, Object>> rewriting) {
        this.sought = sought;
        this.shortest = sought.stream().mapToInt(SoughtBytes::length).min().orElse(Integer.MAX_VALUE);
        this.cleaning = cleaning;
        this.name = name == null ? null : name.getBytes(StandardCharsets.US_ASCII);
        this.fromDepth = fromDepth;
        this.rewriting = rewriting;
    }

    /** Takes out what {@code cleaning} replaces, from texts in which one of the words occurs, written with escapes or not. */
    public static TakenOut words(List<String> words, UnaryOperator<String> cleaning) {
        return new TakenOut(words.stream().map(SoughtBytes::new).toList(), cleaning, null, 0, object -> object);
    }

    /** The same, which rewrites the objects under a name as well, from a depth on: 1 are the members of the outermost object. */
    public TakenOut rewriting(String member, int depth, UnaryOperator<Map<String, Object>> change) {
        return new TakenOut(sought, cleaning, member, depth, change);
    }

    int shortest() {
        return shortest;
    }

    boolean occursIn(byte[] bytes, int from, int to) {
        for (SoughtBytes word : sought) {
            if (word.occursIn(bytes, from, to)) {
                return true;
            }
        }
        return false;
    }

    String clean(String text) {
        return cleaning.apply(text);
    }

    boolean concerns(byte[] json, int from, int to, boolean escaped, int depth) throws IOException {
        if (name == null || depth < fromDepth) {
            return false;
        }
        if (escaped) {
            String text = new String(json, from - 1, to - from + 2, StandardCharsets.UTF_8);
            return new String(name, StandardCharsets.US_ASCII).equals(Json.read(text));
        }
        return java.util.Arrays.equals(json, from, to, name, 0, name.length);
    }

    String rewritten(String object) throws IOException {
        Map<String, Object> map = Json.asMap(Json.read(object));
        return map == null ? object : Json.write(rewriting.apply(map));
    }
}
