package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.api.Call;
import dev.agentconnectors.facebookmarketing.api.Outcome;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    private static final String DONE = "{\"success\":true}";

    private final GraphFixture graph = new GraphFixture();

    /** Both forms promise the same. */
    enum Way {
        BLOCKING,
        ASYNCHRONOUS;

        List<Outcome<ExecutionResult>> make(FacebookMarketingConnector connector, List<Call> calls) {
            return this == BLOCKING
                    ? connector.executeAll(calls)
                    : connector.executeAllAsync(calls).join();
        }
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @ParameterizedTest
    @EnumSource
    void twoHundredReadsByIdAreFourRequestsInOrder(Way way) {
        List<Call> calls =
                IntStream.range(1, 201).mapToObj(id -> read(String.valueOf(id))).toList();
        for (int first = 1; first < 201; first += 50) {
            answerEach(IntStream.range(first, first + 50)
                    .mapToObj(id -> part(200, record(String.valueOf(id))))
                    .toList());
        }

        List<Outcome<ExecutionResult>> outcomes = way.make(graph.connector(), calls);

        assertThat(graph.requests()).isEqualTo(4);
        assertThat(outcomes)
                .extracting(outcome -> outcome.get().records().get(0).get("id"))
                .containsExactlyElementsOf(
                        IntStream.range(1, 201).mapToObj(String::valueOf).toList());
        RecordedRequest request = graph.request();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getUrl().encodedPath()).isEqualTo("/v26.0/");
        assertThat(parts(request))
                .hasSize(50)
                .allSatisfy(
                        part -> assertThat(part).containsEntry("method", "GET").doesNotContainKey("body"));
        assertThat(parts(request).get(0).get("relative_url").toString()).startsWith("1?fields=id%2Cname%2C");
    }

    @ParameterizedTest
    @EnumSource
    void eachCallHasItsOwnOutcome(Way way) {
        answerEach(List.of(
                part(200, record("1")),
                part(400, "{\"error\":{\"message\":\"Unsupported get request.\",\"code\":100,\"error_subcode\":33}}"),
                part(200, record("4"))));

        List<Outcome<ExecutionResult>> outcomes =
                way.make(graph.connector(), List.of(read("1"), read("2"), read("nonsense"), read("4")));

        assertThat(outcomes.get(0).get().toJson()).contains("\"id\":\"1\"");
        assertThat(failure(outcomes.get(1))).isInstanceOf(NotFoundException.class);
        assertThat(failure(outcomes.get(1)).getMessage()).startsWith("campaigns.get: Unsupported get request.");
        assertThat(failure(outcomes.get(2))).isInstanceOf(ValidationException.class);
        assertThat(outcomes.get(3).isDone()).isTrue();
        assertThatThrownBy(outcomes.get(1)::get).isInstanceOf(NotFoundException.class);
        assertThat(graph.requests()).isEqualTo(1);
        assertThat(parts(graph.request())).hasSize(3);
    }

    @Test
    void nothingIsSentForNoCallsAndForNoneThatIsRight() {
        assertThat(graph.connector().executeAll(List.of())).isEmpty();
        assertThat(graph.connector().executeAll(List.of(read("x"), read("y")))).hasSize(2);
        assertThat(graph.requests()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void readsAndWritesShareNoRequestAndAdSetsAreWrittenOneByOne(Way way) {
        answerEach(List.of(part(200, record("1")), part(200, record("2"))));
        answerEach(List.of(part(200, DONE), part(200, DONE)));
        graph.answer(DONE).answer(record("3"));

        List<Outcome<ExecutionResult>> outcomes = way.make(
                graph.connector(), List.of(read("1"), read("2"), pause("1"), adSet("8"), pause("2"), read("3")));

        assertThat(outcomes).hasSize(6).allMatch(Outcome::isDone);
        RecordedRequest reads = graph.request();
        RecordedRequest writes = graph.request();
        assertThat(parts(reads)).extracting(part -> part.get("method")).containsExactly("GET", "GET");
        assertThat(parts(writes))
                .containsExactly(
                        Map.of("method", "POST", "relative_url", "1", "body", "status=PAUSED"),
                        Map.of("method", "POST", "relative_url", "2", "body", "status=PAUSED"));
        assertThat(graph.request().getUrl().encodedPath()).isEqualTo("/v26.0/8");
        assertThat(graph.request().getUrl().encodedPath()).isEqualTo("/v26.0/3");
    }

    @ParameterizedTest
    @EnumSource
    void aLostAnswerLeavesEachWriteUnknownAndIsAskedForAgainByReads(Way way) {
        graph.answer(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        graph.answer(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        answerEach(List.of(part(200, record("1")), part(200, record("2"))));

        List<Outcome<ExecutionResult>> outcomes =
                way.make(graph.connector(), List.of(pause("1"), pause("2"), read("1"), read("2")));

        assertThat(outcomes.subList(0, 2))
                .allSatisfy(outcome -> assertThat(failure(outcome))
                        .isInstanceOf(WriteOutcomeUnknownException.class)
                        .hasMessageStartingWith(
                                "campaigns.update (in one request with other calls) was sent, but no clear"));
        assertThat(outcomes.subList(2, 4)).allMatch(Outcome::isDone);
        assertThat(graph.requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void whatFacebookDidNotGetToIsReadAgainAndWrittenOnce(Way way) {
        answerEach(List.of(part(200, record("1")), "null"));
        graph.answer("[" + part(200, record("2")) + "]");
        answerEach(List.of("null", part(200, DONE)));

        List<Outcome<ExecutionResult>> outcomes =
                way.make(graph.connector(), List.of(read("1"), read("2"), pause("1"), pause("2")));

        assertThat(outcomes.get(1).get().toJson()).contains("\"id\":\"2\"");
        assertThat(failure(outcomes.get(2))).isInstanceOf(WriteOutcomeUnknownException.class);
        assertThat(outcomes.get(3).isDone()).isTrue();
        assertThat(graph.requests()).isEqualTo(3);
        assertThat(graph.time.pauses()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aPartThatWasRefusedForTooManyCallsIsRepeatedAfterAPauseWritesToo(Way way) {
        String limit = "{\"error\":{\"message\":\"User request limit reached\",\"code\":17}}";
        answerEach(List.of(part(200, DONE), part(400, limit, "Retry-After", "3")));
        answerEach(List.of(part(200, DONE)));

        List<Outcome<ExecutionResult>> outcomes = way.make(graph.connector(), List.of(pause("1"), pause("2")));

        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(graph.time.pauses()).containsExactly(Duration.ofSeconds(3));
        assertThat(parts(graph.request())).hasSize(2);
        assertThat(parts(graph.request()))
                .extracting(part -> part.get("relative_url"))
                .containsExactly("2");
    }

    @ParameterizedTest
    @EnumSource
    void fieldsThatFacebookRefusesAreLeftOutOfTheRepeat(Way way) {
        String unknown =
                "{\"error\":{\"message\":\"(#100) Tried accessing nonexisting field (objective)\",\"code\":100}}";
        answerEach(List.of(part(400, unknown), part(200, record("2"))));
        answerEach(List.of(part(200, record("1"))));

        List<Outcome<ExecutionResult>> outcomes = way.make(graph.connector(), List.of(read("1"), read("2")));

        assertThat(outcomes.get(0).get().meta()).containsEntry("dropped_fields", List.of("objective"));
        assertThat(outcomes.get(1).get().meta()).doesNotContainKey("dropped_fields");
        assertThat(graph.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatIsRefusedAsAWholeRefusesEachCallByItsName(Way way) {
        graph.fail(190, null).fail(190, null);

        List<Outcome<ExecutionResult>> outcomes =
                way.make(graph.connector(), List.of(read("1"), read("2"), pause("1"), pause("2")));

        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(failure(outcome))
                        .isInstanceOf(AuthenticationException.class)
                        .hasMessageContaining("(in one request with other calls): Something is wrong"));
        assertThat(failure(outcomes.get(3)).getMessage()).startsWith("campaigns.update");
        assertThat(graph.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "[1,2,3]", "<html>", ""})
    void anAnswerThatIsNoBatchSaysNothingOfWrites(String body) {
        graph.answer(body);

        List<Outcome<ExecutionResult>> outcomes = graph.connector().executeAll(List.of(pause("1"), pause("2")));

        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(failure(outcome)).isInstanceOf(WriteOutcomeUnknownException.class));
        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void aPartThatIsNoneIsUnknownForAWrite() {
        answerEach(List.of("{\"code\":\"OK\"}", "7", part(200, "no JSON"), part(200, DONE)));

        List<Outcome<ExecutionResult>> outcomes =
                graph.connector().executeAll(List.of(pause("1"), pause("2"), pause("3"), pause("4")));

        assertThat(outcomes.subList(0, 3))
                .allSatisfy(outcome -> assertThat(failure(outcome)).isInstanceOf(WriteOutcomeUnknownException.class));
        assertThat(outcomes.get(3).isDone()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatIsTooLongIsAskedForInParts(Way way) {
        graph.use(graph.builder().maxAnswerBytes(1024));
        String long400 = record("1").replace("}", ",\"name\":\"" + "x".repeat(400) + "\"}");
        answerEach(List.of(part(200, long400), part(200, long400), part(200, long400), part(200, long400)));
        answerEach(List.of(part(200, long400), part(200, long400)));
        answerEach(List.of(part(200, long400), part(200, long400)));

        List<Outcome<ExecutionResult>> outcomes =
                way.make(graph.connector(), List.of(read("1"), read("2"), read("3"), read("4")));

        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(graph.requests()).isEqualTo(3);
    }

    @Test
    void theTokenIsInTheHeaderAloneAndTheProofIsGiven() {
        graph.use(graph.builder().authConfig(new OAuthAuthConfig(GraphFixture.TOKEN, "app", "the-secret-of-the-app")));
        answerEach(List.of(
                part(200, record("1")),
                part(200, "{\"id\":\"2\",\"url\":\"x?access_token=" + GraphFixture.TOKEN + "\"}")));

        List<Outcome<ExecutionResult>> outcomes = graph.connector().executeAll(List.of(read("1"), read("2")));

        RecordedRequest request = graph.request();
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + GraphFixture.TOKEN);
        assertThat(GraphFixture.form(request, "appsecret_proof")).hasSize(64);
        assertThat(Objects.requireNonNull(request.getBody()).utf8()).doesNotContain(GraphFixture.TOKEN);
        assertThat(outcomes.get(1).get().toJson()).doesNotContain(GraphFixture.TOKEN);
    }

    @Test
    void aTokenThatWasRenewedIsUsedForTheWholeRequestAgain() {
        List<String> tokens =
                new ArrayList<>(List.of("EAAB-the-old-token-0123456789", "EAAB-the-new-token-0123456789"));
        graph.use(graph.builder()
                .authConfig(() -> OAuthAuthConfig.of(tokens.size() > 1 ? tokens.remove(0) : tokens.get(0))));
        graph.fail(190, 463);
        answerEach(List.of(part(200, DONE), part(200, DONE)));

        assertThat(graph.connector().executeAll(List.of(pause("1"), pause("2"))))
                .allMatch(Outcome::isDone);
        assertThat(graph.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void theListenerHearsOfEachCallAndWhatItCost(Way way) {
        List<OperationEvent> events = new CopyOnWriteArrayList<>();
        graph.use(graph.builder().listener(events::add));
        answerEach(List.of(
                part(200, record("1"), "X-App-Usage", "{\"call_count\":7}"),
                part(400, "{\"error\":{\"message\":\"No\",\"code\":100}}")));

        List<Outcome<ExecutionResult>> unused = way.make(graph.connector(), List.of(read("1"), read("2"), read("x")));

        assertThat(events).hasSize(3);
        assertThat(events)
                .filteredOn(event -> event.error() == null)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.usage()).containsEntry("x-app-usage", Map.of("call_count", 7L));
                    assertThat(event.bytes()).isEqualTo(record("1").length());
                    assertThat(event.attempts()).isEqualTo(1);
                });
    }

    @Test
    void whatOnePartSaysOfALimitHoldsTheNextRequestBack() {
        answerEach(List.of(
                part(200, record("1"), "X-App-Usage", "{\"call_count\":90}"),
                part(200, record("2"), "X-App-Usage", "{\"call_count\":90}")));
        answerEach(List.of(part(200, record("3")), part(200, record("4"))));
        graph.answer(record("5"));

        assertThat(graph.connector().executeAll(List.of(read("1"), read("2")))).allMatch(Outcome::isDone);
        assertThat(graph.connector().executeAll(List.of(read("3"), read("4")))).allMatch(Outcome::isDone);
        assertThat(graph.time.pauses()).isEmpty();
        ExecutionResult unused = graph.execute("campaigns", "get", Map.of("campaign_id", "5"));

        // Two calls went out at once, so that the next one is two places later.
        assertThat(graph.time.pauses()).hasSize(1);
        assertThat(graph.time.pauses().get(0)).isGreaterThan(Duration.ofSeconds(4));
    }

    @Test
    void aClosedConnectorMakesNone() {
        FacebookMarketingConnector connector = graph.connector();
        connector.close();

        assertThatThrownBy(() -> connector.executeAll(List.of(read("1"), read("2"))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> connector.executeAllAsync(List.of(read("1"), read("2"))))
                .isInstanceOf(IllegalStateException.class);
    }

    static Call read(String id) {
        return Call.of("campaigns", "get", Map.of("campaign_id", id));
    }

    static Call pause(String id) {
        return Call.of("campaigns", "update", Map.of("campaign_id", id, "status", "PAUSED"));
    }

    private static Call adSet(String id) {
        return Call.of("ad_sets", "update", Map.of("adset_id", id, "status", "PAUSED"));
    }

    static String record(String id) {
        return "{\"id\":\"" + id + "\"}";
    }

    static String part(int code, String body, String... header) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("code", code);
        part.put("headers", header.length == 0 ? List.of() : List.of(Map.of("name", header[0], "value", header[1])));
        part.put("body", body);
        return Json.write(part);
    }

    private void answerEach(List<String> parts) {
        GraphFixture unused = graph.answer("[" + String.join(",", parts) + "]");
    }

    private static RuntimeException failure(Outcome<ExecutionResult> outcome) {
        return outcome.failure().orElseThrow();
    }

    static List<Map<String, Object>> parts(RecordedRequest request) {
        HttpUrl form = GraphFixture.form(request);
        @Nullable String batch = form.queryParameter("batch");
        try {
            return Objects.requireNonNull(Json.asList(Json.read(Objects.requireNonNull(batch, "batch")))).stream()
                    .map(part -> Objects.requireNonNull(Json.asMap(part)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
