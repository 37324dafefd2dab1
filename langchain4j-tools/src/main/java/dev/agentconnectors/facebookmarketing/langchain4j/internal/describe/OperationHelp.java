package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import dev.agentconnectors.facebookmarketing.catalog.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that an operation takes, for a model that asks: what the description of a generic tool has no room for. */
final class OperationHelp {

    private OperationHelp() {}

    /** One operation: each parameter with its meaning, and what must hold between them. */
    static String of(Operation operation, Mode mode) {
        StringBuilder text =
                new StringBuilder(signature(operation, mode)).append(": ").append(ToolSpecs.description(operation));
        parameters(operation, mode).forEach(parameter -> text.append('\n').append(line(parameter)));
        operation.rulesIn(mode).stream()
                .map(Rule::sentence)
                .forEach(sentence -> text.append('\n').append(sentence));
        return text.toString();
    }

    /** Several operations: what each is for, and the names of what it takes. */
    static String of(List<Operation> operations, Mode mode) {
        return operations.stream()
                .map(operation -> signature(operation, mode) + ": " + ToolSpecs.description(operation))
                .collect(Collectors.joining("\n"));
    }

    private static String signature(Operation operation, Mode mode) {
        return operation
                + parameters(operation, mode)
                        .map(parameter -> parameter.name() + (operation.requires(parameter, mode) ? "*" : ""))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static Stream<Parameter> parameters(Operation operation, Mode mode) {
        return operation.parametersIn(mode).stream().filter(ToolSpecs::isForModels);
    }

    /** Amounts say in what unit they are wanted, and so does an example in its place. */
    private static String line(Parameter parameter) {
        boolean values = !parameter.allowedValues().isEmpty();
        boolean free = !values && parameter.type() != ParameterType.BOOLEAN;
        String said = ParameterText.of(parameter);
        return parameter.name() + ": " + said + (free ? "" : " " + ParameterText.meaning(parameter, Integer.MAX_VALUE));
    }
}
