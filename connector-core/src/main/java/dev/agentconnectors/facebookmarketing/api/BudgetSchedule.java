// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code budget_schedules}. */
public final class BudgetSchedule extends FacebookRecord {

    BudgetSchedule(Map<String, Object> values) {
        super(values);
    }

    /** {@code id}. */
    public @Nullable String id() {
        return field("id").text();
    }

    /** {@code ad_object_id}. */
    public @Nullable String adObjectId() {
        return field("ad_object_id").text();
    }

    /** {@code budget_value}. */
    public @Nullable Long budgetValue() {
        return field("budget_value").integer();
    }

    /** {@code budget_value_type}. */
    public @Nullable BudgetScheduleBudgetValueType budgetValueType() {
        return field("budget_value_type").as(BudgetScheduleBudgetValueType::of);
    }

    /** {@code time_start}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime timeStart() {
        return field("time_start").time();
    }

    /** {@code time_end}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime timeEnd() {
        return field("time_end").time();
    }

    /** {@code recurrence_type}. */
    public @Nullable String recurrenceType() {
        return field("recurrence_type").text();
    }
}
