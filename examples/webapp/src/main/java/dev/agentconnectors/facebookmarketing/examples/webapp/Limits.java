package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.time.Duration;

/**
 * What the application bears.
 *
 * @param timeToReadARequest for a form to arrive whole, and for a connection to be silent
 * @param connections open at a time; above, the oldest on which nothing is asked is closed
 * @param requestsOfAnAddress under way at a time, those that are only read not counted
 * @param visits at a time; above, a newcomer takes the place of one of the address that has most
 * @param serverThreads of the server, none of which waits for anything
 * @param workers threads that talk to Airbyte and to the model, the server's own not among them
 * @param waiting for a worker
 */
record Limits(
        Duration timeToReadARequest,
        int connections,
        int requestsOfAnAddress,
        int visits,
        int serverThreads,
        int workers,
        int waiting) {

    static final Limits DEFAULT = new Limits(Duration.ofSeconds(10), 1_000, 100, 1_000, 50, 64, 500);
}
