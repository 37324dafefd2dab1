package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesOfEntitiesAndActionsTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @ParameterizedTest
    @CsvSource({
        "campaign, campaigns",
        "adsets, ad_sets",
        "Ads, ads",
        "insights, ads_insights",
        "pixel_stat, pixel_stats"
    })
    void theNearestEntityIsNamed(String given, String meant) {
        assertThat(graph.refused(given, "list", Map.of()))
                .hasMessageStartingWith(
                        "There is no entity '" + given + "'. Did you mean " + meant + "? Entities: current_user, ");
    }

    @Test
    void withNoneNearAllAreNamed() {
        assertThat(graph.refused("invoices_of_march", "list", Map.of()))
                .hasMessageStartingWith("There is no entity 'invoices_of_march'. Entities: current_user, ad_accounts,");
    }

    @Test
    void aMissingEntityOrActionIsSaidToBeMissing() {
        assertThat(graph.refused(null, "list", Map.of())).hasMessageStartingWith("The entity is missing. Entities: ");
        assertThat(graph.refused(" ", "list", Map.of())).hasMessageStartingWith("The entity is missing. Entities: ");
        assertThat(graph.refused("ads", null, Map.of()))
                .hasMessageStartingWith("The action is missing. Actions of ads: list, get, create, update");
    }

    @Test
    void theNearestActionIsNamed() {
        assertThat(graph.refused("ads", "lists", Map.of()))
                .hasMessageStartingWith(
                        "ads has no action 'lists'. Did you mean list? Actions of ads: list, get, create, update");
        assertThat(graph.refused("current_user", "delete", Map.of()))
                .hasMessage("current_user has no action 'delete'. Actions of current_user: get.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "context_store_search"})
    void searchingIsRefusedWithWhatToUseInstead(String action) {
        assertThat(graph.refused("campaigns", action, Map.of("query", Map.of())))
                .hasMessage("Searching replicated records needs hosted mode (an AirbyteAuthConfig). In open source mode"
                        + " use campaigns.list with filtering.");
        assertThat(graph.refused("pixels", action, Map.of())).hasMessageEndingWith("use pixels.list.");
        assertThat(graph.refused("current_user", action, Map.of())).hasMessageEndingWith("use current_user.get.");
    }

    @Test
    void schemasOfUnknownEntitiesAreRefusedTheSameWay() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> graph.connector().entitySchema("adset"))
                .withMessageContaining("Did you mean ad_sets?");
    }
}
