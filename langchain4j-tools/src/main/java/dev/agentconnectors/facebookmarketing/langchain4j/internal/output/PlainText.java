package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

/** Text that is no JSON, shortened to whole lines. */
final class PlainText {

    private static final int ROOM_FOR_THE_NOTE = 60;

    private PlainText() {}

    /**
     * As many whole lines as fit, and a last one that says how much was left out. Only a first line that is too long by
     * itself is cut.
     */
    static String fit(String text, int maxChars) {
        int room = Math.min(text.length(), Math.max(0, maxChars - ROOM_FOR_THE_NOTE));
        int line = text.lastIndexOf('\n', room - 1);
        String kept = line < 0 ? text.substring(0, betweenCharacters(text, room)) + "\n" : text.substring(0, line + 1);
        int end = line < 0 ? kept.length() - 1 : kept.length();
        return kept + "[" + (text.length() - end) + " more characters were left out]";
    }

    /** The same place, or the one before it where it would part the two halves of a character. */
    private static int betweenCharacters(String text, int place) {
        boolean parts = place > 0 && Character.isHighSurrogate(text.charAt(place - 1));
        return parts ? place - 1 : place;
    }
}
