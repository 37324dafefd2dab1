package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import dev.agentconnectors.facebookmarketing.report.Conversion;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What conversions are called as columns, so that a model does not count one under each of the types that Facebook lists. */
final class ConversionColumns {

    private static final Map<String, Conversion> BY_TYPE = byType();

    private ConversionColumns() {}

    /** The conversion that a type of action stands for, or null. */
    static @Nullable Conversion of(String type) {
        return BY_TYPE.get(type);
    }

    /** The column of a conversion from a list such as {@code actions}, or null where the list keeps its types. */
    static @Nullable String name(String list, Conversion conversion) {
        return switch (list) {
            case "actions" -> conversion.column();
            case "action_values" -> conversion.valueColumn();
            case "cost_per_action_type" -> conversion.costColumn();
            case "purchase_roas" -> conversion == Conversion.PURCHASE ? "roas" : null;
            default -> null;
        };
    }

    private static Map<String, Conversion> byType() {
        Map<String, Conversion> conversions = new HashMap<>();
        for (Conversion conversion : Conversion.values()) {
            conversion.actionTypes().forEach(type -> conversions.put(type, conversion));
        }
        return Map.copyOf(conversions);
    }
}
