package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a prompt: takes it apart into requests, and fills the slots of each. */
final class Reading {
    private static final Set<String> ENDS = Set.of(".", "!", "?", ";");
    private static final Set<String> STARTS = Set.of("verb", "ask");
    private static final Set<String> POLITE = Set.of("please", "then", "also", "and", "now", "just", "to");
    private static final Set<String> ABBREVIATED = Set.of("vs", "e", "g", "incl", "approx", "no");

    private static final List<String> NUMBERS =
            List.of("zero one two three four five six seven eight nine ten eleven twelve".split(" ", -1));
    static final String COUNT = "(?:\\d{1,3}|" + String.join("|", NUMBERS) + "|thirty)";
    private static final String LEVELS = "(?:campaigns?|ad ?sets?|ads?|adverts?|creatives?|videos?|images?)";
    private static final String ABOUT_MONEY =
            "budget.*|raise|lower|increase|reduce|decrease|cut|set|[$€£¥]|dollars?|euros?|pounds?";
    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";

    private static final Pattern ACCOUNT_ID =
            Pattern.compile(" (?:(?:ad )?account (?:id |number |no )?(act_\\w+|\\d{4,})|(act_\\w+))(?= )");
    private static final Pattern PERCENT =
            Pattern.compile(" (by |to |another )?" + NUMBER + " (?:%|per cent|percent)(?= )");
    private static final Pattern MONEY = Pattern.compile(" (to|by|of|at|is|with|another|be)? ?(?:(" + currencies()
            + "|[$€£¥]) )?" + NUMBER + "(?: (" + currencies() + "|[$€£¥]|dollars?|euros?|pounds?))?(?= )");
    private static final Pattern ID = Pattern.compile(" (\\d{6,})(?= )");
    private static final Pattern TOP = Pattern.compile(
            " (?:top|first|bottom|best|worst|last|newest|latest|highest|lowest)" + " (" + COUNT + ")(?= )");
    private static final Pattern SO_MANY = Pattern.compile(" (" + COUNT + ")(?= (?:\\w+ ){0,2}" + LEVELS + " )");

    private Reading() {}

    private static String currencies() {
        return java.util.Currency.getAvailableCurrencies().stream()
                .map(currency -> currency.getCurrencyCode().toLowerCase(Locale.ROOT))
                .filter(code -> !Set.of("all", "top", "try").contains(code))
                .sorted()
                .collect(Collectors.joining("|"));
    }

    /** The requests of a prompt in their order. */
    static List<Clause> clauses(String prompt) {
        List<Clause> clauses = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        boolean asks = false;
        List<Word> all = Word.of(prompt);
        for (int i = 0; i < all.size(); i++) {
            Word word = all.get(i);
            boolean end = ENDS.contains(word.norm())
                    && (i == 0 || !ABBREVIATED.contains(all.get(i - 1).norm()));
            if (end || (!words.isEmpty() && i + 1 < all.size() && isJoint(all, i))) {
                asks = word.norm().equals("?");
                add(prompt, clauses, words, asks);
                words = new ArrayList<>();
            } else {
                words.add(word);
            }
        }
        add(prompt, clauses, words, false);
        return clauses;
    }

    private static void add(String prompt, List<Clause> clauses, List<Word> words, boolean asks) {
        if (words.stream().anyMatch(word -> !word.isPunctuation())) {
            clauses.add(new Clause(prompt, words, asks));
        }
    }

    /** Whether "and" or a comma stands before another request, rather than inside of one. */
    private static boolean isJoint(List<Word> words, int index) {
        String joint = words.get(index).norm();
        if (!Set.of("and", ",", "then", "but", "also").contains(joint)) {
            return false;
        }
        int next = index + 1;
        while (next < words.size() && POLITE.contains(words.get(next).norm())) {
            next++;
        }
        List<String> norms = words.stream().map(Word::norm).toList();
        return next < words.size() - 1
                && !words.get(next).quoted()
                && Lexicon.instance()
                        .at(norms, next)
                        .filter(m -> STARTS.contains(m.slot())
                                && !Set.of("up", "set").contains(m.phrase().get(0)))
                        .isPresent();
    }

    /** Reads a request of an earlier turn, with the names that were seen since. */
    static Clause known(Clause clause, List<Names.Candidate> names) {
        Clause read = clause.withNorms(Map.of());
        FreeText.tag(read);
        Names.in(clause, names)
                .ifPresent(found -> read.tag("object", found.ids().get(0), found.from(), found.to()));
        fill(read);
        return read;
    }

