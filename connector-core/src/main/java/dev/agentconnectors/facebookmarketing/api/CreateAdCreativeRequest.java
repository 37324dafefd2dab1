// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The parameters of {@code ad_creatives.create}: creates an ad creative: a link, a carousel, a video or a post. */
public final class CreateAdCreativeRequest extends OperationRequest {

    private CreateAdCreativeRequest(Builder builder) {
        super(builder);
    }

    /**
     * Starts with no parameters.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder(Map.of());
    }

    /**
     * Starts with the parameters of this request.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(toMap());
    }

    /** Collects the parameters. */
    public static final class Builder extends OperationRequest.Builder<Builder> {

        private Builder(Map<String, Object> params) {
            super(params);
        }

        /**
         * The ad account's id, with or without the prefix act_; ad_accounts.list shows the ids. Required.
         *
         * @param accountId digits, such as {@code 1234567890}
         * @return this builder
         */
        public Builder accountId(String accountId) {
            return with("account_id", accountId);
        }

        /**
         * The ad creative's name. Required.
         *
         * @param name text, such as {@code Blue shoes, link}
         * @return this builder
         */
        public Builder name(String name) {
            return with("name", name);
        }

        /**
         * The Page in whose name the ad speaks.
         *
         * @param pageId digits, such as {@code 102938475610234}
         * @return this builder
         */
        public Builder pageId(String pageId) {
            return with("page_id", pageId);
        }

        /**
         * The Instagram account in whose name the ad speaks there.
         *
         * @param instagramUserId digits, such as {@code 17841400000000001}
         * @return this builder
         */
        public Builder instagramUserId(String instagramUserId) {
            return with("instagram_user_id", instagramUserId);
        }

        /**
         * The text above it.
         *
         * @param message text, such as {@code New in: blue trail shoes.}
         * @return this builder
         */
        public Builder message(String message) {
            return with("message", message);
        }

        /**
         * Where a click leads to.
         *
         * @param link text, such as {@code https://example.com/shoes}
         * @return this builder
         */
        public Builder link(String link) {
            return with("link", link);
        }

        /**
         * The headline.
         *
         * @param headline text, such as {@code Blue trail shoes}
         * @return this builder
         */
        public Builder headline(String headline) {
            return with("headline", headline);
        }

        /**
         * The text under the headline.
         *
         * @param description text, such as {@code Ships within two days}
         * @return this builder
         */
        public Builder description(String description) {
            return with("description", description);
        }

        /**
         * The picture: the hash of an image of the account.
         *
         * @param imageHash text, such as {@code 37075ed6837a5619db1ecd172e6bd97f}
         * @return this builder
         */
        public Builder imageHash(String imageHash) {
            return with("image_hash", imageHash);
        }

        /**
         * The picture: where Facebook can load it from.
         *
         * @param imageUrl text, such as {@code https://example.com/shoes.jpg}
         * @return this builder
         */
        public Builder imageUrl(String imageUrl) {
            return with("image_url", imageUrl);
        }

        /**
         * The video to show; needs a picture that is seen before it plays.
         *
         * @param videoId digits, such as {@code 120210000000060}
         * @return this builder
         */
        public Builder videoId(String videoId) {
            return with("video_id", videoId);
        }

        /**
         * The button, such as SHOP_NOW or SIGN_UP.
         *
         * @param callToAction text, such as {@code LEARN_MORE}
         * @return this builder
         */
        public Builder callToAction(String callToAction) {
            return with("call_to_action", callToAction);
        }

        /**
         * The lead form that the button opens, in place of a page.
         *
         * @param leadFormId digits, such as {@code 120210000000070}
         * @return this builder
         */
        public Builder leadFormId(String leadFormId) {
            return with("lead_form_id", leadFormId);
        }

        /**
         * The cards of a carousel, 2 to 10: each with link, name, description, image_hash or picture, video_id.
         *
         * @param cards maps, as Facebook documents them, such as
         *     {@code [{"link":"https://example.com/a","name":"Blue"},{"link":"https://example.com/b","name":"Red"}]}
         * @return this builder
         */
        public Builder cards(List<?> cards) {
            return with("cards", cards);
        }

        /**
         * A post that exists, to show it as an ad: the Page's id, _, and the post's.
         *
         * @param objectStoryId text, such as {@code 102938475610234_1220000000000001}
         * @return this builder
         */
        public Builder objectStoryId(String objectStoryId) {
            return with("object_story_id", objectStoryId);
        }

        /**
         * What is added to the query of every link.
         *
         * @param urlTags text, such as {@code utm_source=facebook&utm_campaign=shoes}
         * @return this builder
         */
        public Builder urlTags(String urlTags) {
            return with("url_tags", urlTags);
        }

        /**
         * Asks Facebook only to check the call (validate_only): nothing changes.
         *
         * @param executionOptions any of the values that this operation takes: {@code validate_only}
         * @return this builder
         */
        public Builder executionOptions(AdCreativeExecutionOption... executionOptions) {
            return with(
                    "execution_options",
                    Arrays.stream(executionOptions)
                            .map(AdCreativeExecutionOption::value)
                            .toList());
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public CreateAdCreativeRequest build() {
            return new CreateAdCreativeRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
