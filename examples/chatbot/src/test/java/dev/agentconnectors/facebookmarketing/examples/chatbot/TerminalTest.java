package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody at a terminal sees. */
class TerminalTest {

    private static final String THINKING = "  Thinking…";
    private static final String CLEARED = "\r\033[K";

    private final StringWriter shown = new StringWriter();

    @Test
    void a_line_says_that_the_model_thinks_until_something_else_is_shown() {
        Screen screen = screen(80);

        screen.progress(THINKING);
        screen.part("An");
        screen.part("swer");

        assertThat(shown.toString()).isEqualTo(THINKING + CLEARED + "Answer");
        assertThat(Run.at(Keyboard.typing("Who am I?", "/quit"), Map.of()).out())
                .contains(THINKING, CLEARED);
        assertThat(Run.piped(Map.of(), "", "-p", "Who am I?").out()).doesNotContain("Thinking", "\033");
    }

    @Test
    void nothing_is_shown_while_somebody_is_asked() throws InterruptedException {
        Screen screen = screen(80);
        screen.progress(THINKING);
        CountDownLatch other = new CountDownLatch(1);
        Thread tool = new Thread(() -> {
            other.countDown();
            screen.line("another tool is done");
        });

        screen.asking(() -> {
            tool.start();
            await(other);
            assertThat(shown.toString()).isEqualTo(THINKING + CLEARED);
            return true;
        });
        tool.join(5000);

        assertThat(shown.toString()).contains("another tool is done");
    }

    @Test
    void a_persons_thinking_is_no_tools_time() {
        Screen screen = screen(80);
        LocalDateTime before = LocalDateTime.now(ZoneId.systemDefault());
        screen.asking(() -> true);
        LocalDateTime after = LocalDateTime.now(ZoneId.systemDefault());

        Duration asked = screen.askedBetween(before, after);
        assertThat(asked).isGreaterThanOrEqualTo(Duration.ZERO).isLessThanOrEqualTo(Duration.between(before, after));
        assertThat(screen.askedBetween(after.plusHours(1), after.plusHours(2))).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 77})
    void lines_break_between_words_at_any_width(int width) {
        Screen screen = screen(width);

        screen.line(
                "  \033[36mfacebook_list_ads fields=id,name\033[0m limit=100 status=ACTIVE  → 1,234 records, 12 ms");

        assertThat(shown.toString().lines())
                .allMatch(
                        line -> AttributedString.fromAnsi(line.stripTrailing()).columnLength() <= width)
                .allMatch(line -> line.startsWith("  "));
        assertThat(shown.toString().replaceAll("\\s+", " ")).contains("status=ACTIVE → 1,234 records, 12 ms");
    }

    @Test
    void on_a_narrow_terminal_a_table_stands_below_itself_and_nothing_is_cut() {
        AnswerPrinter printer = new AnswerPrinter(screen(40));

        printer.accept("""
                | Name | ID | Spend |
                | --- | --- | --- |
                | Free Shipping – Rain Jackets – CA | 120208846315912220 | 2,805.71 USD |
                """);
        printer.end();

        assertThat(shown.toString()).isEqualTo("""
                Free Shipping – Rain Jackets – CA
                  ID: 120208846315912220
                  Spend: 2,805.71 USD
                """);
    }

    @Test
    void ctrl_c_ends_the_answer_and_not_the_program() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            sandbox.faults().add("model:delay=20s:times=1");
            Keyboard keyboard = Keyboard.typing("Pause the newest campaign", "Who am I?", "quit");
            Thread pressing = new Thread(() -> {
                while (!keyboard.shown().contains(THINKING)) {
                    Thread.onSpinWait();
                }
                keyboard.terminal().raise(Terminal.Signal.INT);
            });
            pressing.start();

            Run run = Run.at(keyboard, Map.of("OPENAI_BASE_URL", sandbox.modelUrl()));

            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .containsSubsequence("Stopped.", "The tools work as")
                    .doesNotContain("To be changed");
        }
    }

    private Screen screen(int width) {
        return new Screen(new PrintWriter(shown), false, width);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
