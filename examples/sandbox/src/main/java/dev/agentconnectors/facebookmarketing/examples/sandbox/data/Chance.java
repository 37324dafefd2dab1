package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Numbers that belong to a text and to no random generator: none is used up by reading one. */
final class Chance {
    private Chance() {}

    /** {@return a number from 0 to below 1, the same for the same text} */
    static double of(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        long mixed = crc.getValue() * 0x9E3779B97F4A7C15L;
        return (mixed >>> 11) * 0x1.0p-53;
    }
}
