package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What the header of a picture says.
 *
 * @param extension what its file ends with
 * @param width how many pixels it is wide
 * @param height how many pixels it is high
 */
record Picture(String extension, int width, int height) {
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int JPEG = 0xFFD8;

    /** Reads the header of a PNG or a JPEG file, or nothing of any other. */
    static Optional<Picture> read(byte[] bytes) {
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (bytes.length >= 24 && header.getLong(0) == PNG) {
            return Optional.of(new Picture("png", header.getInt(16), header.getInt(20)));
        }
        return bytes.length > 4 && unsigned(header, 0) == JPEG ? frame(header) : Optional.empty();
    }

    /** The first segment of a JPEG that says how large it is. */
    private static Optional<Picture> frame(ByteBuffer bytes) {
        int at = 2;
        while (at + 9 <= bytes.limit()) {
            int marker = unsigned(bytes, at);
            if (marker >= 0xFFC0 && marker <= 0xFFC3) {
                return Optional.of(new Picture("jpg", unsigned(bytes, at + 7), unsigned(bytes, at + 5)));
            }
            at += 2 + unsigned(bytes, at + 2);
        }
        return Optional.empty();
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
