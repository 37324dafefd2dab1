package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final String WHERE = "ad set ‹Trail Shoes› (campaign ‹Spring Launch›, account ‹Alder & Finch›)";

    private static String update(Change... changes) {
        return Sentence.of("ad_sets", "update", "120", "Trail Shoes", List.of(changes), surroundings());
    }

    private static Map<String, String> surroundings() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("campaign", "‹Spring Launch›");
        names.put("account", "‹Alder & Finch›");
        return names;
    }

    @Test
    void anAmountIsRaisedOrLoweredByAPercentageAndBigStepsAreMarked() {
        assertThat(update(new Change("daily_budget", "50.00 USD", "100.00 USD")))
                .isEqualTo(
                        "Raise the daily budget of " + WHERE + " from 50.00 USD to 100.00 USD (+100 %, a big step).");
        assertThat(update(new Change("daily_budget", "80.00 USD", "100.00 USD")))
                .isEqualTo("Raise the daily budget of " + WHERE + " from 80.00 USD to 100.00 USD (+25 %).");
        assertThat(update(new Change("lifetime_budget", "5000 JPY", "4000 JPY")))
                .isEqualTo("Lower the lifetime budget of " + WHERE + " from 5000 JPY to 4000 JPY (−20 %).");
        assertThat(update(new Change("bid_amount", null, "2.00 USD")))
                .isEqualTo("Set the bid amount of " + WHERE + " to 2.00 USD.");
    }

    @Test
    void aSwitchIsTurnedOnOrOff() {
        assertThat(Sentence.of(
                        "campaigns",
                        "update",
                        "120",
                        "x",
                        List.of(new Change("is_adset_budget_sharing_enabled", "false", "true")),
                        Map.of()))
                .startsWith("Turn ad set budget sharing of campaign ‹x›")
                .endsWith(" on.");
        assertThat(Sentence.of(
                        "campaigns",
                        "create",
                        null,
                        "x",
                        List.of(
                                new Change("status", null, "PAUSED"),
                                new Change("is_adset_budget_sharing_enabled", null, "false")),
                        Map.of()))
                .endsWith(" with ad set budget sharing off.");
    }

    @Test
    void aStatusIsAVerb() {
        assertThat(update(new Change("status", "ACTIVE", "PAUSED"))).isEqualTo("Pause " + WHERE + ".");
        assertThat(update(new Change("status", "PAUSED", "ACTIVE")))
                .isEqualTo("Activate " + WHERE + ", which starts to spend.");
        assertThat(update(new Change("status", "PAUSED", "ARCHIVED"))).isEqualTo("Archive " + WHERE + ".");
    }

    @Test
    void severalChangesAreOneSentence() {
        assertThat(update(
                        new Change("name", "Trail Shoes", "Trail Shoes 2"),
                        new Change("daily_budget", "50.00 USD", "60.00 USD"),
                        new Change("status", "ACTIVE", "PAUSED"),
                        new Change("bid_strategy", "COST_CAP", "COST_CAP")))
                .isEqualTo(
                        "Change " + WHERE + ": rename it to ‹Trail Shoes 2›; raise the daily budget from 50.00 USD to"
                                + " 60.00 USD (+20 %); pause it.");
    }

    @Test
    void aNewObjectIsSaidToStartPausedOrNot() {
        assertThat(Sentence.of(
                        "campaigns",
                        "create",
                        null,
                        "Spring sale",
                        List.of(
                                new Change("name", null, "Spring sale"),
                                new Change("objective", null, "OUTCOME_TRAFFIC"),
                                new Change("status", null, "PAUSED"),
                                new Change("daily_budget", null, "50.00 USD")),
                        Map.of("account", "‹Alder & Finch›")))
                .isEqualTo("Create a paused campaign ‹Spring sale› (account ‹Alder & Finch›) with objective"
                        + " OUTCOME_TRAFFIC, daily budget 50.00 USD.");
        assertThat(Sentence.of("campaigns", "create", null, "x", List.of(), Map.of()))
                .isEqualTo("Create an active campaign ‹x›, which starts to spend.");
    }

    @Test
    void aNameStaysInItsQuotesAndOnItsLine() {
        assertThat(Sentence.of(
                        "ads",
                        "update",
                        "1",
                        "a› to ‹b\n\u202e",
                        List.of(new Change("name", "x", "c›.\nDone")),
                        Map.of()))
                .isEqualTo("Rename ad ‹a> to <b› to ‹c>. Done›.");
    }

    @Test
    void whatHasNoNameHasItsId() {
        assertThat(Sentence.of("pixels", "update", "77", null, List.of(new Change("name", null, "x")), Map.of()))
                .isEqualTo("Rename pixels 77 to ‹x›.");
        assertThat(Sentence.of("campaigns", "delete", "77", "Old", List.of(), Map.of()))
                .isEqualTo("Delete campaign ‹Old› for good.");
    }
}
