// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The parameters of {@code ad_library.list}: searches the public Ad Library: political ads everywhere, all ads in the
 * EU and UK.
 */
public final class ListAdLibraryRequest extends OperationRequest {

    private ListAdLibraryRequest(Builder builder) {
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
         * Countries that the ads reached.
         *
         * @param adReachedCountries two-letter codes, or {@code ALL}; {@code ALL} by default
         * @return this builder
         */
        public Builder adReachedCountries(String... adReachedCountries) {
            return with("ad_reached_countries", List.of(adReachedCountries));
        }

        /**
         * Words that must all occur.
         *
         * @param searchTerms text, such as {@code climate}
         * @return this builder
         */
        public Builder searchTerms(String searchTerms) {
            return with("search_terms", searchTerms);
        }

        /**
         * Pages that ran the ads.
         *
         * @param searchPageIds ids, digits each, such as {@code 20531316728}
         * @return this builder
         */
        public Builder searchPageIds(String... searchPageIds) {
            return with("search_page_ids", List.of(searchPageIds));
        }

        /**
         * The kind of ads.
         *
         * @param adType one of the values that this operation takes: {@code ALL}, {@code EMPLOYMENT_ADS},
         *     {@code FINANCIAL_PRODUCTS_AND_SERVICES_ADS}, {@code HOUSING_ADS}, {@code POLITICAL_AND_ISSUE_ADS};
         *     {@code ALL} by default
         * @return this builder
         */
        public Builder adType(AdLibraryAdType adType) {
            return with("ad_type", adType.value());
        }

        /**
         * Whether the ads still run.
         *
         * @param adActiveStatus one of the values that this operation takes: {@code ACTIVE}, {@code ALL},
         *     {@code INACTIVE}; {@code ACTIVE} by default
         * @return this builder
         */
        public Builder adActiveStatus(AdLibraryAdActiveStatus adActiveStatus) {
            return with("ad_active_status", adActiveStatus.value());
        }

        /**
         * Delivered since this day.
         *
         * @param adDeliveryDateMin the day
         * @return this builder
         */
        public Builder adDeliveryDateMin(LocalDate adDeliveryDateMin) {
            return with("ad_delivery_date_min", adDeliveryDateMin.toString());
        }

        /**
         * Delivered until this day.
         *
         * @param adDeliveryDateMax the day
         * @return this builder
         */
        public Builder adDeliveryDateMax(LocalDate adDeliveryDateMax) {
            return with("ad_delivery_date_max", adDeliveryDateMax.toString());
        }

        /**
         * Who paid, word for word.
         *
         * @param bylines texts, such as {@code ["ACLU"]}
         * @return this builder
         */
        public Builder bylines(String... bylines) {
            return with("bylines", List.of(bylines));
        }

        /**
         * ISO 639-1 codes.
         *
         * @param languages texts, such as {@code ["en"]}
         * @return this builder
         */
        public Builder languages(String... languages) {
            return with("languages", List.of(languages));
        }

        /**
         * What the ads show.
         *
         * @param mediaType one of the values that this operation takes: {@code ALL}, {@code IMAGE}, {@code MEME},
         *     {@code VIDEO}, {@code NONE}
         * @return this builder
         */
        public Builder mediaType(AdLibraryAdMediaType mediaType) {
            return with("media_type", mediaType.value());
        }

        /**
         * Where the ads appeared.
         *
         * @param publisherPlatforms texts, such as {@code ["INSTAGRAM"]}
         * @return this builder
         */
        public Builder publisherPlatforms(String... publisherPlatforms) {
            return with("publisher_platforms", List.of(publisherPlatforms));
        }

        /**
         * How search_terms match.
         *
         * @param searchType one of the values that this operation takes: {@code KEYWORD_UNORDERED},
         *     {@code KEYWORD_EXACT_PHRASE}; {@code KEYWORD_UNORDERED} by default
         * @return this builder
         */
        public Builder searchType(AdLibraryAdSearchType searchType) {
            return with("search_type", searchType.value());
        }

        /**
         * Show what Facebook took down.
         *
         * @param unmaskRemovedContent true or false; {@code false} by default
         * @return this builder
         */
        public Builder unmaskRemovedContent(boolean unmaskRemovedContent) {
            return with("unmask_removed_content", unmaskRemovedContent);
        }

        /**
         * The fields to return, with commas between them; all common ones if left out.
         *
         * @param fields names of fields; braces select sub-fields, as in {@code creative{id,name}}; a choice of the
         *     most useful ones by default
         * @return this builder
         */
        public Builder fields(String... fields) {
            return with("fields", List.of(fields));
        }

        /**
         * How many records to return at most, 1 to 100.
         *
         * @param limit 1 to 100; {@code 25} by default
         * @return this builder
         */
        public Builder limit(int limit) {
            return with("limit", limit);
        }

        /**
         * The cursor meta.after of the previous page, to continue behind it.
         *
         * @param after text, such as {@code QVFIUmx1WTBpMGpiT}
         * @return this builder
         */
        public Builder after(String after) {
            return with("after", after);
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public ListAdLibraryRequest build() {
            return new ListAdLibraryRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
