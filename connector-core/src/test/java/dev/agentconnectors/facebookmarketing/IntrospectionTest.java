package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class IntrospectionTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @Test
    void theEntitiesAreThoseOfTheCatalogue() {
        List<Entity> entities = graph.connector().entities();

        assertThat(entities)
                .extracting(Entity::name)
                .contains("current_user", "campaigns", "ad_sets", "ads", "ads_insights", "ad_library");
        assertThat(entities).isEqualTo(Catalog.facebookMarketing().entities());
        assertThatThrownBy(() -> entities.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(graph.connector().mode()).isEqualTo(Mode.OPEN_SOURCE);
    }

    @Test
    void anEntitysRecordsAreDescribedAsJsonSchema() {
        Map<String, Object> schema = graph.connector().entitySchema("campaigns");

        assertThat(schema).containsEntry("title", "Campaign").containsEntry("type", "object");
        assertThat(schema)
                .extractingByKey("properties", InstanceOfAssertFactories.MAP)
                .containsEntry("id", Map.of("type", "string"))
                .containsKey("daily_budget");
        assertThat(graph.requests()).isZero();
    }
}
