package dev.agentconnectors.facebookmarketing.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of an operation.
 *
 * @param name the name, as Facebook writes it
 * @param location where it travels in a Graph API request
 * @param type what its value means
 * @param required whether a call without it is refused; one with a default value never is
 * @param allowedValues the values it may take (for a list: that each element may take), or empty where any will do
 * @param defaultValue what is sent when the caller gives nothing, or null
 * @param minimum the least value of an {@link ParameterType#INTEGER}, or null
 * @param maximum the greatest value of an {@link ParameterType#INTEGER}, or null
 * @param example a value that works
 * @param description one sentence for people and models
 * @param modes the modes in which it exists
 */
public record Parameter(
        String name,
        Location location,
        ParameterType type,
        boolean required,
        List<String> allowedValues,
        @Nullable Object defaultValue,
        @Nullable Integer minimum,
        @Nullable Integer maximum,
        String example,
        String description,
        Set<Mode> modes) {

    /** Where a parameter travels in a Graph API request. */
    public enum Location {
        /** In the path. */
        PATH,
        /** In the query string of a GET. */
        QUERY,
        /** In the form of a POST. */
        FORM
    }

    /** Checks that nothing is missing and copies the collections. */
    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        allowedValues = List.copyOf(allowedValues);
        modes = Set.copyOf(modes);
    }

    /**
     * Says whether the parameter exists in a mode.
     *
     * @param mode the mode
     * @return true if it can be used there
     */
    public boolean existsIn(Mode mode) {
        return modes.contains(mode);
    }

    static Parameter path(String name, ParameterType type, String example, String description) {
        return of(name, Location.PATH, type, true, example, description);
    }

    static Parameter query(String name, ParameterType type, String example, String description) {
        return of(name, Location.QUERY, type, false, example, description);
    }

    static Parameter form(String name, ParameterType type, String example, String description) {
        return of(name, Location.FORM, type, false, example, description);
    }

    /** The same parameter, without which a call is refused. */
    Parameter mandatory() {
        return with(true, allowedValues, defaultValue, minimum, maximum, modes);
    }

    /** The same parameter, which may be left out. */
    Parameter optional() {
        return with(false, allowedValues, defaultValue, minimum, maximum, modes);
    }

    Parameter oneOf(String... values) {
        return with(required, List.of(values), defaultValue, minimum, maximum, modes);
    }

    Parameter byDefault(Object value) {
        return with(required, allowedValues, value, minimum, maximum, modes);
    }

    Parameter between(int least, int greatest) {
        return with(required, allowedValues, defaultValue, least, greatest, modes);
    }

    Parameter onlyIn(Mode mode) {
        return with(required, allowedValues, defaultValue, minimum, maximum, Set.of(mode));
    }

    private static Parameter of(
            String name, Location location, ParameterType type, boolean required, String example, String description) {
        Set<Mode> everyMode = Set.of(Mode.values());
        return new Parameter(
                name, location, type, required, List.of(), null, null, null, example, description, everyMode);
    }

    private Parameter with(
            boolean required,
            List<String> allowedValues,
            @Nullable Object defaultValue,
            @Nullable Integer minimum,
            @Nullable Integer maximum,
            Set<Mode> modes) {
        return new Parameter(
                name,
                location,
                type,
                required,
                allowedValues,
                defaultValue,
                minimum,
                maximum,
                example,
                description,
                modes);
    }
}
