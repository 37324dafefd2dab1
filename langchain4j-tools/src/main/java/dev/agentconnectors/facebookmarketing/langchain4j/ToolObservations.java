package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.langchain4j.service.tool.ToolExecutionResult;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Micrometer observations of tool calls, from which a meter registry makes timers and a tracer makes spans. Each call of a
 * tool is one observation, {@value #NAME}, with three key values of low cardinality:
 *
 * <ul>
 *   <li>{@value #ENTITY}: such as {@code campaigns}; {@code own} for a developer's own tool; {@code unknown} where a model
 *       named one that does not exist;
 *   <li>{@value #ACTION}: such as {@code list}; for a developer's own tool its name;
 *   <li>{@value #OUTCOME}: {@code success}, or the kind of error: {@code validation}, {@code rate_limit}, {@code api},
 *       {@code tool_call} for a call that the tools refused, {@code failure} for one that failed inside, and so on.
 * </ul>
 *
 * <p>No ids, no arguments, no texts of a model, a person or a service. Needs {@code io.micrometer:micrometer-observation},
 * which is an optional dependency of this library.
 */
public final class ToolObservations {

    /** The name of every observation. */
    public static final String NAME = "facebook.marketing.tool";

    /** The key of the entity. */
    public static final String ENTITY = "entity";

    /** The key of the action. */
    public static final String ACTION = "action";

    /** The key of the outcome. */
    public static final String OUTCOME = "outcome";

    private static final String SUCCESS = "success";
    private static final String FAILURE = "failure";

    private final ObservationRegistry registry;

    private ToolObservations(ObservationRegistry registry) {
        this.registry = registry;
    }

    /**
     * Observations in a registry, for {@code FacebookMarketingTools.builder(…).observations(…)}.
     *
     * @param registry such as Spring Boot's
     * @return the observations
     */
    public static ToolObservations in(ObservationRegistry registry) {
        return new ToolObservations(Objects.requireNonNull(registry, "registry"));
    }

    ToolExecutionResult around(String entity, String action, Supplier<ToolExecutionResult> work) {
        Observation observation = Observation.createNotStarted(NAME, registry)
                .contextualName(entity + "." + action)
                .lowCardinalityKeyValue(ENTITY, entity)
                .lowCardinalityKeyValue(ACTION, action)
                // Known only at the end, but there from the beginning: a handler may look at any time.
                .lowCardinalityKeyValue(OUTCOME, "unfinished")
                .start();
        String outcome = FAILURE;
        Observation.Scope scope = observation.openScope();
        try {
            ToolExecutionResult result = work.get();
            outcome = outcome(result);
            return result;
        } finally {
            scope.close();
            observation.lowCardinalityKeyValue(KeyValue.of(OUTCOME, outcome));
            observation.stop();
        }
    }

    private static String outcome(ToolExecutionResult result) {
        if (!result.isError()) {
            return SUCCESS;
        }
        return result.attributes().get(ToolErrorAttributes.ERROR) instanceof String error
                ? error.replaceFirst("(Exception|Error)$", "")
                        .replaceAll("([a-z])([A-Z])", "$1_$2")
                        .toLowerCase(Locale.ROOT)
                : FAILURE;
    }
}
