package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A place in the bytes of a JSON text that moves on, token by token. The connector has checked the text: what is looked for
 * here is where things begin and end.
 */
final class JsonCursor {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final ObjectMapper STRINGS = new ObjectMapper();

    private final byte[] json;
    private final int end;
    private int at;
    private boolean escaped;

    JsonCursor(byte[] json, int length) {
        this.json = json;
        this.end = length;
    }

    /** Where it is. */
    int at() {
        return at;
    }

    /** Goes back to where it was before. */
    void back(int to) {
        at = to;
    }

    /** Whether the string that was passed last has escapes. */
    boolean wasEscaped() {
        return escaped;
    }

    /** Goes to the next token and says which byte it begins with. */
    byte next() {
        while (at < end) {
            byte c = json[at];
            if (c > ' ') {
                return c;
            }
            at++;
        }
        throw unreadable();
    }

    /** Goes past a bracket, a brace, a comma or a colon. */
    void past(char c) {
        if (next() != c) {
            throw unreadable();
        }
        at++;
    }

    /** Past a comma: true; past the bracket that closes a list or an object: false. */
    boolean more(char close) {
        byte c = next();
        at++;
        if (c != ',' && c != close) {
            throw unreadable();
        }
        return c == ',';
    }

    /** Past the bracket that opens a list or an object: true where there is something in it; else past its end as well. */
    boolean open(char close) {
        at++;
        if (next() != close) {
            return true;
        }
        at++;
        return false;
    }

    /** Past a string, on whose quote it stands. */
    void string() {
        if (next() != '"') {
            throw unreadable();
        }
        escaped = false;
        int i = at + 1;
        while (true) {
            while (i + 8 <= end) {
                long eight = (long) LONGS.get(json, i);
                long found = bytesThatAre(eight, '"') | bytesThatAre(eight, '\\');
                if (found != 0) {
                    i += Long.numberOfTrailingZeros(found) >>> 3;
                    break;
                }
                i += 8;
            }
            if (i >= end) {
                throw unreadable();
            }
            byte c = json[i++];
            if (c == '"') {
                at = i;
                return;
            }
            if (c == '\\') {
                escaped = true;
                i++;
            }
        }
    }

    /** Past a number, true, false or null. */
    void word() {
        int from = at;
        while (at < end && json[at] != ',' && json[at] != '}' && json[at] != ']' && json[at] > ' ') {
            at++;
        }
        if (at == from) {
            throw unreadable();
        }
    }

    /** Past a whole value. */
    void value() {
        switch (next()) {
            case '"' -> string();
            case '{' -> {
                if (open('}')) {
                    do {
                        string();
                        past(':');
                        value();
                    } while (more('}'));
                }
            }
            case '[' -> {
                if (open(']')) {
                    do {
                        value();
                    } while (more(']'));
                }
            }
            default -> word();
        }
    }

    /** The text of a string, from its quote to behind the other one. */
    static String decoded(byte[] json, int from, int to) {
        for (int i = from; i < to; i++) {
            if (json[i] == '\\') {
                try {
                    return STRINGS.readValue(json, from, to - from, String.class);
                } catch (IOException e) {
                    throw unreadable();
                }
            }
        }
        return new String(json, from + 1, to - from - 2, StandardCharsets.UTF_8);
    }

    /** The lowest bit that is set lies in the first byte that is this one; others say nothing. */
    private static long bytesThatAre(long eight, char c) {
        long different = eight ^ (ONES * c);
        return (different - ONES) & ~different & TOPS;
    }

    private static ToolCallException unreadable() {
        return new ToolCallException("The answer holds JSON that cannot be read. Try again, or ask for less.");
    }
}
