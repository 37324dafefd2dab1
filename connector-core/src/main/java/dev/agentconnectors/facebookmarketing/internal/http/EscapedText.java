package dev.agentconnectors.facebookmarketing.internal.http;

import java.util.List;

/** A text with JSON's escapes, beside what it means: a letter written as its code, or a slash with a backslash before it, hides a word from a plain search. */
final class EscapedText {

    private final String text;
    private final StringBuilder meaning = new StringBuilder();
    /** Where the character of the meaning begins in the text, and at the end the text's length. */
    private final int[] places;

    private EscapedText(String text) {
        this.text = text;
        this.places = new int[text.length() + 1];
        int at = 0;
        while (at < text.length()) {
            places[meaning.length()] = at;
            int length = escapeAt(at);
            meaning.append(
                    length == 6
                            ? (char) Integer.parseInt(text.substring(at + 2, at + 6), 16)
                            : text.charAt(at + length - 1));
            at += length;
        }
        places[meaning.length()] = text.length();
    }

    static EscapedText of(String text) {
        return new EscapedText(text);
    }

    /** The text with stars in place of each word that it means, however it is written. */
    String starred(List<String> words, String stars) {
        for (String word : words) {
            int found = meaning.indexOf(word);
            if (found >= 0) {
                String rest = text.substring(places[found + word.length()]);
                return of(text.substring(0, places[found]) + stars + rest).starred(words, stars);
            }
        }
        return text;
    }

    /** How many characters the one at a place takes: 6 for a code, 2 for another escape, 1 for itself. */
    private int escapeAt(int at) {
        if (text.charAt(at) != '\\' || at + 1 == text.length()) {
            return 1;
        }
        return text.startsWith("u", at + 1) && isCode(at + 2) ? 6 : 2;
    }

    private boolean isCode(int at) {
        if (at + 4 > text.length()) {
            return false;
        }
        for (int i = at; i < at + 4; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
