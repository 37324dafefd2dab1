package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number, a sign or something in quotation marks.
 *
 * @param text as it was typed, without quotation marks
 * @param norm how it is looked up: in small letters
 * @param quoted whether it stood in quotation marks
 * @param start where it begins in the prompt
 * @param end where it ends in the prompt
 */
record Word(String text, String norm, boolean quoted, int start, int end) {
    private static final String QUOTES =
            "\"([^\"]+)\"|“([^”]+)”|«([^»]+)»|‹([^›]+)›|‘([^’]+)’|`([^`]+)`|(?<!\\w)'([^']+)'(?!\\w)";
    private static final Pattern WORD = Pattern.compile(
            QUOTES
                    + "|\\d{4}-\\d{2}-\\d{2}|act_\\w+|\\d+(?:[.,]\\d+)*|[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_]*|[$€£¥%]|[?!.;:,]",
            Pattern.CASE_INSENSITIVE);

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String quoted = null;
            for (int i = 1; i <= matcher.groupCount() && quoted == null; i++) {
                quoted = matcher.group(i);
            }
            words.add(
                    quoted == null
                            ? new Word(
                                    matcher.group(),
                                    matcher.group().toLowerCase(Locale.ROOT),
                                    false,
                                    matcher.start(),
                                    matcher.end())
                            : new Word(quoted.strip(), "\"", true, matcher.start(), matcher.end()));
        }
        return words;
    }

    /** The words of a name, however it is punctuated. */
    static List<String> names(String text) {
        return of(text.replaceAll("[\"“”«»‹›‘’`']", " ")).stream()
                .filter(word -> !word.isPunctuation())
                .map(Word::norm)
                .toList();
    }

    boolean isPunctuation() {
        return !quoted && "?!.;:,".contains(norm);
    }

    boolean isCapitalised() {
        return quoted || Character.isUpperCase(text.codePointAt(0));
    }

    boolean isNumber() {
        return !quoted && Character.isDigit(text.charAt(0));
    }

    Word as(String other) {
        return new Word(text, other, false, start, end);
    }
}
