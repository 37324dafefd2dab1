package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolMetadata;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.invocation.ToolCall;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.Map;
import java.util.Optional;

/** The tool with which a model learns what became of a write that waited for somebody. */
public final class PendingChangeTool {

    /** What the model is told of it. */
    public static final ToolSpecification SPECIFICATION = ToolSpecification.builder()
            .name("facebook_get_pending_change")
            .description("Tells what became of a change that waits for a person's approval.")
            .parameters(JsonObjectSchema.builder()
                    .addStringProperty("id", "The pending_change of an earlier result")
                    .required("id")
                    .build())
            .addMetadata(ToolMetadata.READ_ONLY, true)
            .addMetadata(ToolMetadata.ENTITY, "pending_changes")
            .addMetadata(ToolMetadata.ACTION, "get")
            .build();

    private final Policies policies;

    private PendingChangeTool(Policies policies) {
        this.policies = policies;
    }

    /** The tool, where the policy keeps writes for a decision. */
    public static Optional<PendingChangeTool> of(Policies policies) {
        return policies.writesOfAll().approvals().map(kept -> new PendingChangeTool(policies));
    }

    /** Reports the change that the arguments name. */
    public ToolExecutionResult run(Map<String, Object> arguments, InvocationContext context) {
        WriteRequest.Origin origin = ToolCall.current().map(ToolCall::origin).orElse(WriteRequest.Origin.UNKNOWN);
        Deferral deferral = policies.writes(origin)
                .approvals()
                .or(() -> policies.writesOfAll().approvals())
                .orElseThrow();
        ExecutionResult report = deferral.report(String.valueOf(arguments.get("id")), origin);
        return ToolExecutionResult.builder()
                .result(report)
                .resultText(report.toJson())
                .build();
    }
}
