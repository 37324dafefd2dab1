package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.FileUpload;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.WriteOutcomeUnknownException;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.OperationsOfTomorrow;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import dev.agentconnectors.facebookmarketing.gate.Passage;
import dev.agentconnectors.facebookmarketing.langchain4j.SpendingLedger;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteEvent;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.WriteJudge.Wish;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.selection.Selection;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A write that is new to the catalogue is judged by what it declares, and refused where it declares too little. */
class JudgedByDeclarationTest {

    private static final String ACCOUNT = "734512908841277";
    private static final String OTHER = "208733456119045";

    private static final FileUpload SHOES = FileUpload.of("shoes.png", "secret".getBytes(StandardCharsets.UTF_8));

    private static Sandbox sandbox;
    private static FacebookMarketingConnector connector;

    private final WriteJudge judge = new WriteJudge((whose, account) -> "USD", Clock.systemUTC());

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start();
        connector = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                .graphApiUrl(sandbox.graphUrl())
                .retryPolicy(RetryPolicy.NONE)
                .build();
    }

    @AfterAll
    static void stop() {
        connector.close();
        sandbox.close();
    }

    private static WritePolicy capped() {
        return WritePolicy.allowed()
                .maxDailyBudget("10.00 USD")
                .maxLifetimeBudget("10.00 USD")
                .maxBid("10.00 USD")
                .maxSpendLimit("10.00 USD")
                .sumsIn(SpendingLedger.inMemory());
    }

    @ParameterizedTest
    @EnumSource(
            value = Nature.class,
            names = {"DAILY_BUDGET", "LIFETIME_BUDGET", "BID", "SPEND_LIMIT"})
    void moneyIsCappedWhateverItIsCalled(Nature money) {
        Operation boost = OperationsOfTomorrow.ofOneCampaign("happy_hour", ParameterType.MINOR_UNITS, money);

        refused(capped(), boost, onCampaign("happy_hour", 10_01L), "happy_hour of 10.01 USD is above the cap of 10.00");
        permitted(capped(), boost, onCampaign("happy_hour", 10_00L));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, Activating is not permitted",
        "RUSHING, Activating is not permitted",
        "ARCHIVED, Deleting is not permitted",
        "DELETED, Deleting is not permitted"
    })
    void aStateIsAStateWhateverItIsCalled(String state, String refusal) {
        Operation boost = OperationsOfTomorrow.ofOneCampaign("mood", ParameterType.TEXT, Nature.STATUS);
        WritePolicy policy = WritePolicy.allowed();

        refused(policy, boost, onCampaign("mood", state), refusal);
        permitted(policy, boost, onCampaign("mood", "PAUSED"));
    }

    @Test
    void whatIsMadeHasToStartPausedWhereItCanDeliver() {
        WritePolicy policy = WritePolicy.allowed();
        Operation delivers = OperationsOfTomorrow.ofTheAccount("campaigns", "mood", ParameterType.TEXT, Nature.STATUS);
        Operation doesNot = OperationsOfTomorrow.ofTheAccount("campaigns", "mood", ParameterType.TEXT, Nature.HARMLESS);

        refused(policy, delivers, Map.of("account_id", ACCOUNT), "must start paused");
        refused(policy, delivers, Map.of("account_id", ACCOUNT, "mood", "ACTIVE"), "must start paused");
        permitted(policy, delivers, Map.of("account_id", ACCOUNT, "mood", "PAUSED"));
        permitted(policy, doesNot, Map.of("account_id", ACCOUNT, "mood", "ACTIVE"));
    }

    @Test
    void onlyPermittedPagesSpeak() {
        Operation launch = OperationsOfTomorrow.ofTheAccount("ads", "voice", ParameterType.ID, Nature.SPEAKER);
        Map<String, Object> speaking = Map.of("account_id", ACCOUNT, "voice", "555");

        refused(WritePolicy.allowed(), launch, speaking, "the developer has to name the Pages");
        refused(WritePolicy.allowed().onlyPages("777"), launch, speaking, "only for 777");
        permitted(WritePolicy.allowed().onlyPages("555"), launch, speaking);
    }

    @Test
    void aCreativeIsLookedThroughWhateverItIsCalled() {
        Operation boost = OperationsOfTomorrow.ofOneCampaign("poster", ParameterType.JSON_OBJECT, Nature.CREATIVE);

        refused(
                WritePolicy.allowed(),
                boost,
                onCampaign("poster", "{\"object_story_spec\":{\"page_id\":\"999\"}}"),
                "a creative that exists");
        permitted(WritePolicy.allowed(), boost, onCampaign("poster", "{\"creative_id\":\"120210000000040\"}"));
    }

    @Test
    void aParentHasToBeOfTheAccount() {
        Operation launch =
                OperationsOfTomorrow.ofTheAccount("audiences", "campaign_id", ParameterType.ID, Nature.PARENT);

        permitted(WritePolicy.allowed(), launch, Map.of("account_id", ACCOUNT, "campaign_id", aCampaign(ACCOUNT)));
        refused(
                WritePolicy.allowed(),
                launch,
                Map.of("account_id", ACCOUNT, "campaign_id", aCampaign(OTHER)),
                "does not belong to the ad account");
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN, TEXT",
        "UNKNOWN, MINOR_UNITS",
        "HARMLESS, MINOR_UNITS",
        "STATUS, MINOR_UNITS",
        "DAILY_BUDGET, TEXT",
        "BID, JSON_OBJECT",
        "PARENT, ID"
    })
    void whatIsDeclaredTooLittleIsRefused(Nature nature, ParameterType type) {
        Operation boost = OperationsOfTomorrow.ofOneCampaign("mystery", type, nature);

        refused(WritePolicy.allowed(), boost, onCampaign("mystery", "1"), "What 'mystery' would do cannot be told");
        permitted(WritePolicy.allowed(), boost, Map.of("campaign_id", aCampaign(ACCOUNT)));
    }

    @Test
    void anUndeclaredParameterIsRefused() {
        Operation boost = OperationsOfTomorrow.ofOneCampaign("mood", ParameterType.TEXT, Nature.HARMLESS);

        refused(WritePolicy.allowed(), boost, onCampaign("daily_budget", 1L), "What 'daily_budget' would do");
    }

    @Test
    void whatCannotBeToldFromOtherObjectsIsRefused() {
        Operation boost = OperationsOfTomorrow.ofOne(
                "custom_conversions", "custom_conversion_id", "mood", ParameterType.TEXT, Nature.HARMLESS);

        refused(WritePolicy.allowed(), boost, Map.of("custom_conversion_id", "1"), "this operation would do");
    }

    @Test
    void whatIsMadeOfAnObjectIsRefusedUntilRulesKnowWhatThatMeans() {
        refused(
                WritePolicy.allowed(),
                OperationsOfTomorrow.beneathACampaign(),
                Map.of("campaign_id", aCampaign(ACCOUNT)),
                "this operation would do");
    }

    @Test
    void ofAFileNameSizeAndHashAreToldAndNothingElse() {
        List<WriteEvent> events = new ArrayList<>();
        Operation upload = OperationsOfTomorrow.upload();
        WritePolicy audited = WritePolicy.allowed().audit(events::add);

        Passage.Go go = (Passage.Go) judged(audited, upload, withAFile());
        go.ending().answered(ExecutionResult.fromJson("{\"data\":[{\"name\":\"shoes.png\",\"hash\":\"1\"}]}"));

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.outcome()).isEqualTo(WriteEvent.Outcome.DONE);
            assertThat(event.request().changes())
                    .extracting(WriteRequest.Change::after)
                    .contains("shoes.png (6 bytes, sha256 " + SHOES.sha256() + ")");
            assertThat(event.toString()).doesNotContain("secret");
        });
    }

    @Test
    void anUploadWhoseAnswerNamesNothingIsNotDone() {
        List<WriteEvent> events = new ArrayList<>();
        WritePolicy audited = WritePolicy.allowed().audit(events::add);
        Passage.Go go = (Passage.Go) judged(audited, OperationsOfTomorrow.upload(), withAFile());

        assertThatThrownBy(() -> go.ending().answered(ExecutionResult.fromJson("{\"data\":[]}")))
                .isInstanceOf(WriteOutcomeUnknownException.class);
        assertThat(events).extracting(WriteEvent::outcome).containsExactly(WriteEvent.Outcome.UNKNOWN);
        // The same file again so soon would be one too many; another one is another write.
        refused(audited, OperationsOfTomorrow.upload(), withAFile(), "its answer was lost");
        permitted(
                audited,
                OperationsOfTomorrow.upload(),
                Map.of("account_id", ACCOUNT, "source", FileUpload.of("shoes.png", new byte[6])));
    }

    @Test
    void aFileCannotWaitForADecision() {
        List<WriteEvent> events = new ArrayList<>();
        WritePolicy audited = WritePolicy.allowed().audit(events::add);
        Deferral forbidden = new Deferral() {
            @Override
            protected ExecutionResult hold(PermittedWrite write) {
                throw new AssertionError("kept " + write);
            }

            @Override
            protected Kept begin(PermittedWrite write) {
                throw new AssertionError("kept " + write);
            }

            @Override
            protected ExecutionResult report(String id, WriteRequest.Origin origin) {
                throw new AssertionError();
            }
        };

        assertThatThrownBy(() -> judge.judgeDeferred(
                        call(OperationsOfTomorrow.upload(), withAFile()),
                        audited,
                        WriteRequest.Origin.UNKNOWN,
                        forbidden))
                .isInstanceOf(CallRefusedException.class)
                .hasMessageContaining("A file cannot wait for a decision");
        assertThat(events).extracting(WriteEvent::outcome).containsExactly(WriteEvent.Outcome.REFUSED_BY_RULE);
    }

    @Test
    void whatNeedsAFileIsNotOfferedToModels() {
        Selection everything = Selection.of(operation -> true);

        assertThat(everything.offers(OperationsOfTomorrow.upload(), Mode.OPEN_SOURCE, WritePolicy.allowed()))
                .isFalse();
        assertThat(everything.offers(
                        OperationsOfTomorrow.ofTheAccount("images", "caption", ParameterType.TEXT, Nature.HARMLESS),
                        Mode.OPEN_SOURCE,
                        WritePolicy.allowed()))
                .isTrue();
    }

    private static Map<String, Object> withAFile() {
        return Map.of("account_id", ACCOUNT, "source", SHOES);
    }

    private Map<String, Object> onCampaign(String name, Object value) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("campaign_id", aCampaign(ACCOUNT));
        parameters.put(name, value);
        return parameters;
    }

    private static String aCampaign(String account) {
        return String.valueOf(sandbox.store().list(account, "campaigns").get(0).get("id"));
    }

    private static GatedCall call(Operation operation, Map<String, Object> parameters) {
        return GatedCall.of(connector, operation, parameters);
    }

    private Passage judged(WritePolicy policy, Operation operation, Map<String, Object> parameters) {
        return judge.judge(
                call(operation, parameters), policy, new Wish(WriteRequest.Origin.UNKNOWN, List.of(), Map.of()));
    }

    private void refused(WritePolicy policy, Operation operation, Map<String, Object> parameters, String reason) {
        assertThatThrownBy(() -> judged(policy, operation, parameters))
                .isInstanceOf(CallRefusedException.class)
                .hasMessageContaining(reason);
    }

    private void permitted(WritePolicy policy, Operation operation, Map<String, Object> parameters) {
        assertThat(judged(policy, operation, parameters)).isInstanceOf(Passage.Go.class);
    }
}
