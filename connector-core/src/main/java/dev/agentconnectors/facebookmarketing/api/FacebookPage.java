// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code pages}. */
public final class FacebookPage extends FacebookRecord {

    FacebookPage(Map<String, Object> values) {
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

    /** {@code category}. */
    public @Nullable String category() {
        return field("category").text();
    }

    /** {@code username}. */
    public @Nullable String username() {
        return field("username").text();
    }

    /** {@code link}. */
    public @Nullable String link() {
        return field("link").text();
    }

    /** {@code is_published}. */
    public @Nullable Boolean isPublished() {
        return field("is_published").flag();
    }

    /** {@code instagram_business_account}, as maps and lists. */
    public @Nullable Map<String, Object> instagramBusinessAccount() {
        return field("instagram_business_account").object();
    }
}
