// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class PromotedObject extends FacebookRecord {

    PromotedObject(Map<String, Object> values) {
        super(values);
    }

    /** {@code custom_event_type}. */
    public @Nullable String customEventType() {
        return field("custom_event_type").text();
    }

    /** {@code pixel_id}. */
    public @Nullable String pixelId() {
        return field("pixel_id").text();
    }

    /** {@code pixel_rule}: text that people wrote. */
    public @Nullable String pixelRule() {
        return field("pixel_rule").text();
    }

    /** {@code page_id}. */
    public @Nullable String pageId() {
        return field("page_id").text();
    }

    /** {@code object_store_url}. */
    public @Nullable String objectStoreUrl() {
        return field("object_store_url").text();
    }

    /** {@code application_id}. */
    public @Nullable String applicationId() {
        return field("application_id").text();
    }

    /** {@code product_set_id}. */
    public @Nullable String productSetId() {
        return field("product_set_id").text();
    }

    /** {@code offer_id}. */
    public @Nullable String offerId() {
        return field("offer_id").text();
    }
}
