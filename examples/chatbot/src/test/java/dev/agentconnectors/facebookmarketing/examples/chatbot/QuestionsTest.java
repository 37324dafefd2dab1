package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.PixelHour;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Looking things up: every answer is compared with what the sandbox holds. */
@ParameterizedClass
@EnumSource
class QuestionsTest {

    @Parameter
    private Setup setup;

    private SandboxAgent agent;

    @BeforeEach
    void start() {
        agent = new SandboxAgent(setup, WritePolicy.off());
    }

    @AfterEach
    void stop() {
        agent.close();
    }

    @Test
    void who_am_i() throws Exception {
        String me = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(agent.sandbox().graphUrl() + "/v26.0/me?fields=name"))
                                .header("Authorization", "Bearer " + Sandbox.ACCESS_TOKEN)
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        String name = me.replaceAll("(?s).*\"name\":\"([^\"]+)\".*", "$1");
        String id = me.replaceAll("(?s).*\"id\":\"(\\d+)\".*", "$1");

        assertThat(agent.ask("Who am I?").text()).contains(name, id);
    }

    @Test
    void my_ad_accounts() {
        Answer answer = agent.ask("Show my ad accounts.");

        List<Node> accounts = agent.store().accountIds().stream()
                .map(id -> agent.store().node(id).orElseThrow())
                .toList();
        assertThat(accounts).hasSizeGreaterThan(1);
        assertThat(answer.column("ID")).containsExactlyElementsOf(texts(accounts, "id"));
        assertThat(answer.column("Name")).containsExactlyElementsOf(texts(accounts, "name"));
        assertThat(answer.column("Currency")).containsExactlyElementsOf(texts(accounts, "currency"));
    }

    @Test
    void active_campaigns() {
        List<Node> active = agent.listed(Kind.CAMPAIGN).stream()
                .filter(campaign -> campaign.text("effective_status").equals("ACTIVE"))
                .toList();
        assertThat(active)
                .isNotEmpty()
                .hasSizeLessThan(agent.listed(Kind.CAMPAIGN).size());

        Answer answer = agent.ask("Which campaigns are active?");

        assertThat(answer.text()).contains(active.size() + " active campaigns");
        assertThat(answer.column("ID")).containsExactlyElementsOf(firstTen(active, "id"));
        assertThat(answer.column("Objective")).containsExactlyElementsOf(firstTen(active, "objective"));
    }

    @Test
    void campaigns_with_their_status() {
        List<Node> campaigns = agent.listed(Kind.CAMPAIGN);

        Answer answer = agent.ask("List all campaigns with their status.");

        assertThat(answer.text()).contains(campaigns.size() + " campaigns");
        assertThat(answer.column("ID")).containsExactlyElementsOf(firstTen(campaigns, "id"));
        assertThat(answer.column("Set to")).containsExactlyElementsOf(firstTen(campaigns, "status"));
        assertThat(answer.column("In effect")).containsExactlyElementsOf(firstTen(campaigns, "effective_status"));
        Map<String, Long> byStatus = campaigns.stream()
                .collect(groupingBy(campaign -> campaign.text("effective_status"), summingLong(campaign -> 1)));
        byStatus.forEach((status, count) -> assertThat(answer.text()).contains(count + " " + status));
    }

    @Test
    void ads_running_in_the_newest_campaign() {
        List<Node> ads = agent.store().children(agent.newest(Kind.CAMPAIGN).id(), Kind.AD);
        List<Node> running = ads.stream()
                .filter(ad -> ad.text("effective_status").equals("ACTIVE"))
                .toList();
        assertThat(running).isNotEmpty().hasSizeLessThan(ads.size());

        Answer answer = agent.ask("Which ads are running in the newest campaign?");

        assertThat(answer.text())
                .contains(
                        running.size() + " of the " + ads.size() + " ads",
                        agent.newest(Kind.CAMPAIGN).id());
        assertThat(answer.column("ID")).containsExactlyInAnyOrderElementsOf(texts(running, "id"));
    }

    @Test
    void ad_creatives() {
        shows("Show the ad creatives.", Kind.CREATIVE, "ad creatives", "Title", "title");
    }

    @Test
    void custom_conversions() {
        shows(
                "Show the custom conversions.",
                Kind.CUSTOM_CONVERSION,
                "custom conversions",
                "Event",
                "custom_event_type");
    }

    @Test
    void ad_images() {
        shows("Show the ad images.", Kind.IMAGE, "ad images", "Hash", "hash");
    }

    @Test
    void videos() {
        shows("Show the videos.", Kind.VIDEO, "videos", "Title", "title");
    }

    @Test
    void pixels() {
        shows("Show the pixels.", Kind.PIXEL, "pixel", "ID", "id");
    }

    @Test
    void event_stats_of_a_pixel() {
        Node pixel = agent.listed(Kind.PIXEL).get(0);
        List<PixelHour> hours = agent.store().pixelHours(pixel.id());
        // The Graph API looks at the seven days up to the last event unless it is told otherwise.
        Instant since =
                hours.get(hours.size() - 1).hour().plus(Duration.ofHours(1)).minus(Duration.ofDays(7));
        Map<String, Long> counts = hours.stream()
                .filter(hour -> !hour.hour().isBefore(since))
                .collect(groupingBy(PixelHour::event, summingLong(PixelHour::count)));
        List<Map.Entry<String, Long>> mostFirst = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();

        Answer answer = agent.ask("Show the event stats of a pixel.");

        assertThat(answer.text()).contains(pixel.id());
        assertThat(answer.column("Event"))
                .containsExactlyElementsOf(
                        mostFirst.stream().map(Map.Entry::getKey).toList());
        assertThat(answer.column("Count"))
                .containsExactlyElementsOf(mostFirst.stream()
                        .map(entry -> Answer.grouped(entry.getValue()))
                        .toList());
    }

    @Test
    void another_account_is_looked_into_when_it_is_named() {
        String other = agent.store().accountIds().get(1);

        Answer answer = agent.ask("Which campaigns are there in account act_" + other + "?");

        List<Map<String, Object>> campaigns = agent.store().list(other, "campaigns");
        assertThat(answer.text()).contains(campaigns.size() + " campaigns");
        assertThat(answer.column("ID").get(0)).isEqualTo(campaigns.get(0).get("id"));
    }

    private void shows(String question, Kind kind, String named, String title, String field) {
        List<Node> all = agent.listed(kind);
        assertThat(all).isNotEmpty();

        Answer answer = agent.ask(question);

        assertThat(answer.text()).contains(all.size() + " " + named);
        assertThat(answer.column(title)).containsExactlyElementsOf(firstTen(all, field));
    }

    private static List<String> firstTen(List<Node> nodes, String field) {
        return texts(nodes.subList(0, Math.min(nodes.size(), Answer.ROWS)), field);
    }

    private static List<String> texts(List<Node> nodes, String field) {
        return nodes.stream().map(node -> node.text(field)).toList();
    }
}
