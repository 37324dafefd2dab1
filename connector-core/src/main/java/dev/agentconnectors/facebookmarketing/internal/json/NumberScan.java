package dev.agentconnectors.facebookmarketing.internal.json;

import java.io.IOException;

/** Checks that a number is one, and within the limits. */
final class NumberScan {

    static final int MOST_DIGITS = 1_000;

    private final byte[] json;
    private final int end;
    private int at;

    private NumberScan(byte[] json, int from, int end) {
        this.json = json;
        this.at = from;
        this.end = end;
    }

    /** Where the number that begins at an index ends. */
    static int past(byte[] json, int from, int end) throws IOException {
        NumberScan number = new NumberScan(json, from, end);
        number.walk();
        return number.at;
    }

    private void walk() throws IOException {
        if (json[at] == '-') {
            at++;
        }
        int digits = digits();
        if (digits == 0 || (digits > 1 && json[at - digits] == '0')) {
            throw JsonScan.wrong(at, "a value is missing");
        }
        if (at < end && json[at] == '.') {
            at++;
            int fraction = digits();
            if (fraction == 0) {
                throw JsonScan.wrong(at, "a number ends with its point");
            }
            digits += fraction;
        }
        if (digits > MOST_DIGITS) {
            throw new JsonLimitException("a number has more than " + MOST_DIGITS + " digits");
        }
        if (at < end && (json[at] == 'e' || json[at] == 'E')) {
            exponent();
        }
    }

    private void exponent() throws IOException {
        at++;
        if (at < end && (json[at] == '+' || json[at] == '-')) {
            at++;
        }
        int from = at;
        int length = digits();
        if (length == 0) {
            throw JsonScan.wrong(at, "a number has no exponent behind its e");
        }
        int exponent = 0;
        for (int i = from; i < at && exponent <= MOST_DIGITS; i++) {
            exponent = exponent * 10 + json[i] - '0';
        }
        if (length > 4 || exponent > MOST_DIGITS) {
            throw new JsonLimitException("a number's exponent is beyond " + MOST_DIGITS);
        }
    }

    private int digits() {
        int from = at;
        while (at < end && json[at] >= '0' && json[at] <= '9') {
            at++;
        }
        return at - from;
    }
}
