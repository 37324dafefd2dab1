package dev.agentconnectors.facebookmarketing.api;

/**
 * Which cursors were used, so that a list that turns back on itself is noticed before a record comes twice. Eight bytes a
 * cursor rather than its text: a long list is read with little memory. Two of a million cursors have the same 64 bits with a
 * probability of one in thirty million.
 */
final class SeenCursors {

    private long[] slots = new long[64];
    private int size;

    /** True if the cursor is new. */
    boolean add(String cursor) {
        if (size * 2 >= slots.length) {
            grow();
        }
        boolean added = put(slots, bits(cursor));
        size += added ? 1 : 0;
        return added;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long taken : slots) {
            if (taken != 0) {
                boolean unused = put(larger, taken);
            }
        }
        slots = larger;
    }

    private static boolean put(long[] table, long bits) {
        int at = (int) (bits >>> 32) & (table.length - 1);
        while (table[at] != 0) {
            if (table[at] == bits) {
                return false;
            }
            at = (at + 1) & (table.length - 1);
        }
        table[at] = bits;
        return true;
    }

    /** Never 0, which marks a free slot. */
    private static long bits(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash == 0 ? 1 : hash;
    }
}
