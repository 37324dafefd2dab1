package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What an agent changed without waiting for anybody is listed, taken back and stopped like anything else. */
class MadeWritesTest {

    @AutoClose
    private final World world = new World();

    private final DataSource database = Databases.embedded();
    private final Approvals approvals =
            approvals(rules -> rules.allowActivation().allowDeletion());
    private final String adSet = world.adSet();
    private final String budget = world.now(adSet, "daily_budget");

    private Approvals approvals(UnaryOperator<WritePolicy> rules) {
        return Approvals.builder(world.connector)
                .rules(rules)
                .store(JdbcPendingWrites.of(database))
                .authorizer((write, by) -> by.equals("tom"))
                .build();
    }

    private ToolExecutionResult raised(WritePolicy policy) {
        return World.call(
                world.tools(policy),
                "conversation-1",
                "facebook_update_ad_set",
                Map.of("adset_id", adSet, "daily_budget", "1234.00 USD"));
    }

    private PendingWrite only() {
        List<PendingWrite> all = approvals.list(PendingWrites.Query.all());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void whatWasAllowedIsListedWithItsSentenceAndTakenBack() {
        assertThat(raised(WritePolicy.allowed().changesIn(approvals)).isError()).isFalse();

        assertThat(world.now(adSet, "daily_budget")).isEqualTo("123400");
        PendingWrite made = only();
        assertThat(made.state()).isEqualTo(State.DONE);
        assertThat(made.owner()).isEqualTo(Map.of("memory_id", "conversation-1"));
        assertThat(made.asked().sentence())
                .startsWith("Raise the daily budget of ad set ‹")
                .contains("account ‹Alder & Finch Outfitters›) from ")
                .contains(" to 1234.00 USD");
        assertThat(made.call().before()).containsEntry("daily_budget", budget);
        assertThat(made.decision())
                .isNotNull()
                .satisfies(decision -> assertThat(decision.by()).startsWith("nobody"));
        assertThat(approvals.list(PendingWrites.Query.all()
                        .in(State.DONE)
                        .inAccount(World.ACCOUNT)
                        .ownedBy("memory_id", "conversation-1")))
                .containsExactly(made);

        PendingWrite undone = approvals.undo(made.id(), "tom");

        assertThat(undone.state()).isEqualTo(State.DONE);
        assertThat(world.now(adSet, "daily_budget")).isEqualTo(budget);
    }

    @Test
    void whatSomebodyApprovedWhileTheModelWaitedIsKeptAndWhatTheyRefusedIsNot() {
        WritePolicy no = WritePolicy.approval(request -> false).changesIn(approvals);
        WritePolicy yes = WritePolicy.decidedBy(request -> CompletableFuture.completedFuture(WriteDecision.approve()))
                .changesIn(approvals);

        assertThat(raised(no).isError()).isTrue();
        assertThat(approvals.list(PendingWrites.Query.all())).isEmpty();
        assertThat(raised(yes).isError()).isFalse();

        assertThat(only().decision())
                .isNotNull()
                .satisfies(decision -> assertThat(decision.by()).isEqualTo("whoever was asked at once"));
        approvals.undo(only().id(), "tom");
        assertThat(world.now(adSet, "daily_budget")).isEqualTo(budget);
    }

    @Test
    void whatACreateMadeIsArchived() {
        Map<String, Object> campaign = new HashMap<>(Map.of(
                "account_id",
                World.ACCOUNT,
                "name",
                "Winter",
                "objective",
                "OUTCOME_TRAFFIC",
                "status",
                "PAUSED",
                "special_ad_categories",
                List.of(),
                "is_adset_budget_sharing_enabled",
                false));
        String id = String.valueOf(World.data(World.call(
                        world.tools(WritePolicy.allowed().changesIn(approvals)),
                        "c",
                        "facebook_create_campaign",
                        campaign))
                .get("id"));

        assertThat(only().subjectId()).contains(id);
        approvals.undo(only().id(), "tom");

        assertThat(world.now(id, "status")).isEqualTo("ARCHIVED");
    }

    @Test
    void whatAllowedWritesStartedIsStopped() {
        WritePolicy policy = WritePolicy.allowed().allowActivation().changesIn(approvals);
        String campaign = world.one("campaigns", Map.of("status", "PAUSED"));
        world.sandbox.store().update(adSet, Map.of("end_time", "2020-01-01T00:00:00+0000"));
        World.call(
                world.tools(policy),
                "c",
                "facebook_update_campaign",
                Map.of("campaign_id", campaign, "status", "ACTIVE"));
        World.data(World.call(
                world.tools(policy),
                "c",
                "facebook_update_ad_set",
                Map.of("adset_id", adSet, "end_time", "2099-01-01T00:00:00+0000")));
        assertThat(world.now(campaign, "status")).isEqualTo("ACTIVE");

        assertThatThrownBy(() -> approvals.stop(PendingWrites.Query.all(), "eve"))
                .isInstanceOf(Approvals.DecisionForbiddenException.class);
        assertThat(approvals.stop(PendingWrites.Query.all().ownedBy("memory_id", "another"), "tom"))
                .isEmpty();
        assertThat(approvals.stop(
                        PendingWrites.Query.all().ownedBy("memory_id", "c").limit(1), "tom"))
                .as("all of them, whatever the limit")
                .hasSize(2);

        assertThat(world.now(campaign, "status")).isEqualTo("PAUSED");
        assertThat(world.now(adSet, "status"))
                .as("a new end made it spend again")
                .isEqualTo("PAUSED");
    }

    @Test
    void oneThatCannotBeStoppedDoesNotKeepTheOthersRunning() {
        WritePolicy policy = WritePolicy.allowed().allowActivation().changesIn(approvals);
        List<String> campaigns = world.sandbox.store().list(World.ACCOUNT, "campaigns").stream()
                .filter(one -> "PAUSED".equals(one.get("status")))
                .limit(2)
                .map(one -> one.get("id").toString())
                .toList();
        campaigns.forEach(campaign -> World.call(
                world.tools(policy),
                "c",
                "facebook_update_campaign",
                Map.of("campaign_id", campaign, "status", "ACTIVE")));
        world.sandbox.faults().next(1).on(Face.GRAPH).method("GET").graphError(100);

        assertThatThrownBy(() -> approvals.stop(PendingWrites.Query.all(), "tom"))
                .isInstanceOfSatisfying(Approvals.StopIncompleteException.class, failure -> {
                    assertThat(failure).hasMessageStartingWith("1 of 2 could not be paused and may go on spending.");
                    assertThat(failure.stopped()).hasSize(1);
                });

        assertThat(campaigns)
                .extracting(campaign -> world.now(campaign, "status"))
                .containsExactlyInAnyOrder("ACTIVE", "PAUSED");
    }

    @Test
    void whatFailedAndWhatIsUnknownIsSaid() {
        WritePolicy policy = WritePolicy.allowed().changesIn(approvals);
        world.sandbox.faults().next(1).on(Face.GRAPH).method("POST").graphError(100);
        assertThat(raised(policy).isError()).isTrue();
        assertThat(only().state()).isEqualTo(State.FAILED);

        world.sandbox.faults().next(1).on(Face.GRAPH).method("POST").dropAfter();
        assertThat(raised(policy).isError()).isTrue();

        assertThat(approvals.list(PendingWrites.Query.all()))
                .extracting(PendingWrite::state)
                .containsExactlyInAnyOrder(State.FAILED, State.UNKNOWN);
    }

    @Test
    void whatCannotBeKeptIsNotMade() throws Exception {
        WritePolicy policy = WritePolicy.allowed().maxDailyBudget("1234.00 USD").changesIn(approvals);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE facebook_pending_write RENAME TO gone");

            assertThatThrownBy(() -> raised(policy)).isInstanceOf(ToolExecutionException.class);
            assertThat(world.posts()).isZero();

            statement.execute("ALTER TABLE gone RENAME TO facebook_pending_write");
        }
        assertThat(raised(policy).isError())
                .as("the money of what was not made does not count")
                .isFalse();
    }

