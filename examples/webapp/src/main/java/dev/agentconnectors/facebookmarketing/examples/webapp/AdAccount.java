package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.api.AdAccountListItem;
import dev.agentconnectors.facebookmarketing.api.ListAdAccountsRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An ad account that a person works with.
 *
 * @param id its digits
 * @param status Facebook's number for whether it can deliver; 1 if it can
 * @param zone where its days begin; UTC if that is not known
 */
record AdAccount(String id, String name, String currency, long status, ZoneId zone) {

    private static final int MOST = 200;

    /** Those that a connector reaches. */
    static List<AdAccount> of(FacebookMarketingConnector connector) {
        ListAdAccountsRequest request = ListAdAccountsRequest.builder()
                .fields("account_id", "name", "currency", "account_status", "timezone_name")
                .limit(100)
                .build();
        try (Stream<AdAccountListItem> accounts = connector.adAccounts().pages(request).stream()) {
            return accounts.limit(MOST)
                    .filter(account -> account.accountId() != null)
                    .map(account -> new AdAccount(
                            Objects.requireNonNull(account.accountId()),
                            Objects.requireNonNullElse(account.name(), "Ad account"),
                            Objects.requireNonNullElse(account.currency(), ""),
                            Objects.requireNonNullElse(account.accountStatus(), 1L),
                            zone(account.timezoneName())))
                    .toList();
        }
    }

    private static ZoneId zone(@Nullable String name) {
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
