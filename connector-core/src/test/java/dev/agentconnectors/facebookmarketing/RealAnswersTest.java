package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Answers and errors in the shapes in which Facebook gives them, each over a socket: nothing is lost without being said,
 * nothing misread. A recording of real ones is read where {@code -Danswers=<absolute path of the file>} names it.
 */
class RealAnswersTest {

    @TestFactory
    Stream<DynamicTest> everyKnownShapeIsReadForWhatItIs() {
        return tests(RecordedAnswer.SHAPES);
    }

    @TestFactory
    Stream<DynamicTest> everyRecordedAnswerIsReadForWhatItIs() {
        assumeTrue(RecordedAnswer.file().isPresent(), "no recording: name one with -Danswers=<absolute path>");
        return tests(RecordedAnswer.file().orElseThrow());
    }

    private Stream<DynamicTest> tests(Path file) {
        List<RecordedAnswer> answers = RecordedAnswer.read(file);
        assertThat(answers).isNotEmpty();
        return answers.stream()
                .map(answer -> DynamicTest.dynamicTest(answer.toString(), () -> {
                    if (answer.isError()) {
                        error(answer);
                    } else {
                        result(answer);
                    }
                }));
    }

    private void result(RecordedAnswer answer) throws IOException {
        try (GraphFixture graph = new GraphFixture()) {
            graph.answer(200, answer.text(GraphFixture.TOKEN), answer.headers().toArray(String[]::new));
            if (Json.asMap(Json.read(answer.text(GraphFixture.TOKEN))) == null) {
                // An array without an object around it: no operation answers so, and it is said.
                graph.use(graph.builder().retryPolicy(RetryPolicy.NONE));
                assertThat(graph.failed(ServiceUnavailableException.class, () -> read(graph, answer)))
                        .hasMessageContaining("the answer is not Graph's");
                return;
            }

            ExecutionResult result = read(graph, answer);

            Map<String, Object> body = Objects.requireNonNull(Json.asMap(Json.read(answer.text(GraphFixture.TOKEN))));
            assertThat(result.data()).isEqualTo(expected(body, answer.isList()));
            assertThat(result.toJson()).doesNotContain(GraphFixture.TOKEN);
            assertThat(Json.read(result.toJson())).isNotNull();
            if (answer.isList()) {
                Map<String, Object> beside = new LinkedHashMap<>(body);
                beside.remove("data");
                Optional<Map<String, Object>> paging = Optional.ofNullable(Json.asMap(beside.remove("paging")));
                assertThat(result.meta()).containsAllEntriesOf(beside);
                assertThat(result.meta())
                        .containsEntry(
                                "has_more", paging.map(each -> each.get("next")).isPresent());
            }
        }
    }

    private void error(RecordedAnswer answer) throws IOException {
        try (GraphFixture graph = new GraphFixture()) {
            graph.use(graph.builder().retryPolicy(RetryPolicy.NONE));
            MockResponse.Builder response = new MockResponse.Builder()
                    .code(answer.status() == 0 ? 400 : answer.status())
                    .body(answer.text(GraphFixture.TOKEN));
            answer.headers().forEach(response::addHeader);
            MockResponse same = response.build();
            // However often it is asked: of a list that is too large, less is asked for.
            graph.server.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) {
                    return same;
                }
            });

            ConnectorException failure = catchThrowableOfType(ConnectorException.class, () -> graph.listCampaigns());

            assertThat(failure).as("an error of the connector's").isNotNull();
            ApiError error = failure.apiError().orElseThrow();
            Map<String, Object> said = envelope(answer);
            if (said.isEmpty()) {
                assertThat(failure).hasMessageContaining("the answer is not Graph's");
                return;
            }
            assertThat(error.code()).isEqualTo(number(said, "code", "error_code"));
            assertThat(error.subcode()).isEqualTo(number(said, "error_subcode"));
            assertThat(error.message()).isEqualTo(text(said, "message", "error_msg", "error_message"));
            assertThat(error.userTitle()).isEqualTo(text(said, "error_user_title"));
            assertThat(error.userMessage()).isEqualTo(text(said, "error_user_msg"));
            assertThat(error.traceId()).isEqualTo(text(said, "fbtrace_id"));
            assertThat(error.blamedFields()).isEqualTo(blamed(said));
            assertThat(failure.getMessage()).doesNotContain(GraphFixture.TOKEN);
        }
    }

    private static ExecutionResult read(GraphFixture graph, RecordedAnswer answer) {
        return answer.isList() ? graph.listCampaigns() : graph.execute("campaigns", "get", Map.of("campaign_id", "7"));
    }

    /** The data without the links to further pages, which hold the token; an object for data is a list of one. */
    private static @Nullable Object expected(Map<String, Object> body, boolean list) {
        Object data = list ? body.get("data") : body;
        return withoutLinks(list && data instanceof Map<?, ?> ? List.of(data) : data);
    }

    private static @Nullable Object withoutLinks(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<Object> kept = new ArrayList<>();
            list.forEach(each -> kept.add(withoutLinks(each)));
            return kept;
        }
        Map<String, Object> map = Json.asMap(value);
        if (map == null) {
            return value instanceof String text ? text.replace(GraphFixture.TOKEN, "***") : value;
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        map.forEach((name, each) -> {
            if (name.equals("paging") && each instanceof Map<?, ?> paging) {
                Map<Object, Object> cursors = new LinkedHashMap<>(paging);
                cursors.remove("previous");
                cursors.put("has_more", cursors.remove("next") != null);
                kept.put(name, cursors);
            } else {
                kept.put(name, name.equals("access_token") ? "***" : withoutLinks(each));
            }
        });
        return kept;
    }

    private static Map<String, Object> envelope(RecordedAnswer answer) {
        Map<String, Object> body = Json.asMap(answer.body());
        if (body == null) {
            return Map.of();
        }
        Map<String, Object> error = Json.asMap(body.get("error"));
        boolean elder = body.containsKey("error_msg") || body.containsKey("error_message");
        return error != null ? error : elder ? body : Map.of();
    }

    private static @Nullable Integer number(Map<String, Object> error, String... names) {
        return Stream.of(names)
                .map(error::get)
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).intValue())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(Map<String, Object> error, String... names) {
        return Stream.of(names)
                .map(error::get)
                .filter(value -> value != null && !value.toString().isBlank())
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }

    private static List<String> blamed(Map<String, Object> error) throws IOException {
        Object data = error.get("error_data");
        Map<String, Object> map = Json.asMap(data instanceof String text ? Json.read(text) : data);
        if (map == null) {
            return List.of();
        }
        if (map.get("blame_field") != null) {
            return List.of(map.get("blame_field").toString());
        }
        List<Object> specs = Json.asList(map.get("blame_field_specs"));
        return specs == null
                ? List.of()
                : specs.stream()
                        .map(spec -> String.join(
                                ".",
                                ((List<?>) spec).stream().map(String::valueOf).toList()))
                        .toList();
    }
}
