package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Metrics;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.langchain4j.service.tool.ToolExecution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures: every answer is compared with what the sandbox's daily records add up to. */
@ParameterizedClass
@EnumSource
class FiguresTest {

    private static final LocalDate WEEK_AGO = SandboxAgent.TODAY.minusDays(7);
    private static final LocalDate YESTERDAY = SandboxAgent.TODAY.minusDays(1);
    private static final LocalDate MONTH_START = SandboxAgent.TODAY.withDayOfMonth(1);

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
    void ad_sets_with_the_highest_daily_budget() {
        List<Node> highest = agent.listed(Kind.AD_SET).stream()
                .filter(adSet -> adSet.number("daily_budget") > 0)
                .sorted(Comparator.comparing((Node adSet) -> adSet.number("daily_budget"))
                        .reversed())
                .limit(Answer.ROWS)
                .toList();

        Answer answer = ask("Which ad sets have the highest daily budget?");

        assertThat(answer.column("Daily budget"))
                .containsExactlyElementsOf(highest.stream()
                        .map(adSet -> dollars(adSet.number("daily_budget")))
                        .toList());
        assertThat(answer.column("ID").get(0)).isEqualTo(highest.get(0).id());
    }

    @Test
    void budgets_in_yen_have_no_smaller_unit() {
        String yen = agent.store().accountIds().get(1);
        long highest = agent.store().list(yen, "adsets").stream()
                .map(fields ->
                        agent.store().node(String.valueOf(fields.get("id"))).orElseThrow())
                .mapToLong(adSet -> adSet.number("daily_budget"))
                .max()
                .orElseThrow();

        Answer answer = agent.ask("Which ad sets have the highest daily budget in account act_" + yen + "?");

        assertThat(answer.column("Daily budget").get(0)).isEqualTo(Answer.grouped(highest) + " JPY");
    }

    @Test
    void performance_of_the_last_seven_days() {
        Metrics week = agent.store().insights(agent.account(), WEEK_AGO, YESTERDAY);

        String answer = ask("How was the performance of the last 7 days?").text();

        assertThat(answer)
                .contains(
                        "Spend: **" + dollars(week.spend()) + "**",
                        "Impressions: **" + Answer.grouped(week.impressions()) + "**",
                        "Clicks: **" + Answer.grouped(week.clicks()) + "**",
                        "Click-through rate: **" + percent(week) + "**");
    }

    @Test
    void campaigns_with_the_most_spend_this_month() {
        List<Delivery> most = deliveries(Kind.CAMPAIGN, MONTH_START, SandboxAgent.TODAY).stream()
                .sorted(Comparator.comparing(
                                (Delivery delivery) -> delivery.metrics().spend())
                        .reversed())
                .limit(Answer.ROWS)
                .toList();

        Answer answer = ask("Which campaigns have the most spend this month?");

        assertThat(answer.column("ID"))
                .containsExactlyElementsOf(most.stream().map(Delivery::id).toList());
        assertThat(answer.column("Spend"))
                .containsExactlyElementsOf(most.stream()
                        .map(delivery -> dollars(delivery.metrics().spend()))
                        .toList());
    }

    @Test
    void ads_with_the_best_click_through_rate() {
        List<Delivery> best = deliveries(Kind.AD, WEEK_AGO, YESTERDAY).stream()
                .filter(delivery -> delivery.metrics().impressions() >= 100)
                .sorted(Comparator.comparing(Delivery::clickThroughRate).reversed())
                .limit(Answer.ROWS)
                .toList();

        Answer answer = ask("Which ads have the best click-through rate?");

        assertThat(answer.column("CTR"))
                .containsExactlyElementsOf(best.stream()
                        .map(delivery -> percent(delivery.metrics()))
                        .toList());
        assertThat(answer.column("ID").get(0)).isEqualTo(best.get(0).id());
    }

    /** In hosted mode such questions are for search, which Airbyte offers just for them, or for a report, which searches. */
    private Answer ask(String question) {
        Answer answer = agent.ask(question);
        boolean searched = answer.calls().stream()
                .map(ToolExecution::request)
                .anyMatch(call -> call.name().equals("facebook_search_records")
                        || (call.name().equals("facebook_report") && setup.hosted())
                        || call.arguments().contains("\"action\":\"search\""));
        assertThat(searched).isEqualTo(setup.hosted());
        return answer;
    }

    /** What one object delivered. */
    private record Delivery(String id, Metrics metrics) {

        BigDecimal clickThroughRate() {
            return FiguresTest.clickThroughRate(metrics);
        }
    }

    private List<Delivery> deliveries(Kind kind, LocalDate since, LocalDate until) {
        return agent.store().children(agent.account(), kind).stream()
                .map(node -> new Delivery(node.id(), agent.store().insights(node.id(), since, until)))
                .filter(delivery -> delivery.metrics().impressions() > 0)
                .toList();
    }

    private static BigDecimal clickThroughRate(Metrics metrics) {
        return BigDecimal.valueOf(metrics.clicks() * 100)
                .divide(BigDecimal.valueOf(metrics.impressions()), 6, RoundingMode.HALF_UP);
    }

    private static String percent(Metrics metrics) {
        return clickThroughRate(metrics).setScale(2, RoundingMode.HALF_UP) + " %";
    }

    private static String dollars(long cents) {
        return String.format(Locale.ROOT, "%,.2f USD", BigDecimal.valueOf(cents, 2));
    }
}
