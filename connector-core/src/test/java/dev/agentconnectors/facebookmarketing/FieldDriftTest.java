package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.OperationListener.DroppedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Fields that are asked for by default, and that Facebook no longer has or does not show to everybody. */
class FieldDriftTest {

    private static final String UNKNOWN = "{\"error\":{\"message\":\"(#100) Tried accessing nonexisting field"
            + " (buying_type) on node type (AdCampaignGroup)\",\"type\":\"OAuthException\",\"code\":100}}";
    private static final String NOT_PERMITTED =
            "{\"error\":{\"message\":\"(#10) Permission Denied.\",\"type\":\"OAuthException\",\"code\":10}}";
    private static final Map<String, Object> ACCOUNT = Map.of("account_id", "1");

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    private final List<DroppedField> dropped = new ArrayList<>();
    private final List<OperationEvent> events = new ArrayList<>();

    private void listen() {
        graph.use(graph.builder().listener(new OperationListener() {
            @Override
            public void onOperation(OperationEvent event) {
                events.add(event);
            }

            @Override
            public void onFieldDropped(DroppedField field) {
                dropped.add(field);
            }
        }));
    }

    @Test
    void aDefaultFieldThatFacebookDoesNotKnowIsLeftOutAndTheReadRepeated() {
        listen();
        graph.answer(400, UNKNOWN).answer("{\"data\":[{\"id\":\"1\"}]}");

        ExecutionResult result = graph.listCampaigns();

        assertThat(result.size()).isEqualTo(1);
        assertThat(fields()).contains("buying_type", "budget_remaining");
        assertThat(fields()).doesNotContain("buying_type").contains("budget_remaining");
        assertThat(dropped)
                .containsExactly(new DroppedField("campaigns", "list", "buying_type", DroppedField.Reason.UNKNOWN));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.attempts()).isEqualTo(2);
            assertThat(event.error()).isNull();
        });
    }

    @Test
    void itIsNotAskedForAgainAndToldOnce() {
        listen();
        graph.answer(400, UNKNOWN).answer(GraphFixture.EMPTY_LIST).answer(GraphFixture.EMPTY_LIST);

        graph.listCampaigns();
        graph.listCampaigns();

        assertThat(graph.requests()).isEqualTo(3);
        fields();
        fields();
        assertThat(fields()).doesNotContain("buying_type");
        assertThat(dropped).hasSize(1);
    }

    @Test
    void theReadIsRepeatedOnlyOnce() {
        listen();
        graph.answer(400, UNKNOWN).answer(400, UNKNOWN.replace("buying_type", "stop_time"));

        ApiException failure = graph.failed(ApiException.class, graph::listCampaigns);

        assertThat(failure).hasMessageContaining("stop_time");
        assertThat(graph.requests()).isEqualTo(2);
    }

    @Test
    void aFieldThatTheCallerNamedIsAnErrorThatNamesIt() {
        listen();
        graph.answer(400, UNKNOWN);

        ApiException failure = graph.failed(
                ApiException.class,
                () -> graph.execute("campaigns", "list", Map.of("account_id", "1", "fields", "id,buying_type")));

        assertThat(failure).hasMessageContaining("There is no field buying_type to be had there");
        assertThat(graph.requests()).isEqualTo(1);
        assertThat(dropped).isEmpty();
    }

    @Test
    void anUnknownFieldThatWasNotAskedForChangesNothing() {
        graph.answer(400, UNKNOWN.replace("buying_type", "unheard_of"));

        graph.failed(ApiException.class, graph::listCampaigns);

        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void insightsSayItInOtherWords() {
        listen();
        graph.answer(
                        400,
                        "{\"error\":{\"message\":\"(#100) ctr is not valid for fields param. please check the"
                                + " reference\",\"code\":100}}")
                .answer(GraphFixture.EMPTY_LIST);

        graph.execute("ads_insights", "list", ACCOUNT);

        assertThat(dropped).extracting(DroppedField::field).containsExactly("ctr");
    }

    @Test
    void fieldsThatNotEveryTokenMayReadAreLeftOutTogetherWhereFacebookNamesNone() {
        listen();
        graph.answer(400, NOT_PERMITTED)
                .answer("{\"id\":\"act_1\"}")
                .answer(400, NOT_PERMITTED)
                .answer("{\"id\":\"act_2\"}");

        graph.execute("ad_accounts", "get", ACCOUNT);
        graph.execute("ad_accounts", "get", Map.of("account_id", "2"));

        assertThat(fields()).contains("business");
        assertThat(fields()).doesNotContain("business").contains("balance");
        // Another account may show it.
        assertThat(fields()).contains("business");
        assertThat(dropped)
                .containsExactly(new DroppedField("ad_accounts", "get", "business", DroppedField.Reason.NOT_PERMITTED));
    }

    @Test
    void ofFieldsThatTheCallerNamedTheErrorNamesThoseThatMayBeTheCause() {
        graph.answer(400, NOT_PERMITTED);

        PermissionException failure = graph.failed(
                PermissionException.class,
                () -> graph.execute(
                        "ad_accounts", "get", Map.of("account_id", "1", "fields", "id,funding_source,balance")));

        assertThat(failure).hasMessageContaining("Of the fields asked for, funding_source may need");
        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void aPermissionThatIsMissingForTheWholeAccountIsNotTakenForDrift() {
        graph.answer(
                400,
                "{\"error\":{\"message\":\"(#200) Ad account owner has NOT grant ads_management or ads_read"
                        + " permission\",\"code\":200}}");

        graph.failed(PermissionException.class, () -> graph.execute("ad_accounts", "get", ACCOUNT));

        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void withoutAThreadThatWaitsItIsTheSame() throws Exception {
        listen();
        graph.answer(400, UNKNOWN).answer(GraphFixture.EMPTY_LIST);

        ExecutionResult result =
                graph.connector().executeAsync("campaigns", "list", ACCOUNT).get(20, TimeUnit.SECONDS);

        assertThat(result.size()).isZero();
        assertThat(dropped).hasSize(1);
    }

    @Test
    void aListenerThatFailsDoesNoHarm() {
        graph.use(graph.builder().listener(new OperationListener() {
            @Override
            public void onOperation(OperationEvent event) {}

            @Override
            public void onFieldDropped(DroppedField field) {
                throw new IllegalStateException("a listener's own");
            }
        }));
        graph.answer(400, UNKNOWN).answer(GraphFixture.EMPTY_LIST);

        assertThat(graph.listCampaigns().size()).isZero();
    }

    private List<String> fields() {
        return List.of(
                String.valueOf(GraphFixture.query(graph.request(), "fields")).split(",", -1));
    }
}
