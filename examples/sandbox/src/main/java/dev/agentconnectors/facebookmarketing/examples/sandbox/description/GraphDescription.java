package dev.agentconnectors.facebookmarketing.examples.sandbox.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The nodes of the Graph API with their fields and requests, and the values of enumerations, read from a file that was
 * made of Facebook's own SDK. Nothing here was written by hand: it is what makes the sandbox a witness.
 */
public final class GraphDescription {
    /** Where the file lies on the class path. */
    public static final String RESOURCE = "/graph/graph-v26.json";

    private static final GraphDescription DESCRIPTION = read();

    private final Map<String, NodeType> nodes;
    private final Map<String, List<String>> enumerations;

    private GraphDescription(Map<String, NodeType> nodes, Map<String, List<String>> enumerations) {
        this.nodes = nodes;
        this.enumerations = enumerations;
    }

    /** {@return the description of the version that the sandbox serves} */
    public static GraphDescription get() {
        return DESCRIPTION;
    }

    /**
     * Finds a type of node.
     *
     * @param name its name, such as {@code AdSet}
     * @return the type
     * @throws IllegalArgumentException when the description has no such type
     */
    public NodeType node(String name) {
        NodeType node = nodes.get(name);
        if (node == null) {
            throw new IllegalArgumentException("The description has no node " + name);
        }
        return node;
    }

    /**
     * Finds the values of an enumeration.
     *
     * @param type the type as fields and parameters name it, such as {@code AdSet.EnumStatus} or
     *     {@code List<AdSet.EnumStatus>}
     * @return the values, empty when the type is no enumeration
     */
    public List<String> values(String type) {
        String item = type.startsWith("List<") ? type.substring("List<".length(), type.length() - 1) : type;
        return enumerations.getOrDefault(item, List.of());
    }

    private static GraphDescription read() {
        try (InputStream file =
                Objects.requireNonNull(GraphDescription.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            JsonNode json = new ObjectMapper().readTree(file);
            Map<String, NodeType> nodes = new LinkedHashMap<>();
            json.get("nodes")
                    .properties()
                    .forEach(entry -> nodes.put(
                            entry.getKey(),
                            new NodeType(
                                    entry.getKey(),
                                    texts(entry.getValue().path("fields")),
                                    requests(entry.getValue()))));
            Map<String, List<String>> enumerations = new LinkedHashMap<>();
            json.get("enums").properties().forEach(entry -> {
                List<String> values = new ArrayList<>();
                entry.getValue().forEach(value -> values.add(value.textValue()));
                enumerations.put(entry.getKey(), Collections.unmodifiableList(values));
            });
            return new GraphDescription(nodes, enumerations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<GraphCall> requests(JsonNode node) {
        List<GraphCall> requests = new ArrayList<>();
        node.path("requests")
                .forEach(request -> requests.add(new GraphCall(
                        request.get("method").textValue(),
                        request.get("path").textValue(),
                        request.get("returns").textValue(),
                        texts(request.get("params")))));
        return requests;
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().textValue()));
        return texts;
    }
}
