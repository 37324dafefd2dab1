package dev.agentconnectors.facebookmarketing.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One thing that can be done with an entity. Immutable. */
public final class Operation {

    /** The HTTP methods of the Graph API. */
    public enum Method {
        /** Reads. */
        GET,
        /** Creates or changes. */
        POST,
        /** Removes. */
        DELETE
    }

    /** How the parameters that are not in the path travel. */
    public enum Body {
        /** In the query string. */
        QUERY,
        /** As a form. */
        FORM,
        /** As a form with files. */
        MULTIPART
    }

    /**
     * An edge that lists the same records within one parent object. Where its parameter is given, the parameters of
     * {@link Operation#path} need not be.
     *
     * @param parameter the parameter that names the parent, such as {@code campaign_id}
     * @param path the edge's path, such as <code>/{campaign_id}/adsets</code>
     */
    public record ParentEdge(String parameter, String path) {}

    /**
     * What Facebook's answer looks like. A result is a list of records or one object all the same.
     *
     * @param shape the shape
     * @param member the member that holds the records, or the name that a bare value is given; empty where there is none
     * @param key the field of each record that is given the record's name, where records come by name; else empty
     */
    public record Answer(Shape shape, String member, String key) {

        static final Answer OBJECT = new Answer(Shape.OBJECT, "", "");
        static final Answer LIST = new Answer(Shape.LIST, "data", "");

        /** Records by name, as in <code>{"images": {"shoes.png": {"hash": …}}}</code>: a list, each with its name. */
        static Answer byName(String member, String key) {
            return new Answer(Shape.RECORDS_BY_NAME, member, key);
        }

        /** One bare value, as in {@code true}: an object that has it under a name. An object is taken as it is. */
        static Answer value(String name) {
            return new Answer(Shape.VALUE, name, "");
        }
    }

    /** The shapes of Facebook's answers. */
    public enum Shape {
        /** One object. */
        OBJECT,
        /** An object that holds a list of records. */
        LIST,
        /** An object that holds records by their names. */
        RECORDS_BY_NAME,
        /** A bare value, or one object. */
        VALUE
    }

    private static final Pattern ONE_OBJECT = Pattern.compile("/\\{\\w+}");

    private final String entity;
    private final String action;
    private final Effect effect;
    private final Method method;
    private final String path;
    private final List<ParentEdge> parents;
    private final List<Parameter> parameters;
    private final List<Rule> rules;
    private final Answer answer;
    private final RecordType returns;
    private final String description;
    private final Set<Mode> modes;
    private final @Nullable String idOfNew;
    private final boolean copies;
    private final Map<String, Parameter> byName = new HashMap<>();
    private final Map<Mode, InMode> inModes = new EnumMap<>(Mode.class);

    /** What there is in one mode; every call asks. */
    private record InMode(List<Parameter> parameters, List<Parameter> parents, List<Rule> rules) {}

    private final boolean inPieces;

    Operation(OperationBuilder declared, String entity, String path, List<Parameter> parameters, RecordType returns) {
        this.entity = entity;
        this.action = declared.action;
        this.effect = declared.effect;
        this.method = declared.method;
        this.path = path;
        this.parents = List.copyOf(declared.parents);
        this.parameters = List.copyOf(parameters);
        this.rules = List.copyOf(declared.rules);
        this.answer = declared.answer;
        this.returns = returns;
        this.description = declared.description;
        this.modes = declared.modes;
        this.idOfNew = declared.idOfNew;
        this.copies = declared.copies;
        this.inPieces = declared.inPieces;
        parameters.forEach(parameter -> byName.putIfAbsent(parameter.name(), parameter));
        for (Mode mode : Mode.values()) {
            inModes.put(mode, inMode(mode));
        }
    }

    private InMode inMode(Mode mode) {
        List<Parameter> existing = new ArrayList<>(parameters);
        existing.removeIf(parameter -> !parameter.existsIn(mode));
        List<Parameter> naming = new ArrayList<>(existing);
        naming.removeIf(parameter ->
                parents.stream().noneMatch(parent -> parent.parameter().equals(parameter.name())));
        List<Rule> applying = new ArrayList<>(rules);
        applying.removeIf(rule -> !rule.appliesTo(this, mode));
        return new InMode(List.copyOf(existing), List.copyOf(naming), List.copyOf(applying));
    }

    private InMode in(Mode mode) {
        return Objects.requireNonNull(inModes.get(mode));
    }

    /**
     * The entity.
     *
     * @return its name, such as {@code campaigns}
     */
    public String entity() {
        return entity;
    }

    /**
     * The action.
     *
     * @return its name, such as {@code list}
     */
    public String action() {
        return action;
    }

    /**
     * What it does to the ad account, whatever its parameters are.
     *
     * @return the effect; see {@link #effect(Map)} for what one call does
     */
    public Effect effect() {
        return effect;
    }

    /**
     * What one call does to the ad account: to set a status of {@code DELETED} or {@code ARCHIVED} is to remove, whichever
     * operation does it.
     *
     * @param values the parameters in the form in which they are sent
     * @return the effect
     */
    public Effect effect(Map<String, ?> values) {
        return effect == Effect.WRITE && removes(values) ? Effect.DELETE : effect;
    }

