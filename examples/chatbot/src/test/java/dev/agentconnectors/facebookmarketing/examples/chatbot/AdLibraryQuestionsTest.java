package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.AdLibraryPage;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions about everybody's ads, compared with the sandbox's Ad Library. */
@ParameterizedClass
@EnumSource
class AdLibraryQuestionsTest {

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
    void political_ads_in_the_us() {
        List<Map<String, Object>> political = running(ad -> AdLibraryPage.POLITICAL.equals(ad.get(AdLibraryPage.TYPE))
                && ad.get(AdLibraryPage.COUNTRIES) instanceof List<?> countries
                && countries.contains("US"));

        Answer answer = agent.ask("Show political ads in the US from the Ad Library.");

        assertThat(answer.text()).contains("POLITICAL".toLowerCase(Locale.ROOT), counted(political));
        assertThat(answer.column("Page")).containsExactlyElementsOf(texts(political, "page_name"));
        assertThat(answer.column("Paid for by")).containsExactlyElementsOf(texts(political, "bylines"));
    }

    @Test
    void ads_on_a_topic() {
        List<Map<String, Object>> onRivers =
                running(ad -> ad.toString().toLowerCase(Locale.ROOT).contains("climate"));
        assertThat(onRivers).hasSizeLessThan(running(ad -> true).size());

        Answer answer = agent.ask("Show Ad Library ads about climate.");

        assertThat(answer.text()).contains(counted(onRivers));
        assertThat(answer.column("Ad")).containsExactlyElementsOf(texts(onRivers, "id"));
    }

    @Test
    void ads_of_one_page() {
        Map<String, Object> some = running(ad -> true).get(0);
        List<Map<String, Object>> ofPage = running(ad -> some.get("page_id").equals(ad.get("page_id")));
        assertThat(ofPage).hasSizeLessThan(running(ad -> true).size());

        Answer answer = agent.ask("Show the Ad Library ads of the page \"" + some.get("page_name") + "\".");

        assertThat(answer.text()).contains(counted(ofPage));
        assertThat(answer.column("Ad")).containsExactlyElementsOf(texts(ofPage, "id"));
        assertThat(answer.column("Page")).containsOnly(String.valueOf(some.get("page_name")));
    }

    /** What a search finds that does not ask for ended ads. */
    private List<Map<String, Object>> running(Predicate<Map<String, Object>> wanted) {
        List<Map<String, Object>> ads = agent.store().adLibrary().stream()
                .filter(ad -> ad.get("ad_delivery_stop_time") == null
                        || ad.get("ad_delivery_stop_time").toString().compareTo(SandboxAgent.TODAY.toString()) >= 0)
                .filter(wanted)
                .toList();
        assertThat(ads).isNotEmpty();
        return ads;
    }

    private static String counted(List<Map<String, Object>> ads) {
        return "in the Ad Library: " + Math.min(ads.size(), 25);
    }

    private static List<String> texts(List<Map<String, Object>> ads, String field) {
        return ads.stream()
                .limit(Answer.ROWS)
                .map(ad -> String.valueOf(ad.get(field)))
                .toList();
    }
}
