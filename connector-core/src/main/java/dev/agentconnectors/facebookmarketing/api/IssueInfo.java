// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class IssueInfo extends FacebookRecord {

    IssueInfo(Map<String, Object> values) {
        super(values);
    }

    /** {@code error_code}. */
    public @Nullable String errorCode() {
        return field("error_code").text();
    }

    /** {@code error_message}. */
    public @Nullable String errorMessage() {
        return field("error_message").text();
    }

    /** {@code error_summary}. */
    public @Nullable String errorSummary() {
        return field("error_summary").text();
    }

    /** {@code error_type}. */
    public @Nullable String errorType() {
        return field("error_type").text();
    }

    /** {@code level}. */
    public @Nullable String level() {
        return field("level").text();
    }
}
