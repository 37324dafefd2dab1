// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class OwnerAdAccount extends FacebookRecord {

    OwnerAdAccount(Map<String, Object> values) {
        super(values);
    }

    /** {@code account_id}. */
    public @Nullable String accountId() {
        return field("account_id").text();
    }

    /** {@code id}. */
    public @Nullable String id() {
        return field("id").text();
    }
}
