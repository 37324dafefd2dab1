package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whatever a caller writes is judged at once: nothing takes longer than in proportion, and nothing is endless. */
class LimitsOfCallsTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    /** What is quadratic takes minutes on these texts, what is linear no time at all. */
    private ValidationException soonRefused(Map<String, ?> params) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> graph.refused("campaigns", "list", params));
    }

    @Test
    void blanksInFieldsCostNothing() {
        String blanks = " ".repeat(49_000);

        assertThat(soonRefused(Map.of("account_id", "1", "fields", "id" + blanks + "x,," + blanks)))
                .hasMessageContaining("fields names an empty field");
        graph.answer(GraphFixture.EMPTY_LIST)
                .execute(
                        "campaigns",
                        "list",
                        Map.of("account_id", "1", "fields", "id" + blanks + "," + blanks + "name"));
        assertThat(GraphFixture.query(graph.request(), "fields")).isEqualTo("id,name");
    }

    @Test
    void soManyFieldsAreTooMany() {
        assertThat(soonRefused(Map.of("account_id", "1", "fields", names(5_000, i -> "field" + i))))
                .hasMessageContaining("fields names 5000 fields: name at most 500.");
        assertThat(soonRefused(Map.of("account_id", "1", "fields", "a{b".repeat(30_000))))
                .hasMessageContaining("braces that do not match");
    }

    @Test
    void aTextHasALimit() {
        assertThat(soonRefused(Map.of("account_id", "1", "after", "x".repeat(100_001))))
                .hasMessage("after is 100001 characters long: give at most 100000.");
    }

    @Test
    void soHasTheNumberOfParametersAndOfValuesAndTheirDepth() {
        Map<String, Object> many = IntStream.range(0, 300).boxed().collect(Collectors.toMap(i -> "p" + i, i -> i));
        assertThat(soonRefused(many)).hasMessage("The call has 300 parameters: give at most 200.");
        assertThat(soonRefused(Map.of("filtering", Collections.nCopies(30_000, "x"))))
                .hasMessage("filtering makes the call too large: give at most 20000 values in all.");
        Object nested = "x";
        for (int i = 0; i < 5_000; i++) {
            nested = List.of(nested);
        }
        assertThat(soonRefused(Map.of("filtering", nested)))
                .hasMessage("filtering is nested too deeply: use at most 100 levels.");
        // Twice the same inside itself, and so on: small to hold and endless to write.
        Object doubling = List.of("x");
        for (int i = 0; i < 60; i++) {
            doubling = List.of(doubling, doubling);
        }
        assertThat(soonRefused(Map.of("filtering", doubling))).hasMessageContaining("makes the call too large");
    }

    @Test
    void anErrorIsNeverLongerThanThatOneCanReadIt() {
        Map<String, Object> wrong =
                IntStream.range(0, 150).boxed().collect(Collectors.toMap(i -> "unknown" + i, i -> i));

        assertThat(soonRefused(wrong).getMessage())
                .hasSizeLessThanOrEqualTo(2_000)
                .contains("There is no parameter");
        assertThat(soonRefused(Map.of("account_id", "9".repeat(90_000))).getMessage())
                .hasSizeLessThanOrEqualTo(2_000);
    }

    @Test
    void norWhatTheServiceSays() {
        graph.answer(400, "{\"error\":{\"message\":\"" + "m".repeat(50_000) + "\",\"code\":100}}");

        assertThat(graph.failed(ApiException.class, graph::listCampaigns).getMessage())
                .hasSizeLessThanOrEqualTo(2_000);
    }

    private static String names(int count, Function<Integer, String> name) {
        Supplier<java.util.stream.Stream<Integer>> numbers =
                () -> IntStream.range(0, count).boxed();
        return numbers.get().map(name).collect(Collectors.joining(","));
    }
}