    private boolean removes(Map<String, ?> values) {
        return Effect.removes(values)
                || parameters.stream()
                        .filter(parameter -> parameter.nature() == Parameter.Nature.STATUS)
                        .anyMatch(status -> Effect.isGone(values.get(status.name())));
    }

    /**
     * The HTTP method of the Graph API request.
     *
     * @return the method
     */
    public Method method() {
        return method;
    }

    /**
     * How the parameters that are not in the path travel in the Graph API request.
     *
     * @return the kind of body
     */
    public Body body() {
        if (method != Method.POST) {
            return Body.QUERY;
        }
        return parameters.stream().anyMatch(parameter -> parameter.location() == Parameter.Location.FILE)
                ? Body.MULTIPART
                : Body.FORM;
    }

    /**
     * The path of the Graph API request.
     *
     * @return the path after the version, with {@code {parameters}}
     */
    public String path() {
        return path;
    }

    /**
     * The other edges that list the same records within a parent object.
     *
     * @return the edges, tried before {@link #path}
     */
    public List<ParentEdge> parents() {
        return parents;
    }

    /**
     * What it takes.
     *
     * @return the parameters, required ones first
     */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * What must hold between its parameters, in either mode.
     *
     * @return the rules
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * What must hold between its parameters in a mode.
     *
     * @param mode the mode
     * @return the rules whose parameters exist there
     */
    public List<Rule> rulesIn(Mode mode) {
        return in(mode).rules();
    }

    /**
     * Whether it returns a list of records rather than one object.
     *
     * @return true for a list
     */
    public boolean returnsList() {
        return answer.shape() == Shape.LIST || answer.shape() == Shape.RECORDS_BY_NAME;
    }

    /**
     * What Facebook's answer looks like.
     *
     * @return its shape, with the names in it
     */
    public Answer answer() {
        return answer;
    }

    /**
     * The shape of what it returns; of each record, for a list.
     *
     * @return the record type
     */
    public RecordType returns() {
        return returns;
    }

    /**
     * One sentence for people and models.
     *
     * @return the sentence
     */
    public String description() {
        return description;
    }

    /**
     * Whether a call needs a file, which only the developer's own code can give: text is never taken for the path of one.
     *
     * @return true if a file is required
     */
    public boolean needsFile() {
        return parameters.stream()
                .anyMatch(parameter -> parameter.type() == ParameterType.FILE && parameter.required());
    }

    /**
     * Whether its file is sent piece by piece, in several requests to where Facebook takes videos.
     *
     * @return true for a video
     */
    public boolean inPieces() {
        return inPieces;
    }

    /**
     * Says whether it can be called in a mode. In hosted mode the server may know operations that are not declared for it:
     * such a call goes to it as it is.
     *
     * @param mode the mode
     * @return true if it is declared for it
     */
    public boolean existsIn(Mode mode) {
        return modes.contains(mode);
    }

    /**
     * Finds a parameter by name.
     *
     * @param parameterName the name
     * @return the parameter, or empty if there is none of that name in either mode
     */
    public Optional<Parameter> parameter(String parameterName) {
        return Optional.ofNullable(byName.get(parameterName));
    }

    /**
     * The parameters that exist in a mode.
     *
     * @param mode the mode
     * @return those parameters, in order
     */
    public List<Parameter> parametersIn(Mode mode) {
        return in(mode).parameters();
    }

    /**
     * The parameters that name a parent object to list within, in a mode.
     *
     * @param mode the mode
     * @return those parameters; a call gives one of them at most
     */
    public List<Parameter> parentsIn(Mode mode) {
        return in(mode).parents();
    }

    /**
     * Says whether every call has to give a parameter: not where it has a default value, nor where a parent object can be
     * named in its place.
     *
     * @param parameter a parameter of this operation
     * @param mode the mode
     * @return true if a call without it is refused, whatever else is given
     */
    public boolean requires(Parameter parameter, Mode mode) {
        boolean spared = parameter.location() == Parameter.Location.PATH
                && !parentsIn(mode).isEmpty();
        return parameter.required() && parameter.defaultValue() == null && !spared;
    }

    /**
     * Whether it changes one existing object. Such a call has to give something to change.
     *
     * @return true for a write whose path is that of one object
     */
    public boolean changesOneObject() {
        return effect == Effect.WRITE && concernsOneObject();
    }

    /**
     * Whether it is about one object, and nothing beneath or beside it.
     *
     * @return true where the path is that of one object
     */
    public boolean concernsOneObject() {
        return ONE_OBJECT.matcher(path).matches();
    }

    /**
     * Where the answer has the id of what was made.
     *
     * @return the field, such as {@code id} or {@code copied_campaign_id}; empty where nothing is made that has an id
     */
    public Optional<String> idOfNew() {
        return Optional.ofNullable(idOfNew);
    }

    /**
     * Whether it makes another object like the one that its path names.
     *
     * @return true for a copy
     */
    public boolean copies() {
        return copies;
    }

    /** {@code entity.action}. */
    @Override
    public String toString() {
        return entity + "." + action;
    }
}
