package dev.agentconnectors.facebookmarketing.examples.webapp;

import org.jspecify.annotations.Nullable;

/**
 * What a request is answered with.
 *
 * @param location where to go instead, or null
 * @param fileName under what name it is to be kept, or null if it is to be shown
 */
record Reply(
        int status,
        String contentType,
        String body,
        @Nullable String location,
        @Nullable String fileName) {

    static Reply page(int status, String html) {
        return of(status, "text/html; charset=UTF-8", html);
    }

    static Reply of(int status, String contentType, String body) {
        return new Reply(status, contentType, body, null, null);
    }

    /** A table for a spreadsheet. */
    static Reply csv(String fileName, String lines) {
        return new Reply(200, "text/csv; charset=UTF-8", lines, null, fileName);
    }

    /** Sends the browser on with a GET. */
    static Reply seeOther(String location) {
        return new Reply(303, "text/plain; charset=UTF-8", "", location, null);
    }
}
