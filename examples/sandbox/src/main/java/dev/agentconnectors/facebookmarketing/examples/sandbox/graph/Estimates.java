package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Json;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How many people a targeting has, and the least that may be spent on them. The narrower, the fewer. */
final class Estimates {
    private static final long PEOPLE_OF_A_COUNTRY = 8_000_000;

    void addTo(Endpoints endpoints) {
        endpoints.on(Kind.AD_ACCOUNT, "GET", "/reachestimate", (account, request) -> reach(people(request)));
        endpoints.on(Kind.AD_ACCOUNT, "GET", "/delivery_estimate", (account, request) -> {
            request.params().required("optimization_goal");
            return delivery(people(request));
        });
        endpoints.on(Kind.AD_ACCOUNT, "GET", "/minimum_budgets", (account, request) -> minimum(account));
    }

    /** An object where other edges have a list. */
    private static Map<String, Object> reach(long people) {
        return Map.of(
                "data",
                Json.object(
                        "users_lower_bound", people, "users_upper_bound", people * 118 / 100, "estimate_ready", true));
    }

    private static Map<String, Object> delivery(long people) {
        return Map.of(
                "data",
                List.of(Json.object(
                        "estimate_mau_lower_bound",
                        people,
                        "estimate_mau_upper_bound",
                        people * 118 / 100,
                        "estimate_ready",
                        true)));
    }

    private static Map<String, Object> minimum(Node account) {
        long least = account.number("min_daily_budget");
        return Map.of(
                "data",
                List.of(Json.object(
                        "currency",
                        account.text("currency"),
                        "min_daily_budget_imp",
                        least,
                        "min_daily_budget_low_freq",
                        least * 40,
                        "min_daily_budget_high_freq",
                        least * 5,
                        "min_daily_budget_video_views",
                        least)));
    }

    private static long people(GraphRequest request) {
        request.params().required("targeting_spec");
        Map<String, Object> targeting =
                request.params().object("targeting_spec").orElseThrow();
        new TargetingRules(targeting).checkPlaces();
        Map<?, ?> geo = targeting.get("geo_locations") instanceof Map<?, ?> map ? map : Map.of();
        int countries = geo.get("countries") instanceof Collection<?> list ? Math.max(1, list.size()) : 1;
        long people = PEOPLE_OF_A_COUNTRY * countries;
        return targeting.containsKey("interests") || targeting.containsKey("flexible_spec") ? people / 12 : people;
    }
}
