package dev.agentconnectors.facebookmarketing.examples.sandbox.graph.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescribeGraphTest {

    private static final Path FOLDER = Path.of("src/main/resources/graph");

    private final GraphDescription described = DescribeGraph.like(model());

    private static GraphDescription model() {
        SortedMap<String, GraphDescription.Node> nodes = new TreeMap<>();
        nodes.put(
                "Campaign",
                new GraphDescription.Node(
                        new TreeMap<>(),
                        new TreeMap<>(Map.of("Update", none(), "GetAds", none(), "Delete", none(), "Fly", none()))));
        nodes.put(
                "AdAccount",
                new GraphDescription.Node(
                        new TreeMap<>(), new TreeMap<>(Map.of("GetAdCreatives", none(), "CreateAdVideo", none()))));
        nodes.put("Unicorn", new GraphDescription.Node(new TreeMap<>(), new TreeMap<>()));
        return new GraphDescription(
                "",
                nodes,
                new TreeMap<>(Map.of("Campaign.EnumStatus", new String[0], "Campaign.EnumMood", new String[0])));
    }

    private static GraphDescription.Request none() {
        return new GraphDescription.Request("", "", "", new TreeMap<>());
    }

    @Test
    void fieldsComeWithTheirTypes() {
        assertThat(described.nodes().get("Campaign").fields())
                .containsEntry("daily_budget", "String")
                .containsEntry("issues_info", "List<AdCampaignIssuesInfo>")
                .containsEntry("budget_rebalance_flag", "Boolean")
                .containsEntry("status", "EnumStatus")
                .doesNotContainKey("context");
    }

    @Test
    void requestsComeWithMethodPathResultAndParameters() {
        GraphDescription.Node campaign = described.nodes().get("Campaign");
        GraphDescription.Request update = campaign.requests().get("Update");
        GraphDescription.Request ads = campaign.requests().get("GetAds");

        assertThat(update.method()).isEqualTo("POST");
        assertThat(update.path()).isEqualTo("/");
        assertThat(update.params())
                .containsEntry("daily_budget", "Long")
                .containsEntry("name", "String")
                .containsEntry("bid_strategy", "Campaign.EnumBidStrategy")
                .containsEntry("execution_options", "List<Campaign.EnumExecutionOptions>");
        assertThat(ads.path()).isEqualTo("/ads");
        assertThat(ads.returns()).isEqualTo("Ad");
        assertThat(ads.params()).containsEntry("effective_status", "List<String>");
        assertThat(campaign.requests().get("Delete").method()).isEqualTo("DELETE");
        assertThat(described
                        .nodes()
                        .get("AdAccount")
                        .requests()
                        .get("CreateAdVideo")
                        .params())
                .containsEntry("source", "File");
    }

    @Test
    void enumerationsComeWithTheirValues() {
        assertThat(described.enums().get("Campaign.EnumStatus"))
                .containsExactly("ACTIVE", "ARCHIVED", "DELETED", "PAUSED");
    }

    @Test
    void whatTheSdkDoesNotKnowIsNotThere() {
        assertThat(described.nodes()).containsOnlyKeys("Campaign", "AdAccount");
        assertThat(described.nodes().get("Campaign").requests()).containsOnlyKeys("Update", "GetAds", "Delete");
        assertThat(described.enums()).containsOnlyKeys("Campaign.EnumStatus");
    }

    @Test
    void theKeptDescriptionIsWrittenJustAsTheCommandWritesIt() throws IOException {
        Path kept = DescribeGraph.kept(FOLDER);

        assertThat(GraphDescription.read(kept).text()).isEqualTo(Files.readString(kept));
    }

    @Test
    void mostOfTheKeptDescriptionIsWhatThisSdkSays() throws IOException {
        GraphDescription kept = GraphDescription.read(DescribeGraph.kept(FOLDER));

        List<String> differences = DescribeGraph.differences(kept, DescribeGraph.like(kept));

        // Two versions of the API apart, at most.
        assertThat(differences).hasSizeLessThan(kept.lines().size() / 8);
    }

    @Test
    void aDifferenceIsOneLineThatNamesIt() {
        GraphDescription before = new GraphDescription(
                "",
                new TreeMap<>(Map.of(
                        "Ad",
                        new GraphDescription.Node(new TreeMap<>(Map.of("a", "String", "b", "Long")), new TreeMap<>()))),
                new TreeMap<>(Map.of("Ad.EnumStatus", new String[] {"OLD"})));
        GraphDescription now = new GraphDescription(
                "",
                new TreeMap<>(Map.of(
                        "Ad",
                        new GraphDescription.Node(new TreeMap<>(Map.of("b", "String", "c", "Long")), new TreeMap<>()))),
                new TreeMap<>(Map.of("Ad.EnumStatus", new String[] {"NEW"})));

        assertThat(DescribeGraph.differences(before, now))
                .containsExactly(
                        "- Ad.EnumStatus.OLD",
                        "- Ad.fields.a",
                        "~ Ad.fields.b: Long became String",
                        "+ Ad.EnumStatus.NEW",
                        "+ Ad.fields.c");
    }

    @Test
    void anOlderVersionDoesNotTakeThePlaceOfANewerOne(@TempDir Path folder) throws IOException {
        Path kept = folder.resolve("graph-v99.json");
        model().write(kept);

        DescribeGraph.describe(folder, folder.resolve("out"));

        assertThat(kept).exists();
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**graph-v*.json");
    }

    @Test
    void aNewerVersionDoes(@TempDir Path folder) throws IOException {
        Path kept = folder.resolve("graph-v1.json");
        model().write(kept);

        DescribeGraph.describe(folder, folder.resolve("out"));

        assertThat(kept).doesNotExist();
        assertThat(GraphDescription.read(DescribeGraph.kept(folder)).nodes()).containsKey("Campaign");
    }
}
