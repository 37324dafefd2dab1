// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;

/** The parameters of {@code ad_rules.create}: creates an ad rule. */
public final class CreateAdRuleRequest extends OperationRequest {

    private CreateAdRuleRequest(Builder builder) {
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
         * The rule's name. Required.
         *
         * @param name text, such as {@code Pause what is too dear}
         * @return this builder
         */
        public Builder name(String name) {
            return with("name", name);
        }

        /**
         * When it applies, and to what: evaluation_type and filters. Required.
         *
         * @param evaluationSpec maps and lists, as Facebook documents them, such as
         *     {@code {"evaluation_type":"SCHEDULE", "filters":[{"field":"entity_type","value":"AD","operator":"EQUAL"},
         *     {"field":"cpc","value":300,"operator":"GREATER_THAN"}]}}
         * @return this builder
         */
        public Builder evaluationSpec(Map<String, ?> evaluationSpec) {
            return with("evaluation_spec", evaluationSpec);
        }

        /**
         * What is then done: execution_type, such as PAUSE or NOTIFICATION, and execution_options. Required.
         *
         * @param executionSpec maps and lists, as Facebook documents them, such as {@code {"execution_type":"PAUSE"}}
         * @return this builder
         */
        public Builder executionSpec(Map<String, ?> executionSpec) {
            return with("execution_spec", executionSpec);
        }

        /**
         * Whether the rule is carried out. Required.
         *
         * @param status one of the values that this operation takes: {@code ENABLED}, {@code DISABLED}
         * @return this builder
         */
        public Builder status(AdRuleStatus status) {
            return with("status", status.value());
        }

        /**
         * How often it is looked at, where evaluation_type is SCHEDULE.
         *
         * @param scheduleSpec maps and lists, as Facebook documents them, such as {@code {"schedule_type":"DAILY"}}
         * @return this builder
         */
        public Builder scheduleSpec(Map<String, ?> scheduleSpec) {
            return with("schedule_spec", scheduleSpec);
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public CreateAdRuleRequest build() {
            return new CreateAdRuleRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
