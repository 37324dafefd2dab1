// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code ad_rules}. */
public final class AdRule extends FacebookRecord {

    AdRule(Map<String, Object> values) {
        super(values);
    }

    /** {@code id}. */
    public @Nullable String id() {
        return field("id").text();
    }

    /** {@code name}: text that people wrote. */
    public @Nullable String name() {
        return field("name").text();
    }

    /** {@code account_id}. */
    public @Nullable String accountId() {
        return field("account_id").text();
    }

    /** {@code status}. */
    public @Nullable AdRuleStatus status() {
        return field("status").as(AdRuleStatus::of);
    }

    /** {@code evaluation_spec}, as maps and lists. */
    public @Nullable Map<String, Object> evaluationSpec() {
        return field("evaluation_spec").object();
    }

    /** {@code execution_spec}, as maps and lists. */
    public @Nullable Map<String, Object> executionSpec() {
        return field("execution_spec").object();
    }

    /** {@code schedule_spec}, as maps and lists. */
    public @Nullable Map<String, Object> scheduleSpec() {
        return field("schedule_spec").object();
    }

    /** {@code created_by}. */
    public @Nullable Named createdBy() {
        return field("created_by").record(Named::new);
    }

    /** {@code created_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime createdTime() {
        return field("created_time").time();
    }

    /** {@code updated_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime updatedTime() {
        return field("updated_time").time();
    }
}
