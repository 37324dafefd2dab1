package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An answer without what may not be seen of it. */
final class NarrowedAnswer {

    private NarrowedAnswer() {}

    /**
     * The answer, or one with less in it.
     *
     * @param withheld names of fields that are taken out wherever they stand
     * @param accounts the accounts whose records stay; empty for all
     */
    static ExecutionResult of(ExecutionResult answer, Set<String> withheld, Set<String> accounts) {
        String json = answer.toJson();
        boolean holds = withheld.stream().anyMatch(name -> json.contains("\"" + name + "\"") || json.contains("\\u"));
        if (!holds && accounts.isEmpty()) {
            return answer;
        }
        Map<String, Object> whole =
                new LinkedHashMap<>(ToolJson.readObject(json).orElseThrow());
        if (!accounts.isEmpty()) {
            whole.put("data", ofAccounts(whole.get("data"), accounts));
        }
        return ExecutionResult.fromJson(ToolJson.write(without(whole, withheld)));
    }

    private static Object ofAccounts(@Nullable Object data, Set<String> accounts) {
        if (data instanceof List<?> records) {
            return records.stream().filter(record -> isOf(record, accounts)).toList();
        }
        return isOf(data, accounts) && data != null ? data : Map.of();
    }

    private static boolean isOf(@Nullable Object record, Set<String> accounts) {
        if (!(record instanceof Map<?, ?> map)) {
            return false;
        }
        Object account = map.get("account_id");
        Object inner = map.get("data");
        // An account itself says who it is by its id; a record that does not say is not shown.
        String id = String.valueOf(account == null ? map.get("id") : account);
        boolean says = account != null || id.startsWith("act_");
        return (says && accounts.contains(String.valueOf(AdObject.account(id))))
                || (inner != null && isOf(inner, accounts));
    }

    private static @Nullable Object without(@Nullable Object value, Set<String> withheld) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> rest = new ArrayList<>();
            list.forEach(one -> rest.add(without(one, withheld)));
            return rest;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> rest = new LinkedHashMap<>();
            map.forEach((key, one) -> {
                if (!withheld.contains(String.valueOf(key))) {
                    rest.put(key, without(one, withheld));
                }
            });
            return rest;
        }
        return value;
    }
}
