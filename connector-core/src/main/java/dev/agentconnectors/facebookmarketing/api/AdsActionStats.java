// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class AdsActionStats extends FacebookRecord {

    AdsActionStats(Map<String, Object> values) {
        super(values);
    }

    /** {@code action_type}. */
    public @Nullable String actionType() {
        return field("action_type").text();
    }

    /** {@code action_destination}. */
    public @Nullable String actionDestination() {
        return field("action_destination").text();
    }

    /** {@code action_target_id}. */
    public @Nullable String actionTargetId() {
        return field("action_target_id").text();
    }

    /** {@code value}. */
    public @Nullable BigDecimal value() {
        return field("value").number();
    }

    /** {@code 1d_click}. */
    public @Nullable BigDecimal click1d() {
        return field("1d_click").number();
    }

    /** {@code 7d_click}. */
    public @Nullable BigDecimal click7d() {
        return field("7d_click").number();
    }

    /** {@code 28d_click}. */
    public @Nullable BigDecimal click28d() {
        return field("28d_click").number();
    }

    /** {@code 1d_view}. */
    public @Nullable BigDecimal view1d() {
        return field("1d_view").number();
    }

    /** {@code 1d_ev}. */
    public @Nullable BigDecimal ev1d() {
        return field("1d_ev").number();
    }

    /** {@code dda}. */
    public @Nullable BigDecimal dda() {
        return field("dda").number();
    }

    /** {@code incrementality}. */
    public @Nullable BigDecimal incrementality() {
        return field("incrementality").number();
    }

    /** {@code skan_click}. */
    public @Nullable BigDecimal skanClick() {
        return field("skan_click").number();
    }

    /** {@code skan_view}. */
    public @Nullable BigDecimal skanView() {
        return field("skan_view").number();
    }
}
