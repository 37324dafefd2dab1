package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** What Facebook says of the limits with every answer. */
public final class UsageHeaders {

    static final String APP = "x-app-usage";
    static final String AD_ACCOUNT = "x-ad-account-usage";
    static final String BUSINESS = "x-business-use-case-usage";
    static final String INSIGHTS = "x-fb-ads-insights-throttle";
    static final List<String> NAMES = List.of(APP, AD_ACCOUNT, BUSINESS, INSIGHTS);

    private static final long MOST_MINUTES = 1_000_000;

    private UsageHeaders() {}

    /** The usage headers by name in lower case, their JSON read and without secrets; unreadable ones are left out. */
    public static Map<String, Object> read(Headers headers, Redactor redactor) {
        Map<String, Object> usage = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = headers.get(name);
            Object json = value == null ? null : json(redactor.clean(value));
            if (json != null) {
                usage.put(name, json);
            }
        }
        return usage;
    }

    /** How long until calls are let through again, or null where the headers do not say. */
    public static @Nullable Duration timeToRegainAccess(Headers headers) {
        Map<String, Object> usage = read(headers, Redactor.NONE);
        long minutes = 0;
        Map<String, Object> businesses = Json.asMap(usage.get(BUSINESS));
        if (businesses != null) {
            for (Object entries : businesses.values()) {
                List<Object> list = Json.asList(entries);
                for (Object entry : list == null ? List.of() : list) {
                    minutes = Math.max(minutes, whole(Json.asMap(entry), "estimated_time_to_regain_access"));
                }
            }
        }
        Map<String, Object> account = Json.asMap(usage.get(AD_ACCOUNT));
        // This header comes with every answer; only an account that is used up has to wait for its reset.
        long seconds = whole(account, "acc_id_util_pct") >= 100 ? whole(account, "reset_time_duration") : 0;
        Duration wait = Duration.ofSeconds(Math.max(Math.min(minutes, MOST_MINUTES) * 60, seconds));
        return wait.isZero() ? null : RetryAfter.within(wait);
    }

    private static @Nullable Object json(String value) {
        try {
            return Json.read(value);
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static long whole(@Nullable Map<String, Object> map, String key) {
        return map != null && map.get(key) instanceof Number number ? number.longValue() : 0;
    }
}
