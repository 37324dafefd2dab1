package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import dev.agentconnectors.facebookmarketing.examples.scriptedmodel.Markdown.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers questions about delivery: one figure, a ranking, a series, a comparison. */
final class Figures {
    /** What makes a row of a series, and the days that are meant where no period is named. */
    private static final Map<String, String> STEPS = Map.of("day", "7", "week", "28", "month", "90");

    private static final int LONGEST_SERIES = 31;
    /** Words for one row of a breakdown: all of them would answer another question. */
    private static final String ONE_OF_THEM =
            "instagram messenger audience network men women male female mobile desktop";

    private static final String ONE_AT_A_TIME = " Please ask for one after the other.";

    private final Scene scene;
    private final Clause clause;
    private final List<Metric> metrics;
    private final List<Metric> shown;
    private final List<Period> periods;
    private final String currency;
    private @Nullable Target object;

    private Figures(Scene scene) {
        this.scene = scene;
        this.clause = scene.clause();
        this.metrics = Metric.in(clause);
        this.shown = metrics.isEmpty() ? Metric.USUAL : metrics;
        this.periods = scene.periods();
        this.currency = scene.account().currency();
    }

    static String answer(Scene scene) {
        return new Figures(scene).answer();
    }

    private String answer() {
        List<String> steps =
                clause.values("per").stream().filter(STEPS::containsKey).toList();
        List<Kind> levels = clause.values("per").stream()
                .flatMap(value -> Kind.of(value).stream())
                .toList();
        boolean byAccount = clause.has("per", "account");
        List<String> breakdowns = clause.values("per").stream()
                .filter(value -> !STEPS.containsKey(value) && Kind.of(value).isEmpty() && !value.equals("account"))
                .toList();
        breakdowns.stream()
                .filter(by -> ONE_OF_THEM.contains(clause.typed("per")) || !Insights.canBreakDown(scene, field(by)))
                .findFirst()
                .ifPresent(by -> {
                    throw new CannotAnswer("I was offered no tool that breaks figures down by " + by
                            + (ONE_OF_THEM.contains(clause.typed("per")) ? " and shows one of them" : "") + "."
                            + Help.suggestions(clause.text()));
                });
        refuseIf(
                clause.values("per").size() > 1 && !byAccount,
                "I group figures by one thing at a time." + ONE_AT_A_TIME);
        boolean compared = clause.has("compare") || (clause.has("verb") && clause.isQuestion());
        refuseIf(
                !compared && periods.size() > 1,
                "That names several periods: " + texts() + ". Ask to compare two, or name one.");
        if (byAccount) {
            // Each in its own currency and calendar, so nothing is added up over them.
            return scene.accounts().stream()
                            .map(account -> new Figures(scene.in(account)).totals())
                            .collect(Collectors.joining("\n"))
                    + "\nNothing is added up over ad accounts: currencies differ.\n";
        }
        if (compared && scene.objects().size() == 2) {
            return objects();
        }
        object = scene.object(Kind.in(clause)).orElse(null);
        if (compared) {
            refuseIf(!breakdowns.isEmpty(), "I compare sums, not what they are made of." + ONE_AT_A_TIME);
            return comparison();
        }
        if (!breakdowns.isEmpty()) {
            refuseIf(
                    Kind.in(clause).stream().anyMatch(kind -> kind != Kind.AD && !isObject(kind)),
                    "I break down one sum at a time." + ONE_AT_A_TIME);
            return breakdown(breakdowns.get(0));
        }
        Kind level = level(levels);
        refuseIf(
                !steps.isEmpty() && (level != null || clause.has("order")),
                "I show figures by " + String.join("", steps)
                        + " or ranked, not both at once. Please ask for one of them.");
        refuseIf(
                Kind.in(clause).stream()
                                .filter(Kind::isDelivered)
                                .filter(kind -> !isObject(kind))
                                .count()
                        > 1,
                "I show figures of one kind of objects at a time." + ONE_AT_A_TIME);
        return !steps.isEmpty() ? series(steps.get(0)) : level != null ? ranking(level) : totals();
    }

