package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.List;
import java.util.Map;

/** A made-up ad account, and a model that calls tools of it. */
final class World implements AutoCloseable {

    static final String ACCOUNT = "734512908841277";

    final Sandbox sandbox = Sandbox.start();
    final FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
            .graphApiUrl(sandbox.graphUrl())
            .retryPolicy(RetryPolicy.NONE)
            .build();

    /** An object of the account whose fields are so. */
    String one(String edge, Map<String, ?> fields) {
        return sandbox.store().list(ACCOUNT, edge).stream()
                .filter(object -> object.entrySet().containsAll(fields.entrySet()))
                .findFirst()
                .orElseThrow()
                .get("id")
                .toString();
    }

    /** An ad set with a daily budget of its own. */
    String adSet() {
        return sandbox.store().list(ACCOUNT, "adsets").stream()
                .filter(one -> one.get("daily_budget") != null
                        && !one.get("daily_budget").equals("0")
                        && "ACTIVE".equals(one.get("effective_status")))
                .findFirst()
                .orElseThrow()
                .get("id")
                .toString();
    }

    String now(String object, String field) {
        return String.valueOf(sandbox.store().find(object).orElseThrow().get(field));
    }

    long posts() {
        return sandbox.requests().of(Face.GRAPH).stream()
                .filter(request -> request.method().equals("POST"))
                .count();
    }

    FacebookMarketingTools tools(WritePolicy policy) {
        return FacebookMarketingTools.builder(connector).writes(policy).build();
    }

    static ToolExecutionResult call(
            List<AiServiceTool> tools, String conversation, String name, Map<String, ?> arguments) {
        return tools.stream()
                .filter(tool -> tool.name().equals(name))
                .findFirst()
                .orElseThrow()
                .toolExecutor()
                .executeWithContext(
                        ToolExecutionRequest.builder()
                                .id("call-1")
                                .name(name)
                                .arguments(ToolJson.write(arguments))
                                .build(),
                        InvocationContext.builder().chatMemoryId(conversation).build());
    }

    /** The data of an answer that is no error. */
    static Map<?, ?> data(ToolExecutionResult result) {
        if (result.isError()) {
            throw new AssertionError(result.resultText());
        }
        return (Map<?, ?>)
                ToolJson.readObject(result.resultText()).orElseThrow().get("data");
    }

    @Override
    public void close() {
        connector.close();
        sandbox.close();
    }
}