    @Test
    void whatIsOnlyCheckedOrRefusedIsNoChange() {
        WritePolicy policy = WritePolicy.allowed().maxDailyBudget("5.00 USD").changesIn(approvals);
        assertThat(raised(policy).isError()).isTrue();
        World.call(
                world.tools(policy),
                "c",
                "facebook_update_ad_set",
                Map.of("adset_id", adSet, "name", "x", "execution_options", List.of("validate_only")));

        assertThat(raised(WritePolicy.preview().changesIn(approvals)).isError()).isFalse();
        assertThat(approvals.list(PendingWrites.Query.all())).isEmpty();
    }

    @Test
    void theSumsAreTheSameAsThoseOfTheRecord() {
        Approvals capped = approvals(rules -> rules.maxDailyBudget("1300.00 USD"));
        assertThat(raised(WritePolicy.allowed().maxDailyBudget("1300.00 USD").changesIn(capped))
                        .isError())
                .isFalse();
        ToolExecutionResult second = World.call(
                world.tools(capped.policy()),
                "c",
                "facebook_update_ad_set",
                Map.of("adset_id", otherAdSet(), "daily_budget", "1000.00 USD"));

        assertThat(second.isError()).as(second.resultText()).isTrue();
        assertThat(second.resultText()).contains("together, above the cap of 1300.00 USD");
    }

    private String otherAdSet() {
        return world.sandbox.store().list(World.ACCOUNT, "adsets").stream()
                .filter(one -> one.get("daily_budget") != null
                        && !one.get("daily_budget").equals("0")
                        && !one.get("id").equals(adSet))
                .findFirst()
                .orElseThrow()
                .get("id")
                .toString();
    }
}
