package dev.agentconnectors.facebookmarketing.langchain4j.internal.money;

import dev.agentconnectors.facebookmarketing.catalog.Field;
import dev.agentconnectors.facebookmarketing.catalog.RecordType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spells out the amounts in records, as the catalogue knows them. */
public final class MoneyFields {

    /** Stands in for a currency that could not be told: amounts are then marked instead of being misread. */
    public static final String UNKNOWN_CURRENCY = "?";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private MoneyFields() {}

    /** True if any of the named fields holds money, itself or inside. */
    public static boolean touches(RecordType type, Collection<String> fieldNames) {
        return fieldNames.stream()
                .map(name -> name.replaceFirst("\\{.*", ""))
                .flatMap(name -> type.field(name).stream())
                .anyMatch(MoneyFields::holdsMoney);
    }

    /** A copy of the record in which every amount reads like {@code 50.00 USD}; what is no number stays as it is. */
    public static Map<String, Object> spelledOut(Map<String, Object> record, RecordType type, String currency) {
        Map<String, Object> copy = new LinkedHashMap<>();
        record.forEach((name, value) -> copy.put(
                name,
                type.field(name)
                        .map(field -> spelledOut(value, field, currency))
                        .orElse(value)));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object spelledOut(@Nullable Object value, Field field, String currency) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(spelledOut(element, field, currency)));
            return copy;
        }
        RecordType nested = field.record();
        if (nested != null && value instanceof Map<?, ?> map) {
            return spelledOut((Map<String, Object>) map, nested, currency);
        }
        if (value == null || !isMoney(field)) {
            return value;
        }
        String number = value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
        if (!NUMBER.matcher(number).matches()) {
            return value;
        }
        boolean minor = field.type() == Field.Type.MINOR_UNITS;
        if (!MetaCurrencies.isKnown(currency)) {
            String unknown = currency.equals(UNKNOWN_CURRENCY) ? "an unknown currency" : currency;
            return number + (minor ? " minor units of " : " in ") + unknown;
        }
        return (minor ? Money.ofMinorUnits(number, currency) : Money.ofMajorUnits(number, currency)).toString();
    }

    private static boolean holdsMoney(Field field) {
        RecordType nested = field.record();
        return isMoney(field) || (nested != null && nested.fields().stream().anyMatch(MoneyFields::holdsMoney));
    }

    private static boolean isMoney(Field field) {
        return field.type() == Field.Type.MINOR_UNITS || field.type() == Field.Type.MAJOR_UNITS;
    }
}
