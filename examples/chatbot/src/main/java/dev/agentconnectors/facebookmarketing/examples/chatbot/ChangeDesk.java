package dev.agentconnectors.facebookmarketing.examples.chatbot;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.Approvals;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrites;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a person sees what waits and what was changed, decides, takes back, and stops. */
public final class ChangeDesk {

    /** The beginning of an id that is shown; it is told apart by that. */
    private static final int SHOWN = 6;

    private static final int LOOKED_THROUGH = 1_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private final Approvals approvals;
    private final Screen screen;
    private final String by;

    /**
     * A desk.
     *
     * @param by who sits at it
     */
    public ChangeDesk(Approvals approvals, Screen screen, String by) {
        this.approvals = approvals;
        this.screen = screen;
        this.by = by;
    }

    Approvals approvals() {
        return approvals;
    }

    /** What waits for a decision. */
    List<PendingWrite> waiting() {
        return list(State.WAITING);
    }

    void pending() {
        List<PendingWrite> waiting = waiting();
        screen.line(waiting.isEmpty() ? "No change waits for a decision." : "Waiting for a decision:");
        waiting.forEach(
                write -> show(write, "asked " + time(write.createdAt()) + ", until " + time(write.expiresAt())));
    }

    void changes() {
        List<PendingWrite> made = list(State.DONE, State.UNKNOWN);
        screen.line(made.isEmpty() ? "The agent has changed nothing." : "Changed, the latest first:");
        made.forEach(write -> show(write, became(write)));
    }

    boolean approve(String idBegins) {
        return decide(idBegins, WriteDecision.approve());
    }

    boolean refuse(String idBegins) {
        return decide(idBegins, WriteDecision.refuse(""));
    }

    boolean undo(String idBegins) {
        return attempt(() -> {
            PendingWrite undone =
                    approvals.undo(found(idBegins, list(State.DONE), "made").id(), by);
            tell(undone);
            return undone.state() == State.DONE;
        });
    }

    /** Pauses whatever the agent's changes started. */
    boolean stop() {
        return attempt(() -> {
            List<PendingWrite> stopped = approvals.stop(PendingWrites.Query.all(), by);
            if (stopped.isEmpty()) {
                screen.line("Nothing that the agent activated is running.");
            }
            stopped.forEach(this::tell);
            return stopped.stream().allMatch(write -> write.state() == State.DONE);
        });
    }

    /** Says what became of a change. */
    void tell(PendingWrite write) {
        screen.line(
                screen.styled(write.state() == State.DONE ? Screen.Style.BOLD : Screen.Style.RED, headline(write) + " ")
                        + write.asked().sentence());
        PendingWrite.Ending ending = write.ending();
        if (ending == null) {
            return;
        }
        if (ending.explanation() != null) {
            screen.line("  " + ending.explanation());
        }
        Optional.ofNullable(ending.askedAgain()).flatMap(approvals::find).ifPresent(again -> {
            screen.line("It is asked again, about what it is now:");
            show(again, "until " + time(again.expiresAt()));
        });
    }

    private boolean decide(String idBegins, WriteDecision decision) {
        return attempt(() -> {
            PendingWrite outcome =
                    approvals.decide(found(idBegins, waiting(), "waiting").id(), decision, by);
            tell(outcome);
            return outcome.state() == (decision.approved() ? State.DONE : State.REFUSED);
        });
    }

    private boolean attempt(Supplier<Boolean> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException
                | ConnectorException
                | Approvals.DecisionForbiddenException
                | Approvals.StopIncompleteException e) {
            screen.line(screen.styled(Screen.Style.RED, "Not done: ") + Redaction.of(String.valueOf(e.getMessage())));
            return false;
        }
    }

    /** The only one, or the latest made one, where no id is given. */
    private static PendingWrite found(String idBegins, List<PendingWrite> among, String how) {
        String begin = idBegins.strip();
        List<PendingWrite> found =
                among.stream().filter(write -> write.id().startsWith(begin)).toList();
        boolean latest = begin.isEmpty() && how.equals("made");
        if (found.isEmpty()) {
            boolean made = how.equals("made");
            throw new IllegalArgumentException(
                    among.isEmpty()
                            ? made
                                    ? "The agent has changed nothing that could be undone."
                                    : "No change waits for a decision."
                            : made
                                    ? "The agent has made no change whose id begins with " + begin
                                            + ": changes lists them."
                                    : "No change whose id begins with " + begin
                                            + " waits: pending lists those that do.");
        }
        if (found.size() > 1 && !latest) {
            throw new IllegalArgumentException(found.size() + " " + how + " changes are meant: give more of the id.");
        }
        return found.get(0);
    }

    private List<PendingWrite> list(State first, State... others) {
        return approvals.list(PendingWrites.Query.all().in(first, others).limit(LOOKED_THROUGH));
    }

    private void show(PendingWrite write, String note) {
        screen.line("  " + screen.styled(Screen.Style.CYAN, write.id().substring(0, SHOWN)) + "  "
                + write.asked().sentence());
        screen.line("          " + screen.styled(Screen.Style.DIM, note));
    }

    private static String became(PendingWrite write) {
        PendingWrite.Decision decision = write.decision();
        return write.state().name().toLowerCase(Locale.ROOT) + " " + time(write.createdAt())
                + (decision == null ? "" : ", decided by " + decision.by());
    }

    private static String headline(PendingWrite write) {
        return switch (write.state()) {
            case WAITING -> "Waits:";
            case APPROVED, SENDING -> "Being made:";
            case DONE -> "Done:";
            case REFUSED -> "Refused:";
            case EXPIRED -> "Expired:";
            case STALE -> "Not done, since it has changed:";
            case FAILED -> "Failed:";
            case UNKNOWN -> "Unknown whether it was done:";
        };
    }

    private static String time(Instant moment) {
        return TIME.format(moment.atZone(ZoneId.systemDefault()));
    }
}
