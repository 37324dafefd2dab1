package dev.agentconnectors.facebookmarketing.internal.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What {@link JsonScan} takes out of a text: texts that hold one of the sought words or something else that is recognised are
 * cleaned, what has a recognised name is replaced whole, and objects under one name are rewritten.
 */
public final class TakenOut {

    /** Takes nothing out. */
    public static final TakenOut NOTHING = new TakenOut(List.of(), text -> text, null, null, 0, object -> object, null);

    /** Recognises what no list of words can name. */
    public interface Recognition {

        /** Whether whatever goes by this name must not go out. */
        boolean isName(byte[] bytes, int from, int to);

        /** Whether a text is worth being cleaned. What has no letter is not asked about. */
        boolean mayOccurIn(byte[] bytes, int from, int to);

        /** How many bytes such a text has at least. */
        int shortest();
    }

    private final List<SoughtBytes> sought;
    private final int shortest;
    private final UnaryOperator<String> cleaning;
    private final @Nullable Recognition recognition;
    private final byte @Nullable [] name;
    private final int fromDepth;
    private final UnaryOperator<Map<String, Object>> rewriting;
    private final byte @Nullable [] unread;

    private TakenOut(
            List<SoughtBytes> sought,
            UnaryOperator<String> cleaning,
            @Nullable Recognition recognition,
            @Nullable String name,
            int fromDepth,
            UnaryOperator<Map<String, Object>> rewriting,
            byte @Nullable [] unread) {
        this.sought = sought;
        int shortestWord = sought.stream().mapToInt(SoughtBytes::length).min().orElse(Integer.MAX_VALUE);
        this.shortest = recognition == null ? shortestWord : Math.min(shortestWord, recognition.shortest());
        this.cleaning = cleaning;
        this.recognition = recognition;
        this.name = name == null ? null : name.getBytes(StandardCharsets.US_ASCII);
        this.fromDepth = fromDepth;
        this.rewriting = rewriting;
        this.unread = unread;
    }

    /** Takes out what {@code cleaning} replaces, from texts in which one of the words occurs, written with escapes or not. */
    public static TakenOut words(List<String> words, UnaryOperator<String> cleaning) {
        return new TakenOut(
                words.stream().map(SoughtBytes::new).toList(), cleaning, null, null, 0, object -> object, null);
    }

    /** The same, which cleans what is recognised as well, and replaces whole what has a recognised name. */
    public TakenOut recognizing(Recognition more) {
        return new TakenOut(sought, cleaning, more, null, 0, object -> object, null);
    }

    /** The same, which rewrites the objects under a name as well, from a depth on: 1 are the members of the outermost object. */
    public TakenOut rewriting(String member, int depth, UnaryOperator<Map<String, Object>> change) {
        return new TakenOut(sought, cleaning, recognition, member, depth, change, unread);
    }

    /** The same, which leaves a member of the outermost object alone: for one that does not go out as it is. */
    public TakenOut leaving(String member) {
        byte[] ascii = member.getBytes(StandardCharsets.US_ASCII);
        return new TakenOut(
                sought,
                cleaning,
                recognition,
                name == null ? null : new String(name, StandardCharsets.US_ASCII),
                fromDepth,
                rewriting,
                ascii);
    }

    /** Whether a member of the outermost object is to be left alone. */
    boolean leaves(byte[] json, int from, int to) {
        return unread != null && Arrays.equals(json, from, to, unread, 0, unread.length);
    }

    int shortest() {
        return shortest;
    }

    /** Whether one of the sought words stands there. */
    boolean wordOccursIn(byte[] bytes, int from, int to) {
        for (SoughtBytes word : sought) {
            if (word.occursIn(bytes, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something else there is worth a look. */
    boolean isRecognizedIn(byte[] bytes, int from, int to) {
        return recognition != null && recognition.mayOccurIn(bytes, from, to);
    }

    /** Whether what goes by a name must not go out. */
    boolean isForbidden(byte[] name, int from, int to) {
        return recognition != null && recognition.isName(name, from, to);
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
        return Arrays.equals(json, from, to, name, 0, name.length);
    }

    String rewritten(String object) throws IOException {
        Map<String, Object> map = Json.asMap(Json.read(object));
        return map == null ? object : Json.write(rewriting.apply(map));
    }
}
