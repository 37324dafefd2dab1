package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.Map;
import java.util.Optional;

/** The action of a generic tool that tells what operations take. It never leaves the tool. */
public final class HelpAction {

    private static final String HELP = "help";

    private HelpAction() {}

    /** What a model is told, or empty where it has not asked for help or the entity offers nothing. */
    public static Optional<ToolExecutionResult> answer(
            CapabilityText capabilities, String entity, String action, Map<String, Object> params) {
        if (!action.equals(HELP)) {
            return Optional.empty();
        }
        Object wanted = params.get("action");
        return capabilities
                .help(entity, wanted == null ? "" : wanted.toString().trim())
                .map(text -> ToolExecutionResult.builder()
                        .result(text)
                        .resultText(text)
                        .build());
    }
}
