package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.RateLimitException;
import dev.agentconnectors.facebookmarketing.pacing.UsageState;
import dev.agentconnectors.facebookmarketing.pacing.UsageState.Usage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps calls within Facebook's limits: near one they keep a distance, beyond it they wait for the time that Facebook
 * names. What it knows it shares through a {@link UsageState}.
 */
final class Pacer {

    /** From here on, in percent, calls keep a distance. */
    static final int NEAR = 75;

    private static final Logger LOG = LoggerFactory.getLogger(Pacer.class);

    private static final long FIRST_DISTANCE_MILLIS = 200;
    private static final long LONGEST_DISTANCE_MILLIS = 10_000;
    /** So many percent more double the distance. */
    private static final double DOUBLING = 4.4;

    private static final Set<Integer> LIMITS_OF_THE_APP = Set.of(4, 341);

    private final UsageState state;
    private final Clock clock;

    Pacer(UsageState state, Clock clock) {
        this.state = state;
        this.clock = clock;
    }

    /**
     * Takes the next place in the line of calls; the next one after a request of several calls is as many places later.
     *
     * @param most how long the call can wait
     * @return how long it has to wait; where that is longer than it can, no place was taken
     */
    Duration takePlace(Pace pace, Duration most) {
        Instant now = clock.instant();
        Instant latest = now.plus(most);
        Instant account = place(pace.account(), pace.calls(), now, latest);
        // Where the account's line is too long already, none of the app's is taken.
        Instant app = account.isAfter(latest) ? account : place(pace.app(), pace.calls(), now, latest);
        Instant later = app.isAfter(account) ? app : account;
        return later.isAfter(now) ? Duration.between(now, later) : Duration.ZERO;
    }

    /** Learns from an answer, errors included. */
    void heard(Pace pace, Headers headers, @Nullable ConnectorException failure) {
        RateLimitException limit = failure instanceof RateLimitException refused ? refused : null;
        UsageNumbers numbers = UsageNumbers.of(headers, pace);
        Duration named = limit == null ? null : limit.retryAfter().orElse(null);
        boolean ofApp = limit != null
                && limit.apiError()
                        .map(error -> error.code())
                        .filter(LIMITS_OF_THE_APP::contains)
                        .isPresent();
        learn(pace.app(), numbers.app(), ofApp ? named : numbers.app() >= 100 ? numbers.named() : null);
        learn(
                pace.account(),
                numbers.account(),
                limit != null && !ofApp ? named : numbers.account() >= 100 ? numbers.named() : null);
    }

    private Instant place(String key, int calls, Instant now, Instant latest) {
        AtomicReference<Instant> taken = new AtomicReference<>(now);
        update(key, usage -> {
            Instant free = later(usage.nextCall(), usage.blockedUntil());
            Instant place = free.isAfter(now) ? free : now;
            taken.set(place);
            boolean calm = usage.percent() < NEAR && !usage.blockedUntil().isAfter(now);
            if (calm || place.isAfter(latest)) {
                taken.set(calm ? now : place);
                return usage;
            }
            Duration distance = distance(usage.percent()).multipliedBy(calls);
            return new Usage(usage.percent(), place.plus(distance), usage.blockedUntil());
        });
        return Objects.requireNonNull(taken.get());
    }

    private void learn(String key, int percent, @Nullable Duration wait) {
        Instant now = clock.instant();
        update(key, usage -> {
            Instant blocked = wait == null ? usage.blockedUntil() : later(usage.blockedUntil(), now.plus(wait));
            int known = percent < 0 ? usage.percent() : percent;
            if (known < NEAR && !blocked.isAfter(now)) {
                return Usage.NONE;
            }
            return known == usage.percent() && blocked.equals(usage.blockedUntil())
                    ? usage
                    : new Usage(known, usage.nextCall(), blocked);
        });
    }

    /** The state is somebody else's code, and may be a database: that it fails must not keep calls from being made. */
    private void update(String key, UnaryOperator<Usage> change) {
        try {
            Usage unused = state.update(key, change);
        } catch (RuntimeException e) {
            LOG.warn("Calls are not paced: the usage state failed", e);
        }
    }

    /** From a fifth of a second at 75 % to ten seconds at 100 %. */
    static Duration distance(int percent) {
        if (percent < NEAR) {
            return Duration.ZERO;
        }
        double millis = FIRST_DISTANCE_MILLIS * Math.pow(2, (percent - NEAR) / DOUBLING);
        return Duration.ofMillis(Math.min(LONGEST_DISTANCE_MILLIS, Math.round(millis)));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
