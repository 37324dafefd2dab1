// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code report_runs}. */
public final class ReportRun extends FacebookRecord {

    ReportRun(Map<String, Object> values) {
        super(values);
    }

    /** {@code id}. */
    public @Nullable String id() {
        return field("id").text();
    }

    /** {@code account_id}. */
    public @Nullable String accountId() {
        return field("account_id").text();
    }

    /** {@code async_status}. */
    public @Nullable String asyncStatus() {
        return field("async_status").text();
    }

    /** {@code async_percent_completion}. */
    public @Nullable Long asyncPercentCompletion() {
        return field("async_percent_completion").integer();
    }

    /** {@code error_code}. */
    public @Nullable Long errorCode() {
        return field("error_code").integer();
    }

    /** {@code error_subcode}. */
    public @Nullable Long errorSubcode() {
        return field("error_subcode").integer();
    }

    /** {@code error_message}. */
    public @Nullable String errorMessage() {
        return field("error_message").text();
    }

    /** {@code error_user_title}. */
    public @Nullable String errorUserTitle() {
        return field("error_user_title").text();
    }

    /** {@code error_user_msg}. */
    public @Nullable String errorUserMsg() {
        return field("error_user_msg").text();
    }

    /** {@code date_start}. */
    public @Nullable LocalDate dateStart() {
        return field("date_start").date();
    }

    /** {@code date_stop}. */
    public @Nullable LocalDate dateStop() {
        return field("date_stop").date();
    }
}
