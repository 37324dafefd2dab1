package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Metrics;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.langchain4j.service.Result;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of {@code prompts.txt}. {@code says} and {@code says not}: a text of the answer. {@code refused}: no figure, no
 * table, no write. {@code figure METRIC OBJECT PERIOD}: the sandbox's own sum is in the answer. {@code top METRIC KIND
 * most|least PERIOD COUNT}: the ids that the sandbox's own sums put first, in order. {@code series METRIC PERIOD}: every
 * day with its value. {@code split METRIC BREAKDOWN PERIOD}: the parts add up to the sandbox's sum, or the breakdown is
 * refused where no report tool is offered. {@code count KIND STATUS}: how many there are. {@code changes OBJECT FIELD=VALUE…}, {@code creates
 * KIND FIELD=VALUE…}, {@code touches KIND}: what must be different afterwards, and nothing else may be.
 */
record Expectation(String verb, List<String> words) {
    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"|(\\S+)");
    private static final LocalDate TODAY = SandboxAgent.TODAY;

    static Expectation parse(String line) {
        String verb = line.replaceFirst(" .*", "");
        String rest = line.substring(verb.length()).strip();
        if (verb.equals("says")) {
            return rest.startsWith("not ")
                    ? new Expectation("lacks", List.of(rest.substring(4)))
                    : new Expectation(verb, List.of(rest));
        }
        if (verb.equals("changes") || verb.equals("creates")) {
            // A value may have blanks: a new word begins where a field's name does.
            Matcher object = WORD.matcher(rest);
            assertThat(object.find()).isTrue();
            String name = object.group(1) == null ? object.group(2) : object.group(1);
            List<String> words = new java.util.ArrayList<>(List.of(name));
            words.addAll(List.of(rest.substring(object.end()).strip().split(" (?=\\w+=)", -1)));
            return new Expectation(verb, words);
        }
        return new Expectation(
                verb,
                WORD.matcher(rest)
                        .results()
                        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                        .toList());
    }

    boolean changes() {
        return List.of("changes", "creates", "touches").contains(verb);
    }

    void check(String as, Result<String> answer, World before, World after) {
        String text = answer.content();
        switch (verb) {
            case "says" -> assertThat(text).as(as).contains(words.get(0));
            case "lacks" -> assertThat(text).as(as).doesNotContain(words.get(0));
            case "refused" -> {
                assertThat(text).as(as).doesNotContain("| ---", " USD", " JPY", "Done");
                assertThat(answer.toolExecutions())
                        .as(as)
                        .noneMatch(call -> call.request().name().matches(".*_(update|create)_.*"));
            }
            case "split" -> split(as, answer, before);
            case "figure" ->
                assertThat(text)
                        .as(as)
                        .contains(value(words.get(0), before, before.id(words.get(1)), days(words.get(2))));
            case "top" -> top(as, text, before);
            case "series" ->
                days(words.get(1))[0]
                        .datesUntil(days(words.get(1))[1].plusDays(1))
                        .forEach(day -> assertThat(text)
                                .as(as)
                                .contains(day + " | "
                                        + value(words.get(0), before, before.id("account"), new LocalDate[] {day, day
                                        })));
            case "count" -> count(as, text, before);
            case "changes" ->
                words.subList(1, words.size()).forEach(field -> {
                    String[] sides = field.split("=", 2);
                    String id = before.id(words.get(0));
                    assertThat(after.value(id, sides[0])).as(as).isEqualTo(wanted(sides, before.value(id, sides[0])));
                });
            case "creates" -> {
                Node created = after.store()
                        .children(after.id("account"), Kind.valueOf(words.get(0).toUpperCase(Locale.ROOT)))
                        .get(0);
                assertThat(before.fields()).as(as).doesNotContainKey(created.id());
                words.subList(1, words.size())
                        .forEach(field -> assertThat(created.text(field.split("=", 2)[0]))
                                .as(as)
                                .isEqualTo(field.split("=", 2)[1]));
            }
            case "touches" -> assertThat(after.changedSince(before)).as(as).isNotEmpty();
            default -> throw new IllegalArgumentException("No such expectation: " + verb);
        }
    }

    /** Whether a change is one of those that this line wants. */
    boolean allows(World.Change change, World before) {
        return switch (verb) {
            case "changes" ->
                change.id().equals(before.id(words.get(0)))
                        && words.stream().skip(1).anyMatch(field -> field.startsWith(change.field() + "="));
            case "creates" -> change.field().isEmpty();
            case "touches" ->
                before.store().node(change.id()).orElseThrow().kind()
                                == Kind.valueOf(words.get(0).toUpperCase(Locale.ROOT))
                        && change.field().equals("status");
            default -> false;
        };
    }

    private static String wanted(String[] sides, String before) {
        if (!sides[1].endsWith("%")) {
            return sides[1];
        }
        BigDecimal factor =
                new BigDecimal(sides[1].replace("%", "")).movePointLeft(2).add(BigDecimal.ONE);
        return new BigDecimal(before)
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Where a report tool is offered, the parts add up to the whole; elsewhere the breakdown is refused by its name. */
    private void split(String as, Result<String> answer, World world) {
        String text = answer.content();
        if (answer.toolExecutions().stream()
                .noneMatch(call -> call.request().name().equals("facebook_report"))) {
            new Expectation("refused", List.of()).check(as, answer, world, world);
            assertThat(text).as(as).contains("by " + words.get(1));
            return;
        }
        Answer table = new Answer(text, List.of());
        String title = words.get(0).substring(0, 1).toUpperCase(Locale.ROOT)
                + words.get(0).substring(1);
        BigDecimal sum = table.column(title).stream()
                .map(cell -> new BigDecimal(cell.replaceAll("[^0-9.]", "")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = number(words.get(0), world.metrics(world.id("account"), days(words.get(2))));
        assertThat(sum).as(as).isEqualByComparingTo(words.get(0).equals("spend") ? whole.movePointLeft(2) : whole);
    }

    private void count(String as, String text, World world) {
        Kind kind = Kind.valueOf(words.get(0).toUpperCase(Locale.ROOT));
        long count = world.store().list(world.id("account"), kind.edge()).stream()
                .map(fields ->
                        world.store().node(String.valueOf(fields.get("id"))).orElseThrow())
                .filter(node -> words.get(1).equals("any")
                        || node.text("effective_status").equals(words.get(1)))
                .count();
        assertThat(text).as(as).containsPattern(count == 0 ? "There are no " : "There (is|are) " + count + " ");
    }

    private void top(String as, String text, World world) {
        String metric = words.get(0);
        LocalDate[] days = days(words.get(3));
        boolean ratio = List.of("ctr", "cpc", "cpm", "roas", "cpa").contains(metric);
        Comparator<Metrics> order = Comparator.comparing((Metrics metrics) -> number(metric, metrics));
        List<Node> ranked = world.ranked(
                Kind.valueOf(words.get(1).toUpperCase(Locale.ROOT)),
                days,
                words.get(2).equals("most") ? order.reversed() : order,
                ratio ? 100 : 1);
        int count = Math.min(ranked.size(), Integer.parseInt(words.get(4)));
        List<String> column = new Answer(text, List.of()).column("ID");
        List<BigDecimal> expected = ranked.subList(0, count).stream()
                .map(node -> number(metric, world.metrics(node.id(), days)))
                .toList();
        // Equal figures may stand in any order.
        assertThat(column.subList(0, count))
                .as(as)
                .extracting(id -> number(metric, world.metrics(id, days)))
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(expected);
    }

    private static String value(String metric, World world, String id, LocalDate[] days) {
        BigDecimal number = number(metric, world.metrics(id, days));
        String currency = world.currency(id);
        int decimals = currency.equals("JPY") ? 0 : 2;
        return switch (metric) {
            case "spend", "revenue" -> format(number.movePointLeft(decimals), decimals) + " " + currency;
            case "cpc", "cpm", "cpa" -> format(number.movePointLeft(decimals), decimals) + " " + currency;
            case "ctr" -> format(number, 2) + " %";
            case "roas" -> format(number, 2) + " ×";
            default -> format(number, 0);
        };
    }

    private static String format(BigDecimal number, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", number.setScale(decimals, RoundingMode.HALF_UP));
    }

    private static BigDecimal number(String metric, Metrics metrics) {
        return switch (metric) {
            case "spend" -> BigDecimal.valueOf(metrics.spend());
            case "clicks" -> BigDecimal.valueOf(metrics.clicks());
            case "impressions" -> BigDecimal.valueOf(metrics.impressions());
            case "purchases" -> BigDecimal.valueOf(metrics.purchases());
            case "leads" -> BigDecimal.valueOf(metrics.leads());
            case "revenue" -> BigDecimal.valueOf(metrics.purchaseValue());
            case "ctr" -> ratio(metrics.clicks() * 100, metrics.impressions());
            case "cpc" -> ratio(metrics.spend(), metrics.clicks());
            case "cpm" -> ratio(metrics.spend() * 1000, metrics.impressions());
            case "cpa" -> ratio(metrics.spend(), metrics.purchases());
            case "roas" -> ratio(metrics.purchaseValue(), metrics.spend());
            default -> throw new IllegalArgumentException("No such figure: " + metric);
        };
    }

    private static BigDecimal ratio(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
    }

    private static LocalDate[] days(String period) {
        LocalDate month = TODAY.withDayOfMonth(1);
        return switch (period) {
            case "today" -> new LocalDate[] {TODAY, TODAY};
            case "yesterday" -> new LocalDate[] {TODAY.minusDays(1), TODAY.minusDays(1)};
            case "last_7_days" -> new LocalDate[] {TODAY.minusDays(7), TODAY.minusDays(1)};
            case "this_month" -> new LocalDate[] {month, TODAY};
            case "last_month" -> new LocalDate[] {month.minusMonths(1), month.minusDays(1)};
            case "march" -> new LocalDate[] {LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)};
            default ->
                new LocalDate[] {LocalDate.parse(period.substring(0, 10)), LocalDate.parse(period.substring(12))};
        };
    }
}