    private static void refuseIf(boolean refused, String why) {
        if (refused) {
            throw new CannotAnswer(why);
        }
    }

    private boolean isObject(Kind kind) {
        return object != null && object.kind() == kind;
    }

    /** What is ranked or listed, rather than added up; "my ads" alone are the account. */
    private @Nullable Kind level(List<Kind> per) {
        if (!per.isEmpty()) {
            return per.get(0);
        }
        Kind named = Kind.in(clause).stream()
                .filter(Kind::isDelivered)
                .filter(kind -> object == null || object.kind().compareTo(kind) < 0)
                .findFirst()
                .orElse(null);
        if (clause.has("order") || (object != null && named != null)) {
            Kind below = object == null ? Kind.CAMPAIGN : isObject(Kind.CAMPAIGN) ? Kind.AD_SET : Kind.AD;
            return named == null ? below : named;
        }
        return named == Kind.AD ? null : named;
    }

    private List<Row> rows(List<Metric> of, @Nullable Target object, Period period) {
        return new Insights(of, null, object, period, null, null, 0).rows(scene);
    }

    private String totals() {
        Period period = period("7");
        List<Row> rows = rows(shown, object, period);
        if (rows.isEmpty()) {
            return nothing(period);
        }
        Row row = Metric.sum(rows);
        boolean uncounted = shown.contains(Metric.REACH) && Metric.REACH.of(row).isEmpty();
        return subject() + " " + period.in() + ":\n\n"
                + shown.stream()
                        .filter(metric -> metric.of(row).isPresent() || metrics.contains(metric))
                        .map(metric -> "- " + metric.title() + ": **"
                                + metric.of(row)
                                        .map(value -> metric.text(value, currency))
                                        .orElse("not reported")
                                + "**\n")
                        .collect(Collectors.joining())
                + (uncounted
                        ? "\nAdded up from daily records of single ads, as search returns them; the people reached"
                                + " cannot be added up and are left out.\n"
                        : "")
                + remark();
    }

    private String ranking(Kind level) {
        String order = clause.typed("order");
        boolean judged = order.matches(".*(best|worst|perform|strongest|weakest).*");
        Metric metric = !metrics.isEmpty()
                ? metrics.get(0)
                : judged ? Metric.CTR : order.matches("cheapest|most expensive") ? Metric.CPC : Metric.SPEND;
        boolean most = !clause.has("order", "least");
        boolean ratio = metric.isRatio();
        boolean descending = (judged && metric.isCost()) != most;
        int count = clause.count();
        Period period = metric == Metric.SPEND && periods.isEmpty()
                ? Period.of("this month", scene.today()).orElseThrow()
                : period("7");
        List<Metric> columns = Stream.concat(
                        Stream.concat(Stream.of(metric), metrics.stream()),
                        ratio ? Stream.of(Metric.CLICKS, Metric.IMPRESSIONS) : Stream.empty())
                .distinct()
                .toList();
        List<Row> rows = new Insights(columns, level, object, period, null, descending, count)
                .rows(scene).stream()
                        .filter(row -> metric.of(row)
                                .filter(value -> !descending || value.signum() > 0)
                                .isPresent())
                        .filter(row -> !ratio || Insights.isEnough(row))
                        .sorted(metric.order(descending))
                        .toList();
        String whose = (object == null ? "" : object.label() + " of ")
                + scene.account().label();
        if (rows.isEmpty()) {
            return "No " + level.word() + " in " + whose + " has " + lower(metric) + " " + period.in() + ".";
        }
        String superlative = judged && ratio
                ? (most ? "the best " : "the worst ")
                : ratio || (metric == Metric.SPEND && !descending)
                        ? (descending ? "the highest " : "the lowest ")
                        : descending ? "the most " : "the least ";
        String what = superlative
                + (metric == Metric.CTR ? "click-through rate (CTR: clicks per impression)" : lower(metric)) + " "
                + period.in();
        Row first = rows.get(0);
        String heading = isOne(level)
                ? capital(Target.label(level, first.text(level.idParameter()), first.text(level.level() + "_name")))
                        + " has " + what + ", **" + metric.text(first, currency) + "**, among the " + level.words()
                        + " of " + whose
                : "The " + level.words() + " with " + what + " in " + whose;
        String left = ratio
                ? "\nLeft out: whatever had fewer than " + Insights.FEW_IMPRESSIONS + " impressions.\n"
                : descending ? "" : "\nOnly what was delivered at all is compared.\n";
        return heading + ":\n\n"
                + table(
                        rows.subList(0, Math.min(count, rows.size())),
                        columns,
                        Column.of("Name", level.level() + "_name"),
                        Column.of("ID", level.idParameter()))
                + left + remark();
    }

