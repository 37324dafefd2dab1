// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;
import java.util.Map;

/**
 * The parameters of {@code report_runs.get}: tells how far a report run is: only async_status says whether it is done.
 */
public final class GetReportRunRequest extends OperationRequest {

    private GetReportRunRequest(Builder builder) {
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
         * From report_runs.start. Required.
         *
         * @param reportRunId digits, such as {@code 192025512975195}
         * @return this builder
         */
        public Builder reportRunId(String reportRunId) {
            return with("report_run_id", reportRunId);
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
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public GetReportRunRequest build() {
            return new GetReportRunRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
