package dev.agentconnectors.facebookmarketing.examples.chatbot;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jline.utils.AttributedString;

/** Where everything is shown. Whole lines from several threads do not mix. */
public final class Screen {

    /** Ways to stand out, where the terminal has them. */
    enum Style {
        BOLD("1"),
        DIM("2"),
        RED("31"),
        CYAN("36");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    private static final String CLEAR_LINE = "\r\033[K";

    private final PrintWriter out;
    private final boolean colours;
    private final int width;
    private boolean progress;
    private final List<LocalDateTime[]> asked = new ArrayList<>();

    /**
     * A screen.
     *
     * @param out where to write
     * @param colours whether styles can be shown
     * @param width the number of columns, 0 for any number
     */
    public Screen(PrintWriter out, boolean colours, int width) {
        this.out = out;
        this.colours = colours;
        this.width = width;
    }

    int width() {
        return width;
    }

    String styled(Style style, String text) {
        return start(style) + text + end();
    }

    String start(Style style) {
        return colours ? "\033[" + style.code + "m" : "";
    }

    String end() {
        return colours ? "\033[0m" : "";
    }

    /** Shows a line, broken between words where it is too long. */
    synchronized void line(String text) {
        part(wrapped(text) + System.lineSeparator());
    }

    synchronized void part(String text) {
        clearProgress();
        out.print(text);
        out.flush();
    }

    /** Says what goes on, until something else is shown. Where output is no terminal, nothing is said. */
    synchronized void progress(String text) {
        if (width > 0) {
            clearProgress();
            out.print(styled(Style.DIM, text));
            out.flush();
            progress = true;
        }
    }

    synchronized void clearProgress() {
        if (progress) {
            out.print(CLEAR_LINE);
            out.flush();
            progress = false;
        }
    }

    /** Has a person asked; nothing else is shown until the answer is there. */
    synchronized <T> T asking(Supplier<T> question) {
        clearProgress();
        LocalDateTime since = LocalDateTime.now(ZoneId.systemDefault());
        T answer = question.get();
        asked.add(new LocalDateTime[] {since, LocalDateTime.now(ZoneId.systemDefault())});
        return answer;
    }

    /** How long somebody thought about questions in this time. */
    synchronized Duration askedBetween(LocalDateTime from, LocalDateTime to) {
        return asked.stream()
                .map(time ->
                        Duration.between(time[0].isBefore(from) ? from : time[0], time[1].isAfter(to) ? to : time[1]))
                .filter(overlap -> !overlap.isNegative())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Broken between words; what is broken off is indented a little more. */
    String wrapped(String text) {
        if (width == 0 || AttributedString.fromAnsi(text).columnLength() <= width) {
            return text;
        }
        String indent = text.replaceFirst("(?s)^((?:\\033\\[\\d*m)*( *)).*", "$2") + "  ";
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split("(?<= )(?=[^ ])", -1)) {
            int length = AttributedString.fromAnsi(word).columnLength();
            if (column > indent.length()
                    && column + AttributedString.fromAnsi(word.stripTrailing()).columnLength() > width) {
                lines.append(System.lineSeparator()).append(indent);
                column = indent.length();
            }
            lines.append(word);
            column += length;
        }
        return lines.toString();
    }
}
