package dev.agentconnectors.facebookmarketing.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A word of ASCII characters to be found in bytes; Horspool's way, which looks at one byte in as many as the word has. */
final class SoughtBytes {

    private final byte[] word;
    private final byte[] shift = new byte[128];

    SoughtBytes(String word) {
        this.word = word.getBytes(StandardCharsets.US_ASCII);
        int longest = Math.min(this.word.length, Byte.MAX_VALUE);
        Arrays.fill(shift, (byte) longest);
        for (int i = 0; i < this.word.length - 1; i++) {
            shift[this.word[i]] = (byte) Math.min(this.word.length - 1 - i, longest);
        }
    }

    int length() {
        return word.length;
    }

    boolean occursIn(byte[] bytes, int from, int to) {
        int last = word.length - 1;
        int end = from + last;
        while (end < to) {
            byte c = bytes[end];
            if (c == word[last] && Arrays.equals(bytes, end - last, end + 1, word, 0, word.length)) {
                return true;
            }
            end += c >= 0 ? shift[c] : word.length;
        }
        return false;
    }
}
