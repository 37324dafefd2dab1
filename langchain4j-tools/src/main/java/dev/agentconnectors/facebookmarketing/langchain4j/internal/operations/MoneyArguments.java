package dev.agentconnectors.facebookmarketing.langchain4j.internal.operations;

import dev.agentconnectors.facebookmarketing.catalog.Field;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import dev.agentconnectors.facebookmarketing.catalog.RecordType;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Models give amounts in major units with their currency; the API takes minor units. */
final class MoneyArguments {

    private MoneyArguments() {}

    /**
     * The arguments with every amount in the minor units of the currency that it names.
     *
     * @throws ToolCallException for an amount that is bare or malformed
     */
    static Map<String, Object> inMinorUnits(Operation operation, Map<String, Object> arguments) {
        Map<String, Object> converted = new LinkedHashMap<>(arguments);
        for (Parameter parameter : operation.parameters()) {
            Object value = arguments.get(parameter.name());
            if (value == null) {
                continue;
            }
            if (parameter.type() == ParameterType.MINOR_UNITS) {
                converted.put(
                        parameter.name(),
                        Long.toString(amount(parameter.name(), value).minorUnits()));
            } else if (parameter.name().equals("filtering") && value instanceof List<?> conditions) {
                converted.put(parameter.name(), conditions(conditions, operation.returns()));
            }
        }
        return converted;
    }

    /**
     * Makes sure that amounts are in the account's currency.
     *
     * @param arguments as the model gave them
     * @param currency the account's, asked for only if there is an amount
     * @throws ToolCallException for an amount in another currency
     */
    static void requireCurrency(Operation operation, Map<String, Object> arguments, Supplier<String> currency) {
        for (Parameter parameter : operation.parameters()) {
            Object value = arguments.get(parameter.name());
            if (value == null || parameter.type() != ParameterType.MINOR_UNITS) {
                continue;
            }
            String given = amount(parameter.name(), value).currency();
            if (!given.equals(currency.get())) {
                throw new ToolCallException(parameter.name() + " is in " + given + ", but the account's currency is "
                        + currency.get() + ": give the amount in " + currency.get() + ". Nothing was sent.");
            }
        }
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
        converted.computeIfPresent("query", (name, query) -> inFilter(query, record));
        return converted;
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
        return value.toString().trim().matches("0+(\\.0+)?")
                ? (Object) 0L
                : amount(field, value).minorUnits();
    }

    static boolean isMinorUnits(@Nullable RecordType record, String field) {
        String name = field.substring(field.lastIndexOf('.') + 1);
        return record != null
                && record.field(name)
                        .filter(known -> known.type() == Field.Type.MINOR_UNITS)
                        .isPresent();
    }

    private static Money amount(String name, Object value) {
        try {
            return Money.parse(value.toString());
        } catch (IllegalArgumentException e) {
            throw new ToolCallException(name + ": " + e.getMessage() + " Nothing was sent.");
        }
    }
}
