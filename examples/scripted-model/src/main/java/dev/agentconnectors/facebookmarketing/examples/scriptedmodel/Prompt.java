package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the person asked, with the parts that recipes pick from it.
 *
 * @param text as it was typed
 */
record Prompt(String text) {
    private static final Pattern QUOTED =
            Pattern.compile("\"([^\"]+)\"|“([^”]+)”|«([^»]+)»|‘([^’]+)’|`([^`]+)`|(?<!\\w)'([^']+)'(?!\\w)");
    private static final Pattern ACCOUNT =
            Pattern.compile("\\bact_(\\d+)\\b|(?i:\\baccount(?: id)?[ :#]+)(\\d{5,})\\b");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\w])(\\d{6,})\\b");
    private static final Pattern AMOUNT = Pattern.compile("\\b(?i:to|of|at|is|by|budget)\\s*:?\\s*"
            + "([A-Z]{3}\\s)?[$€£¥]?"
            + "(\\d[\\d,]*(?:\\.\\d+)?)\\s*([A-Z]{3}\\b)?");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:named|called|with the name|name:?)\\s+(.+?)\\s*(?=\\s(?:with an?|with \\w+ budget"
                    + "|in the newest|in the latest"
                    + "|and (?:a|set|give|pause))\\b|[.!?]*$)");
    private static final Pattern RENAMED = Pattern.compile("(?i)\\b(?:to|as|into)\\s+(.+?)\\s*[.!?]*$");

    private static final String AFTER_NAME = "(?=\\s*$|\\s*[.,!?;:'’]"
            + "|\\s+(?:to|in|of|from|and|by|campaign|ad|ad-?set|please|now|is|for|at|with)\\b)";

    Optional<String> firstQuoted() {
        return quoted().stream().findFirst();
    }

    /** The ad account that is named by its id: the digits. */
    Optional<String> accountId() {
        Matcher account = ACCOUNT.matcher(text);
        return account.find() ? Optional.of(firstGroup(account)) : Optional.empty();
    }

    /** The id of another object. */
    Optional<String> objectId() {
        Matcher number = LONG_NUMBER.matcher(ACCOUNT.matcher(unquoted()).replaceAll(""));
        return number.find() ? Optional.of(number.group(1)) : Optional.empty();
    }

    /** The amount of money; its currency is empty if the prompt names none. */
    Optional<Money> amount() {
        Matcher amount = AMOUNT.matcher(unquoted());
        if (!amount.find()) {
            return Optional.empty();
        }
        String before = amount.group(1) == null ? "" : amount.group(1).strip();
        String currency = amount.group(3) == null ? before : amount.group(3);
        return Optional.of(new Money(new BigDecimal(amount.group(2).replace(",", "")), currency));
    }

    /** The name for something that is to be created. */
    Optional<String> nameForNew() {
        return firstQuoted().or(() -> first(NAMED));
    }

    /** The name that something is to get instead of its present one. */
    Optional<String> newName() {
        List<String> quoted = quoted();
        return quoted.isEmpty() ? first(RENAMED) : Optional.of(quoted.get(quoted.size() - 1));
    }

    Optional<String> first(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(firstGroup(matcher).strip()) : Optional.empty();
    }

    /**
     * Whether an existing object's name is in the prompt as a whole: "Spring" is not named by "Spring Sale". Where the
     * prompt quotes names, only those count.
     */
    boolean names(String name) {
        if (name.isBlank()) {
            return false;
        }
        List<String> quoted = quoted();
        return quoted.isEmpty()
                ? Pattern.compile("(?i)(?<!\\w)" + Pattern.quote(name) + AFTER_NAME)
                        .matcher(text)
                        .find()
                : quoted.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** The prompt without a name that is to be given, which must not be looked for. */
    Prompt without(String name) {
        int start = text.lastIndexOf(name);
        return start < 0 ? this : new Prompt(text.substring(0, start) + text.substring(start + name.length()));
    }

    boolean mentions(Pattern pattern) {
        return pattern.matcher(text).find();
    }

    private List<String> quoted() {
        List<String> parts = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            parts.add(firstGroup(matcher).strip());
        }
        return parts;
    }

    /** A number or a keyword inside a name is no amount and no command. */
    String unquoted() {
        return QUOTED.matcher(text).replaceAll(" … ");
    }

    private static String firstGroup(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        return matcher.group();
    }
}
