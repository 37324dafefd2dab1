package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Decision;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.Deferral;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.PermittedWrite;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps writes that a policy lets through without their waiting: from right before they are sent, to what became of them. */
final class MadeWrites {

    private static final Logger LOG = LoggerFactory.getLogger(MadeWrites.class);
    private static final String NOBODY = "nobody: the policy permits it";

    private final Decisions decisions;
    private final Owners owners;

    MadeWrites(Decisions decisions, Owners owners) {
        this.decisions = decisions;
        this.owners = owners;
    }

    Deferral.Kept begin(PermittedWrite write) {
        Instant now = decisions.now();
        boolean asked = write.policy().mode() == WritePolicy.Mode.APPROVAL;
        PendingWrite.Call call =
                Approvals.call(write, Keepable.described(write.call().parameters()));
        PendingWrite sending = decisions.ask(PendingWrite.builder(Ids.next(), call, Approvals.asked(write.request()))
                .state(State.SENDING)
                .owner(owners.owner(write.origin()))
                .createdAt(now)
                .expiresAt(now)
                .decision(new Decision(true, asked ? Approvals.ASKED_AT_ONCE : NOBODY, "", now))
                .build());
        return new Deferral.Kept() {

            @Override
            public void done(@Nullable String createdId) {
                end(sending, State.DONE, null, createdId);
            }

            @Override
            public void failed(Throwable failure, boolean certainly) {
                String explanation =
                        failure instanceof CallRefusedException refusal ? refusal.explanation() : failure.getMessage();
                end(sending, certainly ? State.FAILED : State.UNKNOWN, explanation, null);
            }
        };
    }

    /** What cannot be written down now is found in a while as sent and unknown, which is no lie. */
    private void end(PendingWrite sending, State state, @Nullable String explanation, @Nullable String createdId) {
        try {
            decisions.ended(sending, state, explanation, createdId);
        } catch (RuntimeException e) {
            LOG.error("What became of the write {} could not be kept: {}", sending.id(), state, e);
        }
    }
}
