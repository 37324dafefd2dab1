// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class VideoStatus extends FacebookRecord {

    VideoStatus(Map<String, Object> values) {
        super(values);
    }

    /** {@code video_status}. */
    public @Nullable String videoStatus() {
        return field("video_status").text();
    }

    /** {@code processing_progress}. */
    public @Nullable Long processingProgress() {
        return field("processing_progress").integer();
    }
}
