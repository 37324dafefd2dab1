package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

/** Facebook writes most numbers as text. */
final class JsonNumbers {

    private JsonNumbers() {}

    /** Whether the characters could stand in JSON as a number just as they are. */
    static boolean fits(char[] chars, int from, int to) {
        int digits = chars[from] == '-' ? from + 1 : from;
        boolean point = false;
        for (int i = digits; i < to; i++) {
            char c = chars[i];
            if (c == '.' && !point && i > digits && i < to - 1) {
                point = true;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return digits < to && (chars[digits] != '0' || digits + 1 == to || chars[digits + 1] == '.');
    }

    /** How many characters of a number are worth showing: {@code 1.0} is 1. */
    static int withoutPointZero(char[] chars, int from, int count) {
        boolean pointZero = count > 2 && chars[from + count - 1] == '0' && chars[from + count - 2] == '.';
        return pointZero ? count - 2 : count;
    }
}
