package dev.agentconnectors.facebookmarketing.internal.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One walk over the bytes of a JSON text: checks that it is JSON and within the limits, notes where the outer members
 * lie and how many elements they have, and finds what must not go out. Nothing is copied, unless something is taken out.
 */
public final class JsonScan {

    /** How deep values may lie within each other. */
    public static final int DEEPEST = 100;

    /** How many digits a number may have; its exponent may be as great. */
    public static final int MOST_DIGITS = NumberScan.MOST_DIGITS;

    /** How many members an object may have. */
    public static final int MOST_KEYS = 10_000;

    /** How much a text may hold, where a value counts one and an object or array four, as they do in memory. */
    public static final int MOST_VALUES = 1_000_000;

    private static final int CONTAINER = 4;
    private static final long QUOTES = EightBytes.all('"');
    private static final long BACKSLASHES = EightBytes.all('\\');
    private static final long SPACES = EightBytes.all(' ');
    /** The bit that every letter has, and neither digits nor most signs. */
    private static final long LETTERS = EightBytes.all('@');

    private static final String STARS = "\"***\"";

    private final byte[] json;
    private final int end;
    private final int levels;
    private final TakenOut rules;
    private final boolean holdsWords;
    private final Edits edits;
    private final @Nullable LikelyNames[] names = new LikelyNames[8];
    private int at;
    private int values;
    private boolean leftAlone;
    private byte[] unescaped = new byte[0];

    private JsonScan(byte[] json, int end, int levels, TakenOut rules) {
        this.json = json;
        this.end = end;
        this.levels = levels;
        this.rules = rules;
        this.holdsWords = rules.wordOccursIn(json, 0, end);
        this.edits = new Edits(json);
    }

    /**
     * Walks over a text.
     *
     * @param json the text from its first byte on
     * @param length how many bytes it has
     * @param levels how deep members are to be noted: 1 for those of the outermost object, 2 for theirs as well
     * @param rules what must not go out
     * @return the outermost value; its bytes are the given ones unless something was taken out
     * @throws JsonLimitException if the text is beyond a limit
     * @throws IOException if it is not one JSON value
     */
    public static JsonValue walk(byte[] json, int length, int levels, TakenOut rules) throws IOException {
        JsonScan scan = new JsonScan(json, length, levels, rules);
        JsonValue whole = scan.whole();
        if (scan.edits.count() == 0) {
            return whole;
        }
        byte[] edited = scan.edits.made(0, length).getBytes(StandardCharsets.UTF_8);
        return new JsonScan(edited, edited.length, levels, TakenOut.NOTHING).whole();
    }

    private JsonValue whole() throws IOException {
        JsonValue root = new JsonValue(json, "");
        skipSpace();
        value(0, root);
        skipSpace();
        if (at < end) {
            throw wrong("there is more behind the JSON value");
        }
        return root;
    }

    private void value(int depth, @Nullable JsonValue noted) throws IOException {
        int from = at;
        if (++values > MOST_VALUES) {
            throw new JsonLimitException("it holds more than " + MOST_VALUES + " values");
        }
        byte first = next();
        switch (first) {
            case '{' -> object(depth + 1, noted);
            case '[' -> array(depth + 1, noted);
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> at = NumberScan.past(json, from, end);
        }
        if (noted != null) {
            noted.lies(from, at);
        }
    }

    private void object(int depth, @Nullable JsonValue noted) throws IOException {
        enter(depth);
        if (skipSpace() == '}') {
            at++;
            return;
        }
        LikelyNames likely = noted == null || depth > levels ? likely(depth) : null;
        int keys = 0;
        do {
            if (next() != '"') {
                throw wrong("a name is missing");
            }
            if (++keys > MOST_KEYS) {
                throw new JsonLimitException("an object has more than " + MOST_KEYS + " members");
            }
            int past = likely == null ? LikelyNames.UNKNOWN : likely.find(at);
            if (past == LikelyNames.UNKNOWN) {
                member(depth, noted, likely);
            } else {
                at = past;
                skipSpace();
                value(depth, null);
            }
        } while (more('}'));
    }

    /** The names of objects of which no members are noted, at a depth. */
    private @Nullable LikelyNames likely(int depth) {
        if (depth >= names.length) {
            return null;
        }
        LikelyNames known = names[depth];
        if (known == null) {
            known = new LikelyNames(json, end);
            names[depth] = known;
        }
        known.begin();
        return known;
    }

    /** A member whose name needs a look; one that asks for nothing is remembered. */
    private void member(int depth, @Nullable JsonValue noted, @Nullable LikelyNames likely) throws IOException {
        int nameFrom = at;
        int editsBefore = edits.count();
        boolean escaped = string();
        int nameTo = at - 1;
        if (skipSpace() != ':') {
            throw wrong("a colon is missing");
        }
        at++;
        boolean forbidden = !leftAlone && isForbidden(nameFrom, nameTo, escaped);
        boolean concerned = rules.concerns(json, nameFrom, nameTo, escaped, depth);
        boolean plain = !escaped && !forbidden && !concerned && !leftAlone && edits.count() == editsBefore;
        if (likely != null && plain && at == nameTo + 2) {
            likely.add(nameFrom, at);
        }
        skipSpace();
        JsonValue member = noted == null || depth > levels
                ? null
                : noted.add(escaped ? unescaped(nameFrom, nameTo) : text(nameFrom, nameTo));
        int valueFrom = at;
        if (depth == 1 && rules.leaves(json, nameFrom, nameTo)) {
            leftAlone = true;
            value(depth, member);
            leftAlone = false;
        } else {
            value(depth, member);
        }
        if (forbidden && saysSomething(valueFrom)) {
            edits.replace(valueFrom, at, STARS);
        } else if (concerned && json[valueFrom] == '{') {
            edits.replace(valueFrom, at, rules.rewritten(edits.made(valueFrom, at)));
        }
    }

