package dev.agentconnectors.facebookmarketing.catalog;

import dev.agentconnectors.facebookmarketing.catalog.Parameter.Location;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Place;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Purpose;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Declares a parameter. Immutable: each method gives another declaration, so that operations can share and vary one. */
final class ParameterBuilder {

    final String name;
    final Location location;
    final ParameterType type;
    final String example;
    final String description;
    Purpose purpose = Purpose.VALUE;
    Nature nature = Nature.UNKNOWN;
    boolean required;
    boolean inUnixSeconds;
    List<String> allowedValues = List.of();

    @Nullable
    Object defaultValue;

    @Nullable
    Integer minimum;

    @Nullable
    Integer maximum;

    @Nullable
    String brief;

    Set<Mode> modes = Set.of(Mode.values());
    List<Place> places = List.of();

    private ParameterBuilder(String name, Location location, ParameterType type, String example, String description) {
        this.name = name;
        this.location = location;
        this.type = type;
        this.example = example;
        this.description = description;
    }

    static ParameterBuilder path(String name, ParameterType type, String example, String description) {
        return new ParameterBuilder(name, Location.PATH, type, example, description)
                .mandatory()
                .nature(Nature.SUBJECT);
    }

    static ParameterBuilder query(String name, ParameterType type, String example, String description) {
        return new ParameterBuilder(name, Location.QUERY, type, example, description);
    }

    static ParameterBuilder form(String name, ParameterType type, String example, String description) {
        return new ParameterBuilder(name, Location.FORM, type, example, description);
    }

    /** A file of at most so many bytes. Airbyte's API takes none. */
    static ParameterBuilder file(String name, String example, String description, int mostBytes) {
        return new ParameterBuilder(name, Location.FILE, ParameterType.FILE, example, description)
                .between(1, mostBytes)
                .onlyIn(Mode.OPEN_SOURCE);
    }

    /** Without it a call is refused. */
    ParameterBuilder mandatory() {
        return with(copy -> copy.required = true);
    }

    ParameterBuilder optional() {
        return with(copy -> copy.required = false);
    }

    /** A moment that Facebook takes in Unix seconds only. */
    ParameterBuilder inUnixSeconds() {
        return with(copy -> copy.inUnixSeconds = true);
    }

    ParameterBuilder oneOf(String... values) {
        return with(copy -> copy.allowedValues = List.of(values));
    }

    ParameterBuilder byDefault(Object value) {
        return with(copy -> copy.defaultValue = value);
    }

    ParameterBuilder between(int least, int greatest) {
        return with(copy -> {
            copy.minimum = least;
            copy.maximum = greatest;
        });
    }

    ParameterBuilder onlyIn(Mode mode) {
        return with(copy -> copy.modes = Set.of(mode));
    }

    ParameterBuilder servingAs(Purpose use) {
        return with(copy -> copy.purpose = use);
    }

    /** What setting it may do: every parameter of a write has to say, or writes that give it are refused to agents. */
    ParameterBuilder nature(Nature what) {
        return with(copy -> copy.nature = what);
    }

    /** Travels within an object: under {@code object_story_spec.link_data.message}, for example. */
    ParameterBuilder at(String place) {
        return with(copy -> copy.places = List.of(new Place(place, null)));
    }

    /** Travels elsewhere where another parameter is given. */
    ParameterBuilder with(String other, String place) {
        return with(copy -> copy.places = Stream.concat(Stream.of(new Place(place, other)), places.stream())
                .toList());
    }

    ParameterBuilder inBrief(String words) {
        return with(copy -> copy.brief = words);
    }

    /** The same parameter in a form. */
    ParameterBuilder asForm() {
        return copied(Location.FORM, copy -> {});
    }

    /** The same parameter in a query, where it changes nothing. */
    ParameterBuilder asQuery() {
        return copied(Location.QUERY, copy -> copy.nature = Nature.UNKNOWN);
    }

    /** All that is declared, to compare. */
    List<@Nullable Object> traits() {
        return Arrays.asList(
                name,
                location,
                type,
                example,
                description,
                purpose,
                nature,
                required,
                inUnixSeconds,
                allowedValues,
                defaultValue,
                minimum,
                maximum,
                brief,
                modes,
                places);
    }

    Parameter build() {
        return new Parameter(this);
    }

    private ParameterBuilder with(Consumer<ParameterBuilder> change) {
        return copied(location, change);
    }

    private ParameterBuilder copied(Location where, Consumer<ParameterBuilder> change) {
        ParameterBuilder copy = new ParameterBuilder(name, where, type, example, description);
        copy.purpose = purpose;
        copy.nature = nature;
        copy.required = required;
        copy.inUnixSeconds = inUnixSeconds;
        copy.allowedValues = allowedValues;
        copy.defaultValue = defaultValue;
        copy.minimum = minimum;
        copy.maximum = maximum;
        copy.brief = brief;
        copy.modes = modes;
        copy.places = places;
        change.accept(copy);
        return copy;
    }
}
