package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolMetadata;
import dev.langchain4j.agent.tool.ToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.Locale;
import java.util.Optional;

/**
 * What clients are told of a tool before they call it, from the declaration of its operation. What nobody has declared counts
 * as a tool that destroys.
 */
final class ToolHints {

    private static final String PENDING_CHANGE = "facebook_get_pending_change";

    private ToolHints() {}

    static ToolAnnotations of(ToolSpecification tool) {
        ToolAnnotations.Builder hints = ToolAnnotations.builder().title(title(tool));
        if (readsOnly(tool)) {
            return hints.readOnlyHint(true)
                    .destructiveHint(false)
                    .idempotentHint(true)
                    .build();
        }
        Optional<Operation> operation = operation(tool);
        return hints.readOnlyHint(false)
                // To create adds; to change replaces what was there, and can archive.
                .destructiveHint(operation.filter(ToolHints::adds).isEmpty())
                // A second time, a change or a removal finds it done.
                .idempotentHint(operation
                        .filter(found -> found.changesOneObject() || found.effect() == Effect.DELETE)
                        .isPresent())
                .build();
    }

    /** Such as "List campaigns". */
    static String title(ToolSpecification tool) {
        String words = tool.name().replaceFirst("^facebook_", "").replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static boolean readsOnly(ToolSpecification tool) {
        return Boolean.TRUE.equals(tool.metadata().get(ToolMetadata.READ_ONLY))
                || tool.name().equals(PENDING_CHANGE);
    }

    private static boolean adds(Operation operation) {
        return operation.effect() == Effect.WRITE && !operation.changesOneObject();
    }

    private static Optional<Operation> operation(ToolSpecification tool) {
        return Catalog.facebookMarketing()
                .operation(
                        String.valueOf(tool.metadata().get(ToolMetadata.ENTITY)),
                        String.valueOf(tool.metadata().get(ToolMetadata.ACTION)));
    }
}
