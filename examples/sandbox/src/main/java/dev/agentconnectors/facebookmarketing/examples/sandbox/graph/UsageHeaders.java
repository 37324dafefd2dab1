package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/** The headers that tell how much of the limits is used up. */
public final class UsageHeaders {
    private static final int CALM = 3;

    private UsageHeaders() {}

    /** Adds what a call far from any limit comes back with. */
    static void addTo(HttpFields.Mutable headers, List<String> path) {
        calm(path).forEach((name, value) -> headers.put(name, value));
    }

    /** The same by name. */
    static Map<String, String> calm(List<String> path) {
        Map<String, String> headers = of(
                path.stream()
                        .filter(part -> part.startsWith("act_"))
                        .findFirst()
                        .orElse(""),
                CALM);
        if (!path.contains("insights")) {
            headers.remove("x-fb-ads-insights-throttle");
        }
        return headers;
    }

    /**
     * Makes the headers for a given use of the limits.
     *
     * @param account the ad account, with or without {@code act_}; may be empty
     * @param percent how much of each limit is used up; from 100 on the caller has to wait
     * @return the headers by name
     */
    public static Map<String, String> of(String account, int percent) {
        boolean over = percent >= 100;
        String id = account.startsWith("act_") ? account.substring("act_".length()) : account;
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "X-App-Usage",
                "{\"call_count\":" + percent + ",\"total_time\":" + percent / 2 + ",\"total_cputime\":" + percent / 3
                        + "}");
        headers.put(
                "X-Ad-Account-Usage",
                "{\"acc_id_util_pct\":" + percent + ",\"reset_time_duration\":" + (over ? 300 : 0)
                        + ",\"ads_api_access_tier\":\"standard_access\"}");
        headers.put(
                "X-Business-Use-Case-Usage",
                "{\"" + (id.isEmpty() ? "0" : id) + "\":[{\"type\":\"ads_management\",\"call_count\":" + percent
                        + ",\"total_cputime\":" + percent / 3 + ",\"total_time\":" + percent / 2
                        + ",\"estimated_time_to_regain_access\":" + (over ? 5 : 0)
                        + ",\"ads_api_access_tier\":\"standard_access\"}]}");
        headers.put(
                "x-fb-ads-insights-throttle",
                "{\"app_id_util_pct\":" + percent + ",\"acc_id_util_pct\":" + percent + "}");
        return headers;
    }
}
