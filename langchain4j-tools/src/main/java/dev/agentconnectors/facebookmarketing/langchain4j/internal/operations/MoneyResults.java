package dev.agentconnectors.facebookmarketing.langchain4j.internal.operations;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.RecordType;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.money.MoneyFields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The API gives amounts as bare numbers; models get them in major units with their currency. */
final class MoneyResults {

    private final AccountCurrencies currencies;

    MoneyResults(AccountCurrencies currencies) {
        this.currencies = currencies;
    }

    /**
     * The records with every amount spelled out.
     *
     * @param accountId the account that the call named, for records that do not name their own; or null
     */
    List<Map<String, Object>> spelledOut(
            List<Map<String, Object>> records,
            RecordType type,
            FacebookMarketingConnector connector,
            @Nullable String accountId) {
        return records.stream()
                .map(record -> MoneyFields.touches(type, record.keySet())
                        ? MoneyFields.spelledOut(record, type, currency(record, connector, accountId))
                        : record)
                .toList();
    }

    /** The currency, or a text in its place that keeps an amount from being misread. */
    private String currency(
            Map<String, Object> record, FacebookMarketingConnector connector, @Nullable String accountId) {
        Object own = record.get("currency");
        if (own != null) {
            return own.toString();
        }
        Object account = record.getOrDefault("account_id", accountId);
        if (account == null) {
            return MoneyFields.UNKNOWN_CURRENCY;
        }
        try {
            return currencies.of(connector, account.toString());
        } catch (ConnectorException lookupFailed) {
            return MoneyFields.UNKNOWN_CURRENCY;
        }
    }
}
