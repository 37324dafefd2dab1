package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import java.nio.charset.StandardCharsets;

/** Writes JSON strings again with those escapes alone that JSON needs: Facebook escapes every slash and every letter beyond ASCII. */
final class Unescaped {

    private static final String SHORT = "bfnrt";
    private static final String MEANT = "\b\f\n\r\t";

    private Unescaped() {}

    /** Appends a string, from its quote to behind the other one. */
    static void append(JsonText text, byte[] json, int from, int to) {
        int copied = from;
        for (int i = from; i < to; ) {
            if (json[i] != '\\') {
                i++;
                continue;
            }
            text.append(json, copied, i - copied);
            i = json[i + 1] == 'u' ? character(text, json, i) : sign(text, json, i);
            copied = i;
        }
        text.append(json, copied, to - copied);
    }

    /** An escape of two characters, of which only that of the slash need not be. */
    private static int sign(JsonText text, byte[] json, int at) {
        if (json[at + 1] != '/') {
            text.append('\\');
        }
        text.append((char) json[at + 1]);
        return at + 2;
    }

    private static int character(JsonText text, byte[] json, int at) {
        char c = code(json, at);
        int past = at + 6;
        if (Character.isHighSurrogate(c) && json[past] == '\\' && json[past + 1] == 'u') {
            char low = code(json, past);
            if (Character.isLowSurrogate(low)) {
                text.append(new String(new char[] {c, low}));
                return past + 6;
            }
        }
        int control = MEANT.indexOf(c);
        if (control >= 0) {
            text.append('\\');
            text.append(SHORT.charAt(control));
        } else if (c < ' ' || Character.isSurrogate(c)) {
            // Half a character has no bytes of its own.
            text.append(json, at, 6);
        } else if (c == '"' || c == '\\') {
            text.append('\\');
            text.append(c);
        } else if (c < 0x80) {
            text.append(c);
        } else {
            text.append(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        }
        return past;
    }

    private static char code(byte[] json, int at) {
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            code = code << 4 | Character.digit(json[i], 16);
        }
        return (char) code;
    }
}
