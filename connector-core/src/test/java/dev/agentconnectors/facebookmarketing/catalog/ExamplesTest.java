package dev.agentconnectors.facebookmarketing.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    static Stream<Operation> operations() {
        return OperationsAgreeWithFactsTest.operations();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyExampleHasTheFormThatItsTypeAsksFor(Operation operation) throws IOException {
        for (Parameter parameter : operation.parameters()) {
            String example = parameter.example();
            assertThat(example).as(parameter.name()).isNotBlank();
            switch (parameter.type()) {
                case TEXT, TEXT_LIST, COUNTRIES, FILE -> {}
                case SORT -> assertThat(example).matches("\\w+_(ascending|descending)");
                case ID, ACCOUNT_ID, MINOR_UNITS -> assertThat(example).containsOnlyDigits();
                case ID_LIST -> assertThat(example).matches("\\d+(,\\d+)*");
                case BOOLEAN -> assertThat(example).isIn("true", "false");
                case TIME_INCREMENT -> assertThat(example).matches("[1-9]\\d?|monthly|all_days");
                case DATE -> assertThat(LocalDate.parse(example)).isNotNull();
                case TIME -> assertThat(OffsetDateTime.parse(example)).isNotNull();
                case JSON_OBJECT -> assertThat(Facts.parse(example)).isInstanceOf(Map.class);
                case JSON_ARRAY, FILTERING -> assertThat(Facts.parse(example)).isInstanceOf(List.class);
                case INTEGER ->
                    assertThat(Integer.parseInt(example)).isBetween(parameter.minimum(), parameter.maximum());
                case FIELDS ->
                    assertThat(example.split(",", -1))
                            .allMatch(
                                    name -> selectedFrom(operation).field(name).isPresent());
                case TIME_RANGE -> {
                    Map<String, Object> range = Facts.object(Facts.parse(example));
                    assertThat(range).containsOnlyKeys("since", "until");
                    assertThat(LocalDate.parse((String) range.get("since")))
                            .isBeforeOrEqualTo(LocalDate.parse((String) range.get("until")));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void examplesAndDefaultsAreAmongTheAllowedValues(Operation operation) throws IOException {
        for (Parameter parameter : operation.parameters()) {
            if (!parameter.allowedValues().isEmpty()) {
                assertThat(values(parameter)).as(parameter.name()).isNotEmpty().isSubsetOf(parameter.allowedValues());
                if (parameter.defaultValue() != null) {
                    assertThat(parameter.allowedValues()).contains((String) parameter.defaultValue());
                }
            }
        }
    }

    @Test
    void theSortExampleNamesAFieldAndADirection() throws IOException {
        Operation insights =
                Catalog.facebookMarketing().operation("ads_insights", "list").orElseThrow();
        Parameter sort = insights.parameter("sort").orElseThrow();

        assertThat(values(sort))
                .singleElement()
                .asString()
                .matches("\\w+_(ascending|descending)")
                .satisfies(value -> {
                    String field = value.substring(0, value.lastIndexOf('_'));
                    assertThat(insights.returns().field(field)).isPresent();
                });
    }

    /** What a report run is started with are fields of what is read of it later. */
    private static RecordType selectedFrom(Operation operation) {
        return operation.toString().equals("report_runs.start")
                ? Catalog.facebookMarketing()
                        .operation("report_runs", "list")
                        .orElseThrow()
                        .returns()
                : operation.returns();
    }

    @SuppressWarnings("unchecked")
    private static List<String> values(Parameter parameter) throws IOException {
        return parameter.example().startsWith("[")
                ? (List<String>) Facts.parse(parameter.example())
                : List.of(parameter.example());
    }
}
