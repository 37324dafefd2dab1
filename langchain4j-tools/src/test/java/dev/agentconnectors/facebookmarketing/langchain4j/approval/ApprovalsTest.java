package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.agentconnectors.facebookmarketing.langchain4j.ConnectorResolver;
import dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteEvent;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A model asks, the conversation goes on, and somebody decides elsewhere. */
class ApprovalsTest {

    private static final String ACCOUNT = "734512908841277";

    private final Sandbox sandbox = Sandbox.start();
    private final FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
            .graphApiUrl(sandbox.graphUrl())
            .build();
    private final DataSource database = Databases.embedded();
    private final List<WriteEvent> audit = new ArrayList<>();
    private final List<PendingWrite> heard = new ArrayList<>();
    private String adSet;
    private String budget;

    @BeforeEach
    void chooseAnAdSet() {
        Map<String, Object> chosen = sandbox.store().list(ACCOUNT, "adsets").stream()
                .filter(one -> one.get("daily_budget") != null
                        && !one.get("daily_budget").equals("0")
                        && "ACTIVE".equals(one.get("effective_status")))
                .findFirst()
                .orElseThrow();
        adSet = chosen.get("id").toString();
        budget = chosen.get("daily_budget").toString();
    }

    @AfterEach
    void stop() {
        connector.close();
        sandbox.close();
    }

    /** As after a start of the application: nothing is known but what the database holds. */
    private Approvals started() {
        return Approvals.builder(connector)
                .rules(rules -> rules.maxDailyBudget("2000.00 USD").audit(audit::add))
                .store(JdbcPendingWrites.of(database))
                .authorizer((write, by) -> by.equals("tom"))
                .listener(heard::add)
                .build();
    }

    private static FacebookMarketingTools tools(FacebookMarketingConnector connector, Approvals approvals) {
        return FacebookMarketingTools.builder(connector)
                .writes(approvals.policy())
                .build();
    }

    private String asked(Approvals approvals, String memoryId, Map<String, ?> arguments) {
        Map<?, ?> answer = answer(approvals, memoryId, "facebook_update_ad_set", arguments);
        assertThat(answer.get("status")).isEqualTo("waiting");
        return String.valueOf(answer.get("pending_change"));
    }

    private Map<?, ?> answer(Approvals approvals, String memoryId, String tool, Map<String, ?> arguments) {
        ToolExecutionResult result = call(tools(connector, approvals), memoryId, tool, arguments);
        assertThat(result.isError()).as(result.resultText()).isFalse();
        return (Map<?, ?>)
                ToolJson.readObject(result.resultText()).orElseThrow().get("data");
    }

