package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import dev.agentconnectors.facebookmarketing.langchain4j.WriteApprover;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.ElicitFormRequest;
import io.modelcontextprotocol.spec.McpSchema.ElicitResult;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** Asks the person at the client by elicitation. Only an accepted form in which they have said yes is a yes. */
final class PersonAtClient implements WriteApprover {

    private static final String APPROVE = "approve";
    private static final Map<String, Object> FORM = Map.of(
            "type",
            "object",
            "properties",
            Map.of(
                    APPROVE,
                    Map.of(
                            "type", "boolean",
                            "title", "Make this change",
                            "description", "Yes changes the ad account now. No changes nothing.",
                            "default", false)),
            "required",
            List.of(APPROVE));

    @Override
    public CompletionStage<WriteDecision> decide(WriteRequest request) {
        McpSyncServerExchange client = Caller.of(request.origin().context())
                .canBeAsked()
                .orElseThrow(() -> new IllegalStateException("The client cannot ask anybody."));
        ElicitResult answer = client.createElicitation(
                ElicitFormRequest.builder(question(request), FORM).build());
        return CompletableFuture.completedFuture(decision(answer));
    }

    private static String question(WriteRequest request) {
        return request.changes().stream()
                .map(change -> "• " + change)
                .collect(Collectors.joining("\n", request.sentence() + "\n", ""))
                .strip();
    }

    private static WriteDecision decision(ElicitResult answer) {
        boolean yes = answer.action() == ElicitResult.Action.ACCEPT
                && answer.content() != null
                && Boolean.TRUE.equals(answer.content().get(APPROVE));
        if (yes) {
            return WriteDecision.approve();
        }
        return WriteDecision.refuse(
                answer.action() == ElicitResult.Action.CANCEL
                        ? "The question was closed without an answer."
                        : "The person at the client said no.");
    }
}
