package dev.agentconnectors.facebookmarketing.langchain4j.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The example of every parameter is sent to the sandbox, and taken: with what the operation needs beside it. Examples that
 * name an object stand for one that exists there, and so does a cursor.
 */
class ExamplesAreTakenTest {

    private static final Set<String> NAMES_AN_OBJECT =
            Set.of("after", "creative", "file", "hash", "image_hash", "source_account_id");

    /** What goes together by a rule of the operation. */
    private static final Map<String, Map<String, Object>> TOGETHER = Map.of(
            "dsa_beneficiary", Map.of("dsa_payor", "Lindqvist Outdoor AB"),
            "dsa_payor", Map.of("dsa_beneficiary", "Lindqvist Outdoor AB"),
            "bid_amount", Map.of("bid_strategy", "COST_CAP"));

    private static World world;

    @BeforeAll
    static void start() {
        world = new World();
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @TestFactory
    Stream<DynamicTest> everyExample() {
        return Catalog.facebookMarketing().entities().stream()
                .flatMap(entity -> entity.operations().stream())
                .flatMap(operation -> operation.parameters().stream()
                        .filter(ExamplesAreTakenTest::standsForItself)
                        .map(parameter -> dynamicTest(
                                operation + " " + parameter + " = " + parameter.example(),
                                () -> isTaken(operation, parameter))));
    }

    private static boolean standsForItself(Parameter parameter) {
        return parameter.location() != Parameter.Location.PATH
                && parameter.type() != ParameterType.ID
                && !NAMES_AN_OBJECT.contains(parameter.name());
    }

    private static void isTaken(Operation operation, Parameter parameter) {
        Map<String, Object> params = world.needed(operation);
        params.putAll(TOGETHER.getOrDefault(parameter.name(), Map.of()));
        boolean ofCampaign = operation.entity().equals("campaigns");
        switch (parameter.name()) {
            case "lifetime_budget" -> {
                params.remove("daily_budget");
                if (!ofCampaign) {
                    params.put("end_time", "2099-01-01T00:00:00Z");
                }
            }
            case "bid_strategy" -> {
                if (ofCampaign) {
                    params.put("daily_budget", 9_000);
                }
            }
            case "object_story_id" -> {
                params.remove("page_id");
                params.remove("link");
            }
            case "lookalike_spec" -> {
                params.put("subtype", "LOOKALIKE");
                params.put("origin_audience_id", world.some("custom_audiences"));
            }
            default -> {}
        }
        if (operation.changesOneObject() && parameter.name().equals("lifetime_budget")) {
            // A budget of one kind cannot become one of the other.
            params.put(
                    World.idName(operation.entity()),
                    world.make(
                            operation.entity(),
                            ofCampaign
                                    ? Map.of("lifetime_budget", 90_000)
                                    : Map.of("lifetime_budget", 90_000, "end_time", "2099-01-01T00:00:00Z")));
        }
        if (operation.changesOneObject()
                && ofCampaign
                && Set.of("daily_budget", "bid_strategy").contains(parameter.name())) {
            params.put("campaign_id", world.make("campaigns", Map.of("daily_budget", 8_000)));
        }
        if (operation.changesOneObject() && parameter.purpose() == Parameter.Purpose.EXECUTION) {
            params.put("name", "Only checked");
        }
        params.put(parameter.name(), parameter.example());

        var result = world.execute(operation.entity(), operation.action(), params);

        assertThat(result.isList()).isEqualTo(operation.returnsList());
    }
}
