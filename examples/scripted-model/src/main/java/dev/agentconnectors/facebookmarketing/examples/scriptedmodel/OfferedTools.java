package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tools that a request offers, looked up by what they can do.
 *
 * @param tools the tools in the request's order
 */
record OfferedTools(List<OfferedTool> tools) {
    private static final Set<String> WRITES = Set.of("create", "update");

    static OfferedTools parse(JsonNode json) {
        List<OfferedTool> tools = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            tools.add(OfferedTool.parse(json.get(i), "tools[" + i + "]"));
        }
        return new OfferedTools(List.copyOf(tools));
    }

    /** Finds what can carry out an action on an entity; a tool made for it is preferred to the generic one. */
    Optional<Capability> find(String entity, String action) {
        return readyMade(action + "_" + entity)
                .or(() -> readyMade(action + "_" + singular(entity)))
                .map(tool -> new Capability(tool, Map.of()))
                .or(() -> generic().flatMap(tool -> Capability.of(tool, entity, action)));
    }

    /** Finds what can search the replicated records of an entity. */
    Optional<Capability> findSearch(String entity) {
        return readyMade("search_records")
                .map(tool -> new Capability(tool, Map.of("entity", entity)))
                .or(() -> generic().flatMap(tool -> Capability.ofSearch(tool, entity)));
    }

    /** Finds a tool that stands on its own. */
    Optional<Capability> find(String name) {
        return readyMade(name).map(tool -> new Capability(tool, Map.of()));
    }

    boolean canWriteAnything() {
        return List.of("campaigns", "ad_sets", "ads").stream()
                .anyMatch(entity ->
                        WRITES.stream().anyMatch(action -> find(entity, action).isPresent()));
    }

    /** Why something cannot be done, in words that are true of what was offered. */
    CannotAnswer lacks(String entity, String action) {
        if (tools.isEmpty()) {
            return new CannotAnswer("I was offered no tools at all, so I cannot look anything up or change anything.");
        }
        String what = action + " " + (action.equals("list") ? entity : singular(entity) + "s").replace('_', ' ');
        boolean writingIsOff = WRITES.contains(action) && !canWriteAnything();
        return new CannotAnswer(
                "I was offered no tool that can " + what + (writingIsOff ? " (writing is switched off)." : "."));
    }

    private Optional<OfferedTool> readyMade(String name) {
        return tools.stream()
                .filter(tool -> tool.name().equals(name) || tool.name().endsWith("_" + name))
                .findFirst();
    }

    private Optional<OfferedTool> generic() {
        return tools.stream().filter(OfferedTool::isGeneric).findFirst();
    }

    private static String singular(String entity) {
        return entity.endsWith("s") ? entity.substring(0, entity.length() - 1) : entity;
    }
}
