package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.FileUpload;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.OneLine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may be kept of a write: texts, numbers, flags, lists and objects of such. The content of a file is never kept. A write
 * that waits would need it again when it is approved, so it is refused; of one that is being made its size and hash are kept.
 */
final class Keepable {

    /** Longer texts are the content of something, such as an image in Base64. */
    private static final int LONGEST_TEXT = 100_000;

    private Keepable() {}

    /**
     * Makes sure that a waiting write can be sent later just as it is now.
     *
     * @throws CallRefusedException if something in it cannot be kept
     */
    static void requireSendableLater(Map<String, ?> parameters) {
        parameters.forEach((name, value) -> {
            if (!isKeepable(value)) {
                throw new CallRefusedException(OneLine.clean(name)
                        + " cannot be kept until somebody decides, so nothing was asked: only texts"
                        + " of at most " + LONGEST_TEXT + " characters, numbers, flags, and lists and objects of"
                        + " these can. Files have to be uploaded without waiting.");
            }
        });
    }

    /** The parameters with everything that is not kept replaced by its size and hash. */
    static Map<String, Object> described(Map<String, ?> parameters) {
        Map<String, Object> described = new LinkedHashMap<>();
        parameters.forEach((name, value) -> described.put(name, describedValue(value)));
        return described;
    }

    /** Whether a value can be kept as it is. */
    static boolean isKeepable(@Nullable Object value) {
        if (value instanceof String text) {
            return text.length() <= LONGEST_TEXT;
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(Keepable::isKeepable);
        }
        if (value instanceof List<?> list) {
            return list.stream().allMatch(Keepable::isKeepable);
        }
        return value == null || value instanceof Number || value instanceof Boolean;
    }

    private static @Nullable Object describedValue(@Nullable Object value) {
        if (isKeepable(value)) {
            return value;
        }
        if (value instanceof FileUpload file) {
            return file.toString();
        }
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes, SHA-256 " + sha256(bytes);
        }
        if (value instanceof String text) {
            return text.length() + " characters, SHA-256 " + sha256(text.getBytes(StandardCharsets.UTF_8));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> described = new LinkedHashMap<>();
            map.forEach((name, one) -> described.put(String.valueOf(name), describedValue(one)));
            return described;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> described = new ArrayList<>();
            list.forEach(one -> described.add(describedValue(one)));
            return described;
        }
        return "not kept (" + (value == null ? "" : value.getClass().getSimpleName()) + ")";
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has it", e);
        }
    }
}
