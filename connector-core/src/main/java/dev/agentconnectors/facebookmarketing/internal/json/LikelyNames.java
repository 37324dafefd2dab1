package dev.agentconnectors.facebookmarketing.internal.json;

import java.util.Arrays;

/**
 * The names of the first object of a kind, which the next one has as well and in the same order, more often than not: who
 * finds one again need not look at it a second time.
 */
final class LikelyNames {

    /** What {@link #find} says of a name that is not known. */
    static final int UNKNOWN = -1;

    private static final int MOST = 64;
    /** How many names may be missing in between. */
    private static final int AHEAD = 3;

    private final byte[] json;
    private final int end;
    private int[] starts = new int[16];
    private int[] lengths = new int[16];
    private int count;
    private int next;

    LikelyNames(byte[] json, int end) {
        this.json = json;
        this.end = end;
    }

    /** An object begins. */
    void begin() {
        next = 0;
    }

    /** Where the value behind a known name, its quote and its colon begins, if one stands here; else {@link #UNKNOWN}. */
    int find(int at) {
        int last = Math.min(count, next + AHEAD);
        for (int i = next; i < last; i++) {
            int past = at + lengths[i];
            if (past < end && same(at, starts[i], lengths[i])) {
                next = i + 1;
                return past;
            }
        }
        return UNKNOWN;
    }

    /** Remembers a name with its quote and its colon, unless there are names to come that are known already. */
    void add(int from, int to) {
        if (next < count || count == MOST) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
        }
        starts[count] = from;
        lengths[count++] = to - from;
        next = count;
    }

    private boolean same(int at, int other, int length) {
        int i = 0;
        for (; i + 8 <= length; i += 8) {
            if (EightBytes.at(json, at + i) != EightBytes.at(json, other + i)) {
                return false;
            }
        }
        for (; i < length; i++) {
            if (json[at + i] != json[other + i]) {
                return false;
            }
        }
        return true;
    }
}
