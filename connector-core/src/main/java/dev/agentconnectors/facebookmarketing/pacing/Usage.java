package dev.agentconnectors.facebookmarketing.pacing;

import java.time.Instant;

/**
 * How near the calls under one key are to a limit of Facebook's.
 *
 * @param percent how much of the limit is used, in percent, as the last answer said; 100 and more is all of it
 * @param nextCall when the next call may be sent, so that calls near the limit keep a distance
 * @param blockedUntil until when Facebook has named a wait, or a time in the past
 */
public record Usage(int percent, Instant nextCall, Instant blockedUntil) {

    /** Nothing is known, and nothing has to wait. */
    public static final Usage NONE = new Usage(0, Instant.EPOCH, Instant.EPOCH);
}
