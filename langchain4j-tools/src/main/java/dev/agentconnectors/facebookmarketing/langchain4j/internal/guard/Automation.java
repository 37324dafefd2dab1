package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.Optional;
import java.util.Set;

/**
 * What an ad rule would do later, when nobody judges any more. What stops delivery or only tells somebody spends nothing;
 * what starts it or changes money cannot be counted towards a cap; what is not known is refused.
 */
final class Automation {

    private static final String RULE = "automation";
    private static final String WHAT_IS_POSSIBLE = "PAUSE and NOTIFICATION are possible.";

    static final Refusal NOT_PERMITTED = new Refusal(
            RULE,
            "Ad rules and budget schedules, by which Facebook changes things later without asking anybody, are not"
                    + " permitted here: the developer has to allow them.",
            "");

    private static final Set<String> SPENDS_NOTHING = Set.of("PAUSE", "NOTIFICATION");
    private static final Set<String> STARTS = Set.of("UNPAUSE", "ROTATE");
    private static final Set<String> CHANGES_MONEY =
            Set.of("CHANGE_BUDGET", "CHANGE_CAMPAIGN_BUDGET", "CHANGE_BID", "REBALANCE_BUDGET");

    private Automation() {}

    /** Why there may be no such rule, or empty. */
    static Optional<Refusal> refusal(Object executionSpec, WritePolicy policy) {
        String type = ToolJson.readObject(executionSpec.toString())
                .map(spec -> spec.get("execution_type"))
                .map(String::valueOf)
                .orElse("");
        if (SPENDS_NOTHING.contains(type)) {
            return Optional.empty();
        }
        if (!STARTS.contains(type) && !CHANGES_MONEY.contains(type)) {
            return Optional.of(new Refusal(
                    RULE,
                    "What a rule with execution_type " + OneLine.value(OneLine.clean(type))
                            + " does cannot be told here.",
                    WHAT_IS_POSSIBLE));
        }
        if (STARTS.contains(type) && !policy.activationAllowed()) {
            return Optional.of(new Refusal(RULE, "A rule may not activate anything here.", WHAT_IS_POSSIBLE));
        }
        return policy.caps().any()
                ? Optional.of(new Refusal(
                        RULE,
                        "What a rule with execution_type " + type + " makes Facebook spend later counts towards no"
                                + " cap, so that it is not permitted where money is capped.",
                        WHAT_IS_POSSIBLE))
                : Optional.empty();
    }
}
