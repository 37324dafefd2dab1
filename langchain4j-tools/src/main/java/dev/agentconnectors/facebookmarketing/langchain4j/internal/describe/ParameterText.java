package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;

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
}
