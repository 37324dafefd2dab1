// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code instagram_accounts}. */
public final class InstagramAccount extends FacebookRecord {

    InstagramAccount(Map<String, Object> values) {
        super(values);
    }

    /** {@code id}. */
    public @Nullable String id() {
        return field("id").text();
    }

    /** {@code username}. */
    public @Nullable String username() {
        return field("username").text();
    }

    /** {@code name}: text that people wrote. */
    public @Nullable String name() {
        return field("name").text();
    }

    /** {@code profile_picture_url}. */
    public @Nullable String profilePictureUrl() {
        return field("profile_picture_url").text();
    }

    /** {@code followers_count}. */
    public @Nullable Long followersCount() {
        return field("followers_count").integer();
    }
}