    private boolean isForbidden(int from, int to, boolean escaped) throws IOException {
        if (!escaped) {
            return rules.isForbidden(json, from, to);
        }
        byte[] name = unescaped(from, to).getBytes(StandardCharsets.UTF_8);
        return rules.isForbidden(name, 0, name.length);
    }

    /** Any value but null, true and false. */
    private boolean saysSomething(int from) {
        return json[from] != 'n' && json[from] != 't' && json[from] != 'f';
    }

    private void array(int depth, @Nullable JsonValue noted) throws IOException {
        enter(depth);
        if (skipSpace() == ']') {
            at++;
            return;
        }
        int elements = 0;
        boolean objects = true;
        do {
            objects &= skipSpace() == '{';
            value(depth, null);
            elements++;
        } while (more(']'));
        if (noted != null) {
            noted.holds(elements, objects);
        }
    }

    private void enter(int depth) throws JsonLimitException {
        if (depth > DEEPEST) {
            throw new JsonLimitException("values lie within each other more than " + DEEPEST + " deep");
        }
        values += CONTAINER - 1;
    }

    /** Past a comma: true; past the closing bracket: false. */
    private boolean more(char close) throws IOException {
        byte c = skipSpace();
        at++;
        if (c == ',') {
            skipSpace();
            return true;
        }
        if (c == close) {
            return false;
        }
        throw wrong("a comma is missing");
    }

    /** Past a string whose opening quote has been read; true if it has escapes. Looks at eight bytes at a time. */
    private boolean string() throws IOException {
        byte[] bytes = json;
        int from = at;
        int i = from;
        long seen = 0;
        boolean escaped = false;
        while (true) {
            byte c;
            if (i + 8 <= end) {
                long eight = EightBytes.at(bytes, i);
                long found = EightBytes.equal(eight, QUOTES)
                        | EightBytes.equal(eight, BACKSLASHES)
                        | EightBytes.below(eight, SPACES);
                if (found == 0) {
                    seen |= eight;
                    i += 8;
                    continue;
                }
                int plain = EightBytes.first(found);
                seen |= eight & ((1L << (8 * plain)) - 1);
                i += plain;
                c = bytes[i++];
            } else if (i < end) {
                c = bytes[i++];
                seen |= c;
            } else {
                throw wrong("a text has no end");
            }
            if (c == '"') {
                break;
            }
            if (c == '\\') {
                escaped = true;
                i = escape(i);
            } else if (c >= 0 && c < ' ') {
                throw wrong("a text holds a control character");
            }
        }
        at = i;
        if (!leftAlone && i - 1 - from >= rules.shortest() && mustGo(from, i - 1, escaped, seen)) {
            String whole = escaped ? unescaped(from, i - 1) : text(from, i - 1);
            String clean = rules.clean(whole);
            if (!clean.equals(whole)) {
                edits.replace(from - 1, i, Json.write(clean));
            }
        }
        return escaped;
    }

    private int escape(int i) throws IOException {
        if (i >= end) {
            throw wrong("a text has no end");
        }
        switch (json[i]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                return i + 1;
            }
            case 'u' -> {
                for (int k = i + 1; k <= i + 4; k++) {
                    if (k >= end || Character.digit(json[k], 16) < 0) {
                        throw wrong("an escape is not one");
                    }
                }
                return i + 5;
            }
            default -> throw wrong("an escape is not one");
        }
    }

    /** Whether a text needs a closer look, where {@code seen} has the bits that its bytes have. */
    private boolean mustGo(int from, int to, boolean escaped, long seen) {
        if (!escaped) {
            return (holdsWords && rules.wordOccursIn(json, from, to))
                    || ((seen & LETTERS) != 0 && rules.isRecognizedIn(json, from, to));
        }
        if (unescaped.length < to - from) {
            unescaped = new byte[Math.max(256, to - from)];
        }
        int length = 0;
        for (int i = from; i < to; i++) {
            byte c = json[i];
            if (c == '\\') {
                c = json[++i];
                if (c == 'u') {
                    int code = 0;
                    for (int k = 0; k < 4; k++) {
                        code = code << 4 | Character.digit(json[++i], 16);
                    }
                    // What is sought is ASCII; any other character only has to differ from it.
                    c = code < 128 ? (byte) code : -1;
                }
            }
            unescaped[length++] = c;
        }
        return rules.wordOccursIn(unescaped, 0, length) || rules.isRecognizedIn(unescaped, 0, length);
    }

    private void word(String word) throws IOException {
        for (int i = 1; i < word.length(); i++) {
            if (next() != word.charAt(i)) {
                throw wrong("a value is none");
            }
        }
    }

    private byte next() throws IOException {
        if (at >= end) {
            throw wrong("it ends too early");
        }
        return json[at++];
    }

    /** Past white space; what comes next, or 0 at the end. */
    private byte skipSpace() {
        while (at < end) {
            byte c = json[at];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c;
            }
            at++;
        }
        return 0;
    }

    private String text(int from, int to) {
        return new String(json, from, to - from, StandardCharsets.UTF_8);
    }

    private String unescaped(int from, int to) throws IOException {
        return String.valueOf(Json.read('"' + text(from, to) + '"'));
    }

    private IOException wrong(String what) {
        return wrong(at, what);
    }

    static IOException wrong(int at, String what) {
        return new IOException("at byte " + at + ": " + what);
    }
}
