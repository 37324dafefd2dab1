package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Location;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import dev.agentconnectors.facebookmarketing.langchain4j.Money;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest.Change;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Writes down for a person what a write would do. */
final class WriteRequests {

    private WriteRequests() {}

    static WriteRequest describe(
            GatedCall call,
            WriteSubject subject,
            Supplier<String> currency,
            WriteRequest.Origin origin,
            boolean forAPerson) {
        Operation operation = call.declared();
        List<Change> changes = new ArrayList<>();
        call.parameters().forEach((name, value) -> {
            Parameter parameter =
                    operation == null ? null : operation.parameter(name).orElse(null);
            if (value == null || (parameter != null && parameter.location() == Location.PATH)) {
                return;
            }
            boolean money = parameter != null && parameter.type() == ParameterType.MINOR_UNITS;
            Object given = parameter != null && parameter.inUnixSeconds() ? moment(value) : value;
            Object before = subject.before().get(name);
            changes.add(new Change(
                    name, before == null ? null : shown(before, money, currency), shown(given, money, currency)));
        });
        if (subject.copied() != null) {
            changes.addAll(subject.copied().changes(amount -> shown(amount, true, currency)));
        }
        boolean isNew = subject.objectId() == null && subject.copied() == null;
        Object name = isNew ? call.parameters().get("name") : subject.before().get("name");
        return WriteRequest.builder(call.entity(), call.action())
                .accountId(subject.accountId())
                .objectId(subject.objectId())
                .objectName(name == null ? null : name.toString())
                .changes(changes)
                .origin(origin)
                .surroundings(forAPerson ? Surroundings.of(call, subject) : account(subject))
                .build();
    }

    private static Map<String, String> account(WriteSubject subject) {
        return subject.accountId() == null ? Map.of() : Map.of("account", subject.accountId());
    }

    private static Object moment(Object unixSeconds) {
        return Moments.exact(unixSeconds.toString()).map(Object.class::cast).orElse(unixSeconds);
    }

    private static String shown(Object value, boolean money, Supplier<String> currency) {
        if (money) {
            try {
                return Money.ofMinorUnits(value.toString(), currency.get()).toString();
            } catch (IllegalArgumentException noAmount) {
                return value + " (not an amount)";
            }
        }
        return value instanceof Map || value instanceof List ? ToolJson.write(value) : value.toString();
    }
}
