// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code ad_format} of {@code previews}. Facebook may add values that are not among the constants: they are
 * kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record PreviewAdFormat(String value) {

    /** {@code MOBILE_FEED_STANDARD} */
    public static final PreviewAdFormat MOBILE_FEED_STANDARD = new PreviewAdFormat("MOBILE_FEED_STANDARD");

    /** {@code DESKTOP_FEED_STANDARD} */
    public static final PreviewAdFormat DESKTOP_FEED_STANDARD = new PreviewAdFormat("DESKTOP_FEED_STANDARD");

    /** {@code INSTAGRAM_STANDARD} */
    public static final PreviewAdFormat INSTAGRAM_STANDARD = new PreviewAdFormat("INSTAGRAM_STANDARD");

    /** {@code INSTAGRAM_STORY} */
    public static final PreviewAdFormat INSTAGRAM_STORY = new PreviewAdFormat("INSTAGRAM_STORY");

    /** {@code INSTAGRAM_REELS} */
    public static final PreviewAdFormat INSTAGRAM_REELS = new PreviewAdFormat("INSTAGRAM_REELS");

    /** {@code FACEBOOK_STORY_MOBILE} */
    public static final PreviewAdFormat FACEBOOK_STORY_MOBILE = new PreviewAdFormat("FACEBOOK_STORY_MOBILE");

    /** {@code FACEBOOK_REELS_MOBILE} */
    public static final PreviewAdFormat FACEBOOK_REELS_MOBILE = new PreviewAdFormat("FACEBOOK_REELS_MOBILE");

    /** {@code MARKETPLACE_MOBILE} */
    public static final PreviewAdFormat MARKETPLACE_MOBILE = new PreviewAdFormat("MARKETPLACE_MOBILE");

    /** {@code RIGHT_COLUMN_STANDARD} */
    public static final PreviewAdFormat RIGHT_COLUMN_STANDARD = new PreviewAdFormat("RIGHT_COLUMN_STANDARD");

    /** {@code MESSENGER_MOBILE_INBOX_MEDIA} */
    public static final PreviewAdFormat MESSENGER_MOBILE_INBOX_MEDIA =
            new PreviewAdFormat("MESSENGER_MOBILE_INBOX_MEDIA");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static PreviewAdFormat of(String value) {
        return new PreviewAdFormat(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<PreviewAdFormat> known() {
        return List.of(
                MOBILE_FEED_STANDARD,
                DESKTOP_FEED_STANDARD,
                INSTAGRAM_STANDARD,
                INSTAGRAM_STORY,
                INSTAGRAM_REELS,
                FACEBOOK_STORY_MOBILE,
                FACEBOOK_REELS_MOBILE,
                MARKETPLACE_MOBILE,
                RIGHT_COLUMN_STANDARD,
                MESSENGER_MOBILE_INBOX_MEDIA);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
