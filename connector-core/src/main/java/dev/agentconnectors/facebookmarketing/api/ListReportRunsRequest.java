// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;

/** The parameters of {@code report_runs.list}: reads the rows of a report run that is done. */
public final class ListReportRunsRequest extends OperationRequest {

    private ListReportRunsRequest(Builder builder) {
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
        public ListReportRunsRequest build() {
            return new ListReportRunsRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
