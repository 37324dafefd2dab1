package dev.agentconnectors.facebookmarketing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the service said when it refused a call. Every text has been cleared of tokens and secrets. Immutable. */
public final class ApiError {

    private final int httpStatus;
    private final @Nullable Integer code;
    private final @Nullable Integer subcode;
    private final @Nullable String type;
    private final @Nullable String message;
    private final @Nullable String userTitle;
    private final @Nullable String userMessage;
    private final List<String> blamedFields;
    private final @Nullable String traceId;

    private ApiError(Builder said) {
        this.httpStatus = said.httpStatus;
        this.code = said.code;
        this.subcode = said.subcode;
        this.type = said.type;
        this.message = said.message;
        this.userTitle = said.userTitle;
        this.userMessage = said.userMessage;
        this.blamedFields = said.blamedFields;
        this.traceId = said.traceId;
    }

    /**
     * Begins an error, of which nothing is known but the HTTP status.
     *
     * @param httpStatus the status
     * @return a builder
     */
    public static Builder builder(int httpStatus) {
        return new Builder(httpStatus);
    }

    /**
     * An error of which only the HTTP status is known.
     *
     * @param httpStatus the status
     * @return the error
     */
    public static ApiError ofStatus(int httpStatus) {
        return builder(httpStatus).build();
    }

    /**
     * The HTTP status; with the Graph API most often 400 whatever the cause.
     *
     * @return the status
     */
    public int httpStatus() {
        return httpStatus;
    }

    /**
     * The service's error code.
     *
     * @return the code, or null where it sent none
     */
    public @Nullable Integer code() {
        return code;
    }

    /**
     * The service's finer error code.
     *
     * @return the code, or null where it sent none
     */
    public @Nullable Integer subcode() {
        return subcode;
    }

    /**
     * The service's name for the kind of error.
     *
     * @return the name, or null
     */
    public @Nullable String type() {
        return type;
    }

    /**
     * The service's message for developers.
     *
     * @return the message, or null
     */
    public @Nullable String message() {
        return message;
    }

    /**
     * The service's title for end users.
     *
     * @return the title, or null
     */
    public @Nullable String userTitle() {
        return userTitle;
    }

    /**
     * The service's message for end users.
     *
     * @return the message, or null
     */
    public @Nullable String userMessage() {
        return userMessage;
    }

    /**
     * The request fields that the service blames.
     *
     * @return the fields, as paths; often empty
     */
    public List<String> blamedFields() {
        return blamedFields;
    }

    /**
     * What the service's support asks for.
     *
     * @return the id, or null
     */
    public @Nullable String traceId() {
        return traceId;
    }

    /** Errors are equal where the service said the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApiError error && said().equals(error.said());
    }

    @Override
    public int hashCode() {
        return said().hashCode();
    }

    /** All that the service said. */
    @Override
    public String toString() {
        return "ApiError" + said();
    }

    private List<@Nullable Object> said() {
        return Arrays.asList(httpStatus, code, subcode, type, message, userTitle, userMessage, blamedFields, traceId);
    }

    /** Puts together what the service said; null for what it did not say. */
    public static final class Builder {

        private final int httpStatus;
        private @Nullable Integer code;
        private @Nullable Integer subcode;
        private @Nullable String type;
        private @Nullable String message;
        private @Nullable String userTitle;
        private @Nullable String userMessage;
        private List<String> blamedFields = List.of();
        private @Nullable String traceId;

        private Builder(int httpStatus) {
            this.httpStatus = httpStatus;
        }

        /**
         * Says the error code.
         *
         * @param code the error code
         * @return this builder
         */
        public Builder code(@Nullable Integer code) {
            this.code = code;
            return this;
        }

        /**
         * Says the finer error code.
         *
         * @param subcode the finer error code
         * @return this builder
         */
        public Builder subcode(@Nullable Integer subcode) {
            this.subcode = subcode;
            return this;
        }

        /**
         * Says the name of the kind of error.
         *
         * @param type the name of the kind of error
         * @return this builder
         */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /**
         * Says the message for developers.
         *
         * @param message the message for developers
         * @return this builder
         */
        public Builder message(@Nullable String message) {
            this.message = message;
            return this;
        }

        /**
         * Says the title for end users.
         *
         * @param userTitle the title for end users
         * @return this builder
         */
        public Builder userTitle(@Nullable String userTitle) {
            this.userTitle = userTitle;
            return this;
        }

        /**
         * Says the message for end users.
         *
         * @param userMessage the message for end users
         * @return this builder
         */
        public Builder userMessage(@Nullable String userMessage) {
            this.userMessage = userMessage;
            return this;
        }

        /**
         * Says the request fields that are blamed, as paths.
         *
         * @param blamedFields the request fields that are blamed, as paths
         * @return this builder
         */
        public Builder blamedFields(List<String> blamedFields) {
            this.blamedFields = List.copyOf(blamedFields);
            return this;
        }

        /**
         * Says what the service's support asks for.
         *
         * @param traceId what the service's support asks for
         * @return this builder
         */
        public Builder traceId(@Nullable String traceId) {
            this.traceId = traceId;
            return this;
        }

        /**
         * Makes the error.
         *
         * @return the error
         */
        public ApiError build() {
            return new ApiError(this);
        }
    }
}
