package dev.agentconnectors.facebookmarketing.langchain4j.internal.operations;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The currency of each ad account, looked up once and kept with the connector that saw it: what one user's token can see
 * never serves another's.
 */
final class AccountCurrencies {

    private final Map<FacebookMarketingConnector, Map<String, String>> known =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** The account's currency code; a lookup that fails throws and is not remembered. */
    String of(FacebookMarketingConnector connector, String accountId) {
        Map<String, String> currencies = known.computeIfAbsent(connector, key -> new ConcurrentHashMap<>());
        String account = accountId.replaceFirst("^act_", "");
        String currency = currencies.get(account);
        if (currency == null) {
            ExecutionResult answer = connector.execute(
                    "ad_accounts", "get", Map.of("account_id", account, "fields", "account_id,currency"));
            currency = String.valueOf(
                    Objects.requireNonNull(answer.records().get(0).get("currency")));
            currencies.put(account, currency);
        }
        return currency;
    }
}
