package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.ApiException;
import dev.agentconnectors.facebookmarketing.NetworkException;
import dev.agentconnectors.facebookmarketing.TimeoutException;
import dev.agentconnectors.facebookmarketing.report.ReportProgress;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Facebook says of report runs, and how long to wait for one. */
public final class RunsOfReports {

    /** The pause behind the first look. */
    public static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private RunsOfReports() {}

    /** The next pause. */
    public static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /** A run that was started, by what Facebook answered. */
    public static ReportProgress started(Map<String, Object> answer) {
        Object id = answer.get("report_run_id");
        if (id == null) {
            throw new ApiException("Facebook did not say which report run it started.", null, null);
        }
        return new ReportProgress(id.toString(), "Job Not Started", 0, null);
    }

    /** A run, by what Facebook says of it. */
    public static ReportProgress of(String id, Map<String, Object> said) {
        Object message = said.get("error_user_msg") == null ? said.get("error_message") : said.get("error_user_msg");
        Object percent = said.get("async_percent_completion");
        Object status = said.get("async_status");
        return new ReportProgress(
                id,
                status == null ? "" : status.toString(),
                percent instanceof Number number ? number.intValue() : 0,
                message == null || message.toString().isEmpty() ? null : message.toString());
    }

    /** Throws where nothing is to be waited for any more. */
    public static void requireHope(ReportProgress run, Duration waited) {
        if (run.isFailed()) {
            throw new ApiException(
                    "Facebook could not work out report run " + run.id() + " (" + run.status() + ")"
                            + (run.error() == null ? "." : ": " + run.error())
                            + " Ask for less: a shorter period, a higher level, fewer breakdowns.",
                    null,
                    null);
        }
        if (waited.compareTo(PATIENCE) >= 0) {
            throw new TimeoutException(
                    goesOn(run.id(), "is not done after " + waited.toMinutes() + " minutes"), null, null);
        }
    }

    /** The waiting ended before the run did. */
    public static NetworkException given(String id, String up, @Nullable Throwable cause) {
        return new NetworkException("Waiting for " + goesOn(id, up).replaceFirst("^R", "r"), null, cause);
    }

    private static String goesOn(String id, String what) {
        return "Report run " + id + " " + what + ". It goes on: wait for it again by its id.";
    }
}