    private static ToolExecutionResult call(
            List<AiServiceTool> tools, String memoryId, String name, Map<String, ?> arguments) {
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
                        InvocationContext.builder().chatMemoryId(memoryId).build());
    }

    private String budgetNow() {
        return sandbox.store().find(adSet).orElseThrow().get("daily_budget").toString();
    }

    private long posts() {
        return sandbox.requests().of(Face.GRAPH).stream()
                .filter(request -> request.method().equals("POST"))
                .count();
    }

    private Map<String, Object> raise() {
        return Map.of("adset_id", adSet, "daily_budget", "1234.00 USD");
    }

    @Test
    void theModelIsAnsweredAtOnceAndNothingIsSentUntilSomebodyDecidesAfterARestart() {
        String id = asked(started(), "conversation-1", raise());
        assertThat(posts()).isZero();

        Approvals later = started();
        assertThat(later.list(PendingWrites.Query.all()
                        .ownedBy("memory_id", "conversation-1")
                        .in(State.WAITING)))
                .singleElement()
                .satisfies(write -> {
                    assertThat(write.id()).isEqualTo(id);
                    assertThat(write.asked().sentence())
                            .matches(
                                    "Raise the daily budget of ad set ‹[^›]+› \\(campaign ‹[^›]+›, account ‹Alder & Finch"
                                            + " Outfitters›\\) from \\d+\\.\\d\\d USD to 1234\\.00 USD \\(\\+\\d+ %, a big"
                                            + " step\\)\\.");
                    assertThat(write.call().accountId()).isEqualTo(ACCOUNT);
                });
        PendingWrite outcome = later.decide(id, WriteDecision.approve(), "tom");

        assertThat(outcome.state()).as("%s", outcome.ending()).isEqualTo(State.DONE);
        assertThat(budgetNow()).isEqualTo("123400");
        assertThat(posts()).isEqualTo(1);
        assertThat(later.decide(id, WriteDecision.approve(), "tom")).isEqualTo(outcome);
        assertThat(posts()).as("once").isEqualTo(1);
        assertThat(audit)
                .extracting(WriteEvent::outcome)
                .containsExactly(WriteEvent.Outcome.PENDING, WriteEvent.Outcome.DONE);
        assertThat(heard)
                .extracting(PendingWrite::state)
                .containsExactly(State.WAITING, State.APPROVED, State.SENDING, State.DONE);
    }

    @Test
    void theModelCanAskWhatBecameOfItButNobodyElsesModel() {
        Approvals approvals = started();
        String id = asked(approvals, "conversation-1", raise());
        approvals.decide(id, WriteDecision.refuse("The person's own words."), "tom");

        Map<?, ?> own = answer(approvals, "conversation-1", "facebook_get_pending_change", Map.of("id", id));
        assertThat(own.get("status")).isEqualTo("refused");
        assertThat(own.toString()).doesNotContain("person's own words");
        assertThat(answer(approvals, "conversation-2", "facebook_get_pending_change", Map.of("id", id))
                        .get("status"))
                .isEqualTo("none");
    }

    @Test
    void whatWasAskedTwiceWaitsOnce() {
        Approvals approvals = started();

        assertThat(asked(approvals, "conversation-1", raise())).isEqualTo(asked(approvals, "conversation-1", raise()));
        assertThat(asked(approvals, "conversation-2", raise()))
                .isNotEqualTo(asked(approvals, "conversation-1", raise()));
    }

    @Test
    void aBudgetThatWasChangedInTheMeantimeIsNotOverwrittenAndAskedForAgain() {
        Approvals approvals = started();
        String id = asked(approvals, "conversation-1", raise());
        connector.execute("ad_sets", "update", Map.of("adset_id", adSet, "daily_budget", "7700"));

        PendingWrite outcome = approvals.decide(id, WriteDecision.approve(), "tom");

        assertThat(outcome.state()).isEqualTo(State.STALE);
        assertThat(budgetNow()).isEqualTo("7700");
        String again = askedAgain(outcome);
        PendingWrite next = started().find(again).orElseThrow();
        assertThat(next.state()).isEqualTo(State.WAITING);
        assertThat(next.replaces()).isEqualTo(id);
        assertThat(next.asked().sentence()).contains("from 77.00 USD to 1234.00 USD");
        assertThat(next.call().before()).containsEntry("daily_budget", "7700");
        assertThat(next.owner()).isEqualTo(outcome.owner());
        Map<?, ?> told = answer(approvals, "conversation-1", "facebook_get_pending_change", Map.of("id", id));
        assertThat(told.get("status")).isEqualTo("stale");
        assertThat(told.get("asked_again")).isEqualTo(again);

        assertThat(approvals.decide(id, WriteDecision.approve(), "tom"))
                .as("once")
                .isEqualTo(outcome);
        assertThat(approvals.list(PendingWrites.Query.all().in(State.WAITING))).containsExactly(next);
        assertThat(approvals.decide(again, WriteDecision.approve(), "tom").state())
                .isEqualTo(State.DONE);
        assertThat(budgetNow()).isEqualTo("123400");
    }

    @Test
    void whatIsAsWantedByNowOrForbiddenByNowIsNotAskedForAgain() {
        Approvals approvals = started();
        String wanted = asked(approvals, "conversation-1", raise());
        connector.execute("ad_sets", "update", Map.of("adset_id", adSet, "daily_budget", "123400"));

        PendingWrite outcome = approvals.decide(wanted, WriteDecision.approve(), "tom");

        assertThat(outcome.state()).isEqualTo(State.STALE);
        assertThat(outcome.ending())
                .satisfies(ending -> assertThat(ending.askedAgain()).isNull());
        assertThat(approvals.list(PendingWrites.Query.all().in(State.WAITING))).isEmpty();
        assertThat(answer(approvals, "conversation-1", "facebook_get_pending_change", Map.of("id", wanted))
                        .containsKey("asked_again"))
                .isFalse();
    }

    private static String askedAgain(PendingWrite stale) {
        PendingWrite.Ending ending = stale.ending();
        assertThat(ending).isNotNull();
        assertThat(ending.askedAgain()).isNotNull();
        return ending.askedAgain();
    }

    @Test
    void theRulesThatHoldWhenItIsDecidedHold() {
        String id = asked(started(), "conversation-1", raise());
        Approvals stricter = Approvals.builder(connector)
                .rules(rules -> rules.maxDailyBudget("100.00 USD"))
                .store(JdbcPendingWrites.of(database))
                .authorizer((write, by) -> true)
                .build();

        PendingWrite outcome = stricter.decide(id, WriteDecision.approve(), "tom");

        assertThat(outcome.state()).isEqualTo(State.REFUSED);
        assertThat(outcome.ending())
                .satisfies(ending -> assertThat(ending.explanation()).contains("above the cap"));
        assertThat(budgetNow()).isEqualTo(budget);
    }

    @Test
    void whatARuleForbidsIsNotEvenAskedFor() {
        ToolExecutionResult result = call(
                tools(connector, started()),
                "conversation-1",
                "facebook_update_ad_set",
                Map.of("adset_id", adSet, "daily_budget", "2000.01 USD"));

        assertThat(result.isError()).isTrue();
        assertThat(started().list(PendingWrites.Query.all())).isEmpty();
    }

    @Test
    void whatChangesNothingIsNotAskedFor() {
        Map<?, ?> answer = answer(
                started(),
                "conversation-1",
                "facebook_update_ad_set",
                Map.of(
                        "adset_id",
                        adSet,
                        "name",
                        sandbox.store().find(adSet).orElseThrow().get("name")));

        assertThat(answer.get("unchanged")).isEqualTo(true);
        assertThat(started().list(PendingWrites.Query.all())).isEmpty();
        assertThat(posts()).isZero();
    }

    @Test
    void connectorAndPolicyAreFoundAnewByWhatWasKept() {
        List<Object> resolved = new ArrayList<>();
        ConnectorResolver resolver = context -> {
            resolved.add(context.chatMemoryId());
            return connector;
        };
        Approvals approvals = Approvals.builder(resolver)
                .store(JdbcPendingWrites.of(database))
                .authorizer((write, by) -> true)
                .build();
        String id = asked(approvals, "conversation-1", raise());
        resolved.clear();

        assertThat(approvals.decide(id, WriteDecision.approve(), "tom").state()).isEqualTo(State.DONE);

        assertThat(resolved).containsOnly("conversation-1");
    }

    @Test
    void whatIsAskedAgainOrTakenBackBelongsToWhoeverWantedIt() {
        Approvals asking = Approvals.builder(connector)
                .store(JdbcPendingWrites.of(database))
                .owner(
                        origin -> Map.of("user", "maya"),
                        owner -> InvocationContext.builder().build())
                .authorizer((write, by) -> true)
                .build();
        // Where decisions are made nobody may know how to name whoever a tool call is for.
        Approvals deciding = Approvals.builder(connector)
                .store(JdbcPendingWrites.of(database))
                .owner(
                        origin -> {
                            throw new IllegalStateException("no tool call");
                        },
                        owner -> InvocationContext.builder().build())
                .authorizer((write, by) -> true)
                .build();
        String id = asked(asking, "conversation-1", raise());
        connector.execute("ad_sets", "update", Map.of("adset_id", adSet, "daily_budget", "7700"));

        PendingWrite again = deciding.find(askedAgain(deciding.decide(id, WriteDecision.approve(), "tom")))
                .orElseThrow();
        PendingWrite undone = deciding.undo(
                deciding.decide(again.id(), WriteDecision.approve(), "tom").id(), "tom");

        assertThat(again.owner()).isEqualTo(Map.of("user", "maya"));
        assertThat(undone.owner()).isEqualTo(Map.of("user", "maya"));
        assertThat(budgetNow()).isEqualTo("7700");
    }

    @Test
    void nothingSecretIsKept() {
        Approvals approvals = started();
        String id = asked(approvals, "conversation-1", raise());

        assertThat(WriteJson.write(approvals.find(id).orElseThrow())).doesNotContain(Sandbox.ACCESS_TOKEN, "token");
    }

    @Test
    void whoIsAskedAtOnceDecidesWhileTheModelWaits() {
        Approvals atTheTerminal = Approvals.builder(connector)
                .authorizer((write, by) -> by.equals("tom"))
                .askAtOnce(request -> CompletableFuture.completedFuture(
                        request.changes().get(0).after().startsWith("1234")
                                ? WriteDecision.approve()
                                : WriteDecision.refuse("no")))
                .build();

        assertThat(answer(atTheTerminal, "c", "facebook_update_ad_set", raise()).get("status"))
                .isEqualTo("done");
        assertThat(budgetNow()).isEqualTo("123400");
        assertThat(answer(
                                atTheTerminal,
                                "c",
                                "facebook_update_ad_set",
                                Map.of("adset_id", adSet, "daily_budget", "9.00 USD"))
                        .get("status"))
                .isEqualTo("refused");
        assertThat(budgetNow()).isEqualTo("123400");
    }

    @Test
    void whatWasDoneCanBeListedAndTakenBack() {
        Approvals approvals = started();
        String id = asked(approvals, "conversation-1", raise());
        approvals.decide(id, WriteDecision.approve(), "tom");
        assertThat(approvals.list(PendingWrites.Query.all().in(State.DONE).inAccount(ACCOUNT)))
                .extracting(PendingWrite::id)
                .containsExactly(id);
        assertThatThrownBy(() -> approvals.undo(id, "eve")).isInstanceOf(Approvals.DecisionForbiddenException.class);

        PendingWrite undone = approvals.undo(id, "tom");

        assertThat(undone.state()).as("%s", undone.ending()).isEqualTo(State.DONE);
        assertThat(undone.replaces()).isEqualTo(id);
        assertThat(budgetNow()).isEqualTo(budget);
        assertThatThrownBy(() -> approvals.undo(id, "tom"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the object is as it was before it");
    }

    @Test
    void whatSomebodyElseHasChangedSinceIsNotTakenBack() {
        Approvals approvals = started();
        String id = asked(approvals, "conversation-1", raise());
        approvals.decide(id, WriteDecision.approve(), "tom");
        connector.execute("ad_sets", "update", Map.of("adset_id", adSet, "daily_budget", "7700"));

        assertThatThrownBy(() -> approvals.undo(id, "tom"))
                .isInstanceOf(CallRefusedException.class)
                .hasMessageContaining("daily_budget has been changed since");
        assertThat(budgetNow()).isEqualTo("7700");
    }

    @Test
    void onlyWhatWasDoneCanBeTakenBack() {
        Approvals approvals = started();
        String id = asked(approvals, "conversation-1", raise());

        assertThatThrownBy(() -> approvals.undo(id, "tom"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is WAITING: only what was done can be taken back");
    }

    @Test
    void whatWasActivatedIsStopped() {
        Map<String, Object> paused = sandbox.store().list(ACCOUNT, "campaigns").stream()
                .filter(one -> "PAUSED".equals(one.get("status")))
                .findFirst()
                .orElseThrow();
        Approvals approvals = Approvals.builder(connector)
                .rules(rules -> rules.allowActivation())
                .authorizer((write, by) -> true)
                .build();
        Map<?, ?> answer = answer(
                approvals,
                "conversation-1",
                "facebook_update_campaign",
                Map.of("campaign_id", paused.get("id"), "status", "ACTIVE"));
        approvals.decide(String.valueOf(answer.get("pending_change")), WriteDecision.approve(), "tom");
        assertThat(sandbox.store().find(paused.get("id").toString()).orElseThrow())
                .containsEntry("status", "ACTIVE");

        assertThat(approvals.stop(PendingWrites.Query.all().ownedBy("memory_id", "another"), "tom"))
                .isEmpty();
        List<PendingWrite> stopped =
                approvals.stop(PendingWrites.Query.all().ownedBy("memory_id", "conversation-1"), "tom");

        assertThat(stopped).extracting(PendingWrite::state).containsExactly(State.DONE);
        assertThat(sandbox.store().find(paused.get("id").toString()).orElseThrow())
                .containsEntry("status", "PAUSED");
        assertThat(approvals.stop(PendingWrites.Query.all(), "tom"))
                .as("it is paused already")
                .isEmpty();
    }

    @Test
    void withoutSomebodyWhoMayDecideNothingIsBuilt() {
        assertThatThrownBy(() -> Approvals.builder(connector).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("authorizer");
    }
}
