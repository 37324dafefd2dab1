package dev.agentconnectors.facebookmarketing.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at eight bytes at once. Each search gives a number whose lowest bit that is set lies in the first byte that was
 * found, and 0 where there is none; bits above that one say nothing.
 */
public final class EightBytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    private EightBytes() {}

    /** The bytes from an index on. */
    public static long at(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    /** The eight bytes of which each is this one, for {@link #equal}. */
    public static long all(char ascii) {
        return ONES * ascii;
    }

    /** The bytes that are those of {@code all}. */
    public static long equal(long eight, long all) {
        long different = eight ^ all;
        return (different - ONES) & ~different & TOPS;
    }

    /** The bytes below an ASCII character, of which {@code all} are eight. */
    public static long below(long eight, long all) {
        return (eight - all) & ~eight & TOPS;
    }

    /** Which of the eight was found first: 0 to 7. */
    public static int first(long found) {
        return Long.numberOfTrailingZeros(found) >>> 3;
    }
}
