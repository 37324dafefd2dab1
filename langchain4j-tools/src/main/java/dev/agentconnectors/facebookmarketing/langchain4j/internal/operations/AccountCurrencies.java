package dev.agentconnectors.facebookmarketing.langchain4j.internal.operations;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.money.AmountFormat;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.Currencies;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The currency of each ad account, looked up once and kept with the connector that saw it: what one user's token can see
 * never serves another's.
 */
public final class AccountCurrencies {

    private final Map<FacebookMarketingConnector, Map<String, String>> known =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** The account's currency code; a lookup that fails throws and is not remembered. */
    public String of(FacebookMarketingConnector connector, String accountId) {
        Map<String, String> currencies = known.computeIfAbsent(connector, key -> new ConcurrentHashMap<>());
        String account = accountId.startsWith("act_") ? accountId.substring("act_".length()) : accountId;
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

    /**
     * The currencies of records, or a text in their place that keeps an amount from being misread.
     *
     * @param accountId the account that the call named, for records that do not name their own; or null
     */
    Currencies forRecords(FacebookMarketingConnector connector, @Nullable String accountId) {
        Map<String, String> seen = new HashMap<>();
        return (own, named) -> {
            String account = named == null ? accountId : named;
            if (own != null || account == null) {
                return own == null ? AmountFormat.UNKNOWN_CURRENCY : own;
            }
            return seen.computeIfAbsent(account, one -> ofOrUnknown(connector, one));
        };
    }

    private String ofOrUnknown(FacebookMarketingConnector connector, String accountId) {
        try {
            return of(connector, accountId);
        } catch (ConnectorException lookupFailed) {
            return AmountFormat.UNKNOWN_CURRENCY;
        }
    }
}
