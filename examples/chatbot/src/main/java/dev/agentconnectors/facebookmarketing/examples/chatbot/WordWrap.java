package dev.agentconnectors.facebookmarketing.examples.chatbot;

import org.jline.utils.WCWidth;

/** Breaks lines between words while text comes in: a word is held back until it is complete. */
final class WordWrap {

    private final int width;
    private final StringBuilder word = new StringBuilder();
    private int wordWidth;
    private int column;

    /**
     * Wraps.
     *
     * @param width how many columns a line has, 0 for any number: then nothing is held back
     */
    WordWrap(int width) {
        this.width = width;
    }

    void add(char c, StringBuilder shown) {
        if (c == '\n') {
            end(shown);
            shown.append(c);
            column = 0;
        } else if (c == ' ') {
            end(shown);
            if (width == 0 || column < width) {
                shown.append(c);
                column++;
            }
        } else {
            word.append(c);
            wordWidth += Math.max(0, WCWidth.wcwidth(c));
            if (width == 0) {
                end(shown);
            }
        }
    }

    /** Adds a mark that takes no room. */
    void addStyle(String style, StringBuilder shown) {
        word.append(style);
        if (width == 0) {
            end(shown);
        }
    }

    /** Shows the word that is held back. */
    void end(StringBuilder shown) {
        if (width > 0 && column > 0 && column + wordWidth > width) {
            shown.append('\n');
            column = 0;
        }
        shown.append(word);
        column += wordWidth;
        word.setLength(0);
        wordWidth = 0;
    }
}
