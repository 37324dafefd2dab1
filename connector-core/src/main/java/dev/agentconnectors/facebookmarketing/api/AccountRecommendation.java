// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class AccountRecommendation extends FacebookRecord {

    AccountRecommendation(Map<String, Object> values) {
        super(values);
    }

    /** {@code type}. */
    public @Nullable String type() {
        return field("type").text();
    }

    /** {@code object_ids}. */
    public List<String> objectIds() {
        return field("object_ids").each(FieldReader::text);
    }

    /** {@code recommendation_content}. */
    public @Nullable RecommendationContent recommendationContent() {
        return field("recommendation_content").record(RecommendationContent::new);
    }

    /** {@code recommendation_signature}. */
    public @Nullable String recommendationSignature() {
        return field("recommendation_signature").text();
    }

    /** {@code url}. */
    public @Nullable String url() {
        return field("url").text();
    }
}
