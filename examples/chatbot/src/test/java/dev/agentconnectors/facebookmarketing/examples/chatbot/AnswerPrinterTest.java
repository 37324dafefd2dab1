package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class AnswerPrinterTest {

    private static final String BOLD = "\033[1m";
    private static final String CODE = "\033[36m";
    private static final String PLAIN = "\033[0m";

    private final StringWriter shown = new StringWriter();

    @Test
    void bold_words_code_and_headings_lose_their_marks() {
        assertThat(plain("## The answer\nIt is **ad set** `123`: 2 * 3 = 6.\n- one\n* two"))
                .isEqualTo("The answer\nIt is ad set 123: 2 * 3 = 6.\n- one\n* two\n");
    }

    @Test
    void on_a_terminal_they_are_styled() {
        assertThat(show(true, 0, "**Sale** `123`").replace(PLAIN + BOLD, BOLD).replace(PLAIN + CODE, CODE))
                .isEqualTo(BOLD + "Sale" + PLAIN + " " + CODE + "123" + PLAIN + "\n");
    }

    @Test
    void a_style_ends_with_its_line() {
        assertThat(show(true, 0, "**never closed\nnext")).endsWith(PLAIN + "\nnext\n");
    }

    @Test
    void wherever_the_answer_is_cut_it_looks_the_same() {
        String answer =
                "# Top\n\nThe **best** `x`:\n\n| Name | Spend |\n| --- | --- |\n| A \\| B | 1.00 USD |\n\nEnd **now**.";
        AnswerPrinter letterwise = new AnswerPrinter(screen(true, 0));
        answer.chars().forEach(c -> letterwise.accept(String.valueOf((char) c)));
        letterwise.end();
        String slowly = shown.toString();

        shown.getBuffer().setLength(0);
        assertThat(show(true, 0, answer)).isEqualTo(slowly);
    }

    @Test
    void tables_become_columns() {
        assertThat(plain("""
                Two:

                | Name | Spend |
                | --- | ---: |
                | **Spring** – DE | 12.50 USD |
                | `A \\| B` | 1000.00 USD |

                That is all.""")).isEqualTo("""
                        Two:

                        Name               Spend
                        ───────────  ───────────
                        Spring – DE    12.50 USD
                        A | B        1000.00 USD

                        That is all.
                        """);
    }

    @Test
    void characters_that_are_two_columns_wide_count_as_such() {
        assertThat(plain("| 名前 | n |\n|---|---|\n| ab | x |")).isEqualTo("""
                名前  n
                ────  ─
                ab    x
                """);
    }

    @Test
    void a_table_that_is_too_wide_gives_way_where_it_is_widest() {
        String table = "| Name | ID |\n| --- | --- |\n| A name that goes on and on | 120208846315912220 |";

        assertThat(show(false, 40, table).lines())
                .allMatch(line -> line.length() <= 40)
                .last()
                .asString()
                .startsWith("A name that goes")
                .contains("…")
                .endsWith("120208846315912220");
    }

    @Test
    void lines_break_between_words() {
        assertThat(show(false, 20, "The **campaigns** with the most `spend` in this month:\n\nTwo."))
                .isEqualTo("The campaigns with \nthe most spend in \nthis month:\n\nTwo.\n");
    }

    @Test
    void a_word_that_is_longer_than_a_line_is_left_whole() {
        assertThat(show(false, 10, "See https://example.com/long now"))
                .isEqualTo("See \nhttps://example.com/long\nnow\n");
    }

    @Test
    void text_appears_before_its_line_is_complete() {
        AnswerPrinter printer = new AnswerPrinter(screen(false, 0));
        printer.accept("The cam");
        assertThat(shown.toString()).isEqualTo("The cam");
    }

    @Test
    void ending_twice_adds_nothing() {
        AnswerPrinter printer = new AnswerPrinter(screen(false, 0));
        printer.accept("Yes.");
        printer.end();
        printer.end();
        assertThat(shown.toString()).isEqualTo("Yes.\n");
    }

    private String plain(String answer) {
        return show(false, 0, answer);
    }

    private String show(boolean colours, int width, String answer) {
        AnswerPrinter printer = new AnswerPrinter(screen(colours, width));
        printer.accept(answer);
        printer.end();
        return shown.toString();
    }

    private Screen screen(boolean colours, int width) {
        return new Screen(new PrintWriter(shown), colours, width);
    }
}
