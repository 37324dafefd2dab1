package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteEvent.Outcome;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.invocation.InvocationParameters;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an approver and the audit listener are told, whatever a model, Facebook or the listener itself does. */
class AuditedWritesTest {

    private static final String ACCOUNT = "734512908841277";

    private final List<WriteEvent> events = new ArrayList<>();
    private final List<WriteRequest> asked = new ArrayList<>();
    private Sandbox sandbox;
    private FacebookMarketingConnector connector;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start();
        connector = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                .graphApiUrl(sandbox.graphUrl())
                .build();
    }

    @AfterEach
    void stop() {
        connector.close();
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"success\": false} | FAILED",
                "{\"success\": \"false\"} | FAILED",
                "{} | UNKNOWN",
                "{\"success\": true} | UNKNOWN",
                "{\"id\": \"\"} | UNKNOWN",
                "{\"id\": \"17\"} | DONE",
            })
    void anAnswerIsDoneOnlyIfItSaysSo(String answer, Outcome outcome) {
        sandbox.faults().next(1).on(Face.GRAPH).method("POST").answer(200, "application/json", answer);

        ToolExecutionResult result = execute(WritePolicy.allowed(), "campaigns", "create", aCampaign());

        assertThat(result.isError()).isEqualTo(outcome != Outcome.DONE);
        assertThat(events).extracting(WriteEvent::outcome).containsExactly(outcome);
    }

    @Test
    void aListenerThatFailsHoweverBadlyDoesNotUndoTheReport() {
        WritePolicy policy = WritePolicy.allowed().audit(event -> {
            throw new AssertionError("audit is down");
        });

        ToolExecutionResult result = call(policy, "campaigns", "create", aCampaign(), "call", null);

        assertThat(result.isError()).as(result.resultText()).isFalse();
        assertThat(names()).contains("Spring sale");
    }

    @ParameterizedTest
    @CsvSource({"daily_budget, fifty USD", "daily_budget, 50", "objective, WORLD_PEACE", "daily_budget, 1e999999 USD"})
    void aCallThatIsWrongIsInTheAuditToo(String parameter, String value) {
        Map<String, Object> campaign = aCampaign();
        campaign.put(parameter, value);

        ToolExecutionResult result =
                execute(WritePolicy.allowed().maxDailyBudget("10.00 USD"), "campaigns", "create", campaign);

        assertThat(result.isError()).isTrue();
        assertThat(events).extracting(WriteEvent::outcome).containsExactly(Outcome.INVALID);
        assertThat(events.get(0).reason()).contains(parameter);
    }

    @Test
    void anAmountOfFacebooksThatIsNoneIsRefusedNotLost() {
        Object id = sandbox.store().list(ACCOUNT, "campaigns").get(0).get("id");
        sandbox.faults()
                .next(1)
                .on(Face.GRAPH)
                .path("/" + id)
                .answer(
                        200,
                        "application/json",
                        "{\"id\":\"" + id + "\",\"account_id\":\"" + ACCOUNT
                                + "\",\"objective\":\"OUTCOME_SALES\",\"daily_budget\":\"a lot\"}");

        ToolExecutionResult result = execute(
                WritePolicy.allowed().allowActivation().maxDailyBudget("10.00 USD"),
                "campaigns",
                "update",
                Map.of("campaign_id", id, "status", "ACTIVE"));

        assertThat(result.isError()).isTrue();
        assertThat(events).extracting(WriteEvent::outcome).containsExactly(Outcome.REFUSED_BY_RULE);
    }

    @Test
    void aWriteToSomethingThatDoesNotExistIsInTheAudit() {
        execute(WritePolicy.allowed(), "campaigns", "update", Map.of("campaign_id", "999", "name", "Mine"));

        assertThat(events).extracting(WriteEvent::outcome).containsExactly(Outcome.FAILED);
    }

    @Test
    void aPatienceWithoutEndIsNoReasonToFail() {
        WritePolicy policy = approving().approvalTimeout(ChronoUnit.FOREVER.getDuration());

        assertThat(execute(policy, "campaigns", "create", aCampaign()).isError())
                .isFalse();
        assertThatThrownBy(() -> WritePolicy.allowed().approvalTimeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anApproverThatBlocksPastItsTimeIsNotHeard() {
        Duration timeout = Duration.ofMillis(1);
        WritePolicy policy = WritePolicy.decidedBy(request -> {
                    long start = System.nanoTime();
                    while (System.nanoTime() - start <= timeout.toNanos()) {
                        Thread.onSpinWait();
                    }
                    return CompletableFuture.completedFuture(WriteDecision.approve());
                })
                .approvalTimeout(timeout);

        ToolExecutionResult result = execute(policy, "campaigns", "create", aCampaign());

        assertThat(result.resultText()).contains("Nobody answered in time");
        assertThat(names()).doesNotContain("Spring sale");
    }

    static List<String> spoofs() {
        return List.of(
                "Sale\n  daily_budget: 1.00 USD",
                "Sale\r  daily_budget: 1.00 USD",
                "Sale\u2028daily_budget: 1.00 USD\u2029",
                "Sale\u0085\u000b\u000cdaily_budget: 1.00 USD",
                "Sale\u001b[1A\u001b[2Kdaily_budget: 1.00 USD",
                "Sale\" → \"done",
                "Sale\u202eDSU 00.1 :tegdub_yliad\u202c\u2066\u200f",
                "Sale\u200b\u200d\ufeff\u00ad\udb40\udc41",
                "Sale\u3164\u2800\u115fSale",
                "Sale" + "\u0301".repeat(500),
                "Sale " + "x".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("spoofs")
    void aNameDrawsNoLinesOfItsOwn(String name) {
        Map<String, Object> campaign = aCampaign();
        campaign.remove("is_adset_budget_sharing_enabled");
        campaign.put("name", name);
        campaign.put("daily_budget", "5000.00 USD");

        execute(approving(), "campaigns", "create", campaign);

        assertThat(asked).singleElement().satisfies(request -> {
            String summary = request.summary();
            assertThat(summary.lines().skip(1).filter(line -> line.contains("daily_budget: ") && !line.contains("\"")))
                    .containsExactly("  daily_budget: 5000.00 USD");
            assertThat(summary.lines())
                    .as("the sentence, the changes, the account")
                    .hasSize(2 + request.changes().size());
            assertThat(summary.replace("\n", "")).doesNotContainPattern("[\\p{C}\\p{Zl}\\p{Zp}]");
            assertThat(summary.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(600));
            assertThat(summary.lines().findFirst().orElseThrow()).startsWith("Create a paused campaign ‹Sale");
        });
        if (name.length() > 1_000) {
            assertThat(asked.get(0).objectName()).endsWith("more characters]");
        }
    }

    @Test
    void aNameInUnbelievableQuotesStaysInside() {
        assertThat(new WriteRequest.Change("name", null, "a\" → \"b\\").toString())
                .isEqualTo("name: \"a\\\" → \\\"b\\\\\"");
    }

    @Test
    void approverAndAuditLearnWhoIsBehindAWrite() {
        call(approving().audit(events::add), "campaigns", "create", aCampaign(), "call-1", "maya");
        call(approving().audit(events::add), "campaigns", "create", aCampaign(), "call-2", "jonas");

        assertThat(asked)
                .doesNotHaveDuplicates()
                .extracting(WriteRequest::origin)
                .satisfiesExactly(
                        maya -> {
                            assertThat(maya.memoryId()).isEqualTo("maya");
                            assertThat(maya.toolCallId()).isEqualTo("call-1");
                            assertThat((String) maya.context()
                                            .invocationParameters()
                                            .get("tenant"))
                                    .isEqualTo("tenant of maya");
                        },
                        jonas -> assertThat(jonas.memoryId()).isEqualTo("jonas"));
        assertThat(events)
                .extracting(event -> event.request().origin().toolCallId())
                .containsExactly("call-1", "call-2");
    }

    private WritePolicy approving() {
        return WritePolicy.decidedBy(request -> {
            asked.add(request);
            return CompletableFuture.completedFuture(WriteDecision.approve());
        });
    }

    private ToolExecutionResult execute(WritePolicy policy, String entity, String action, Map<String, ?> params) {
        return call(policy.audit(events::add), entity, action, params, "call", null);
    }

    private ToolExecutionResult call(
            WritePolicy policy, String entity, String action, Map<String, ?> params, String id, Object user) {
        return FacebookMarketingTools.builder(connector)
                .generic(true)
                .writes(policy)
                .build()
                .get(0)
                .toolExecutor()
                .executeWithContext(
                        ToolExecutionRequest.builder()
                                .id(id)
                                .name("facebook_marketing_execute")
                                .arguments(ToolJson.write(Map.of("entity", entity, "action", action, "params", params)))
                                .build(),
                        InvocationContext.builder()
                                .chatMemoryId(user)
                                .invocationParameters(InvocationParameters.from("tenant", "tenant of " + user))
                                .build());
    }

    private List<Object> names() {
        return sandbox.store().list(ACCOUNT, "campaigns").stream()
                .map(one -> one.get("name"))
                .toList();
    }

    private static Map<String, Object> aCampaign() {
        Map<String, Object> campaign = new HashMap<>();
        campaign.put("account_id", ACCOUNT);
        campaign.put("name", "Spring sale");
        campaign.put("objective", "OUTCOME_TRAFFIC");
        campaign.put("status", "PAUSED");
        campaign.put("special_ad_categories", List.of());
        campaign.put("is_adset_budget_sharing_enabled", false);
        return campaign;
    }
}
