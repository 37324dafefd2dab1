package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Arrays;

/** JSON text that grows at its end, in an array that can be pointed into. */
final class JsonText {

    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

    private char[] chars;
    private int length;

    JsonText(int capacity) {
        this.chars = new char[Math.max(64, capacity)];
    }

    /** The array that holds the text; another one after the text has grown. */
    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    /** Forgets everything behind a place. */
    void truncate(int to) {
        length = to;
    }

    void append(char c) {
        room(1);
        chars[length++] = c;
    }

    void append(char[] from, int start, int count) {
        room(count);
        System.arraycopy(from, start, chars, length, count);
        length += count;
    }

    void append(String text) {
        room(text.length());
        text.getChars(0, text.length(), chars, length);
        length += text.length();
    }

    void append(CharSequence text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            chars[length++] = text.charAt(i);
        }
    }

    /** Appends a piece of this same text again. */
    void repeat(int start, int end) {
        room(end - start);
        System.arraycopy(chars, start, chars, length, end - start);
        length += end - start;
    }

    /** Whether two pieces of the text are the same. */
    boolean equal(int start, int end, int otherStart, int otherEnd) {
        return Arrays.equals(chars, start, end, chars, otherStart, otherEnd);
    }

    /** Appends a text between quotes, with escapes where JSON needs them. */
    void quoted(char[] from, int start, int count) {
        room(count + 2);
        chars[length++] = '"';
        int at = length;
        for (int i = start; i < start + count; i++) {
            char c = from[i];
            if (c < ' ' || c == '"' || c == '\\') {
                length = at;
                append(ENCODER.quoteAsString(new String(from, start, count)));
                append('"');
                return;
            }
            chars[at + i - start] = c;
        }
        length = at + count;
        chars[length++] = '"';
    }

    /** Appends a text between quotes, with escapes where JSON needs them. */
    void quoted(String text) {
        quoted(text.toCharArray(), 0, text.length());
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    private void append(char[] all) {
        append(all, 0, all.length);
    }

    private void room(int more) {
        if (chars.length - length < more) {
            chars = Arrays.copyOf(chars, Math.max(chars.length + (chars.length >> 1), length + more));
        }
    }
}
