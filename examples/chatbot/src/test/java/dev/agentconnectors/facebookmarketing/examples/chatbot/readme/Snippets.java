package dev.agentconnectors.facebookmarketing.examples.chatbot.readme;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.ConnectorOwner;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnectorBuilder;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.ServiceAccountKeyAuthConfig;
import dev.agentconnectors.facebookmarketing.airbyte.AirbyteClient;
import dev.agentconnectors.facebookmarketing.airbyte.HostedConnector;
import dev.agentconnectors.facebookmarketing.airbyte.NewConnector;
import dev.agentconnectors.facebookmarketing.airbyte.OAuthCallback;
import dev.agentconnectors.facebookmarketing.airbyte.OAuthRequest;
import dev.agentconnectors.facebookmarketing.api.Campaign;
import dev.agentconnectors.facebookmarketing.api.CampaignObjective;
import dev.agentconnectors.facebookmarketing.api.CampaignStatus;
import dev.agentconnectors.facebookmarketing.api.CreateCampaignRequest;
import dev.agentconnectors.facebookmarketing.api.Created;
import dev.agentconnectors.facebookmarketing.api.MinorUnits;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.langchain4j.ConnectorCache;
import dev.agentconnectors.facebookmarketing.langchain4j.ConnectorResolver;
import dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolSets;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolUtils;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteApprover;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.Approvals;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.ApprovalsBuilder;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.JdbcPendingWrites;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrites;
import dev.agentconnectors.facebookmarketing.report.Comparison;
import dev.agentconnectors.facebookmarketing.report.Metric;
import dev.agentconnectors.facebookmarketing.report.Report;
import dev.agentconnectors.facebookmarketing.report.ReportRequest;
import dev.agentconnectors.facebookmarketing.search.Filter;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import dev.agentconnectors.facebookmarketing.search.SearchResult;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.MemoryId;
import dev.langchain4j.service.UserMessage;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Each region between "snippet" and "end" stands in README.md or a page under docs/, letter for letter. */
final class Snippets {

    interface Assistant {

        String chat(String message);
    }

    interface ManyUsersAssistant {

        String chat(@MemoryId String userId, @UserMessage String message);
    }

    private Snippets() {}

