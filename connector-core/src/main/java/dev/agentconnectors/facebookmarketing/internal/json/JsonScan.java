package dev.agentconnectors.facebookmarketing.internal.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One walk over the bytes of a JSON text: checks that it is JSON and within the limits, notes where the outer members
 * lie and how many elements they have, and finds what must not go out. Nothing is copied, unless something is taken out.
 */
public final class JsonScan {

    /** How deep values may lie within each other. */
    public static final int DEEPEST = 100;

    /** How many digits a number may have; its exponent may be as great. */
    public static final int MOST_DIGITS = 1_000;

    /** How many members an object may have. */
    public static final int MOST_KEYS = 10_000;

    /** How much a text may hold, where a value counts one and an object or array four, as they do in memory. */
    public static final int MOST_VALUES = 1_000_000;

    private static final int CONTAINER = 4;
    private static final long QUOTES = EightBytes.all('"');
    private static final long BACKSLASHES = EightBytes.all('\\');
    private static final long SPACES = EightBytes.all(' ');
    private static final String STARS = "\"***\"";

    private final byte[] json;
    private final int end;
    private final int levels;
    private final TakenOut rules;
    private final List<Edit> edits = new ArrayList<>(0);
    private int at;
    private int values;
    private boolean leftAlone;
    private byte[] unescaped = new byte[0];

    private JsonScan(byte[] json, int end, int levels, TakenOut rules) {
        this.json = json;
        this.end = end;
        this.levels = levels;
        this.rules = rules;
    }

    /** What takes the place of a piece of the text. */
    private record Edit(int from, int to, String replacement) {}

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
        if (scan.edits.isEmpty()) {
            return whole;
        }
        byte[] edited = scan.edited(0, length, 0).getBytes(StandardCharsets.UTF_8);
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
            default -> number(first);
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
        int keys = 0;
        while (true) {
            if (next() != '"') {
                throw wrong("a name is missing");
            }
            if (++keys > MOST_KEYS) {
                throw new JsonLimitException("an object has more than " + MOST_KEYS + " members");
            }
            int nameFrom = at;
            boolean escaped = string();
            int nameTo = at - 1;
            if (skipSpace() != ':') {
                throw wrong("a colon is missing");
            }
            at++;
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
            if (!leftAlone && isForbidden(nameFrom, nameTo, escaped) && saysSomething(valueFrom)) {
                edits.subList(takeEditsFrom(valueFrom), edits.size()).clear();
                replace(valueFrom, at, STARS);
            } else if (json[valueFrom] == '{' && rules.concerns(json, nameFrom, nameTo, escaped, depth)) {
                replace(valueFrom, at, rules.rewritten(edited(valueFrom, at, takeEditsFrom(valueFrom))));
            }
            if (!more('}')) {
                return;
            }
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

    /** Past a string whose opening quote has been read; true if it has escapes. */
    private boolean string() throws IOException {
        byte[] bytes = json;
        int from = at;
        int i = from;
        boolean escaped = false;
        while (true) {
            i = pastPlain(bytes, i);
            if (i >= end) {
                throw wrong("a text has no end");
            }
            byte c = bytes[i++];
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
        if (!leftAlone && i - 1 - from >= rules.shortest() && mustGo(from, i - 1, escaped)) {
            String whole = escaped ? unescaped(from, i - 1) : text(from, i - 1);
            String clean = rules.clean(whole);
            if (!clean.equals(whole)) {
                replace(from - 1, i, Json.write(clean));
            }
        }
        return escaped;
    }

    /** To the next byte that needs a look, or near it: eight at a time. */
    private int pastPlain(byte[] bytes, int from) {
        int i = from;
        while (i + 8 <= end) {
            long eight = EightBytes.at(bytes, i);
            long found = EightBytes.equal(eight, QUOTES)
                    | EightBytes.equal(eight, BACKSLASHES)
                    | EightBytes.below(eight, SPACES);
            if (found != 0) {
                return i + EightBytes.first(found);
            }
            i += 8;
        }
        return i;
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

    private boolean mustGo(int from, int to, boolean escaped) {
        if (!escaped) {
            return rules.occursIn(json, from, to);
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
                    int code = Integer.parseInt(text(i + 1, i + 5), 16);
                    // What is sought is ASCII; any other character only has to differ from it.
                    c = code < 128 ? (byte) code : -1;
                    i += 4;
                }
            }
            unescaped[length++] = c;
        }
        return rules.occursIn(unescaped, 0, length);
    }

    private void number(byte first) throws IOException {
        at--;
        if (first == '-') {
            at++;
        }
        int digits = digits();
        if (digits == 0 || (digits > 1 && json[at - digits] == '0')) {
            throw wrong("a value is missing");
        }
        if (at < end && json[at] == '.') {
            at++;
            int fraction = digits();
            if (fraction == 0) {
                throw wrong("a number ends with its point");
            }
            digits += fraction;
        }
        if (digits > MOST_DIGITS) {
            throw new JsonLimitException("a number has more than " + MOST_DIGITS + " digits");
        }
        if (at < end && (json[at] == 'e' || json[at] == 'E')) {
            at++;
            if (at < end && (json[at] == '+' || json[at] == '-')) {
                at++;
            }
            int from = at;
            int length = digits();
            if (length == 0) {
                throw wrong("a number has no exponent behind its e");
            }
            if (length > 4 || Integer.parseInt(text(from, at)) > MOST_DIGITS) {
                throw new JsonLimitException("a number's exponent is beyond " + MOST_DIGITS);
            }
        }
    }

    private int digits() {
        int from = at;
        while (at < end && json[at] >= '0' && json[at] <= '9') {
            at++;
        }
        return at - from;
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

    private void replace(int from, int to, String replacement) {
        edits.add(new Edit(from, to, replacement));
    }

    /** The index of the first edit at or behind a place. Those in front of it come earlier in the list. */
    private int takeEditsFrom(int from) {
        int first = edits.size();
        while (first > 0 && edits.get(first - 1).from() >= from) {
            first--;
        }
        return first;
    }

    /** A piece of the text with the edits from the given one on made, which are then done with. */
    private String edited(int from, int to, int firstEdit) {
        StringBuilder text = new StringBuilder(to - from);
        int done = from;
        for (Edit edit : edits.subList(firstEdit, edits.size())) {
            text.append(text(done, edit.from())).append(edit.replacement());
            done = edit.to();
        }
        edits.subList(firstEdit, edits.size()).clear();
        return text.append(text(done, to)).toString();
    }

    private String text(int from, int to) {
        return new String(json, from, to - from, StandardCharsets.UTF_8);
    }

    private String unescaped(int from, int to) throws IOException {
        return String.valueOf(Json.read('"' + text(from, to) + '"'));
    }

    private IOException wrong(String what) {
        return new IOException("at byte " + at + ": " + what);
    }
}
