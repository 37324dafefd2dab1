// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class AdsActionAmounts extends FacebookRecord {

    AdsActionAmounts(Map<String, Object> values) {
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

    /** {@code value}, in major units of the account's currency. */
    public @Nullable MajorUnits value() {
        return field("value").majorUnits();
    }

    /** {@code 1d_click}, in major units of the account's currency. */
    public @Nullable MajorUnits click1d() {
        return field("1d_click").majorUnits();
    }

    /** {@code 7d_click}, in major units of the account's currency. */
    public @Nullable MajorUnits click7d() {
        return field("7d_click").majorUnits();
    }

    /** {@code 28d_click}, in major units of the account's currency. */
    public @Nullable MajorUnits click28d() {
        return field("28d_click").majorUnits();
    }

    /** {@code 1d_view}, in major units of the account's currency. */
    public @Nullable MajorUnits view1d() {
        return field("1d_view").majorUnits();
    }

    /** {@code 1d_ev}, in major units of the account's currency. */
    public @Nullable MajorUnits ev1d() {
        return field("1d_ev").majorUnits();
    }

    /** {@code dda}, in major units of the account's currency. */
    public @Nullable MajorUnits dda() {
        return field("dda").majorUnits();
    }

    /** {@code incrementality}, in major units of the account's currency. */
    public @Nullable MajorUnits incrementality() {
        return field("incrementality").majorUnits();
    }

    /** {@code skan_click}, in major units of the account's currency. */
    public @Nullable MajorUnits skanClick() {
        return field("skan_click").majorUnits();
    }

    /** {@code skan_view}, in major units of the account's currency. */
    public @Nullable MajorUnits skanView() {
        return field("skan_view").majorUnits();
    }
}
