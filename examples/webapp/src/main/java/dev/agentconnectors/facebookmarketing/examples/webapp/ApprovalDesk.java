package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.Approvals;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrites;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.util.Fields;

/** Where somebody who may do so decides on what agents want to change, takes back what they changed, and stops it. */
final class ApprovalDesk {

    static final String PATH = "/approvals";

    private static final int LONGEST_REASON = 500;

    private final PendingChanges changes;
    private final ApprovalPages pages;

    ApprovalDesk(PendingChanges changes, ApprovalPages pages) {
        this.changes = changes;
        this.pages = pages;
    }

    /** The page, or the way in for who has not signed in. */
    Reply show(Visit visit) {
        Optional<String> approver = visit.approver();
        return Reply.page(
                200,
                approver.map(name -> pages.desk(visit, name, changes, visit.takeNotice()))
                        .orElseGet(() -> pages.signIn(visit, visit.takeNotice())));
    }

    /**
     * Signs somebody in.
     *
     * @param signedIn is run once they are: whoever knew the session before must not find themselves signed in
     */
    Reply signIn(Visit visit, Fields form, Runnable signedIn) {
        String name = text(form, "name").strip();
        if (!changes.approvers().admits(name, text(form, "code").strip())) {
            return Reply.page(403, pages.signIn(visit, Optional.of("That name and code do not belong together.")));
        }
        visit.signIn(name);
        signedIn.run();
        return Reply.seeOther(PATH);
    }

    Reply signOut(Visit visit, Fields form) {
        visit.signOut();
        return Reply.seeOther(PATH);
    }

    Reply decide(Visit visit, Fields form) {
        String reason = text(form, "reason").strip();
        if (reason.length() > LONGEST_REASON) {
            visit.tell("Say why in at most " + LONGEST_REASON + " characters.");
            return Reply.seeOther(PATH);
        }
        WriteDecision decision = switch (text(form, "decision")) {
            case "approve" -> WriteDecision.approve();
            case "refuse" -> WriteDecision.refuse(reason);
            default -> null;
        };
        if (decision == null) {
            visit.tell("Nothing was decided: approve or refuse.");
            return Reply.seeOther(PATH);
        }
        return done(visit, by -> said(approvals().decide(text(form, "id"), decision, by)));
    }

    Reply undo(Visit visit, Fields form) {
        return done(visit, by -> said(approvals().undo(text(form, "id"), by)));
    }

    Reply stop(Visit visit, Fields form) {
        return done(visit, by -> {
            List<PendingWrite> stopped = approvals().stop(PendingWrites.Query.all(), by);
            return stopped.isEmpty()
                    ? "Nothing that agents activated is running."
                    : String.join(" ", stopped.stream().map(ApprovalDesk::said).toList());
        });
    }

    private Approvals approvals() {
        return changes.approvals();
    }

    private static Reply done(Visit visit, Function<String, String> work) {
        Optional<String> approver = visit.approver();
        if (approver.isEmpty()) {
            visit.tell("Sign in first.");
            return Reply.seeOther(PATH);
        }
        try {
            visit.tell(work.apply(approver.get()));
        } catch (IllegalArgumentException
                | ConnectorException
                | Approvals.DecisionForbiddenException
                | PendingWrites.UnavailableException
                | Approvals.StopIncompleteException e) {
            visit.tell(String.valueOf(e.getMessage()));
        }
        return Reply.seeOther(PATH);
    }

    private static String said(PendingWrite write) {
        PendingWrite.Ending ending = write.ending();
        String explanation = ending == null || ending.explanation() == null ? "" : " " + ending.explanation();
        String again = ending == null || ending.askedAgain() == null ? "" : " It is asked again below.";
        String state = write.state().name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(state.charAt(0)) + state.substring(1) + ": "
                + write.asked().sentence() + explanation + again;
    }

    private static String text(Fields form, String name) {
        return Objects.requireNonNullElse(form.getValue(name), "");
    }
}
