package dev.agentconnectors.facebookmarketing.examples.chatbot;

import dev.agentconnectors.facebookmarketing.langchain4j.approval.Approvals;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrites;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What became, since it was last looked, of the changes that a conversation waits for: decided in whatever process. */
final class Outcomes {

    private static final int LOOKED_THROUGH = 1_000;

    private final Approvals approvals;
    private final Set<String> awaited = new LinkedHashSet<>();
    private final List<String> told = new ArrayList<>();

    /** Begins with what waits now. */
    Outcomes(Approvals approvals) {
        this.approvals = approvals;
        lookForWaiting();
    }

    /** What has ended since the last time; each is told once. */
    synchronized List<PendingWrite> news() {
        List<PendingWrite> ended = new ArrayList<>();
        for (String id : List.copyOf(awaited)) {
            approvals.find(id).filter(write -> write.state().isEnd()).ifPresent(write -> {
                ended.add(write);
                awaited.remove(id);
                told.add("pending_change " + id + " is " + write.state().name().toLowerCase(Locale.ROOT));
            });
        }
        lookForWaiting();
        return ended;
    }

    /** The same for the model, which gets neither the words that are for people nor those of people. */
    synchronized String forTheModel() {
        return told.isEmpty()
                ? ""
                : "\nSince then a person has decided: " + String.join("; ", told) + ". Tell the user so.";
    }

    /** Something may have begun to wait. */
    final synchronized void lookForWaiting() {
        approvals
                .list(PendingWrites.Query.all().in(State.WAITING).limit(LOOKED_THROUGH))
                .forEach(write -> awaited.add(write.id()));
    }
}