    static FacebookMarketingConnector accessToken(String accessToken) {
        // snippet: access-token
        FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(accessToken))
                .build();
        // end
        return connector;
    }

    static FacebookMarketingConnector appSecret(String accessToken, String clientId, String clientSecret) {
        // snippet: app-secret
        FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(accessToken, clientId, clientSecret))
                .build();
        // end
        return connector;
    }

    static FacebookMarketingConnector accountKey(String accountKey) {
        // snippet: account-key
        FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
                .authConfig(ServiceAccountKeyAuthConfig.of(accountKey))
                .build();
        // end
        return connector;
    }

    static List<String> typed(FacebookMarketingConnector connector) {
        // snippet: typed
        Created created = connector
                .campaigns()
                .create(CreateCampaignRequest.builder()
                        .accountId("734512908841277")
                        .name("Spring sale")
                        .objective(CampaignObjective.OUTCOME_TRAFFIC)
                        .status(CampaignStatus.PAUSED)
                        .specialAdCategories()
                        .dailyBudget(MinorUnits.of(5000)) // 50.00 in the account's currency, if that has cents
                        .build());

        List<String> names;
        try (Stream<Campaign> campaigns =
                connector.campaigns().stream("734512908841277")) { // all pages, as they are wanted
            names = campaigns.map(Campaign::name).toList();
        }
        // end
        return created.id() == null ? List.of() : names;
    }

    static List<Map<String, Object>> execute(FacebookMarketingConnector connector) {
        // snippet: execute
        ExecutionResult result = connector.execute(
                "campaigns", "list", Map.of("account_id", "734512908841277", "effective_status", List.of("ACTIVE")));

        List<Map<String, Object>> campaigns = result.records(); // maps, with the service's own values
        Object cursor = result.meta().get("after"); // for the next page, while meta has_more is true
        String json = result.toJson(); // the service's own JSON, passed through
        // end
        return cursor == null || json.isEmpty() ? List.of() : campaigns;
    }

    static Assistant agent(
            FacebookMarketingConnector connector, Function<OpenAiChatModel.OpenAiChatModelBuilder, ChatModel> with) {
        ChatModel model = with.apply(OpenAiChatModel.builder());
        // snippet: agent
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(model)
                .tools(FacebookMarketingTools.of(connector))
                .build();
        // end
        return assistant;
    }

    static String report(FacebookMarketingConnector connector) {
        // snippet: report
        Report report = connector.report(ReportRequest.builder("734512908841277")
                .level(ReportRequest.Level.CAMPAIGN)
                .period("last_week")
                .compareTo(Comparison.PREVIOUS_PERIOD)
                .metrics(Metric.SPEND, Metric.PURCHASES, Metric.COST_PER_PURCHASE)
                .order(Metric.SPEND, ReportRequest.Order.LARGEST_CHANGE)
                .top(3)
                .build());

        report.rows()
                .forEach(row -> System.out.println(
                        row.labels() + " " + row.figures().get(Metric.SPEND).change()));
        String json = report.toJson(); // what a model is shown
        // end
        return json;
    }

    static Report largeReport(FacebookMarketingConnector connector, ReportRequest request, Logger log) {
        // snippet: report-runs
        Report report = connector.report(request, run -> log.info("{}: {} %", run.status(), run.percent()));
        // end
        return report;
    }

    static Report reportOfValues(FacebookMarketingConnector connector) {
        // snippet: report-of-values
        Report report = connector.report(ReportRequest.of(Map.of(
                "account_id", "734512908841277",
                "by", "country",
                "metrics", List.of("cost_per_purchase", "purchases", "spend"),
                "period", "last_month",
                "compare_to", "previous_period")));
        // end
        return report;
    }

    static ChatModel model(String openAiApiKey) {
        // snippet: model
        ChatModel model = OpenAiChatModel.builder()
                .apiKey(openAiApiKey)
                .modelName("gpt-5-mini")
                .build();
        // end
        return model;
    }

    // snippet: own-tool
    static class MyTools {

        private final FacebookMarketingConnector connector;

        MyTools(FacebookMarketingConnector connector) {
            this.connector = connector;
        }

        @Tool("Works with our Facebook ads.")
        ExecutionResult facebook_marketing_execute(
                @P(name = "entity") String entity,
                @P(name = "action") String action,
                @P(name = "params", required = false) @Nullable Map<String, Object> params) {
            return connector.execute(entity, action, params);
        }
    }
    // end

    static Assistant ownTool(FacebookMarketingConnector connector, ChatModel model) {
        // snippet: decorate
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(model)
                .tools(ToolUtils.of(connector).decorate(new MyTools(connector)))
                .build();
        // end
        return assistant;
    }

    static FacebookMarketingTools writes(FacebookMarketingConnector connector, WriteApprover askOnSlack, Logger log) {
        // snippet: writes
        FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
                .only(ToolSets.DEFAULT.or(ToolSets.CAMPAIGN_MANAGEMENT).or(ToolSets.CAMPAIGN_CREATION))
                .writes(WritePolicy.decidedBy(askOnSlack)
                        .maxDailyBudget("100.00 USD") // for one object, and for all that agents set in motion
                        .maxLifetimeBudget("2000.00 USD")
                        .onlyAccounts("734512908841277")
                        .audit(event -> log.info(
                                "{}: {}", event.outcome(), event.request().sentence())))
                .build();
        // end
        return tools;
    }

    static FacebookMarketingTools approvals(
            FacebookMarketingConnector connector, DataSource dataSource, Set<String> managers) {
        // snippet: approvals
        Approvals approvals = Approvals.builder(connector)
                .rules(rules -> rules.maxDailyBudget("100.00 USD"))
                .store(JdbcPendingWrites.of(dataSource)) // in memory by default
                .authorizer((write, by) -> managers.contains(by))
                .build();
        FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
                .writes(approvals.policy())
                .build();
        // end
        return tools;
    }

    static PendingWrite decide(Approvals approvals, Consumer<PendingWrite> showOnPage, String chosen) {
        // snippet: decide
        approvals.list(PendingWrites.Query.all().in(State.WAITING)).forEach(showOnPage); // write.asked(), write.id()

        PendingWrite outcome = approvals.decide(chosen, WriteDecision.approve(), "maya");
        // end
        return outcome;
    }

    static ManyUsersAssistant manyUsers(Function<Object, FacebookMarketingConnector> connectorOf, ChatModel model) {
        // snippet: many-users
        ConnectorCache<Object> connectors = ConnectorCache.of(1_000, InvocationContext::chatMemoryId, connectorOf);

        ManyUsersAssistant assistant = AiServices.builder(ManyUsersAssistant.class)
                .chatModel(model)
                .chatMemoryProvider(userId -> MessageWindowChatMemory.withMaxMessages(100))
                .tools(FacebookMarketingTools.builder(connectors, Mode.OPEN_SOURCE)
                        .build())
                .build();
        // end
        return assistant;
    }

    static FacebookMarketingConnectorBuilder hosted(String clientId, String clientSecret) {
        // snippet: hosted
        FacebookMarketingConnectorBuilder builder = FacebookMarketingConnector.builder()
                .authConfig(AirbyteAuthConfig.builder()
                        .externalUserId("demo-user") // or connectorId(…), customerName(…), workspaceName(…)
                        .airbyteClientId(clientId)
                        .airbyteClientSecret(clientSecret)
                        .build());
        // end
        return builder;
    }

    static SearchResult search(FacebookMarketingConnector connector) {
        // snippet: search
        SearchResult found = connector.search(
                "ad_sets",
                SearchQuery.builder()
                        .filter(Filter.and(Filter.eq("effective_status", "ACTIVE"), Filter.gte("daily_budget", 5000)))
                        .descending("daily_budget")
                        .limit(10)
                        .build());
        // end
        return found;
    }

    static HostedConnector createWithOAuth(
            AirbyteClient airbyte, String accessToken, String clientId, String clientSecret) {
        // snippet: create-oauth
        HostedConnector created = airbyte.createConnector(NewConnector.builder()
                .owner(ConnectorOwner.externalUserId("user-17"))
                .name("My Facebook-Marketing Connector")
                .credentials(OAuthAuthConfig.of(accessToken, clientId, clientSecret))
                .accountIds("734512908841277")
                .build());

        FacebookMarketingConnector connector = created.connector();
        // end
        connector.close();
        return created;
    }

    static HostedConnector createWithToken(AirbyteClient airbyte, String accountKey) {
        // snippet: create-token
        HostedConnector created = airbyte.createConnector(NewConnector.builder()
                .owner(ConnectorOwner.externalUserId("user-17"))
                .name("My Facebook-Marketing Connector")
                .credentials(ServiceAccountKeyAuthConfig.of(accountKey))
                .accountIds("734512908841277")
                .build());
        // end
        return created;
    }

    static URI initiate(AirbyteClient airbyte, String state) {
        // snippet: oauth-initiate
        URI consentUrl = airbyte.initiateOAuth(OAuthRequest.of(
                        ConnectorOwner.externalUserId("user-17"), URI.create("https://yourapp.com/oauth/callback"))
                .withState(state)); // OAuthCallback.newState(), kept with the person's session
        // end
        return consentUrl;
    }

    static String callback(AirbyteClient airbyte, URI called, String state) {
        // snippet: oauth-callback
        OAuthCallback callback = OAuthCallback.parse(called, state);
        if (callback instanceof OAuthCallback.SecretId secret) {
            HostedConnector created = airbyte.createConnector(NewConnector.builder()
                    .owner(ConnectorOwner.externalUserId("user-17"))
                    .name("My Facebook-Marketing Connector")
                    .serverSideOAuthSecretId(secret.value())
                    .accountIds("734512908841277")
                    .build());
            return created.id();
        }
        if (callback instanceof OAuthCallback.ConnectorId connector) {
            // Newer servers have created it already. The id came through the browser: is it this person's?
            return airbyte.listConnectors(ConnectorOwner.externalUserId("user-17")).stream()
                    .map(HostedConnector::id)
                    .filter(connector.value()::equals)
                    .findFirst()
                    .orElse("refused: not a connector of user-17");
        }
        return "refused: " + ((OAuthCallback.Failed) callback).reason();
        // end
    }

    static ApprovalsBuilder approvalsOfManyUsers(
            ConnectorResolver resolver, Function<WriteRequest.Origin, String> userOf) {
        // snippet: approvals-owner
        ApprovalsBuilder approvals = Approvals.builder(resolver)
                .owner(
                        origin -> Map.of("user", userOf.apply(origin)),
                        owner -> InvocationContext.builder()
                                .chatMemoryId(owner.get("user"))
                                .build());
        // end
        return approvals;
    }

    static List<WritePolicy> changesIn(Approvals approvals, WriteApprover askOnSlack) {
        // snippet: changes-in
        WritePolicy atOnce = WritePolicy.allowed().maxDailyBudget("100.00 USD").changesIn(approvals);
        WritePolicy asked = WritePolicy.decidedBy(askOnSlack).changesIn(approvals);
        // end
        return List.of(atOnce, asked);
    }
}
