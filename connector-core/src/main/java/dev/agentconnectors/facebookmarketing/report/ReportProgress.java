package dev.agentconnectors.facebookmarketing.report;

import org.jspecify.annotations.Nullable;

/**
 * How far a report run is: a report that Facebook works out by itself, to be read once it is done.
 *
 * @param id of the run; good for some days
 * @param status what Facebook says of it, such as {@code Job Running}; whether it is done is in no other figure, for a run
 *     at 100 percent may go on and one that is done may be called running
 * @param percent how far it says it is, 0 to 100
 * @param error why it failed, or null
 */
public record ReportProgress(
        String id, String status, int percent, @Nullable String error) {

    /**
     * Whether its rows can be read.
     *
     * @return true once the status is {@code Job Completed}
     */
    public boolean isDone() {
        return status.equals("Job Completed");
    }

    /**
     * Whether it will never be done.
     *
     * @return true for {@code Job Failed} and {@code Job Skipped}
     */
    public boolean isFailed() {
        return status.equals("Job Failed") || status.equals("Job Skipped");
    }
}
