package dev.agentconnectors.facebookmarketing.langchain4j.internal.operations;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Field;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import dev.agentconnectors.facebookmarketing.catalog.RecordType;
import dev.agentconnectors.facebookmarketing.langchain4j.Money;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Models give amounts in major units with their currency; the API takes minor units. */
final class MoneyArguments {

    private static final Map<String, RecordType> PREFIXES =
            Map.of("campaign", record("campaigns"), "adset", record("ad_sets"), "ad", record("ads"));

    private MoneyArguments() {}

    private static RecordType record(String entity) {
        return Catalog.facebookMarketing().entity(entity).orElseThrow().record();
    }

    /**
     * The arguments with every amount in the minor units of the currency that it names.
     *
     * @throws ToolCallException for an amount that is bare or malformed
     */
    static Map<String, Object> inMinorUnits(Operation operation, Map<String, Object> arguments) {
        Map<String, Object> converted = new LinkedHashMap<>(arguments);
        for (Parameter parameter : operation.parameters()) {
            Object value = arguments.get(parameter.name());
            if (value == null || isLeftOut(value)) {
                continue;
            }
            if (parameter.type() == ParameterType.MINOR_UNITS) {
                converted.put(
                        parameter.name(),
                        Long.toString(amount(parameter.name(), value).minorUnits()));
            } else if (parameter.type() == ParameterType.FILTERING) {
                Object conditions = structure(parameter.name(), value);
                converted.put(
                        parameter.name(),
                        conditions instanceof List<?> list ? conditions(list, operation.returns()) : conditions);
            }
        }
        return converted;
    }

    /**
     * The currencies that the model gave amounts in, by parameter.
     *
     * @param arguments as the model gave them
     */
    static Map<String, String> currencies(Operation operation, Map<String, Object> arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            Object value = arguments.get(parameter.name());
            if (value != null && !isLeftOut(value) && parameter.type() == ParameterType.MINOR_UNITS) {
                given.put(parameter.name(), amount(parameter.name(), value).currency());
            }
        }
        return given;
    }

    /** Conditions such as {@code {field: daily_budget, operator: GREATER_THAN, value: 50.00 USD}}. */
    private static List<Object> conditions(List<?> conditions, RecordType record) {
        List<Object> converted = new ArrayList<>();
        for (Object condition : conditions) {
            converted.add(condition instanceof Map<?, ?> map ? condition(map, record) : condition);
        }
        return converted;
    }

    private static Map<Object, Object> condition(Map<?, ?> condition, RecordType record) {
        Map<Object, Object> converted = new LinkedHashMap<>(condition);
        String field = String.valueOf(condition.get("field"));
        Object value = condition.get("value");
        if (value != null && isMinorUnits(record, field)) {
            converted.put("value", minorUnits(field, value));
        }
        return converted;
    }

    /** A search's arguments with every amount in its filters in minor units, as replicated records have them. */
    static Map<String, Object> inSearch(Map<String, Object> arguments, @Nullable RecordType record) {
        Map<String, Object> converted = new LinkedHashMap<>(arguments);
        converted.computeIfPresent("query", (name, query) -> inFilter(structure(name, query), record));
        return converted;
    }

    /**
     * What JSON text stands for. Text that cannot be read here must not go on: whoever reads it behind us would read amounts
     * in it that nobody has looked at.
     */
    private static Object structure(String name, Object value) {
        if (!(value instanceof CharSequence text) || text.toString().isBlank()) {
            return value;
        }
        return ToolJson.readValue(text.toString())
                .filter(read -> read instanceof List || read instanceof Map)
                .orElseThrow(() -> new ToolCallException(name + " is text that is not JSON: give "
                        + (name.equals("filtering")
                                ? "a list such as [{\"field\":\"name\",\"operator\":\"CONTAIN\",\"value\":\"sale\"}]."
                                : "an object such as {\"filter\":{\"eq\":{\"status\":\"ACTIVE\"}}}.")
                        + " Nothing was sent."));
    }

    /** As the connector has it: a blank is how a model leaves out what its schema does not let it leave out. */
    private static boolean isLeftOut(@Nullable Object value) {
        return value == null
                || (value instanceof CharSequence text && text.toString().isBlank());
    }

    /** Walks a filter: an amount is whatever stands under the name of a field that holds one. */
    private static Object inFilter(Object filter, @Nullable RecordType record) {
        if (filter instanceof List<?> several) {
            return several.stream().map(one -> inFilter(one, record)).toList();
        }
        if (!(filter instanceof Map<?, ?> map)) {
            return filter;
        }
        Map<Object, Object> converted = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            boolean amount = value != null && !(value instanceof Map) && isMinorUnits(record, String.valueOf(key));
            boolean direction = "asc".equals(value) || "desc".equals(value);
            converted.put(key, amount && !direction ? minorUnits(String.valueOf(key), value) : inFilter(value, record));
        });
        return converted;
    }

    /** The minor units of an amount whatever its currency, or of each amount of a list. */
    static Object minorUnits(String field, Object value) {
        if (value instanceof List<?> several) {
            List<Object> converted = new ArrayList<>();
            several.forEach(one -> converted.add(minorUnits(field, one)));
            return converted;
        }
        // Zero is the same in every unit and every currency.
        return isZero(value) ? (Object) 0L : amount(field, value).minorUnits();
    }

    /** Whether a field of the record, or of the object that a prefix names ({@code campaign.daily_budget}), is an amount. */
    static boolean isMinorUnits(@Nullable RecordType record, String field) {
        int dot = field.lastIndexOf('.');
        String name = field.substring(dot + 1).trim();
        RecordType named = dot < 0 ? null : PREFIXES.get(field.substring(0, dot).trim());
        return isMinorUnitsOf(record, name) || isMinorUnitsOf(named, name);
    }

    private static boolean isMinorUnitsOf(@Nullable RecordType record, String name) {
        return record != null
                && record.field(name)
                        .filter(known -> known.type() == Field.Type.MINOR_UNITS)
                        .isPresent();
    }

    private static boolean isZero(Object value) {
        String text = value.toString().trim();
        return text.length() <= 20
                && text.startsWith("0")
                && !text.endsWith(".")
                && text.indexOf('.') == text.lastIndexOf('.')
                && text.chars().allMatch(c -> c == '0' || c == '.');
    }

    private static Money amount(String name, Object value) {
        try {
            return Money.parse(value.toString());
        } catch (IllegalArgumentException e) {
            throw new ToolCallException(name + ": " + e.getMessage() + " Nothing was sent.");
        }
    }
}
