package dev.agentconnectors.facebookmarketing.airbyte;

/** Texts of a callback, which anybody may have written, made fit to show. */
final class CallbackTexts {

    private static final int LONGEST = 300;

    private CallbackTexts() {}

    /** One line of limited length. */
    static String shown(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").trim();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
