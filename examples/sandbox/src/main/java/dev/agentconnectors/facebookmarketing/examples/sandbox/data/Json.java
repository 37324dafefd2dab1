package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds JSON objects that keep their order, so that the same question always has the same answer to the letter. */
public final class Json {
    private Json() {}

    /**
     * Builds an object.
     *
     * @param namesAndValues names and values in turns
     * @return the object, unmodifiable
     */
    public static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(object);
    }
}
