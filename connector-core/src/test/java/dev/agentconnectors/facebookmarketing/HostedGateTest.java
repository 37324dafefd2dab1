package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import dev.agentconnectors.facebookmarketing.search.Filter;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostedGateTest extends HostedFixture {

    @Test
    void searchesAndCallsThatOnlyTheServerKnowsAreJudgedToo() {
        List<GatedCall> judged = new ArrayList<>();
        FacebookMarketingConnector gated = byId().gated(call -> {
            judged.add(call);
            throw new CallRefusedException("Nothing at all.");
        });
        SearchQuery query =
                SearchQuery.builder().filter(Filter.eq("status", "ACTIVE")).build();

        assertThatThrownBy(() -> gated.search("campaigns", query)).isInstanceOf(CallRefusedException.class);
        assertThatThrownBy(() -> gated.searchAsync("campaigns", query).join())
                .hasCauseInstanceOf(CallRefusedException.class);
        assertThatThrownBy(() -> gated.execute("offers", "create", Map.of("name", "x")))
                .isInstanceOf(CallRefusedException.class);
        assertThatThrownBy(() -> gated.execute("campaigns", "delete", Map.of("campaign_id", "7")))
                .isInstanceOf(CallRefusedException.class);

        assertThat(judged)
                .extracting(GatedCall::toString, GatedCall::effect)
                .containsExactly(
                        tuple("campaigns.search", Effect.READ),
                        tuple("campaigns.search", Effect.READ),
                        tuple("offers.create", Effect.WRITE),
                        tuple("campaigns.delete", Effect.DELETE));
        assertThat(airbyte.sent()).isEmpty();
    }
}
