package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * A tool made for one thing, such as {@code facebook_list_campaigns}.
 *
 * @param tool the tool
 * @param fixed arguments that each call of it has
 */
record ReadyMadeTool(OfferedTool tool, Map<String, ?> fixed) implements Capability {
    @Override
    public String toolName() {
        return tool.name();
    }

    @Override
    public boolean takes(String parameter) {
        return tool.has(parameter);
    }

    @Override
    public boolean wantsMajorUnits(String parameter) {
        return Units.areMajor(tool.property(parameter).path("description").asText());
    }

    @Override
    public boolean answersInMajorUnits() {
        return true;
    }

    @Override
    public int largestLimit(int otherwise) {
        JsonNode maximum = tool.property("limit").path("maximum");
        return maximum.asInt(otherwise);
    }

    @Override
    public ToolCall call(Map<String, ?> params) {
        Map<String, Object> values = new HashMap<>(params);
        values.putAll(fixed);
        return tool.call(values);
    }
}
