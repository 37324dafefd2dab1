// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class BidInfo extends FacebookRecord {

    BidInfo(Map<String, Object> values) {
        super(values);
    }

    /** {@code CLICKS}, in minor units of the account's currency. */
    public @Nullable MinorUnits clicks() {
        return field("CLICKS").minorUnits();
    }

    /** {@code ACTIONS}, in minor units of the account's currency. */
    public @Nullable MinorUnits actions() {
        return field("ACTIONS").minorUnits();
    }

    /** {@code REACH}, in minor units of the account's currency. */
    public @Nullable MinorUnits reach() {
        return field("REACH").minorUnits();
    }

    /** {@code IMPRESSIONS}, in minor units of the account's currency. */
    public @Nullable MinorUnits impressions() {
        return field("IMPRESSIONS").minorUnits();
    }

    /** {@code SOCIAL}, in minor units of the account's currency. */
    public @Nullable MinorUnits social() {
        return field("SOCIAL").minorUnits();
    }
}
