package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import java.util.regex.Pattern;

/**
 * Text that a model or a stranger chose, for a place where a person decides: one line of what can be seen, so that it cannot
 * draw lines of its own, turn the direction of reading around, or steer a terminal.
 */
public final class OneLine {

    private static final int MOST_CHARACTERS = 300;
    // So that a text that has been cut is not cut again.
    private static final int ROOM_FOR_THE_NOTE = 40;
    private static final int MOST_MARKS_IN_A_ROW = 4;
    // Letters and a symbol that look like nothing at all.
    private static final String BLANKS = "\u115F\u1160\u2800\u3164\uFFA0";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:+-]{1,64}|-?[0-9.]{1,20} [A-Z]{3}");

    private OneLine() {}

    /** The text without line breaks, control, format and direction characters; cut where it is long, which is then said. */
    public static String clean(String text) {
        StringBuilder line = new StringBuilder();
        int marks = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            marks = isMark(character) ? marks + 1 : 0;
            if (isBlank(character)) {
                gap = !line.isEmpty();
            } else if (isVisible(character) && marks <= MOST_MARKS_IN_A_ROW) {
                line.append(gap ? " " : "").appendCodePoint(character);
                gap = false;
            }
        }
        int length = line.codePointCount(0, line.length());
        return length <= MOST_CHARACTERS + ROOM_FOR_THE_NOTE
                ? line.toString()
                : line.substring(0, line.offsetByCodePoints(0, MOST_CHARACTERS)) + "… [" + (length - MOST_CHARACTERS)
                        + " more characters]";
    }

    /** In quotation marks that the text cannot leave. */
    public static String inQuotes(String cleaned) {
        return '"' + cleaned.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Codes, numbers and amounts as they are, everything else in quotation marks. */
    public static String value(String cleaned) {
        return PLAIN.matcher(cleaned).matches() ? cleaned : inQuotes(cleaned);
    }

    private static boolean isBlank(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> true;
            default -> BLANKS.indexOf(character) >= 0;
        };
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
