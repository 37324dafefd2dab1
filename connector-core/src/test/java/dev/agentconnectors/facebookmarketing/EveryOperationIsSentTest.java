package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Operation.ParentEdge;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryOperationIsSentTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    static Stream<Operation> operations() {
        return Catalog.facebookMarketing().entities().stream().flatMap(entity -> entity.operations().stream());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void withItsExamplesAsParameters(Operation operation) {
        Map<String, Object> params = examples(operation);
        graph.answer(operation.returnsList() ? GraphFixture.EMPTY_LIST : "{\"id\":\"1\"}");

        ExecutionResult result = graph.execute(operation.entity(), operation.action(), params);

        assertThat(result.isList()).isEqualTo(operation.returnsList());
        RecordedRequest request = graph.request();
        assertThat(request.getMethod()).isEqualTo(operation.method().name());
        assertThat(request.getUrl().encodedPath()).isEqualTo("/v26.0" + path(operation, params));
        // Several objects by ?ids= at the root: no version of Graph answers that any more.
        assertThat(request.getUrl().encodedPath()).isNotEqualTo("/v26.0/");
        assertThat(request.getUrl().queryParameterNames()).doesNotContain("ids");
        HttpUrl sent = operation.body() == Operation.Body.QUERY ? request.getUrl() : GraphFixture.form(request);
        assertThat(sent.queryParameterNames())
                .containsAll(params.keySet().stream()
                        .filter(name -> operation.parameter(name).orElseThrow().location() != Parameter.Location.PATH)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void parametersAsTheyWouldBeSentStayAsTheyAre(Operation operation) {
        Map<String, Object> once =
                graph.connector().validate(operation.entity(), operation.action(), examples(operation));

        assertThat(graph.connector().validate(operation.entity(), operation.action(), once))
                .isEqualTo(once);
        assertThat(graph.requests()).isZero();
    }

    private static Map<String, Object> examples(Operation operation) {
        List<String> parents =
                operation.parents().stream().map(ParentEdge::parameter).toList();
        Map<String, Object> params = new HashMap<>();
        for (Parameter parameter : operation.parametersIn(Mode.OPEN_SOURCE)) {
            if (!parents.contains(parameter.name())) {
                params.put(parameter.name(), parameter.example());
            }
        }
        // Of these a call takes just one.
        params.remove(params.containsKey("time_range") ? "date_preset" : "lifetime_budget");
        params.remove("time_ranges");
        // The example of a strategy is one that takes no bid.
        params.remove(operation.entity().equals("ad_sets") ? "bid_amount" : "none");
        return params;
    }

    private static String path(Operation operation, Map<String, Object> params) {
        String path = operation.path();
        for (Map.Entry<String, Object> param : params.entrySet()) {
            path = path.replace("{" + param.getKey() + "}", param.getValue().toString());
        }
        return path;
    }
}
