package dev.agentconnectors.facebookmarketing.examples.chatbot;

import dev.agentconnectors.facebookmarketing.langchain4j.WriteApprover;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Shows a write to the person and does what they say. */
final class Confirmation implements WriteApprover {

    private final Person person;
    private final Screen screen;

    Confirmation(Person person, Screen screen) {
        this.person = person;
        this.screen = screen;
    }

    /** Several tools may want to write at once; the person is asked about one after the other. */
    @Override
    public synchronized CompletionStage<WriteDecision> decide(WriteRequest request) {
        screen.line(screen.styled(Screen.Style.BOLD, "  To be changed: ") + request.sentence());
        request.changes().forEach(change -> screen.line("    " + change));
        return CompletableFuture.completedFuture(screen.asking(() -> person.confirms("  Do it?"))
                .map(yes -> yes ? WriteDecision.approve() : WriteDecision.refuse("The person said no."))
                .orElseGet(() -> WriteDecision.refuse("Nobody can be asked: there is no terminal.")));
    }
}
