package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The parameters of a request, some of them put together to the objects that Facebook takes. */
final class PlacedValues {

    private static final Set<ParameterType> STRUCTURES =
            Set.of(ParameterType.JSON_OBJECT, ParameterType.JSON_ARRAY, ParameterType.TEXT_LIST);

    private final Map<String, Object> values = new LinkedHashMap<>();

    void put(String name, Object value) {
        values.put(name, value);
    }

    /** Puts a value where it travels; JSON text becomes what it stands for. */
    void put(Parameter parameter, String place, Object value) {
        String[] members = parameter.places().isEmpty() ? new String[] {place} : place.split("\\.", -1);
        Map<String, Object> object = values;
        for (int depth = 0; depth < members.length - 1; depth++) {
            object = member(object, members[depth]);
        }
        object.put(
                members[members.length - 1],
                members.length > 1 && STRUCTURES.contains(parameter.type()) ? read(value.toString()) : value);
    }

    private static Object read(String json) {
        try {
            return Objects.requireNonNull(Json.read(json));
        } catch (IOException alreadyChecked) {
            throw new UncheckedIOException(alreadyChecked);
        }
    }

    private static Map<String, Object> member(Map<String, Object> object, String name) {
        Map<String, Object> known = Json.asMap(object.get(name));
        Map<String, Object> member = known == null ? new LinkedHashMap<>() : new LinkedHashMap<>(known);
        object.put(name, member);
        return member;
    }

    /** In the form in which they are sent: objects as JSON text. */
    Map<String, String> asTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((name, value) -> texts.put(name, value instanceof Map ? Json.write(value) : value.toString()));
        return texts;
    }
}
