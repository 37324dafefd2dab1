// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code images}. */
public final class Image extends FacebookRecord {

    Image(Map<String, Object> values) {
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

    /** {@code created_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime createdTime() {
        return field("created_time").time();
    }

    /** {@code creatives}. */
    public List<String> creatives() {
        return field("creatives").each(FieldReader::text);
    }

    /** {@code filename}: text that people wrote. */
    public @Nullable String filename() {
        return field("filename").text();
    }

    /** {@code hash}. */
    public @Nullable String hash() {
        return field("hash").text();
    }

    /** {@code height}. */
    public @Nullable Long height() {
        return field("height").integer();
    }

    /** {@code is_associated_creatives_in_adgroups}. */
    public @Nullable Boolean isAssociatedCreativesInAdgroups() {
        return field("is_associated_creatives_in_adgroups").flag();
    }

    /** {@code original_height}. */
    public @Nullable Long originalHeight() {
        return field("original_height").integer();
    }

    /** {@code original_width}. */
    public @Nullable Long originalWidth() {
        return field("original_width").integer();
    }

    /** {@code permalink_url}. */
    public @Nullable String permalinkUrl() {
        return field("permalink_url").text();
    }

    /** {@code status}. */
    public @Nullable String status() {
        return field("status").text();
    }

    /** {@code updated_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime updatedTime() {
        return field("updated_time").time();
    }

    /** {@code url}. */
    public @Nullable String url() {
        return field("url").text();
    }

    /** {@code url_128}. */
    public @Nullable String url128() {
        return field("url_128").text();
    }

    /** {@code width}. */
    public @Nullable Long width() {
        return field("width").integer();
    }
}
