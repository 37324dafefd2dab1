package dev.agentconnectors.facebookmarketing.examples.sandbox.graph.description;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a version of the Graph API knows, as the file {@code graph-v….json} holds it: names only, sorted, one a line, so that
 * the difference between two versions can be read.
 *
 * @param about where the names come from
 * @param nodes the kinds of objects by name
 * @param enums the values of the enumerations by name, such as {@code Campaign.EnumStatus}
 */
@JsonPropertyOrder({"about", "nodes", "enums"})
record GraphDescription(String about, SortedMap<String, Node> nodes, SortedMap<String, String[]> enums) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * A kind of object.
     *
     * @param fields its fields with their types
     * @param requests what can be sent to it
     */
    @JsonPropertyOrder({"fields", "requests"})
    record Node(SortedMap<String, String> fields, SortedMap<String, Request> requests) {
        Node {
            requests = requests == null ? new TreeMap<>() : requests;
        }
    }

    /**
     * A request.
     *
     * @param method the HTTP method
     * @param path what follows the node's id
     * @param returns the kind of object that comes back, one or many
     * @param params its parameters with their types
     */
    @JsonPropertyOrder({"method", "path", "returns", "params"})
    record Request(String method, String path, String returns, SortedMap<String, String> params) {}

    static GraphDescription read(Path file) {
        try {
            return JSON.readValue(file.toFile(), GraphDescription.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path file) {
        try {
            Files.writeString(file, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        try {
            return JSON.writer(printer).writeValueAsString(this) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every name as one line such as {@code Campaign.fields.name: String}. */
    Map<String, String> lines() {
        Map<String, String> lines = new TreeMap<>();
        nodes.forEach((name, node) -> {
            node.fields().forEach((field, type) -> lines.put(name + ".fields." + field, type));
            node.requests().forEach((request, sent) -> {
                String prefix = name + "." + request;
                lines.put(prefix, sent.method() + " " + sent.path() + " -> " + sent.returns());
                sent.params().forEach((param, type) -> lines.put(prefix + "." + param, type));
            });
        });
        enums.forEach((name, values) -> {
            for (String value : values) {
                lines.put(name + "." + value, "");
            }
        });
        return lines;
    }
}
