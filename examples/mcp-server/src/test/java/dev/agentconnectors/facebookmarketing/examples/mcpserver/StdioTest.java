package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ElicitResult;
import io.modelcontextprotocol.spec.McpSchema.ElicitResult.Action;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One server process with all its tools, and the SDK's client at its streams. */
class StdioTest {

    private static final Pattern TOOL = Pattern.compile("`(facebook_\\w+)`");

    @TempDir
    private static Path state;

    private static Sandbox sandbox;
    private static Client client;

    private Node campaign;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start();
        client = Client.asking(Client.process(
                Map.of("FACEBOOK_ACCESS_TOKEN", Sandbox.ACCESS_TOKEN, "FACEBOOK_API_URL", sandbox.graphUrl()),
                "--writes",
                "--tools=all",
                "--max-daily-budget=1000.00 USD",
                "--state=" + state));
    }

    @AfterAll
    static void stop() {
        client.close();
        sandbox.close();
    }

    @BeforeEach
    void setUp() {
        campaign = sandbox.store()
                .children(sandbox.store().accountIds().get(0), Kind.CAMPAIGN)
                .get(0);
        sandbox.store().update(campaign.id(), Map.of("status", "ACTIVE"));
        client.asked.clear();
        client.progress.clear();
    }

    private String status() {
        return sandbox.store().node(campaign.id()).orElseThrow().text("status");
    }

    private CallToolResult pause() {
        return client.call("facebook_update_campaign", Map.of("campaign_id", campaign.id(), "status", "PAUSED"));
    }

    @Test
    void eachToolSaysWhatItDoesAsItsOperationIsDeclared() {
        List<Tool> tools = client.mcp.listTools().tools();

        // Leads are personal data, which this server does not offer.
        long reading = Catalog.facebookMarketing().entities().stream()
                .filter(entity -> !entity.name().startsWith("lead"))
                .flatMap(entity -> entity.operations().stream())
                .filter(operation -> operation.effect() == Effect.READ)
                .count();
        // And those for reports and for pending changes.
        assertThat(tools).filteredOn(tool -> tool.annotations().readOnlyHint()).hasSize((int) reading + 2);
        assertThat(hints("facebook_report")).containsExactly(true, false, true);
        assertThat(hints("facebook_list_campaigns")).containsExactly(true, false, true);
        assertThat(hints("facebook_get_pending_change")).containsExactly(true, false, true);
        assertThat(hints("facebook_create_campaign")).containsExactly(false, false, false);
        assertThat(hints("facebook_update_campaign")).containsExactly(false, true, true);
    }

    private static List<Boolean> hints(String tool) {
        ToolAnnotations hints = client.tool(tool).annotations();
        return List.of(hints.readOnlyHint(), hints.destructiveHint(), hints.idempotentHint());
    }

    @Test
    void aToolHasItsSchemaAndATitle() {
        Tool tool = client.tool("facebook_list_campaigns");

        assertThat(tool.title()).isEqualTo("List campaigns");
        assertThat(tool.description()).containsIgnoringCase("campaigns");
        assertThat(tool.inputSchema()).containsEntry("type", "object");
        assertThat(tool.inputSchema().get("properties"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsKey("account_id");
    }

    @Test
    void aResultHasOneCompactForm() {
        String account = sandbox.store().accountIds().get(0);

        String text = client.text("facebook_list_campaigns", Map.of("account_id", account, "limit", 3));

        assertThat(text).contains(campaign.id(), campaign.text("name"));
        assertThat(text.length()).isLessThan(2_000);
    }

    @Test
    void anIdMayComeAsANumber() {
        long account = Long.parseLong(sandbox.store().accountIds().get(0));

        assertThat(client.text("facebook_list_campaigns", Map.of("account_id", account, "limit", 1)))
                .contains(campaign.text("name"));
    }

    @Test
    void whatGoesWrongIsAnErrorThatAModelCanActOn() {
        CallToolResult result = client.call("facebook_get_campaign", Map.of("campaign_id", "yes"));

        assertThat(result.isError()).isTrue();
        assertThat(Client.text(result)).contains("campaign_id").doesNotContain(Sandbox.ACCESS_TOKEN);
    }

    @Test
    void accountsAndReferencePagesAreResources() {
        assertThat(client.resource(ServedResources.ACCOUNTS))
                .contains(sandbox.store().accountIds());
        String account = sandbox.store().accountIds().get(1);
        assertThat(client.resource(ServedResources.ACCOUNTS + "/" + account))
                .contains(account)
                .doesNotContain(sandbox.store().accountIds().get(0));
        assertThat(client.mcp.listResources().resources())
                .extracting(Resource::uri)
                .contains(ServedResources.ACCOUNTS, ServedResources.REFERENCE, ServedResources.REFERENCE + "/ad_sets");
        assertThat(client.resource(ServedResources.REFERENCE + "/ad_sets")).contains("ad_sets", "daily_budget");
        assertThat(client.mcp.listResourceTemplates().resourceTemplates())
                .singleElement()
                .satisfies(one -> assertThat(one.uriTemplate()).isEqualTo(ServedResources.ACCOUNT));
    }

    @Test
    void promptsAreFilledInAndNameToolsThatThereAre() {
        Set<String> tools =
                client.mcp.listTools().tools().stream().map(Tool::name).collect(Collectors.toSet());

        assertThat(client.mcp.listPrompts().prompts())
                .extracting(Prompt::name)
                .containsExactlyInAnyOrder("weekly_report", "account_audit", "campaign_launch");
        for (String name : List.of("weekly_report", "account_audit", "campaign_launch")) {
            String text = prompt(name, Map.of("account_id", "4711", "goal", "More sales", "daily_budget", "50.00"));
            assertThat(text).contains("Ad account: 4711").doesNotContain("{", "}");
            assertThat(TOOL.matcher(text).results().map(match -> match.group(1)))
                    .isNotEmpty()
                    .isSubsetOf(tools);
        }
        assertThat(prompt("weekly_report", Map.of())).contains("ask me which").doesNotContain("{");
    }

    private static String prompt(String name, Map<String, Object> arguments) {
        return ((TextContent) client.mcp
                        .getPrompt(GetPromptRequest.builder(name)
                                .arguments(arguments)
                                .build())
                        .messages()
                        .get(0)
                        .content())
                .text();
    }

    @Test
    void aChangeIsMadeOnceThePersonAtTheClientHasSaidYes() throws InterruptedException {
        client.person = question -> {
            assertThat(status()).as("while the person thinks").isEqualTo("ACTIVE");
            return ElicitResult.builder(Action.ACCEPT)
                    .content(Map.of("approve", true))
                    .build();
        };

        CallToolResult result = pause();

        assertThat(result.isError()).as(Client.text(result)).isFalse();
        assertThat(status()).isEqualTo("PAUSED");
        assertThat(client.asked.take().message())
                .contains("Pause campaign", campaign.text("name"))
                .contains("status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCEPT", "DECLINE", "CANCEL"})
    void anythingButAYesChangesNothing(Action action) {
        client.person = question -> ElicitResult.builder(action)
                .content(action == Action.ACCEPT ? Map.of("approve", false) : Map.of("approve", true))
                .build();

        CallToolResult result = pause();

        assertThat(client.asked).hasSize(1);
        assertThat(Client.text(result)).containsIgnoringCase("refused");
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void nobodyIsAskedAboutWhatTheRulesForbid() {
        CallToolResult result = client.call(
                "facebook_create_campaign",
                Map.of(
                        "account_id",
                        sandbox.store().accountIds().get(0),
                        "name",
                        "Too dear",
                        "objective",
                        "OUTCOME_SALES",
                        "special_ad_categories",
                        List.of("NONE"),
                        "status",
                        "PAUSED",
                        "daily_budget",
                        "5000.00 USD"));

        assertThat(result.isError()).isTrue();
        assertThat(Client.text(result)).contains("above the cap of 1000.00 USD");
        assertThat(client.asked).isEmpty();
    }

    @Test
    void aClientThatWantsToKnowHearsOfTheProgress() throws InterruptedException {
        CallToolResult unused = client.mcp.callTool(CallToolRequest.builder("facebook_list_ad_accounts")
                .arguments(Map.of())
                .progressToken("token-1")
                .build());

        assertThat(client.progress.poll(10, TimeUnit.SECONDS))
                .satisfies(heard -> assertThat(heard.progressToken()).isEqualTo("token-1"));
    }
}
