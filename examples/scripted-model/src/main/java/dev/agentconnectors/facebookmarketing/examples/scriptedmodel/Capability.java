package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A way to do one thing with one kind of object: a tool made for it, such as {@code facebook_list_campaigns}, or one use
 * of the generic tool, which is given {@code entity}, {@code action} and {@code params}.
 *
 * @param tool the tool
 * @param fixed arguments that each call of it has
 */
record Capability(OfferedTool tool, Map<String, String> fixed) {
    private static final List<String> SEARCHES = List.of("context_store_search", "search");
    /** What lists take only where there is no search, and only where the description speaks of it. */
    private static final Set<String> LIST_EXTRAS =
            Set.of("effective_status", "filtering", "sort", "campaign_id", "adset_id");

    private static final Pattern MAJOR = Pattern.compile("(?i)\\bmajor[ -]units?\\b");
    private static final Pattern MINOR = Pattern.compile("(?i)\\bminor[ -](currency )?units?\\b|\\bcents\\b");
    private static final Pattern EXAMPLE = Pattern.compile("\\d\\.\\d\\d [A-Z]{3}\\b");

    /** A use of the generic tool, if it has this one. */
    static Optional<Capability> of(OfferedTool generic, String entity, String action) {
        boolean offered = names(generic, "entity", entity) && names(generic, "action", action) && takesParams(generic);
        return offered
                ? Optional.of(new Capability(generic, Map.of("entity", entity, "action", action)))
                : Optional.empty();
    }

    static Optional<Capability> ofSearch(OfferedTool generic, String entity) {
        return search(generic).flatMap(action -> of(generic, entity, action));
    }

    /** An enumeration decides; otherwise the description, unless it lists nothing at all. */
    private static boolean names(OfferedTool tool, String parameter, String value) {
        List<String> allowed = tool.allowed(parameter);
        return allowed.isEmpty()
                ? !tool.speaksOf("campaigns") || tool.speaksOf(value)
                : allowed.stream().anyMatch(value::equalsIgnoreCase);
    }

    /** Under strict mode an object without properties admits nothing, and no call can say what it is about. */
    private static boolean takesParams(OfferedTool tool) {
        JsonNode params = tool.property("params");
        return params.path("additionalProperties").asBoolean(true)
                || !params.path("properties").isEmpty();
    }

    /**
     * Tells "list, get, search(query…)" and "action search" from a sentence that happens to speak of searching, and
     * the search of replicated records from one for places or interests.
     */
    private static Optional<String> search(OfferedTool tool) {
        return SEARCHES.stream()
                .filter(action -> tool.speaksOf("query") || tool.speaksOf("replicated"))
                .filter(action -> tool.allowed("action").isEmpty()
                        ? Pattern.compile("(?m)(^|[\\s,:|/(\"'`*.-])" + action
                                        + "(?=\\s*([(,:;|/\"'`*=)]|$))|\\baction " + action + "\\b")
                                .matcher(tool.description())
                                .find()
                        : names(tool, "action", action))
                .findFirst();
    }

    boolean isGeneric() {
        return fixed.containsKey("action");
    }

    String toolName() {
        return tool.name();
    }

    /** Whether a parameter can be given. */
    boolean takes(String parameter) {
        return isGeneric()
                ? !"list".equals(fixed.get("action"))
                        || !LIST_EXTRAS.contains(parameter)
                        || (search(tool).isEmpty() && tool.speaksOf(parameter))
                : tool.has(parameter);
    }

    /** Whether an amount in this parameter is given in major units with its currency, as 50.00 USD. */
    boolean wantsMajorUnits(String parameter) {
        return isGeneric()
                ? answersInMajorUnits()
                : areMajor(tool.property(parameter).path("description").asText());
    }

    /** Whether a bare number in a result's amount counts major units. */
    boolean answersInMajorUnits() {
        return !isGeneric()
                || areMajor(tool.description() + "\n"
                        + tool.property("params").path("description").asText());
    }

    /** Whether a description has amounts given as 50.00 USD; an example beside minor units only explains them. */
    static boolean areMajor(String description) {
        return MAJOR.matcher(description).find()
                || (EXAMPLE.matcher(description).find()
                        && !MINOR.matcher(description).find());
    }

    /** Whether what is said of a parameter has a word in it. */
    boolean describes(String parameter, String word) {
        return tool.property(parameter).toString().matches("(?s).*\\b" + word + "\\b.*");
    }

    /** The largest page that can be asked for, as far as the tool says. */
    int largestLimit(int otherwise) {
        return tool.property("limit").path("maximum").asInt(otherwise);
    }

    /** The call; {@code params} holds only what is taken. */
    ToolCall call(Map<String, ?> params) {
        Map<String, Object> values = new HashMap<>(isGeneric() ? Map.of("params", params) : params);
        values.putAll(fixed);
        return tool.call(values);
    }
}
