// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code recommendations}. */
public final class AccountRecommendations extends FacebookRecord {

    AccountRecommendations(Map<String, Object> values) {
        super(values);
    }

    /** {@code ad_account_id}. */
    public @Nullable String adAccountId() {
        return field("ad_account_id").text();
    }

    /** {@code opportunity_score}. */
    public @Nullable BigDecimal opportunityScore() {
        return field("opportunity_score").number();
    }

    /** {@code recommendations}. */
    public List<AccountRecommendation> recommendations() {
        return field("recommendations").each(element -> element.record(AccountRecommendation::new));
    }
}
