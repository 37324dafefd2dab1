package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is picked from a prompt. */
class PromptTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    with a daily budget of 50 in the newest campaign | 50
                    daily budget to 1,250.50                         | 1250.50
                    daily budget to $100                             | 100
                    daily budget to 5000 JPY                         | 5000 JPY
                    daily budget of EUR 20                           | 20 EUR
                    """)
    void an_amount(String text, String amount) {
        Money found = new Prompt(text).amount().orElseThrow();
        assertThat((found.amount().toPlainString() + " " + found.currency()).strip())
                .isEqualTo(amount);
    }

    @Test
    void no_amount_from_within_a_name() {
        assertThat(new Prompt("Create a campaign named \"budget of 90\"").amount())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Create a paused traffic campaign named Spring Sale 2027.              | Spring Sale 2027
                    Create a campaign called "For the win" with a daily budget of 20      | For the win
                    Create a campaign called Fox & Hound with a daily budget of 20        | Fox & Hound
                    """)
    void a_name_for_something_new(String text, String name) {
        assertThat(new Prompt(text).nameForNew()).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rename the newest ad set to Autumn walks.        | Autumn walks
                    Rename the ad set "Old one" to "New one"         | New one
                    """)
    void a_new_name(String text, String name) {
        assertThat(new Prompt(text).newName()).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Pause the campaign Spring                   | true
                    Pause the campaign spring, please           | true
                    Set Spring's daily budget to 20             | true
                    Rename the campaign Spring to Fall          | true
                    Pause the campaign Spring Sale              | false
                    Pause the campaign Offspring                | false
                    Pause the campaign "Fall" of this Spring    | false
                    Pause the campaign "Spring"                 | true
                    """)
    void whether_an_object_is_named(String text, boolean named) {
        assertThat(new Prompt(text).names("Spring")).isEqualTo(named);
    }

    @Test
    void nothing_of_a_name_that_is_to_be_given() {
        assertThat(new Prompt("Rename the ad set Fox to \"Hen\"").without("Hen").names("Hen"))
                .isFalse();
        assertThat(new Prompt("Rename the ad set Fox to \"Hen\"").without("Hen").names("Fox"))
                .isTrue();
    }

    @Test
    void ids() {
        assertThat(new Prompt("campaigns of act_734512").accountId()).contains("734512");
        assertThat(new Prompt("campaigns of account 734512").accountId()).contains("734512");
        assertThat(new Prompt("pause campaign 120330001 in act_734512").objectId())
                .contains("120330001");
        assertThat(new Prompt("campaigns of act_734512").objectId()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "political ads in the US from the Ad Library, US",
        "ads about coffee in Germany, DE",
        "ads about tea in the United Kingdom, GB",
        "ads in FR about wine, FR",
        "tell us about ads, ''",
        "ads in IT Systems about x, IT"
    })
    void a_country(String text, String code) {
        assertThat(Countries.in(text).orElse("")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "the last 7 days, last_7d, 2026-11-13, 2026-11-19",
        "past seven days, last_7d, 2026-11-13, 2026-11-19",
        "the last 10 days, '', 2026-11-10, 2026-11-19",
        "this month, this_month, 2026-11-01, 2026-11-20",
        "last month, last_month, 2026-10-01, 2026-10-31",
        "yesterday, yesterday, 2026-11-19, 2026-11-19",
        "whenever, this_month, 2026-11-01, 2026-11-20"
    })
    void a_period(String text, String preset, LocalDate since, LocalDate until) {
        Period period = Period.of(new Prompt(text), TODAY, "this month");
        assertThat(period.preset()).isEqualTo(preset);
        assertThat(period.since()).isEqualTo(since);
        assertThat(period.until()).isEqualTo(until);
    }
}
