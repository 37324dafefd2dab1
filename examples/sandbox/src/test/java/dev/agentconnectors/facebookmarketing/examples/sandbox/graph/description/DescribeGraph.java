package dev.agentconnectors.facebookmarketing.examples.sandbox.graph.description;

import com.facebook.ads.sdk.APIConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Describes the version of the Graph API that the SDK on the class path is made for, and tells the differences to the
 * description that the project keeps. Run it with {@code ./mvnw -Pdescribe-graph}, for another SDK with
 * {@code -Dfacebook-sdk.version=…}.
 *
 * <p>The new file has the nodes and requests that the kept one has; to follow one more, add its name there first, with
 * nothing in it. A newer version (or the same) takes the place of the kept file; an older one is only left in the build
 * folder.
 */
final class DescribeGraph {

    private static final String FILE = "graph-%s.json";

    private DescribeGraph() {}

    /**
     * Describes and compares.
     *
     * @param args the folder with the kept description, and the one for a description that is not to be kept
     */
    public static void main(String[] args) throws IOException {
        describe(Path.of(args[0]), Path.of(args[1])).forEach(System.out::println);
    }

    /** Describes and compares; a description that is older than the kept one goes elsewhere. */
    static List<String> describe(Path folder, Path elsewhere) throws IOException {
        Path kept = kept(folder);
        GraphDescription before = GraphDescription.read(kept);
        GraphDescription now = like(before);
        String version = APIConfig.DEFAULT_API_VERSION.replaceFirst("\\.0$", "");
        boolean older = number(version) < number(kept.getFileName().toString());
        Path file = (older ? elsewhere : folder).resolve(FILE.formatted(version));
        Files.createDirectories(file.getParent());
        now.write(file);
        if (!older && !file.equals(kept)) {
            Files.delete(kept);
        }
        List<String> report = new ArrayList<>(differences(before, now));
        report.add(report.size() + " differences between " + kept.getFileName() + " and " + file);
        return report;
    }

    /** The one description that a folder holds. */
    static Path kept(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("graph-v\\d+\\.json"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no graph-v….json in " + folder));
        }
    }

    /** What the SDK on the class path says of everything that another description names. */
    static GraphDescription like(GraphDescription model) {
        SortedMap<String, GraphDescription.Node> nodes = new TreeMap<>();
        model.nodes()
                .forEach((name, node) -> SdkReader.fields(name).ifPresent(fields -> {
                    SortedMap<String, GraphDescription.Request> requests = new TreeMap<>();
                    node.requests()
                            .keySet()
                            .forEach(request ->
                                    SdkReader.request(name, request).ifPresent(found -> requests.put(request, found)));
                    nodes.put(name, new GraphDescription.Node(fields, requests));
                }));
        SortedMap<String, String[]> enums = new TreeMap<>();
        model.enums().keySet().forEach(name -> SdkReader.values(name).ifPresent(values -> enums.put(name, values)));
        return new GraphDescription(
                "Names of nodes, fields, requests, parameters and enumeration values of the Graph API "
                        + APIConfig.DEFAULT_API_VERSION + ", read out of Facebook's Java SDK "
                        + APIConfig.USER_AGENT.replaceFirst("^.*-v", "") + ". A path is what follows the node's id.",
                nodes,
                enums);
    }

    /** One line for each name that came, went or changed. */
    static List<String> differences(GraphDescription before, GraphDescription now) {
        Map<String, String> old = before.lines();
        Map<String, String> fresh = now.lines();
        List<String> differences = new ArrayList<>();
        old.forEach((name, type) -> {
            if (!fresh.containsKey(name)) {
                differences.add("- " + name);
            } else if (!fresh.get(name).equals(type)) {
                differences.add("~ " + name + ": " + type + " became " + fresh.get(name));
            }
        });
        fresh.keySet().stream().filter(name -> !old.containsKey(name)).forEach(name -> differences.add("+ " + name));
        return differences;
    }

    private static int number(String version) {
        return Integer.parseInt(version.replaceAll("\\D", ""));
    }
}
