package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.report.ReportProgress;
import java.time.Duration;

/** What keeps a tool busy. {@link #text()} says it in a sentence for the person who waits. */
public sealed interface ToolProgress {

    /**
     * The tool.
     *
     * @return its name as it is offered, such as {@code facebook_report}
     */
    String tool();

    /**
     * On whose behalf it works.
     *
     * @return the memory id and the like
     */
    WriteRequest.Origin origin();

    /**
     * What keeps it busy, for a person.
     *
     * @return one sentence, without ids and without words of a service
     */
    String text();

    /**
     * Facebook works a report out, and was asked how far it is.
     *
     * @param tool the name of the tool
     * @param origin on whose behalf it works
     * @param run how far the report run is
     */
    record ReportRun(String tool, WriteRequest.Origin origin, ReportProgress run) implements ToolProgress {
        @Override
        public String text() {
            return run.isDone()
                    ? "Facebook has worked the report out."
                    : run.isFailed()
                            ? "Facebook could not work the report out."
                            : "Facebook works the report out: " + run.percent() + " %.";
        }
    }

    /**
     * Nothing is sent for a while: before a repeat of a request that failed, or because a limit of Facebook's is near.
     *
     * @param tool the name of the tool
     * @param origin on whose behalf it works
     * @param time how long it waits, from now on
     */
    record Waiting(String tool, WriteRequest.Origin origin, Duration time) implements ToolProgress {
        @Override
        public String text() {
            long seconds = Math.max(1, time.toSeconds());
            return "Waiting " + seconds + (seconds == 1 ? " second" : " seconds") + " before the next request.";
        }
    }

    /**
     * A read has failed and is tried again by the tool itself, as {@code internalRetries(…)} permits.
     *
     * @param tool the name of the tool
     * @param origin on whose behalf it works
     * @param attempt the number of the attempt that begins now, 2 or more
     * @param error why the one before failed
     */
    record Retrying(String tool, WriteRequest.Origin origin, int attempt, ConnectorException error)
            implements ToolProgress {
        @Override
        public String text() {
            return "Facebook did not answer as it should; attempt " + attempt + " begins.";
        }
    }

    /**
     * Hears what keeps a tool busy, so that a person who waits can be told. Called in the thread that carries the tool out, or
     * for calls that a tool makes without waiting in one of the connector's: return quickly. What it throws is logged and
     * dropped.
     */
    @FunctionalInterface
    interface Listener {

        /**
         * A tool is busy.
         *
         * @param progress with what
         */
        void onProgress(ToolProgress progress);
    }
}
