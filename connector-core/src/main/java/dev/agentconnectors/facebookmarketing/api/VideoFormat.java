// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class VideoFormat extends FacebookRecord {

    VideoFormat(Map<String, Object> values) {
        super(values);
    }

    /** {@code filter}. */
    public @Nullable String filter() {
        return field("filter").text();
    }

    /** {@code embed_html}. */
    public @Nullable String embedHtml() {
        return field("embed_html").text();
    }

    /** {@code width}. */
    public @Nullable Long width() {
        return field("width").integer();
    }

    /** {@code height}. */
    public @Nullable Long height() {
        return field("height").integer();
    }

    /** {@code picture}. */
    public @Nullable String picture() {
        return field("picture").text();
    }
}
