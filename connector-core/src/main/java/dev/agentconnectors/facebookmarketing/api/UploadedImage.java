// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Facebook says of a write. */
public final class UploadedImage extends FacebookRecord {

    UploadedImage(Map<String, Object> values) {
        super(values);
    }

    /** {@code hash}. */
    public @Nullable String hash() {
        return field("hash").text();
    }

    /** {@code name}: text that people wrote. */
    public @Nullable String name() {
        return field("name").text();
    }

    /** {@code url}. */
    public @Nullable String url() {
        return field("url").text();
    }

    /** {@code url_128}. */
    public @Nullable String url128() {
        return field("url_128").text();
    }

    /** {@code width}. */
    public @Nullable Long width() {
        return field("width").integer();
    }

    /** {@code height}. */
    public @Nullable Long height() {
        return field("height").integer();
    }
}
