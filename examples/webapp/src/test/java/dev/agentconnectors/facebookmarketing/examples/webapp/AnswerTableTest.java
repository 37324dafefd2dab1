package dev.agentconnectors.facebookmarketing.examples.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of the tables in answers. */
class AnswerTableTest {

    private static final String RANKING = """
            | Name | ID | Spend | Share |
            |---|---|---|---|
            | Trail, "shoes" | 120208846315912220 | 12345.60 USD | 60% |
            | =HYPERLINK(1) | 120208846315912221 | 2,805.71 USD | 30% |
            | -Sale | 120208846315912222 | 14.00 USD | – |
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234567;1,234,567",
                "1234.50 USD;1,234.50 USD",
                "1,234.50 USD;1,234.50 USD",
                "$1234.5;$1,234.5",
                "-3.14%;-3.14%",
                "50000 JPY;50,000 JPY",
                "0;0",
                "2.51x;2.51x"
            })
    void figuresGetSeparatorsAndKeepTheirDecimals(String written, String shown) {
        assertThat(Figure.of(written)).map(Figure::shown).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "–", "1,23,4", "12 campaigns", "2026-11-24", "1.2.3", "120208846315912220", "USD", "12 usd"})
    void otherThingsAreNoFigures(String text) {
        assertThat(Figure.of(text)).isEmpty();
    }

    @Test
    void figuresStandOnTheRightAndIdsDoNot() {
        assertThat(Markdown.toHtml(RANKING))
                .contains(
                        "<th scope=\"col\" class=\"figure\">Spend</th>",
                        "<td class=\"figure\" data-value=\"12345.60\">12,345.60 USD</td>",
                        "<td>120208846315912220</td>",
                        "<td class=\"figure\">–</td>");
    }

    @Test
    void aSpreadsheetGetsNumbersAndNoFormulas() {
        assertThat(Markdown.tables("Text\n\n" + RANKING + "\nmore").get(0).csv())
                .isEqualTo("""
                Name,ID,Spend (USD),Share (%)\r
                "Trail, ""shoes""\",120208846315912220,12345.60,60\r
                '=HYPERLINK(1),120208846315912221,2805.71,30\r
                '-Sale,120208846315912222,14.00,–\r
                """);
    }

    @Test
    void aRankingIsDrawn() {
        Chart chart = Markdown.tables(RANKING).get(0).chart().orElseThrow();

        assertThat(chart.series()).isFalse();
        assertThat(chart.title()).isEqualTo("Spend");
        assertThat(chart.toHtml())
                .contains("width=\"100.00%\"", "width=\"22.73%\"", "12,345.60 USD", "=HYPERLINK(1)")
                .doesNotContain("style=");
    }

    @Test
    void aSeriesOfDaysIsDrawn() {
        Chart chart = Markdown.tables("""
                        | Day | Impressions |
                        |---|---|
                        | 2026-11-01 | 100 |
                        | 2026-11-02 | 0 |
                        | 2026-11-03 | 50 |
                        """).get(0).chart().orElseThrow();

        assertThat(chart.series()).isTrue();
        assertThat(chart.toHtml())
                .contains("aria-label=\"Impressions by day, 2026-11-01 to 2026-11-03: at most 100 on 2026-11-01\"");
    }

    @Test
    void whatIsNeitherIsNot() {
        List<String> titles = List.of("Name", "Budget");

        assertThat(new AnswerTable(titles, List.of(List.of("a", "1"), List.of("b", "3"), List.of("c", "2"))).chart())
                .as("in no order")
                .isEmpty();
        assertThat(new AnswerTable(titles, List.of(List.of("a", "3"), List.of("b", "2"))).chart())
                .as("too short")
                .isEmpty();
        assertThat(new AnswerTable(titles, List.of(List.of("a", "3 USD"), List.of("b", "2 EUR"), List.of("c", "1 USD")))
                        .chart())
                .as("not comparable")
                .isEmpty();
        assertThat(new AnswerTable(titles, List.of(List.of("a", "3"), List.of("b", "-1"), List.of("c", "-2"))).chart())
                .as("below zero")
                .isEmpty();
    }
}
