package dev.agentconnectors.facebookmarketing.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordTypeTest {

    private static final RecordType LABEL = RecordType.of("Label", Field.text("id"), Field.freeText("name"));

    private static final RecordType RECORD = RecordType.of(
            "Sample",
            Field.text("id"),
            Field.freeText("name"),
            Field.integer("clicks"),
            Field.number("ctr"),
            Field.flag("paused"),
            Field.minorUnits("daily_budget"),
            Field.majorUnits("spend"),
            Field.object("targeting"),
            Field.text("countries").listed(),
            Field.record("label", LABEL),
            Field.record("labels", LABEL).listed());

    private final Map<String, Object> schema = RECORD.jsonSchema();
    private final Map<String, Object> properties = Facts.object(schema.get("properties"));

    @Test
    void schemaNamesTheRecordAndItsFieldsInOrder() {
        assertThat(schema).containsEntry("title", "Sample").containsEntry("type", "object");
        assertThat(properties.keySet())
                .containsExactlyElementsOf(
                        RECORD.fields().stream().map(Field::name).toList());
    }

    @Test
    void numbersMayArriveAsText() {
        assertThat(type("clicks")).isEqualTo(List.of("integer", "string"));
        assertThat(type("ctr")).isEqualTo(List.of("number", "string"));
    }

    @Test
    void plainFieldsHaveTheirOneType() {
        assertThat(type("id")).isEqualTo("string");
        assertThat(type("name")).isEqualTo("string");
        assertThat(type("paused")).isEqualTo("boolean");
        assertThat(type("targeting")).isEqualTo("object");
    }

    @Test
    void amountsSayTheirUnit() {
        assertThat(property("daily_budget").get("description")).asString().startsWith("Minor units");
        assertThat(property("spend").get("description")).asString().startsWith("Major units");
    }

    @Test
    void listsAndRecordsNest() {
        assertThat(property("countries")).isEqualTo(Map.of("type", "array", "items", Map.of("type", "string")));
        assertThat(property("label")).isEqualTo(LABEL.jsonSchema());
        assertThat(property("labels")).isEqualTo(Map.of("type", "array", "items", LABEL.jsonSchema()));
    }

    @Test
    void everyRecordOfTheCatalogueHasASchemaOfAllItsFields() {
        for (Entity entity : Catalog.facebookMarketing().entities()) {
            assertThat(Facts.object(entity.record().jsonSchema().get("properties")))
                    .as(entity.name())
                    .hasSameSizeAs(entity.record().fields());
        }
    }

    @Test
    void fieldsAreFoundByName() {
        assertThat(RECORD.field("spend"))
                .hasValueSatisfying(field -> assertThat(field.type()).isEqualTo(Field.Type.MAJOR_UNITS));
        assertThat(RECORD.field("Spend")).isEmpty();
        assertThat(RECORD.defaultFields()).startsWith("id,name,clicks").endsWith(",labels");
    }

    @Test
    void byDefaultOnlyWhatFacebookHasForEverybodyIsAskedFor() {
        RecordType record = RecordType.of(
                "Sample",
                Field.text("id"),
                Field.text("owner").ifNamed(),
                Field.text("business").notForEveryToken(),
                Field.text("replicated").onlyIn(Mode.HOSTED));

        assertThat(record.defaultFields()).isEqualTo("id,business");
    }

    private Object type(String field) {
        return property(field).get("type");
    }

    private Map<String, Object> property(String field) {
        return Facts.object(properties.get(field));
    }
}