    /** Fills the slots, with the words of names already taken. */
    static void fill(Clause clause) {
        clause.tagEach(
                ACCOUNT_ID,
                (match, from, to) -> clause.tag(
                        "account",
                        (match.group(1) == null ? match.group(2) : match.group(1)).replaceFirst("^act_", ""),
                        from,
                        to));
        countries(clause);
        clause.tagAll("period", Period.ANY);
        clause.tagEach(
                PERCENT,
                (match, from, to) -> clause.tag(
                        match.group(1) != null && match.group(1).startsWith("to") ? "percent_to" : "percent",
                        match.group(2).replace(",", ""),
                        from,
                        to));
        clause.tagEach(
                TOP, (match, from, to) -> clause.tag("count", String.valueOf(number(match.group(1))), to - 1, to));
        clause.tagEach(
                SO_MANY, (match, from, to) -> clause.tag("count", String.valueOf(number(match.group(1))), from, to));
        boolean money = clause.words().stream().anyMatch(word -> word.norm().matches(ABOUT_MONEY));
        if (money) {
            clause.tagEach(MONEY, (match, from, to) -> {
                if (match.group(3).length() < 10) {
                    String how = match.group(1) == null ? "" : match.group(1);
                    String currency = currency(match.group(2) == null ? match.group(4) : match.group(2));
                    clause.tag(
                            "amount",
                            how + "|" + currency + "|" + match.group(3).replace(",", ""),
                            from,
                            to);
                }
            });
        }
        clause.tagAll("id", ID);
        lexicon(clause);
    }

    static int number(String text) {
        return text.equals("thirty") ? 30 : NUMBERS.contains(text) ? NUMBERS.indexOf(text) : Integer.parseInt(text);
    }

    private static String currency(@Nullable String sign) {
        return switch (sign == null ? "" : sign) {
            case "$", "dollar", "dollars" -> "$";
            case "€", "euro", "euros" -> "EUR";
            case "£", "pound", "pounds" -> "GBP";
            case "¥" -> "JPY";
            default -> sign == null ? "" : sign.toUpperCase(Locale.ROOT);
        };
    }

    private static void lexicon(Clause clause) {
        List<String> norms = clause.words().stream().map(Word::norm).toList();
        for (int i = 0; i < norms.size(); i++) {
            if (clause.isOpen(i)) {
                int at = i;
                Lexicon.instance()
                        .at(norms, i)
                        .filter(m -> IntStream.range(at, at + m.phrase().size()).allMatch(clause::isOpen))
                        .filter(m -> !(m.slot().equals("foreign") && isUnlikelyForeign(clause, at)))
                        .ifPresent(m -> clause.tag(
                                m.slot(), m.value(), at, at + m.phrase().size()));
            }
        }
    }

    private static boolean isUnlikelyForeign(Clause clause, int index) {
        return clause.words().get(index).isCapitalised() && index > 0;
    }

    /** Countries by name, or by code in capitals: "us" is no country. */
    private static void countries(Clause clause) {
        for (int i = 0; i < clause.words().size(); i++) {
            for (int length = Math.min(3, clause.words().size() - i); length > 0; length--) {
                String code = COUNTRIES.get(
                        clause.words().get(i).quoted()
                                ? ""
                                : clause.text(i, i + length).toLowerCase(Locale.ROOT));
                String text = clause.text(i, i + 1);
                if (length == 1 && code == null && CODES.contains(text)) {
                    code = text.equals("UK") ? "GB" : text;
                }
                if (code != null && IntStream.range(i, i + length).allMatch(clause::isOpen)) {
                    clause.tag("country", code, i, i + length);
                    break;
                }
            }
        }
    }

    private static final Set<String> CODES = Stream.concat(Stream.of("UK"), Stream.of(Locale.getISOCountries()))
            .collect(Collectors.toCollection(HashSet::new));

    private static final Map<String, String> COUNTRIES = Stream.concat(
                    Stream.of(Locale.getISOCountries())
                            .map(code -> Map.entry(new Locale("", code).getDisplayCountry(Locale.ENGLISH), code)),
                    Stream.of(
                                    "america US",
                                    "usa US",
                                    "the us US",
                                    "england GB",
                                    "britain GB",
                                    "great britain GB",
                                    "the uk GB",
                                    "turkey TR")
                            .map(alias -> alias.split(" (?=\\w+$)", 2))
                            .map(alias -> Map.entry(alias[0], alias[1])))
            .collect(Collectors.toMap(e -> e.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue, (a, b) -> a));

    /** Words that were probably mistyped, with what they were probably meant to be. */
    static Map<Integer, String> mistyped(Clause clause) {
        return IntStream.range(0, clause.words().size())
                .filter(clause::isOpen)
                .filter(i -> i == 0 || !clause.words().get(i).isCapitalised())
                .boxed()
                .flatMap(i ->
                        Lexicon.instance()
                                .corrected(clause.words().get(i).norm())
                                .map(word -> Map.entry(i, word))
                                .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Most words, and not one of them understood, are those of another language. */
    static boolean isForeign(Clause clause) {
        String text = clause.text();
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        long words = clause.words().stream()
                .filter(word -> !word.isPunctuation() && !word.isNumber())
                .count();
        long foreign = clause.tags("foreign").size();
        return (letters > 0 && latin * 2 < letters) || (foreign > 0 && (foreign + clause.open()) * 2 >= words);
    }
}
