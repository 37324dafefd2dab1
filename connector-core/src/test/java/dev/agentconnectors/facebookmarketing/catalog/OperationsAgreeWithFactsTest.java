package dev.agentconnectors.facebookmarketing.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OperationsAgreeWithFactsTest {

    /** What the catalogue offers beyond the facts, in open source mode only. */
    private static final Map<String, Set<String>> ADDED = Map.of(
            "campaigns.list", Set.of("effective_status", "filtering"),
            "campaigns.create", Set.of("execution_options"),
            "campaigns.update", Set.of("execution_options"),
            "ad_sets.list", Set.of("effective_status", "filtering", "campaign_id"),
            "ad_sets.create",
                    Set.of(
                            "execution_options",
                            "bid_strategy",
                            "bid_constraints",
                            "promoted_object",
                            "destination_type",
                            "attribution_spec",
                            "dsa_beneficiary",
                            "dsa_payor"),
            "ad_sets.update",
                    Set.of("execution_options", "bid_strategy", "bid_constraints", "dsa_beneficiary", "dsa_payor"),
            "ads.list", Set.of("effective_status", "filtering", "campaign_id", "adset_id"),
            "ads.create", Set.of("execution_options"),
            "ads.update", Set.of("execution_options"),
            "ads_insights.list",
                    Set.of(
                            "sort",
                            "breakdowns",
                            "action_breakdowns",
                            "action_attribution_windows",
                            "filtering",
                            "time_ranges",
                            "default_summary",
                            "campaign_id",
                            "adset_id",
                            "ad_id"));

    /** What Facebook refuses by now, in hosted mode too. */
    private static final Map<String, Set<String>> REMOVED =
            Map.of("ads.create", Set.of("bid_amount"), "ads.update", Set.of("bid_amount"));

    /** What Facebook's own description says otherwise: see CatalogAgreesWithGraphTest. */
    private static final Set<String> ENUMERATIONS_OF_FACEBOOK = Set.of(
            "date_preset",
            "aggregation",
            "bid_strategy",
            "special_ad_categories",
            "billing_event",
            "optimization_goal");

    /** Default lists that hosted mode fills in itself, and that Facebook would refuse as they are. */
    private static final Set<String> DEFAULTS_OF_FACEBOOK = Set.of("fields");

    private static final Set<String> MONEY = Set.of("daily_budget", "lifetime_budget", "bid_amount", "spend_cap");
    private static final Set<String> DAYS = Set.of("ad_delivery_date_min", "ad_delivery_date_max");

    static Stream<Operation> operations() {
        return Catalog.facebookMarketing().entities().stream().flatMap(entity -> entity.operations().stream());
    }

    /** The facts are what the hosted server serves. */
    static Stream<Operation> hosted() {
        return operations().filter(operation -> operation.existsIn(Mode.HOSTED));
    }

    @Test
    void inHostedModeExactlyTheKnownOperationsAreDeclaredAndAllInOpenSourceMode() {
        assertThat(operations()).allMatch(operation -> operation.existsIn(Mode.OPEN_SOURCE));
        assertThat(hosted().map(Operation::toString))
                .containsExactlyInAnyOrderElementsOf(Facts.operations().keySet());
    }

    @ParameterizedTest
    @MethodSource("hosted")
    void methodAndPathAgree(Operation operation) {
        Map<String, Object> fact = fact(operation);

        assertThat(operation.method().name()).isEqualTo(fact.get("method"));
        assertThat(operation.path()).isEqualTo(fact.get("path"));
        assertThat(operation.effect())
                .isEqualTo(operation.method() == Operation.Method.GET ? Effect.READ : Effect.WRITE);
    }

    @ParameterizedTest
    @MethodSource("hosted")
    void everyParameterAgreesAndNoneIsTooMany(Operation operation) {
        Set<String> added = ADDED.getOrDefault(operation.toString(), Set.of());
        Map<String, Map<String, Object>> declared = operation.parameters().stream()
                .filter(parameter -> !added.contains(parameter.name()))
                .collect(Collectors.toMap(Parameter::name, OperationsAgreeWithFactsTest::asFact));
        Set<String> removed = REMOVED.getOrDefault(operation.toString(), Set.of());
        Map<String, Map<String, Object>> known = Facts.objects(fact(operation).get("parameters")).stream()
                .filter(parameter -> !removed.contains((String) parameter.get("name")))
                .collect(Collectors.toMap(
                        parameter -> (String) parameter.get("name"), OperationsAgreeWithFactsTest::withoutFormat));

        assertThat(declared).isEqualTo(known);
    }

    @ParameterizedTest
    @MethodSource("hosted")
    void everyParameterHasTheTypeThatItsNameAndFormatAskFor(Operation operation) {
        for (Map<String, Object> known : Facts.objects(fact(operation).get("parameters"))) {
            if (REMOVED.getOrDefault(operation.toString(), Set.of()).contains((String) known.get("name"))) {
                continue;
            }
            Parameter parameter =
                    operation.parameter((String) known.get("name")).orElseThrow();

            assertThat(parameter.type()).as(parameter.name()).isEqualTo(expectedType(known));
        }
    }

    @Test
    void whatIsAddedToTheFactsExistsInOpenSourceModeOnlyAndAllElseInBoth() {
        hosted().forEach(operation -> {
            Set<String> openSourceOnly = operation.parameters().stream()
                    .filter(parameter -> !parameter.existsIn(Mode.HOSTED))
                    .map(Parameter::name)
                    .collect(Collectors.toSet());

            assertThat(openSourceOnly)
                    .as(operation.toString())
                    .isEqualTo(ADDED.getOrDefault(operation.toString(), Set.of()));
            assertThat(operation.parametersIn(Mode.OPEN_SOURCE)).isEqualTo(operation.parameters());
        });
    }

    private static Map<String, Object> fact(Operation operation) {
        return Facts.operations().get(operation.toString());
    }

    private static Map<String, Object> asFact(Parameter parameter) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("name", parameter.name());
        fact.put("in", parameter.location().name().toLowerCase(Locale.ROOT));
        fact.put(
                "type",
                switch (parameter.type()) {
                    case INTEGER -> "integer";
                    case BOOLEAN -> "boolean";
                    default -> "string";
                });
        fact.put("required", parameter.required());
        if (!parameter.allowedValues().isEmpty() && !ENUMERATIONS_OF_FACEBOOK.contains(parameter.name())) {
            fact.put("enum", parameter.allowedValues());
        }
        // The JSON reader knows doubles only.
        if (parameter.defaultValue() != null && !DEFAULTS_OF_FACEBOOK.contains(parameter.name())) {
            fact.put(
                    "default",
                    parameter.defaultValue() instanceof Integer number
                            ? number.doubleValue()
                            : parameter.defaultValue());
        }
        if (parameter.minimum() != null) {
            fact.put("minimum", parameter.minimum().doubleValue());
        }
        if (parameter.maximum() != null) {
            fact.put("maximum", parameter.maximum().doubleValue());
        }
        return fact;
    }

    private static Map<String, Object> withoutFormat(Map<String, Object> fact) {
        Map<String, Object> rest = new LinkedHashMap<>(fact);
        rest.remove("format");
        if (ENUMERATIONS_OF_FACEBOOK.contains(String.valueOf(fact.get("name")))) {
            rest.remove("enum");
        }
        if (DEFAULTS_OF_FACEBOOK.contains(String.valueOf(fact.get("name")))) {
            rest.remove("default");
        }
        return rest;
    }

    private static ParameterType expectedType(Map<String, Object> fact) {
        String name = (String) fact.get("name");
        String format = (String) fact.getOrDefault("format", fact.get("type"));
        return switch (format) {
            case "integer" -> ParameterType.INTEGER;
            case "boolean" -> ParameterType.BOOLEAN;
            case "json array of strings" -> ParameterType.TEXT_LIST;
            case "json array" -> ParameterType.JSON_ARRAY;
            case "json object" -> ParameterType.JSON_OBJECT;
            case "json object {since,until}" -> ParameterType.TIME_RANGE;
            case "string" -> expectedTextType(name);
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static ParameterType expectedTextType(String name) {
        if (MONEY.contains(name)) {
            return ParameterType.MINOR_UNITS;
        }
        if (DAYS.contains(name)) {
            return ParameterType.DATE;
        }
        if (List.of("start_time", "end_time").contains(name)) {
            return ParameterType.TIME;
        }
        return switch (name) {
            case "account_id" -> ParameterType.ACCOUNT_ID;
            case "search_page_ids" -> ParameterType.ID_LIST;
            case "fields" -> ParameterType.FIELDS;
            case "sort" -> ParameterType.SORT;
            case "time_increment" -> ParameterType.TIME_INCREMENT;
            case "ad_reached_countries" -> ParameterType.COUNTRIES;
            default -> name.endsWith("_id") ? ParameterType.ID : ParameterType.TEXT;
        };
    }
}
