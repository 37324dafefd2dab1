// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;
import java.util.Map;

/** The parameters of {@code targeting.validate}: tells what can still be targeted. */
public final class ValidateTargetingRequest extends OperationRequest {

    private ValidateTargetingRequest(Builder builder) {
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
         * What is targeted already.
         *
         * @param targetingList maps, as Facebook documents them, such as
         *     {@code [{"type":"interests","id":"6003107902433"}]}
         * @return this builder
         */
        public Builder targetingList(List<?> targetingList) {
            return with("targeting_list", targetingList);
        }

        /**
         * Names of interests.
         *
         * @param nameList texts, such as {@code ["Hiking"]}
         * @return this builder
         */
        public Builder nameList(String... nameList) {
            return with("name_list", List.of(nameList));
        }

        /**
         * Ids of interests.
         *
         * @param idList texts, such as {@code ["6003107902433"]}
         * @return this builder
         */
        public Builder idList(String... idList) {
            return with("id_list", List.of(idList));
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public ValidateTargetingRequest build() {
            return new ValidateTargetingRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
