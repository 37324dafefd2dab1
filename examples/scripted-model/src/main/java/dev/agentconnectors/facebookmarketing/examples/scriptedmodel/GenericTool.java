package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One use of the tool that does everything, given {@code entity}, {@code action} and {@code params}.
 *
 * @param tool the tool
 * @param entity the kind of object
 * @param action what to do with it
 */
record GenericTool(OfferedTool tool, String entity, String action) implements Capability {
    private static final List<String> SEARCHES = List.of("context_store_search", "search");
    /** What lists take only where there is no search, and only where the description speaks of it. */
    private static final Set<String> LIST_EXTRAS =
            Set.of("effective_status", "filtering", "sort", "campaign_id", "adset_id");

    static Optional<Capability> find(OfferedTool tool, String entity, String action) {
        boolean offered = names(tool, "entity", entity) && names(tool, "action", action) && takesParams(tool);
        return offered ? Optional.of(new GenericTool(tool, entity, action)) : Optional.empty();
    }

    static Optional<Capability> findSearch(OfferedTool tool, String entity) {
        return searchAction(tool).flatMap(action -> find(tool, entity, action));
    }

    /** An enumeration decides; otherwise the description, unless it lists nothing at all. */
    private static boolean names(OfferedTool tool, String parameter, String value) {
        JsonNode allowed = tool.property(parameter).path("enum");
        if (!allowed.isEmpty()) {
            for (JsonNode each : allowed) {
                if (each.asText().equalsIgnoreCase(value)) {
                    return true;
                }
            }
            return false;
        }
        boolean listsOperations = word("campaigns").matcher(tool.description()).find();
        return !listsOperations || word(value).matcher(tool.description()).find();
    }

    /** Under strict mode an object without properties admits nothing, and no call can say what it is about. */
    private static boolean takesParams(OfferedTool tool) {
        JsonNode params = tool.property("params");
        boolean closed = params.has("additionalProperties")
                && !params.path("additionalProperties").asBoolean(true);
        return !closed || !params.path("properties").isEmpty();
    }

    private static Optional<String> searchAction(OfferedTool tool) {
        JsonNode allowed = tool.property("action").path("enum");
        return SEARCHES.stream()
                .filter(action -> allowed.isEmpty() ? lists(tool.description(), action) : names(tool, "action", action))
                .findFirst();
    }

    /** Tells "list, get, search(query…)" and "action search" from a sentence that happens to speak of searching. */
    private static boolean lists(String description, String action) {
        return Pattern.compile("(?m)(^|[\\s,:|/(\"'`*.-])" + action + "(?=\\s*([(,:;|/\"'`*=)]|$))|\\baction " + action
                        + "\\b")
                .matcher(description)
                .find();
    }

    private static Pattern word(String word) {
        return Pattern.compile("(?<![\\w])" + Pattern.quote(word) + "(?![\\w])");
    }

    @Override
    public String toolName() {
        return tool.name();
    }

    @Override
    public boolean takes(String parameter) {
        return !action.equals("list")
                || !LIST_EXTRAS.contains(parameter)
                || (searchAction(tool).isEmpty()
                        && word(parameter).matcher(tool.description()).find());
    }

    @Override
    public boolean wantsMajorUnits(String parameter) {
        return answersInMajorUnits();
    }

    @Override
    public boolean answersInMajorUnits() {
        String params = tool.property("params").path("description").asText();
        return Units.areMajor(tool.description() + "\n" + params);
    }

    @Override
    public int largestLimit(int otherwise) {
        return otherwise;
    }

    @Override
    public ToolCall call(Map<String, ?> params) {
        Map<String, Object> values = new HashMap<>();
        values.put("entity", entity);
        values.put("action", action);
        values.put("params", params);
        return tool.call(values);
    }
}
