package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.pacing.RetryBudget;
import dev.agentconnectors.facebookmarketing.pacing.UsageState;
import java.time.Duration;
import java.util.Objects;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** How requests are sent. Immutable. */
public final class HttpSettings {

    private static final int LEAST_ANSWER_BYTES = 1024;
    private static final int MOST_ANSWER_BYTES = 1024 * 1024 * 1024;
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(24);

    private final Duration connectTimeout;
    private final Duration readTimeout;
    private final Duration callTimeout;
    private final RetryPolicy retry;
    private final long maxAnswerBytes;
    private final UsageState usageState;
    private final RetryBudget retryBudget;
    private final @Nullable OkHttpClient sharedClient;
    private final Timing timing;

    private HttpSettings(Builder builder) {
        this.connectTimeout = sensible(builder.connectTimeout, "connectTimeout");
        this.readTimeout = sensible(builder.readTimeout, "readTimeout");
        this.callTimeout = sensible(builder.callTimeout, "callTimeout");
        this.retry = Objects.requireNonNull(builder.retry, "retryPolicy");
        this.maxAnswerBytes = builder.maxAnswerBytes;
        this.usageState = builder.usageState == null ? UsageState.inMemory() : builder.usageState;
        this.retryBudget = builder.retryBudget == null ? new RetryBudget() : builder.retryBudget;
        this.sharedClient = builder.sharedClient;
        this.timing = builder.timing;
        if (maxAnswerBytes < LEAST_ANSWER_BYTES || maxAnswerBytes > MOST_ANSWER_BYTES) {
            throw new ValidationException("maxAnswerBytes is " + maxAnswerBytes + ": give a number from "
                    + LEAST_ANSWER_BYTES + " to " + MOST_ANSWER_BYTES + ".");
        }
    }

    /** For a connection to stand. */
    public Duration connectTimeout() {
        return connectTimeout;
    }

    /** For the next byte to come. */
    public Duration readTimeout() {
        return readTimeout;
    }

    /** For a whole operation, with its retries and pauses. */
    public Duration callTimeout() {
        return callTimeout;
    }

    /** When to try again. */
    public RetryPolicy retry() {
        return retry;
    }

    /** How long an answer may be, after decompression. */
    public long maxAnswerBytes() {
        return maxAnswerBytes;
    }

    /** What is known of Facebook's limits. */
    public UsageState usageState() {
        return usageState;
    }

    /** What retries may add to the load. */
    public RetryBudget retryBudget() {
        return retryBudget;
    }

    /** A client whose connections and threads are to be used, or null for own ones. */
    public @Nullable OkHttpClient sharedClient() {
        return sharedClient;
    }

    /** Time and chance. */
    public Timing timing() {
        return timing;
    }

    private static Duration sensible(Duration value, String setting) {
        if (value.compareTo(SHORTEST) < 0 || value.compareTo(LONGEST) > 0) {
            throw new ValidationException(setting + " is " + value + ": give a time from 1 millisecond to 24 days.");
        }
        return value;
    }

    /** Collects settings; what is not set is as the public builders document it. */
    public static final class Builder {

        private Duration connectTimeout = Duration.ofSeconds(5);
        private Duration readTimeout = Duration.ofSeconds(30);
        private Duration callTimeout = Duration.ofSeconds(90);
        private RetryPolicy retry = RetryPolicy.DEFAULT;
        private long maxAnswerBytes = 32L * 1024 * 1024;
        private @Nullable UsageState usageState;
        private @Nullable RetryBudget retryBudget;
        private @Nullable OkHttpClient sharedClient;
        private Timing timing = Timing.REAL;

        /** Everything of the other's but what it knows of Facebook's limits. */
        public void like(HttpSettings other) {
            this.connectTimeout = other.connectTimeout;
            this.readTimeout = other.readTimeout;
            this.callTimeout = other.callTimeout;
            this.retry = other.retry;
            this.maxAnswerBytes = other.maxAnswerBytes;
            this.retryBudget = other.retryBudget;
            this.sharedClient = other.sharedClient;
            this.timing = other.timing;
        }

        /** For a connection to stand. */
        public void connectTimeout(Duration value) {
            this.connectTimeout = value;
        }

        /** For the next byte to come. */
        public void readTimeout(Duration value) {
            this.readTimeout = value;
        }

        /** For a whole operation, with its retries and pauses. */
        public void callTimeout(Duration value) {
            this.callTimeout = value;
        }

        /** When to try again. */
        public void retry(RetryPolicy value) {
            this.retry = value;
        }

        /** How long an answer may be, after decompression. */
        public void maxAnswerBytes(long value) {
            this.maxAnswerBytes = value;
        }

        /** What is known of Facebook's limits. */
        public void usageState(UsageState value) {
            this.usageState = value;
        }

        /** What retries may add to the load. */
        public void retryBudget(RetryBudget value) {
            this.retryBudget = value;
        }

        /** A client whose connections and threads are to be used. */
        public void sharedClient(OkHttpClient value) {
            this.sharedClient = value;
        }

        /** Time and chance. */
        public void timing(Timing value) {
            this.timing = value;
        }

        /**
         * The settings.
         *
         * @throws ValidationException if one makes no sense
         */
        public HttpSettings build() {
            return new HttpSettings(this);
        }
    }
}