    private boolean isOne(Kind level) {
        return !clause.has("count")
                && clause.tags("kind").stream()
                        .filter(tag -> tag.from() >= 0 && Kind.of(tag.value()).equals(Optional.of(level)))
                        .anyMatch(tag -> !clause.text(tag).endsWith("s"));
    }

    private String series(String step) {
        Period period = period(STEPS.getOrDefault(step, ""));
        List<Metric> counted = shown.stream()
                .filter(metric -> metric != Metric.REACH || step.equals("day"))
                .toList();
        List<Row> days = new Insights(counted, null, object, period, step, null, 0).rows(scene);
        if (days.isEmpty()) {
            return nothing(period);
        }
        List<Row> rows = Insights.sums(days, row -> start(row, step)).stream()
                .sorted(Comparator.comparing(row -> row.text("date_start")))
                .toList();
        int before = Math.max(0, rows.size() - LONGEST_SERIES);
        Metric first = counted.get(0);
        return subject() + " " + period.in() + ", by " + step
                + first.of(Metric.sum(days))
                        .map(sum -> ", " + first.text(sum, currency) + (first.isRatio() ? " over all" : " in all"))
                        .orElse("")
                + ":\n\n"
                + table(
                        rows.subList(before, rows.size()),
                        counted.stream()
                                .filter(metric -> rows.stream()
                                        .anyMatch(row -> metric.of(row).isPresent()))
                                .toList(),
                        new Column(step.equals("week") ? "Week from" : capital(step), row -> start(row, step)))
                + (before > 0 ? "\nThe " + before + " before are not shown.\n" : "")
                + remark();
    }

    private String breakdown(String by) {
        Period period = period("7");
        Metric first = shown.get(0);
        List<Row> rows = new Insights(shown, null, object, period, field(by), true, 0)
                .rows(scene).stream()
                        .sorted(first.order(!clause.has("order", "least")))
                        .toList();
        return rows.isEmpty()
                ? nothing(period)
                : subject() + " " + period.in() + ", by " + by + ":\n\n"
                        + table(
                                rows.subList(
                                        0,
                                        Math.min(clause.has("count") ? clause.count() : LONGEST_SERIES, rows.size())),
                                shown,
                                Column.of(capital(by), field(by)))
                        + remark();
    }

    /** As Insights call what can be broken down by. */
    private static String field(String by) {
        return switch (by) {
            case "platform" -> "publisher_platform";
            case "device" -> "device_platform";
            default -> by;
        };
    }

    private static String start(Row row, String step) {
        String day = row.text("date_start");
        return day.length() < 10 || step.equals("day")
                ? day
                : step.equals("month")
                        ? day.substring(0, 7)
                        : LocalDate.parse(day.substring(0, 10))
                                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .toString();
    }

