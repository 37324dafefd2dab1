package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import java.util.List;

/** What a parameter says of itself in a tool's schema: short, with a value that works. */
final class ParameterText {

    private ParameterText() {}

    static String of(Parameter parameter) {
        if (parameter.brief().isPresent()) {
            return parameter.brief().get();
        }
        if (parameter.type() == ParameterType.MINOR_UNITS) {
            return meaning(parameter) + " Major units with currency, e.g. 50.00 USD";
        }
        if (parameter.type() == ParameterType.FILE) {
            return meaning(parameter) + " By its handle, e.g. " + parameter.example();
        }
        Object value = parameter.defaultValue();
        if (value != null && !parameter.allowedValues().isEmpty()) {
            return "Default " + value;
        }
        return meaning(parameter) + example(parameter) + (value == null ? "" : " Default " + value);
    }

    /** None where the schema itself shows what is possible; without the quotes that cost a model tokens and tell it nothing. */
    private static String example(Parameter parameter) {
        boolean shown = parameter.allowedValues().isEmpty()
                && parameter.type() != ParameterType.BOOLEAN
                && parameter.type() != ParameterType.ID
                && parameter.type() != ParameterType.TIME_RANGE;
        String plain = parameter.example().replace("\"", "");
        boolean list = parameter.type() == ParameterType.TEXT_LIST;
        return shown ? " E.g. " + (list ? plain.replaceAll("^\\[|]$", "") : plain) : "";
    }

    /** The catalogue speaks of minor units, which a model never sees. */
    private static String meaning(Parameter parameter) {
        return parameter.description().replaceAll(", in minor units( of the account's currency)?", "");
    }

    /**
     * What a value looks like.
     *
     * @param most how many of the allowed values are named before some stand for all
     */
    static String meaning(Parameter parameter, int most) {
        Object value = parameter.defaultValue();
        String defaults = value == null ? "" : " (default " + value + ")";
        if (!parameter.allowedValues().isEmpty()) {
            List<String> values = parameter.allowedValues();
            boolean many = values.size() > most;
            return (parameter.type() == ParameterType.TEXT_LIST ? "list of " : "")
                    + String.join("|", many ? values.subList(0, most / 2) : values)
                    + (many ? "|…" : "")
                    + defaults;
        }
        return switch (parameter.type()) {
            case TEXT -> "text" + defaults;
            case ID, ACCOUNT_ID -> "digits";
            case ID_LIST -> "ids with commas";
            case INTEGER -> "whole number" + defaults;
            case BOOLEAN -> "true|false" + defaults;
            case DATE -> "YYYY-MM-DD";
            case TIME -> "time, e.g. 2027-03-01T09:00:00Z";
            case MINOR_UNITS -> "amount in major units with currency, e.g. 50.00 USD";
            case TIME_INCREMENT -> "days per row 1-90|monthly|all_days";
            case FILE -> "the handle of a file";
            case FIELDS, TIME_RANGE, JSON_OBJECT, JSON_ARRAY, FILTERING, TEXT_LIST, SORT, COUNTRIES ->
                "e.g. " + parameter.example() + defaults;
        };
    }
}
