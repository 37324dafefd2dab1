package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.pacing.RetryBudget;
import dev.agentconnectors.facebookmarketing.pacing.UsageState;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * How requests are sent.
 *
 * @param connectTimeout for a connection to stand
 * @param readTimeout for the next byte to come
 * @param callTimeout for a whole operation, with its retries and pauses
 * @param retry when to try again
 * @param maxAnswerBytes how long an answer may be, after decompression
 * @param usageState what is known of Facebook's limits
 * @param retryBudget what retries may add to the load
 * @param sharedClient a client whose connections and threads are to be used, or null for own ones
 * @param timing time and chance
 */
public record HttpSettings(
        Duration connectTimeout,
        Duration readTimeout,
        Duration callTimeout,
        RetryPolicy retry,
        long maxAnswerBytes,
        UsageState usageState,
        RetryBudget retryBudget,
        @Nullable OkHttpClient sharedClient,
        Timing timing) {

    /** How long a connection may take to stand, unless the caller says otherwise. */
    public static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    /** How long the next byte may take, unless the caller says otherwise. */
    public static final Duration READ_TIMEOUT = Duration.ofSeconds(30);

    /** How long a whole operation may take, unless the caller says otherwise. */
    public static final Duration CALL_TIMEOUT = Duration.ofSeconds(90);

    /** How long an answer may be, unless the caller says otherwise. */
    public static final long MAX_ANSWER_BYTES = 32L * 1024 * 1024;

    private static final int LEAST_ANSWER_BYTES = 1024;
    private static final int MOST_ANSWER_BYTES = 1024 * 1024 * 1024;
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(24);

    /** Refuses a time that makes no sense. */
    public HttpSettings {
        requireSensible(connectTimeout, "connectTimeout");
        requireSensible(readTimeout, "readTimeout");
        requireSensible(callTimeout, "callTimeout");
        if (maxAnswerBytes < LEAST_ANSWER_BYTES || maxAnswerBytes > MOST_ANSWER_BYTES) {
            throw new ValidationException("maxAnswerBytes is " + maxAnswerBytes + ": give a number from "
                    + LEAST_ANSWER_BYTES + " to " + MOST_ANSWER_BYTES + ".");
        }
    }

    private static void requireSensible(Duration value, String setting) {
        if (value.compareTo(SHORTEST) < 0 || value.compareTo(LONGEST) > 0) {
            throw new ValidationException(setting + " is " + value + ": give a time from 1 millisecond to 24 days.");
        }
    }
}
