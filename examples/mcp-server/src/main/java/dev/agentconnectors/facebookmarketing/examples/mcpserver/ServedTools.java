package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.exception.ToolExecutionException;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tools, as the protocol wants them. A result has one form: the compact text that a model reads. */
final class ServedTools {

    private final FacebookMarketingTools tools;

    ServedTools(FacebookMarketingTools tools) {
        this.tools = tools;
    }

    List<SyncToolSpecification> specifications() {
        return tools.specifications().stream()
                .map(tool -> new SyncToolSpecification(described(tool), this::call))
                .toList();
    }

    private CallToolResult call(McpSyncServerExchange exchange, CallToolRequest request) {
        Progress progress = Progress.of(exchange, request);
        progress.tell("Looking at what there is to do.");
        Map<String, Object> arguments = request.arguments() == null ? Map.of() : request.arguments();
        try {
            return result(
                    tools.call(
                            request.name(),
                            arguments,
                            Caller.of(exchange, progress).context()),
                    false);
        } catch (ToolExecutionException e) {
            return result(String.valueOf(e.getMessage()), true);
        }
    }

    private static CallToolResult result(String text, boolean isError) {
        return CallToolResult.builder().addTextContent(text).isError(isError).build();
    }

    private static Tool described(ToolSpecification tool) {
        return Tool.builder(tool.name(), schema(tool))
                .title(ToolHints.title(tool))
                .description(tool.description())
                .annotations(ToolHints.of(tool))
                .build();
    }

    /** The schema just as providers of models get it. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> schema(ToolSpecification tool) {
        try {
            Map<String, Object> whole =
                    McpJsonDefaults.getMapper().readValue(tool.toJson(), new TypeRef<Map<String, Object>>() {});
            return (Map<String, Object>) Objects.requireNonNullElse(whole.get("parameters"), Map.of("type", "object"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
