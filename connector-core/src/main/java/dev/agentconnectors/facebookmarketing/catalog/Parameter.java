package dev.agentconnectors.facebookmarketing.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One parameter of an operation. Immutable. */
public final class Parameter {

    /** Where a parameter travels in a Graph API request. */
    public enum Location {
        /** In the path. */
        PATH,
        /** In the query string of a GET or DELETE. */
        QUERY,
        /** In the form of a POST. */
        FORM,
        /** In the multipart body of a POST, as a file. */
        FILE
    }

    /** What a parameter is for. */
    public enum Purpose {
        /** Says what the operation is about. */
        VALUE,
        /** Says which part of the answer is wanted: {@code fields}, {@code limit}, {@code after}. */
        SELECTION,
        /** Says how a write is carried out, and changes nothing itself. Not offered to models. */
        EXECUTION
    }

    /**
     * What setting a parameter of a write may do to money, delivery and in whose name ads speak. Whoever controls writes
     * judges them by this, and refuses what it does not know.
     */
    public enum Nature {
        /** Not declared: setting it may do anything. */
        UNKNOWN,
        /** It costs nothing, starts nothing and speaks for nobody. */
        HARMLESS,
        /** The account, or the object that the operation is about. */
        SUBJECT,
        /** The object under which a new one comes to stand. */
        PARENT,
        /** Whether it delivers: only {@code PAUSED} keeps it from delivering, {@code ARCHIVED} and {@code DELETED} for good. */
        STATUS,
        /** What it may spend a day. */
        DAILY_BUDGET,
        /** What it may spend in all. */
        LIFETIME_BUDGET,
        /** What it may bid for one result. */
        BID,
        /** What it may spend beyond its budget for a time. */
        BUDGET_INCREASE,
        /** What Facebook does later by itself, whoever is asked then. */
        AUTOMATION,
        /** How it bids. */
        BID_STRATEGY,
        /** A limit on its spending. */
        SPEND_LIMIT,
        /** When it begins to deliver. */
        START,
        /** When it ceases to deliver. */
        END,
        /** What it shows, and with that in whose name: a creative's id, or the specification of a new one. */
        CREATIVE,
        /** What is promoted, a Page for instance. */
        PROMOTED,
        /** The Page or Instagram account in whose name it speaks. */
        SPEAKER;

        /**
         * Says whether it is an amount of money.
         *
         * @return true for budgets, what goes beyond them, bids and limits
         */
        public boolean isMoney() {
            return this == DAILY_BUDGET
                    || this == LIFETIME_BUDGET
                    || this == BUDGET_INCREASE
                    || this == BID
                    || this == SPEND_LIMIT;
        }
    }

    /**
     * Where in a structure a plain parameter travels: Facebook takes much of what belongs together as one object.
     *
     * @param path the members that lead to it, with dots between them, such as {@code object_story_spec.link_data.message}
     * @param given the parameter that has to be given for it to be this place, or null for the usual one
     */
    public record Place(String path, @Nullable String given) {}

    private final ParameterBuilder declared;

    Parameter(ParameterBuilder declared) {
        this.declared = declared;
    }

    /**
     * The name.
     *
     * @return the name, as Facebook writes it
     */
    public String name() {
        return declared.name;
    }

    /**
     * Where it travels in a Graph API request.
     *
     * @return the part of the request
     */
    public Location location() {
        return declared.location;
    }

    /**
     * Where in a structure it travels; the first place whose condition holds is the one.
     *
     * @return the places, or empty where it travels under its own name
     */
    public List<Place> places() {
        return declared.places;
    }

    /**
     * Where it travels in a call.
     *
     * @param given the names of all parameters that the call gives
     * @return the members that lead to it, with dots between them; its own name where it is not part of a structure
     */
    public String place(Set<String> given) {
        return declared.places.stream()
                .filter(place -> place.given() == null || given.contains(place.given()))
                .map(Place::path)
                .findFirst()
                .orElse(name());
    }

    /**
     * What it is for.
     *
     * @return the purpose
     */
    public Purpose purpose() {
        return declared.purpose;
    }

    /**
     * What setting it may do, in an operation that writes.
     *
     * @return the nature; {@link Nature#UNKNOWN} where none is declared
     */
    public Nature nature() {
        return declared.nature;
    }

    /**
     * What its value means: with that its format and its unit.
     *
     * @return the type
     */
    public ParameterType type() {
        return declared.type;
    }

    /**
     * Whether Facebook takes the moment in Unix seconds only.
     *
     * @return true for such a {@link ParameterType#TIME}
     */
    public boolean inUnixSeconds() {
        return declared.inUnixSeconds;
    }

    /**
     * Whether it has to be there. A call without it is refused unless there is a default value or a parent object takes its
     * place: see {@link Operation#requires}.
     *
     * @return true if it has to be there
     */
    public boolean required() {
        return declared.required;
    }

    /**
     * The values that it may take; for a list, those that each element may take.
     *
     * @return the values, or empty where any will do
     */
    public List<String> allowedValues() {
        return declared.allowedValues;
    }

    /**
     * What is sent when the caller gives nothing.
     *
     * @return text, an {@code Integer} or a {@code Boolean}, or null
     */
    public @Nullable Object defaultValue() {
        return declared.defaultValue;
    }

    /**
     * The least value of an {@link ParameterType#INTEGER}; of a {@link ParameterType#FILE} the least number of bytes.
     *
     * @return the value, or null where there is no limit
     */
    public @Nullable Integer minimum() {
        return declared.minimum;
    }

    /**
     * The greatest value of an {@link ParameterType#INTEGER}; of a {@link ParameterType#FILE} the greatest number of bytes.
     *
     * @return the value, or null where there is no limit
     */
    public @Nullable Integer maximum() {
        return declared.maximum;
    }

    /**
     * A value that works.
     *
     * @return the value as text; structures as JSON
     */
    public String example() {
        return declared.example;
    }

    /**
     * One sentence for people and models.
     *
     * @return the sentence
     */
    public String description() {
        return declared.description;
    }

    /**
     * A few words in place of the description where many tools have the same parameter, and each word is paid for.
     *
     * @return the words, or empty where the description has to do
     */
    public Optional<String> brief() {
        return Optional.ofNullable(declared.brief);
    }

    /**
     * The modes in which it exists.
     *
     * @return the modes
     */
    public Set<Mode> modes() {
        return declared.modes;
    }

    /**
     * Says whether the parameter exists in a mode.
     *
     * @param mode the mode
     * @return true if it can be used there
     */
    public boolean existsIn(Mode mode) {
        return declared.modes.contains(mode);
    }

    /** Parameters are equal where all that is declared of them is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parameter parameter && declared.traits().equals(parameter.declared.traits());
    }

    @Override
    public int hashCode() {
        return declared.traits().hashCode();
    }

    /** The name. */
    @Override
    public String toString() {
        return declared.name;
    }
}
