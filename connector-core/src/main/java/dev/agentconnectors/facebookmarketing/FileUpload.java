package dev.agentconnectors.facebookmarketing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file to be sent with a call, under a name: the value of a parameter of type {@code FILE}. Immutable. Of a file on disk
 * only name, size and hash are kept; it is read when it is sent, piece by piece, and must not have changed since.
 *
 * <p>A text is never taken for the path of a file: whoever lets others choose parameters does not let them choose files.
 */
public final class FileUpload {

    private static final int LONGEST_NAME = 200;
    private static final int PIECE = 64 * 1024;

    private final String name;
    private final long size;
    private final String sha256;
    private final Source source;

    private final @Nullable Progress progress;

    /** Where the bytes come from. */
    @FunctionalInterface
    private interface Source {
        InputStream open() throws IOException;
    }

    /** Hears how far the sending of a file is. */
    @FunctionalInterface
    public interface Progress {

        /**
         * Facebook has another piece. Whatever this throws ends the call, and nothing is made.
         *
         * @param bytes how many bytes it has by now
         * @param size how many there are
         */
        void sent(long bytes, long size);
    }

    private FileUpload(String name, Source source) throws IOException {
        this.name = requireName(name);
        this.source = source;
        this.progress = null;
        MessageDigest digest = digest();
        this.size = copy(digest, null);
        this.sha256 = hash(digest);
    }

    private FileUpload(FileUpload file, Progress progress) {
        this.name = file.name;
        this.size = file.size;
        this.sha256 = file.sha256;
        this.source = file.source;
        this.progress = progress;
    }

    /**
     * A file of bytes in memory.
     *
     * @param name the name that the service sees, such as {@code shoes.png}: no path, no control characters
     * @param bytes what is in it; copied
     * @return the file
     * @throws IllegalArgumentException if the name is none
     */
    public static FileUpload of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        try {
            return new FileUpload(name, () -> new ByteArrayInputStream(copy));
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    /**
     * A file on disk, under its own name. It is read once now, for its hash, and again when it is sent.
     *
     * @param path where it is
     * @return the file
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if its name cannot be sent
     */
    public static FileUpload of(Path path) throws IOException {
        Path fileName = Objects.requireNonNull(path.getFileName(), "a file has a name");
        return new FileUpload(fileName.toString(), () -> Files.newInputStream(path));
    }

    /**
     * The name that the service sees.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * How large it is.
     *
     * @return the number of bytes
     */
    public long size() {
        return size;
    }

    /**
     * What tells it from other files.
     *
     * @return the SHA-256 of the bytes, in hexadecimal digits
     */
    public String sha256() {
        return sha256;
    }

    /**
     * Writes the bytes, a piece at a time. The last piece is held back until it is clear that the bytes are the same as when
     * this was made, so that whoever waits for all of them never takes others for them.
     *
     * @param out where to; stays open
     * @throws IOException if they cannot be read, are others than they were, or cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        MessageDigest digest = digest();
        copy(digest, out);
    }

    /**
     * The same file, which tells how far its sending is, where it goes piece by piece: videos do.
     *
     * @param listener hears it
     * @return the file
     */
    public FileUpload onProgress(Progress listener) {
        return new FileUpload(this, Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Tells whoever wants to hear it that the service has so much.
     *
     * @param bytes how many bytes it has by now
     */
    public void sent(long bytes) {
        if (progress != null) {
            progress.sent(bytes, size);
        }
    }

    /**
     * Writes some of the bytes. That they are the same as when this was made shows only where {@linkplain #writeTo(OutputStream)
     * all of them} are read.
     *
     * @param out where to; stays open
     * @param from the first byte, counted from 0
     * @param to the byte behind the last one
     * @throws IOException if they cannot be read or written, or there are fewer
     */
    public void writeTo(OutputStream out, long from, long to) throws IOException {
        byte[] piece = new byte[PIECE];
        try (InputStream in = source.open()) {
            in.skipNBytes(from);
            for (long left = to - from; left > 0; ) {
                int read = in.readNBytes(piece, 0, (int) Math.min(PIECE, left));
                if (read == 0) {
                    throw changed();
                }
                out.write(piece, 0, read);
                left -= read;
            }
        }
    }

    /** Files are equal where name and bytes are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileUpload file
                && name.equals(file.name)
                && size == file.size
                && sha256.equals(file.sha256);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, size, sha256);
    }

    /** {@code shoes.png (48211 bytes, sha256 9f86d0…)}, never what is in it. */
    @Override
    public String toString() {
        return name + " (" + size + " bytes, sha256 " + sha256 + ")";
    }

    /** Reads everything; without a destination to know it, with one to send it. */
    private long copy(MessageDigest digest, @Nullable OutputStream out) throws IOException {
        long count = 0;
        byte[] held = new byte[0];
        byte[] piece = new byte[PIECE];
        try (InputStream in = source.open()) {
            for (int read = in.readNBytes(piece, 0, PIECE); read > 0; read = in.readNBytes(piece, 0, PIECE)) {
                if (out != null) {
                    out.write(held);
                    held = Arrays.copyOf(piece, read);
                }
                digest.update(piece, 0, read);
                count += read;
                if (out != null && count > size) {
                    throw changed();
                }
            }
        }
        if (out != null) {
            if (count != size || !hash(digest).equals(sha256)) {
                throw changed();
            }
            out.write(held);
        }
        return count;
    }

    private IOException changed() {
        return new IOException("The file " + name + " has changed since it was given");
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String hash(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String requireName(String name) {
        boolean plain = !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(character -> character == '/' || character == '\\' || character == '"')
                && name.codePoints().noneMatch(FileUpload::isInvisible);
        if (!plain) {
            throw new IllegalArgumentException("A file needs a plain name such as shoes.png, of at most " + LONGEST_NAME
                    + " characters, without path, quotation marks and control characters.");
        }
        return name;
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
