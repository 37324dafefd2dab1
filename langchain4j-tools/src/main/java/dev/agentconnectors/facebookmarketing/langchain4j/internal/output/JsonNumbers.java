package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

/** Facebook writes most numbers as text. */
final class JsonNumbers {

    private JsonNumbers() {}

    /** Whether the text could stand in JSON as a number just as it is. */
    static boolean fits(byte[] text, int from, int to) {
        int digits = text[from] == '-' ? from + 1 : from;
        boolean point = false;
        for (int i = digits; i < to; i++) {
            byte c = text[i];
            if (c == '.' && !point && i > digits && i < to - 1) {
                point = true;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return digits < to && (text[digits] != '0' || digits + 1 == to || text[digits + 1] == '.');
    }

    /** Where what is worth showing of a number ends: {@code 1.0} is 1. */
    static int endWithoutPointZero(byte[] text, int from, int to) {
        return to - from > 2 && text[to - 1] == '0' && text[to - 2] == '.' ? to - 2 : to;
    }
}
