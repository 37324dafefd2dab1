package dev.agentconnectors.facebookmarketing.examples.webapp;

import org.jspecify.annotations.Nullable;

/**
 * What a request is answered with.
 *
 * @param location where to go instead, or null
 */
record Reply(
        int status,
        String contentType,
        String body,
        @Nullable String location) {

    static Reply page(int status, String html) {
        return new Reply(status, "text/html; charset=UTF-8", html, null);
    }

    /** Sends the browser on with a GET. */
    static Reply seeOther(String location) {
        return new Reply(303, "text/plain; charset=UTF-8", "", location);
    }
}
