package dev.agentconnectors.facebookmarketing.examples.chatbot;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows an answer in Markdown while it comes in: text at once, a table when it is complete. Bold words, code and headings
 * lose their marks and are styled instead.
 */
final class AnswerPrinter {

    private enum Line {
        BEGINNING,
        TEXT,
        HEADING,
        TABLE
    }

    private final Screen screen;
    private final List<String> table = new ArrayList<>();
    private final StringBuilder row = new StringBuilder();
    private final WordWrap wrap;
    private Line line = Line.BEGINNING;
    private boolean star;
    private boolean bold;
    private boolean code;

    AnswerPrinter(Screen screen) {
        this.screen = screen;
        this.wrap = new WordWrap(screen.width());
    }

    /** Takes the next part of the answer, wherever it was cut. */
    synchronized void accept(String part) {
        StringBuilder shown = new StringBuilder();
        part.chars().forEach(c -> accept((char) c, shown));
        if (!shown.isEmpty()) {
            screen.part(shown.toString());
        }
    }

    /** Shows what was held back, and begins a new line. */
    synchronized void end() {
        StringBuilder shown = new StringBuilder();
        if (line != Line.BEGINNING) {
            accept('\n', shown);
        }
        showTable(shown);
        screen.part(shown.toString());
    }

    private void accept(char c, StringBuilder shown) {
        if (line == Line.BEGINNING) {
            begin(c, shown);
        }
        switch (line) {
            case TABLE -> tableChar(c);
            case HEADING -> headingChar(c, shown);
            default -> textChar(c, shown);
        }
        if (c == '\n') {
            line = Line.BEGINNING;
        }
    }

    private void begin(char c, StringBuilder shown) {
        line = switch (c) {
            case '|' -> Line.TABLE;
            case '#' -> Line.HEADING;
            default -> Line.TEXT;
        };
        if (line != Line.TABLE) {
            showTable(shown);
        }
        if (line == Line.HEADING) {
            wrap.addStyle(screen.start(Screen.Style.BOLD), shown);
        }
    }

    private void tableChar(char c) {
        if (c == '\n') {
            table.add(row.toString());
            row.setLength(0);
        } else {
            row.append(c);
        }
    }

    /** The marks before a heading's first word are not shown. */
    private void headingChar(char c, StringBuilder shown) {
        if (c == '\n') {
            wrap.addStyle(screen.end(), shown);
            wrap.add(c, shown);
            row.setLength(0);
        } else if (!row.isEmpty() || (c != '#' && c != ' ')) {
            row.append(c);
            if (c != '*') {
                wrap.add(c, shown);
            }
        }
    }

    private void textChar(char c, StringBuilder shown) {
        if (c == '*') {
            if (star) {
                bold = !bold;
                restyle(shown);
            }
            star = !star;
            return;
        }
        if (star) {
            star = false;
            wrap.add('*', shown);
        }
        if (c == '`') {
            code = !code;
            restyle(shown);
            return;
        }
        if (c == '\n' && (bold || code)) {
            bold = false;
            code = false;
            restyle(shown);
        }
        wrap.add(c, shown);
    }

    private void restyle(StringBuilder shown) {
        wrap.addStyle(
                screen.end()
                        + (bold ? screen.start(Screen.Style.BOLD) : "")
                        + (code ? screen.start(Screen.Style.CYAN) : ""),
                shown);
    }

    private void showTable(StringBuilder shown) {
        if (!row.isEmpty()) {
            table.add(row.toString());
            row.setLength(0);
        }
        TableText.layOut(table, screen)
                .forEach(tableLine -> shown.append(tableLine).append('\n'));
        table.clear();
    }
}
