package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What the usage headers of one answer say of the limits that a request falls under.
 *
 * @param app how much of the app's limit is used, in percent, or -1 where they do not say
 * @param account how much of the ad account's limit is used, in percent, or -1
 * @param named how long until calls are let through again, or null where they do not say
 */
record UsageNumbers(int app, int account, @Nullable Duration named) {

    private static final UsageNumbers UNSAID = new UsageNumbers(-1, -1, null);
    private static final UsageNumbers CALM = new UsageNumbers(0, 0, null);

    static UsageNumbers of(Headers headers, Pace pace) {
        int greatest = -1;
        for (String name : UsageHeaders.NAMES) {
            String header = headers.get(name);
            greatest = Math.max(greatest, header == null ? -1 : greatestNumber(header));
        }
        // Nearly every answer is far from every limit, and needs no closer look.
        if (greatest < Pacer.NEAR) {
            return greatest < 0 ? UNSAID : CALM;
        }
        Map<String, Object> usage = UsageHeaders.read(headers, Redactor.NONE);
        Map<String, Object> throttle = Json.asMap(usage.get(UsageHeaders.INSIGHTS));
        int app = Math.max(percent(Json.asMap(usage.get(UsageHeaders.APP))), number(throttle, "app_id_util_pct"));
        int account = Math.max(
                number(Json.asMap(usage.get(UsageHeaders.AD_ACCOUNT)), "acc_id_util_pct"),
                Math.max(number(throttle, "acc_id_util_pct"), ofUseCase(usage.get(UsageHeaders.BUSINESS), pace)));
        return new UsageNumbers(app, account, UsageHeaders.timeToRegainAccess(headers));
    }

    /** The entries of the request's kind of use; of the account where it is known, else of all that are named. */
    private static int ofUseCase(@Nullable Object business, Pace pace) {
        Map<String, Object> byId = Json.asMap(business);
        if (byId == null) {
            return -1;
        }
        int most = -1;
        for (Map.Entry<String, Object> named : byId.entrySet()) {
            List<Object> entries = Json.asList(named.getValue());
            boolean other = !pace.accountId().isEmpty()
                    && byId.containsKey(pace.accountId())
                    && !named.getKey().equals(pace.accountId());
            for (Object entry : entries == null || other ? List.of() : entries) {
                Map<String, Object> numbers = Json.asMap(entry);
                if (numbers != null && String.valueOf(numbers.get("type")).equals(pace.useCase())) {
                    most = Math.max(most, percent(numbers));
                }
            }
        }
        return most;
    }

    private static int percent(@Nullable Map<String, Object> numbers) {
        return Math.max(
                number(numbers, "call_count"),
                Math.max(number(numbers, "total_time"), number(numbers, "total_cputime")));
    }

    private static int number(@Nullable Map<String, Object> numbers, String name) {
        return numbers != null && numbers.get(name) instanceof Number number
                ? (int) Math.max(-1, Math.min(number.doubleValue(), 1_000))
                : -1;
    }

    /** The greatest whole number behind a colon, without reading the JSON. */
    private static int greatestNumber(String header) {
        int greatest = 0;
        for (int i = 1; i < header.length(); i++) {
            char before = header.charAt(i - 1);
            if (before == ':' || before == ' ') {
                int number = 0;
                int at = i;
                while (at < header.length() && header.charAt(at) >= '0' && header.charAt(at) <= '9' && number < 1_000) {
                    number = number * 10 + header.charAt(at++) - '0';
                }
                greatest = Math.max(greatest, number);
            }
        }
        return greatest;
    }
}