    private String comparison() {
        refuseIf(periods.size() > 2, "I compare two periods, not " + periods.size() + ": " + texts() + ".");
        Period named = period("7");
        // "Compared with last month" is said of this month.
        boolean earlier =
                periods.size() == 1 && clause.has("compare") && named.label().startsWith("last ");
        Period period = earlier
                ? Period.of(named.label().replace("last ", "this "), scene.today())
                        .orElse(named)
                : named;
        Period with = periods.size() == 2 ? periods.get(1) : period.equals(named) ? period.before() : named;
        List<Row> now = rows(shown, object, period);
        List<Row> then = rows(shown, object, with);
        if (now.isEmpty() && then.isEmpty()) {
            return nothing(period) + " Nor " + with.in() + ".";
        }
        Row a = now.isEmpty() ? new Row(Json.object()) : Metric.sum(now);
        Row b = then.isEmpty() ? new Row(Json.object()) : Metric.sum(then);
        List<Row> lines = shown.stream()
                .filter(metric -> metric.of(a).isPresent() || metric.of(b).isPresent())
                .map(metric -> new Row(Json.object()
                        .put("title", metric.title())
                        .put("now", metric.text(a, currency))
                        .put("then", metric.text(b, currency))
                        .put("change", change(metric.of(a), metric.of(b)))))
                .toList();
        return capital(where()) + ": " + period.text() + " compared with " + with.text() + ":\n\n"
                + Markdown.table(
                        lines,
                        List.of(
                                Column.of("Figure", "title"),
                                Column.of(capital(period.label()), "now"),
                                Column.of(capital(with.label()), "then"),
                                Column.of("Change", "change")),
                        20)
                + (period.days() == with.days()
                        ? ""
                        : "\nThe periods are of " + period.days() + " and " + with.days() + " days.\n")
                + remark();
    }

    private static String change(Optional<BigDecimal> now, Optional<BigDecimal> then) {
        if (now.isEmpty() || then.isEmpty() || then.get().signum() == 0) {
            return "";
        }
        BigDecimal change = now.get()
                .subtract(then.get())
                .multiply(BigDecimal.valueOf(100))
                .divide(then.get(), 1, RoundingMode.HALF_UP);
        return List.of("−", "", "+").get(change.signum() + 1) + Markdown.number(change.abs(), 1) + " %";
    }

    private String objects() {
        Period period = period("7");
        List<Metric> columns = shown.stream()
                .filter(metric -> metric != Metric.REACH || metrics.contains(metric))
                .toList();
        List<Row> rows = scene.objects().stream()
                .map(each -> {
                    List<Row> found = rows(shown, each, period);
                    var json = Json.object().put("name", each.name()).put("id", each.id());
                    found.stream()
                            .findFirst()
                            .ifPresent(any -> Metric.sum(found)
                                    .json()
                                    .properties()
                                    .forEach(field -> json.set(field.getKey(), field.getValue())));
                    return new Row(json);
                })
                .toList();
        return scene.objects().stream().map(Target::label).collect(Collectors.joining(" and ")) + " " + period.in()
                + ":\n\n" + table(rows, columns, Column.of("Name", "name"), Column.of("ID", "id"));
    }

    private String table(List<Row> rows, List<Metric> figures, Column... keys) {
        List<Column> columns = new ArrayList<>(List.of(keys));
        figures.forEach(each -> columns.add(new Column(each.column(), row -> each.text(row, currency))));
        return Markdown.table(rows, columns, rows.size());
    }

    private Period period(String days) {
        return periods.isEmpty() ? Period.lastDays(Integer.parseInt(days), scene.today()) : periods.get(0);
    }

    private String subject() {
        return (metrics.isEmpty()
                        ? "Performance"
                        : metrics.stream().map(Metric::title).collect(Collectors.joining(", ")))
                + " of " + where();
    }

    private String where() {
        return (object == null ? "" : object.label() + " in ") + scene.account().label();
    }

    private String nothing(Period period) {
        return "The tools report no delivery of " + where() + " " + period.in() + "." + remark();
    }

    private String remark() {
        return object == null ? "" : object.paragraph();
    }

    private String texts() {
        return periods.stream().map(Period::text).collect(Collectors.joining(", "));
    }

    private static String lower(Metric metric) {
        return metric.title().toLowerCase(Locale.ROOT);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
