package dev.agentconnectors.facebookmarketing.examples.chatbot;

import java.io.PrintWriter;

/** Where everything is shown. Whole lines from several threads do not mix. */
final class Screen {

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

    private final PrintWriter out;
    private final boolean colours;
    private final int width;

    /**
     * A screen.
     *
     * @param out where to write
     * @param colours whether styles can be shown
     * @param width the number of columns, 0 for any number
     */
    Screen(PrintWriter out, boolean colours, int width) {
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

    synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    synchronized void part(String text) {
        out.print(text);
        out.flush();
    }
}
