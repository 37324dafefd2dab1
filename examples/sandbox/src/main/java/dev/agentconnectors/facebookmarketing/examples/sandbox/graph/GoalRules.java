package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an optimization goal goes with. A goal that is not named here goes with everything, as far as anybody told. */
final class GoalRules {
    private static final String SALES = "OUTCOME_SALES";
    private static final String LEADS = "OUTCOME_LEADS";
    private static final String TRAFFIC = "OUTCOME_TRAFFIC";
    private static final String ENGAGEMENT = "OUTCOME_ENGAGEMENT";
    private static final String AWARENESS = "OUTCOME_AWARENESS";
    private static final String APP = "OUTCOME_APP_PROMOTION";

    private static final Map<String, Set<String>> OBJECTIVES = Map.ofEntries(
            Map.entry("AD_RECALL_LIFT", Set.of(AWARENESS)),
            Map.entry("APP_INSTALLS", Set.of(APP)),
            Map.entry("EVENT_RESPONSES", Set.of(ENGAGEMENT)),
            Map.entry("LANDING_PAGE_VIEWS", Set.of(SALES, LEADS, TRAFFIC, ENGAGEMENT)),
            Map.entry("LEAD_GENERATION", Set.of(LEADS)),
            Map.entry("LINK_CLICKS", Set.of(SALES, LEADS, TRAFFIC, ENGAGEMENT, APP)),
            Map.entry("OFFSITE_CONVERSIONS", Set.of(SALES, LEADS, ENGAGEMENT, APP)),
            Map.entry("PAGE_LIKES", Set.of(ENGAGEMENT)),
            Map.entry("POST_ENGAGEMENT", Set.of(ENGAGEMENT)),
            Map.entry("QUALITY_LEAD", Set.of(LEADS)),
            Map.entry("THRUPLAY", Set.of(AWARENESS, ENGAGEMENT)),
            Map.entry("VALUE", Set.of(SALES, APP)));

    private static final Set<String> OF_A_PIXEL = Set.of("OFFSITE_CONVERSIONS", "VALUE");
    private static final Set<String> OF_A_PAGE =
            Set.of("LEAD_GENERATION", "QUALITY_LEAD", "CONVERSATIONS", "PAGE_LIKES");
    private static final List<String> CONVERTS = List.of(
            "pixel_id", "application_id", "product_set_id", "custom_conversion_id", "offline_conversion_data_set_id");

    private GoalRules() {}

    static void check(String objective, Map<String, Object> adset) {
        String goal = String.valueOf(adset.get("optimization_goal"));
        Set<String> allowed = OBJECTIVES.get(goal);
        if (allowed != null && objective.startsWith("OUTCOME_") && !allowed.contains(objective)) {
            throw Refusals.goalDoesNotSuit();
        }
        Map<?, ?> promoted = adset.get("promoted_object") instanceof Map<?, ?> object ? object : Map.of();
        boolean ofAPost = goal.equals("POST_ENGAGEMENT") && "ON_POST".equals(adset.get("destination_type"));
        boolean missing;
        if (OF_A_PIXEL.contains(goal)) {
            // A pixel alone says where events come from, not which of them counts.
            missing = CONVERTS.stream().noneMatch(promoted::containsKey)
                    || promoted.keySet().equals(Set.of("pixel_id"));
        } else if (OF_A_PAGE.contains(goal) || ofAPost) {
            missing = !promoted.containsKey("page_id");
        } else {
            missing = goal.equals("APP_INSTALLS")
                    && !promoted.keySet().containsAll(List.of("application_id", "object_store_url"));
        }
        if (missing) {
            throw Refusals.promotedObjectMissing();
        }
    }
}
