package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.regex.Pattern;

/** Tells from a description in which units amounts of money are given. */
final class Units {
    private static final Pattern MAJOR = Pattern.compile("(?i)\\bmajor[ -]units?\\b");
    private static final Pattern MINOR = Pattern.compile("(?i)\\bminor[ -](currency )?units?\\b|\\bcents\\b");
    private static final Pattern EXAMPLE = Pattern.compile("\\d\\.\\d\\d [A-Z]{3}\\b");

    private Units() {}

    /** Whether amounts are given as 50.00 USD; an example beside minor units only explains them. */
    static boolean areMajor(String description) {
        return MAJOR.matcher(description).find()
                || (EXAMPLE.matcher(description).find()
                        && !MINOR.matcher(description).find());
    }
}
