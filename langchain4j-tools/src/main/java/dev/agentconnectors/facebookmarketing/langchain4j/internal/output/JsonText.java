package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON text in UTF-8 that grows at its end, in an array that can be pointed into. */
final class JsonText {

    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

    private byte[] bytes;
    private int length;

    JsonText(int capacity) {
        this.bytes = new byte[Math.max(64, capacity)];
    }

    /** A text that begins with all that a stream has, which need not be copied again, and has some room behind it. */
    static JsonText of(InputStream json) throws IOException {
        int stated = json.available();
        JsonText text = new JsonText(stated + stated / 8 + 512);
        int read = json.readNBytes(text.bytes, 0, stated);
        text.length = read;
        byte[] more = read < stated ? new byte[0] : json.readAllBytes();
        text.append(more, 0, more.length);
        return text;
    }

    /** The array that holds the text; another one after the text has grown. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Forgets everything behind a place. */
    void truncate(int to) {
        length = to;
    }

    /** Appends an ASCII character. */
    void append(char c) {
        room(1);
        bytes[length++] = (byte) c;
    }

    void append(byte[] from, int start, int count) {
        room(count);
        System.arraycopy(from, start, bytes, length, count);
        length += count;
    }

    void append(byte[] all) {
        append(all, 0, all.length);
    }

    void append(String text) {
        append(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Appends ASCII characters. */
    void append(CharSequence ascii) {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
    }

    /** Appends a piece of this same text again. */
    void repeat(int start, int end) {
        append(bytes, start, end - start);
    }

    /** Whether two pieces of the text are the same. */
    boolean equal(int start, int end, int otherStart, int otherEnd) {
        return Arrays.equals(bytes, start, end, bytes, otherStart, otherEnd);
    }

    /** How many characters a piece of the text has, as {@link String#length()} counts them. */
    int characters(int start, int end) {
        int count = end - start;
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0) {
                // All but the first byte of a character begin with 10, and those of four bytes count two.
                count -= (bytes[i] & 0xC0) == 0x80 ? 1 : 0;
                count += (bytes[i] & 0xF8) == 0xF0 ? 1 : 0;
            }
        }
        return count;
    }

    /** A piece of the text. */
    String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** Appends a text between quotes, with escapes where JSON needs them. */
    void quoted(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        boolean escapes = false;
        for (byte c : plain) {
            escapes |= (c >= 0 && c < ' ') || c == '"' || c == '\\';
        }
        append('"');
        append(escapes ? ENCODER.quoteAsUTF8(text) : plain);
        append('"');
    }

    @Override
    public String toString() {
        return text(0, length);
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length + (bytes.length >> 1), length + more));
        }
    }
}
