package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a country in a prompt. */
final class Countries {
    private static final List<String> CODES = Arrays.asList(Locale.getISOCountries());
    private static final Pattern UNITED_STATES =
            Pattern.compile("\\b(US|USA|U\\.S\\.|(?i:united states|america))(?!\\w)");
    private static final Pattern UNITED_KINGDOM = Pattern.compile("\\b(UK|U\\.K\\.|(?i:great britain))(?!\\w)");
    private static final Pattern CODE = Pattern.compile("\\b(?i:in|from|country)\\s+(?i:the\\s+)?([A-Z]{2})\\b");
    private static final Pattern NAME = Pattern.compile("\\b(?i:in|from|country)\\s+(?i:the\\s+)?(\\p{Lu}[\\p{L} ]*)");

    private Countries() {}

    /** The two-letter code. */
    static Optional<String> in(String text) {
        if (UNITED_STATES.matcher(text).find()) {
            return Optional.of("US");
        }
        if (UNITED_KINGDOM.matcher(text).find()) {
            return Optional.of("GB");
        }
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            if (CODES.contains(code.group(1))) {
                return Optional.of(code.group(1));
            }
        }
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            String candidate = name.group(1);
            Optional<String> found = CODES.stream()
                    .filter(each -> candidate.startsWith(name(each)))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }
}
