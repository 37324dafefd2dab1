package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.api.Call;
import dev.agentconnectors.facebookmarketing.api.Campaign;
import dev.agentconnectors.facebookmarketing.api.Outcome;
import dev.agentconnectors.facebookmarketing.examples.sandbox.RecordedRequest;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.Approvals;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrites;
import dev.langchain4j.agent.tool.Tool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several calls in one go, from a developer's own tool: judged, capped, asked for and audited as single calls are. */
class SeveralCallsUnderControlTest {

    private static final String ACCOUNT = "734512908841277";

    private final List<WriteEvent> events = Collections.synchronizedList(new ArrayList<>());
    private Sandbox sandbox;
    private FacebookMarketingConnector connector;

    static class Bulk {

        private final Function<List<Call>, List<Outcome<ExecutionResult>>> make;
        private final List<Call> calls;

        Bulk(Function<List<Call>, List<Outcome<ExecutionResult>>> make, List<Call> calls) {
            this.make = make;
            this.calls = calls;
        }

        @Tool
        String all() {
            return make.apply(calls).stream()
                    .map(outcome -> outcome.failure()
                            .map(failure -> "no: " + failure.getMessage())
                            .orElseGet(() -> "yes: " + outcome.get().toJson()))
                    .toList()
                    .toString();
        }
    }

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

    @Test
    void twoHundredReadsByIdAreFourRequests() {
        List<String> ids = sandbox.store().list(ACCOUNT, "campaigns").stream()
                .map(one -> one.get("id").toString())
                .toList();
        List<String> wanted =
                IntStream.range(0, 200).mapToObj(i -> ids.get(i % ids.size())).toList();

        List<Outcome<Campaign>> campaigns = connector.campaigns().getAll(wanted, "id", "name");
        List<Outcome<Campaign>> later =
                connector.campaigns().getAllAsync(wanted, "id", "name").join();

        assertThat(campaigns).extracting(one -> one.get().id()).containsExactlyElementsOf(wanted);
        assertThat(later).extracting(one -> one.get().id()).containsExactlyElementsOf(wanted);
        assertThat(campaigns).allMatch(one -> one.get().name() != null);
        assertThat(sandbox.requests().all()).hasSize(8);
    }

    @Test
    void hostedModeMakesThemOneByOne() {
        try (FacebookMarketingConnector hosted = FacebookMarketingConnector.builder()
                .authConfig(AirbyteAuthConfig.builder()
                        .airbyteClientId(Sandbox.AIRBYTE_CLIENT_ID)
                        .airbyteClientSecret(Sandbox.AIRBYTE_CLIENT_SECRET)
                        .connectorId(Sandbox.AIRBYTE_CONNECTOR_ID)
                        .build())
                .airbyteApiUrl(sandbox.airbyteUrl())
                .build()) {
            List<String> wanted = List.of(id("campaigns", 0), "999999999999999", id("campaigns", 1));

            for (List<Outcome<Campaign>> campaigns : List.of(
                    hosted.campaigns().getAll(wanted),
                    hosted.campaigns().getAllAsync(wanted).join())) {
                assertThat(campaigns.get(0).get().id()).isEqualTo(wanted.get(0));
                assertThat(campaigns.get(1).failure()).isPresent();
                assertThat(campaigns.get(2).get().id()).isEqualTo(wanted.get(2));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void eachWriteIsJudgedAndAuditedAndWhatIsForbiddenDoesNotArrive(boolean blocking) {
        String paused = campaign("PAUSED");
        List<Call> calls = List.of(
                update(paused, "name", "Mine"), update(paused, "status", "ACTIVE"), update(paused, "name", "Ours"));

        String said = all(WritePolicy.allowed().audit(events::add), calls, blocking);

        assertThat(said).startsWith("[yes: ").contains("no: ", "Activating is not permitted here");
        assertThat(events)
                .extracting(WriteEvent::outcome)
                .containsExactly(WriteEvent.Outcome.DONE, WriteEvent.Outcome.REFUSED_BY_RULE, WriteEvent.Outcome.DONE);
        // Each is seen as the one before it has left things.
        assertThat(events.get(2).request().changes().get(0).before()).isEqualTo("Mine");
        assertThat(sandbox.store().find(paused).orElseThrow())
                .containsEntry("name", "Ours")
                .containsEntry("status", "PAUSED");
        assertThat(writes()).hasSize(2).noneMatch(request -> request.body().contains("ACTIVE"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSumOfSeveralIsCapped(boolean blocking) {
        Call create = Call.of(
                "campaigns",
                "create",
                Map.of(
                        "account_id",
                        ACCOUNT,
                        "name",
                        "One of several",
                        "objective",
                        "OUTCOME_TRAFFIC",
                        "status",
                        "PAUSED",
                        "special_ad_categories",
                        List.of(),
                        "daily_budget",
                        4000));

        String said = all(
                WritePolicy.allowed().maxDailyBudget("100.00 USD").audit(events::add),
                List.of(create, create, create),
                blocking);

        assertThat(said.split("yes: ", -1)).hasSize(3);
        assertThat(said).contains("no: ");
        assertThat(writes()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void eachWaitsForItsOwnApproval(boolean blocking) {
        Approvals approvals =
                Approvals.builder(connector).authorizer((write, by) -> true).build();
        String paused = campaign("PAUSED");

        String said = all(
                WritePolicy.pending(approvals),
                List.of(update(paused, "name", "Mine"), read(paused), update(paused, "name", "Ours")),
                blocking);

        assertThat(said.split("waiting", -1).length).isGreaterThan(2);
        assertThat(approvals.list(PendingWrites.Query.all())).hasSize(2);
        assertThat(writes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatMayNotBeReadIsNotReadInCompanyEither(boolean blocking) {
        Call sensitive =
                Call.of("ad_accounts", "get", Map.of("account_id", ACCOUNT, "fields", "id,funding_source_details"));

        String said = all(
                WritePolicy.off(), List.of(read(campaign("PAUSED")), sensitive, read(campaign("ACTIVE"))), blocking);

        assertThat(said).contains("yes: ", "no: ").doesNotContain("display_string");
        assertThat(sandbox.requests().all()).noneMatch(request -> request.body().contains("funding_source"));
    }

    private String all(WritePolicy policy, List<Call> calls, boolean blocking) {
        return call(
                        ToolUtils.builder(connector)
                                .writes(policy)
                                .build()
                                .decorate(guarded -> new Bulk(
                                        several -> blocking
                                                ? guarded.executeAll(several)
                                                : guarded.executeAllAsync(several)
                                                        .join(),
                                        calls)),
                        "all",
                        Map.of())
                .resultText();
    }

    private static Call read(String id) {
        return Call.of("campaigns", "get", Map.of("campaign_id", id));
    }

    private static Call update(String id, String name, String value) {
        return Call.of("campaigns", "update", Map.of("campaign_id", id, name, value));
    }

    private String campaign(String status) {
        return sandbox.store().list(ACCOUNT, "campaigns").stream()
                .filter(one -> status.equals(one.get("status")))
                .findFirst()
                .orElseThrow()
                .get("id")
                .toString();
    }

    private String id(String entity, int place) {
        return sandbox.store().list(ACCOUNT, entity).get(place).get("id").toString();
    }

    private List<RecordedRequest> writes() {
        return sandbox.requests().all().stream()
                .filter(request ->
                        !request.method().equals("GET") && !request.body().startsWith("batch="))
                .toList();
    }
}
