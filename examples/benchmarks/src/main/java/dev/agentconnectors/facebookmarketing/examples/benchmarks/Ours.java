package dev.agentconnectors.facebookmarketing.examples.benchmarks;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools;
import dev.agentconnectors.facebookmarketing.langchain4j.OutputFormat;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;

/** The connector and its tools. */
final class Ours implements AutoCloseable {

    private final List<FacebookMarketingConnector> open = new ArrayList<>();
    private final OkHttpClient client;
    private final String url;

    Ours(OkHttpClient client, String url) {
        this.client = client;
        this.url = url;
    }

    FacebookMarketingConnector connector() {
        FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(Peers.TOKEN))
                .graphApiUrl(url)
                .httpClient(client)
                .build();
        open.add(connector);
        return connector;
    }

    List<Contender> all() {
        FacebookMarketingConnector graph = connector();
        return List.of(
                new Contender(
                        "connector, toJson",
                        campaigns -> graph.execute("campaigns", "list", params(campaigns))
                                .toJson()),
                new Contender(
                        "connector, maps",
                        campaigns -> graph.execute("campaigns", "list", params(campaigns))
                                .records()),
                new Contender(
                        "connector, records",
                        campaigns -> graph.execute("campaigns", "list", params(campaigns))
                                .records(Campaign.class)),
                new Contender(
                        "connector, asynchronous toJson",
                        campaigns -> graph.executeAsync("campaigns", "list", params(campaigns))
                                .get()
                                .toJson()),
                tool("tool, columns", graph, OutputFormat.COLUMNS),
                tool("tool, records", graph, OutputFormat.RECORDS),
                hosted());
    }

    private Contender hosted() {
        List<FacebookMarketingConnector> bySize = new ArrayList<>();
        for (int size : Answers.SIZES) {
            FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
                    .authConfig(AirbyteAuthConfig.builder()
                            .airbyteClientId("client")
                            .airbyteClientSecret("secret")
                            .connectorId("connector")
                            .build())
                    .airbyteApiUrl(url + "/hosted/" + size)
                    .httpClient(client)
                    .build();
            open.add(connector);
            bySize.add(connector);
        }
        return new Contender("connector through Airbyte, toJson", campaigns -> {
            for (int i = 0; i < Answers.SIZES.length; i++) {
                if (Answers.SIZES[i] == campaigns) {
                    return bySize.get(i)
                            .execute("campaigns", "list", params(campaigns))
                            .toJson();
                }
            }
            throw new IllegalArgumentException("No answer of " + campaigns);
        });
    }

    private static Contender tool(String name, FacebookMarketingConnector connector, OutputFormat format) {
        AiServiceTool list = FacebookMarketingTools.builder(connector).outputFormat(format).build().stream()
                .filter(tool -> tool.name().equals("facebook_list_campaigns"))
                .findFirst()
                .orElseThrow();
        InvocationContext context = InvocationContext.builder().build();
        return new Contender(name, campaigns -> {
            ToolExecutionResult result = list.toolExecutor()
                    .executeWithContext(
                            ToolExecutionRequest.builder()
                                    .id("call")
                                    .name(list.name())
                                    .arguments(
                                            "{\"account_id\":\"" + Answers.ACCOUNT + "\",\"limit\":" + campaigns + "}")
                                    .build(),
                            context);
            if (result.isError()) {
                throw new IllegalStateException(result.resultText());
            }
            return result.resultText();
        });
    }

    static Map<String, Object> params(int campaigns) {
        return Map.of("account_id", Answers.ACCOUNT, "limit", campaigns);
    }

    @Override
    public void close() {
        open.forEach(FacebookMarketingConnector::close);
    }
}
