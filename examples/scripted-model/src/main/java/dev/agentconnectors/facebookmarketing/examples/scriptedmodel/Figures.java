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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers questions about delivery: one figure, a ranking, a series, a comparison. */
final class Figures {
    private static final List<String> STEPS = List.of("day", "week", "month");
    private static final int LONGEST_SERIES = 31;

    private final Scene scene;
    private final Clause clause;
    private final List<Metric> metrics;
    private final List<Period> periods;

    private Figures(Scene scene) {
        this.scene = scene;
        this.clause = scene.clause();
        this.metrics = Metric.in(clause);
        this.periods = scene.periods();
    }

    static String answer(Scene scene) {
        return new Figures(scene).answer();
    }

    private String answer() {
        List<String> per = clause.values("per");
        List<String> levels =
                per.stream().filter(value -> Kind.of(value).isPresent()).toList();
        Optional<String> step = per.stream().filter(STEPS::contains).findFirst();
        Optional<String> other = per.stream()
                .filter(value -> !STEPS.contains(value) && !levels.contains(value) && !value.equals("account"))
                .findFirst();
        if (other.isPresent()) {
            throw new CannotAnswer("I was offered no tool that breaks figures down by " + other.get() + "."
                    + Help.suggestions(clause.text()));
        }
        if (levels.size() > 1 || per.stream().filter(STEPS::contains).count() > 1) {
            throw new CannotAnswer("I group figures by one thing at a time. Please ask for one after the other.");
        }
        boolean compared = clause.has("compare") || (clause.has("verb") && clause.isQuestion());
        if (!compared && periods.size() > 1) {
            throw new CannotAnswer(
                    "That names several periods: " + texts(periods) + ". Ask to compare two, or name one.");
        }
        if (per.contains("account")) {
            return accounts();
        }
        if (compared && scene.objects().size() == 2) {
            return objects();
        }
        Optional<Target> object = scene.object(Kind.in(clause));
        if (compared) {
            return periods(object.orElse(null));
        }
        Optional<Kind> level = level(levels, object);
        if (step.isPresent() && (level.isPresent() || clause.has("order"))) {
            throw new CannotAnswer(
                    "I show figures by " + step.get() + " or ranked, not both at once. Please ask for one of them.");
        }
        if (Kind.in(clause).stream()
                        .filter(Kind::isDelivered)
                        .filter(kind -> object.isEmpty() || kind != object.get().kind())
                        .count()
                > 1) {
            throw new CannotAnswer(
                    "I show figures of one kind of objects at a time. Please ask for one after the other.");
        }
        if (step.isPresent()) {
            return series(object.orElse(null), step.get());
        }
        return level.isPresent() ? ranking(level.get(), object.orElse(null)) : totals(object.orElse(null));
    }

    /** What is ranked or listed, rather than added up; "my ads" alone are the account. */
    private Optional<Kind> level(List<String> levels, Optional<Target> object) {
        if (!levels.isEmpty()) {
            return Kind.of(levels.get(0));
        }
        Optional<Kind> named = Kind.in(clause).stream()
                .filter(Kind::isDelivered)
                .filter(kind -> object.isEmpty() || object.get().kind().compareTo(kind) < 0)
                .findFirst();
        if (clause.has("order") || (object.isPresent() && named.isPresent())) {
            return named.or(() -> Optional.of(
                    object.filter(o -> o.kind() != Kind.CAMPAIGN).isPresent()
                            ? Kind.AD
                            : object.isPresent() ? Kind.AD_SET : Kind.CAMPAIGN));
        }
        return named.filter(kind -> kind != Kind.AD);
    }

    private String totals(@Nullable Target object) {
        Period period = period("last_7d");
        List<Metric> shown = shown();
        List<Row> rows = Insights.totals(shown, object, period).rows(scene);
        if (rows.isEmpty()) {
            return nothing(object, period);
        }
        Row row = Metric.sum(rows);
        StringBuilder answer = new StringBuilder(metrics.isEmpty() ? "Performance" : titles(metrics))
                .append(" of ")
                .append(where(object))
                .append(" ")
                .append(period.in())
                .append(":\n\n");
        for (Metric metric : shown) {
            String value = metric.text(row, currency());
            if (!value.isEmpty() || metrics.contains(metric)) {
                answer.append("- ")
                        .append(metric.title())
                        .append(": **")
                        .append(value.isEmpty() ? "not reported" : value)
                        .append("**\n");
            }
        }
        return answer + people(shown, row) + remark(object);
    }

    private static String people(List<Metric> shown, Row row) {
        return shown.contains(Metric.REACH) && Metric.REACH.of(row).isEmpty()
                ? "\nAdded up from daily records of single ads, as search returns them; the people reached cannot be added up and are left out.\n"
                : "";
    }

    private String ranking(Kind level, @Nullable Target object) {
        String order = clause.typed("order");
        boolean judged = order.matches(".*(best|worst|perform|strongest|weakest).*");
        Metric metric = metrics.isEmpty()
                ? judged ? Metric.CTR : order.matches("cheapest|most expensive") ? Metric.CPC : Metric.SPEND
                : metrics.get(0);
        boolean most = !clause.has("order", "least");
        boolean descending = (judged && metric.isCost()) ? !most : most;
        int count = clause.value("count").map(Integer::parseInt).orElse(10);
        Period period = period(metric == Metric.SPEND ? "this_month" : "last_7d");
        List<Metric> shown = Stream.of(
                        Stream.of(metric),
                        metrics.stream(),
                        metric.fields().size() > 1
                                ? Stream.of(Metric.CLICKS, Metric.IMPRESSIONS)
                                : Stream.<Metric>empty())
                .flatMap(s -> s)
                .distinct()
                .toList();
        String sort = metric.isSortable()
                ? metric.name().toLowerCase(Locale.ROOT) + (descending ? "_descending" : "_ascending")
                : null;
        boolean ratio = metric.fields().size() > 1;
        List<Row> rows = new Insights(shown, level, object, period, false, sort, count)
                .rows(scene).stream()
                        .filter(row -> metric.of(row).isPresent()
                                && (!descending || metric.of(row).get().signum() > 0))
                        .filter(row ->
                                !ratio || row.numberOrZero("impressions").longValue() >= Insights.FEW_IMPRESSIONS)
                        .sorted(metric.order(descending))
                        .toList();
        String whose = object == null
                ? scene.account().label()
                : object.label() + " of " + scene.account().label();
        if (rows.isEmpty()) {
            return "No " + level.word() + " in " + whose + " has "
                    + metric.title().toLowerCase(Locale.ROOT) + " " + period.in() + ".";
        }
        List<Row> top = rows.subList(0, Math.min(count, rows.size()));
        List<Column> columns = new ArrayList<>(
                List.of(Column.of("Name", level.level() + "_name"), Column.of("ID", level.idParameter())));
        shown.forEach(each -> columns.add(new Column(each.column(), row -> each.text(row, currency()))));
        String by = descending ? "the most " : "the least ";
        by = ratio || (metric == Metric.SPEND && !descending) ? (descending ? "the highest " : "the lowest ") : by;
        String superlative = judged && ratio ? (most ? "the best " : "the worst ") : by;
        Row first = top.get(0);
        boolean one = isOne(level);
        String heading = one
                ? Target.of(
                                        level,
                                        new Row(Json.object()
                                                .put("id", first.text(level.idParameter()))
                                                .put("name", first.text(level.level() + "_name"))),
                                        "")
                                .label()
                        + " has " + superlative + noun(metric) + " " + period.in() + ", **"
                        + metric.text(first, currency()) + "**, among the " + level.words() + " of " + whose + ":\n\n"
                : "The " + level.words() + " with " + superlative + noun(metric) + " " + period.in() + " in " + whose
                        + ":\n\n";
        return Character.toUpperCase(heading.charAt(0))
                + heading.substring(1)
                + Markdown.table(top, columns, count)
                + (ratio
                        ? "\nLeft out: whatever had fewer than " + Insights.FEW_IMPRESSIONS + " impressions.\n"
                        : descending ? "" : "\nOnly what was delivered at all is compared.\n")
                + remark(object);
    }

    private boolean isOne(Kind level) {
        return clause.tags("kind").stream()
                        .filter(tag -> tag.from() >= 0
                                && Kind.of(tag.value()).filter(level::equals).isPresent())
                        .anyMatch(tag -> !clause.text(tag.from(), tag.to()).endsWith("s"))
                && !clause.has("count");
    }

    private static String noun(Metric metric) {
        return metric == Metric.CTR
                ? "click-through rate (CTR: clicks per impression)"
                : metric.title().toLowerCase(Locale.ROOT);
    }

    private String series(@Nullable Target object, String step) {
        Period period = period(step.equals("day") ? "last_7d" : step.equals("week") ? "last_28d" : "last_90d");
        List<Metric> shown = shown().stream()
                .filter(metric -> metric != Metric.REACH || step.equals("day"))
                .toList();
        List<Row> days = new Insights(shown, null, object, period, true, null, 0).rows(scene);
        if (days.isEmpty()) {
            return nothing(object, period);
        }
        List<Row> rows = Insights.sums(days, row -> start(row.text("date_start"), step)).stream()
                .sorted(Comparator.comparing(row -> row.text("date_start")))
                .toList();
        Row total = Metric.sum(days);
        List<Row> last = rows.subList(Math.max(0, rows.size() - LONGEST_SERIES), rows.size());
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(
                step.equals("day") ? "Day" : step.equals("week") ? "Week from" : "Month",
                row -> start(row.text("date_start"), step)));
        shown.stream()
                .filter(metric -> rows.stream().anyMatch(row -> metric.of(row).isPresent()))
                .forEach(metric -> columns.add(new Column(metric.column(), row -> metric.text(row, currency()))));
        Metric first = shown.get(0);
        return (metrics.isEmpty() ? "Performance" : titles(metrics)) + " of " + where(object) + " " + period.in()
                + ", by " + step
                + first.of(total)
                        .map(sum -> ", " + first.text(sum, currency())
                                + (first.fields().size() > 1 ? " over all" : " in all"))
                        .orElse("")
                + ":\n\n"
                + Markdown.table(last, columns, LONGEST_SERIES)
                + (last.size() < rows.size() ? "\nThe " + (rows.size() - last.size()) + " before are not shown.\n" : "")
                + remark(object);
    }

    private static String start(String day, String step) {
        if (day.length() < 10) {
            return day;
        }
        return switch (step) {
            case "month" -> day.substring(0, 7);
            case "week" ->
                LocalDate.parse(day.substring(0, 10))
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .toString();
            default -> day;
        };
    }

    private String periods(@Nullable Target object) {
        Period period = period("last_7d");
        if (periods.size() > 2) {
            throw new CannotAnswer("I compare two periods, not " + periods.size() + ": " + texts(periods) + ".");
        }
        if (!scene.clause().has("compare") || periods.size() == 1) {
            // "compared with last month" is said of this month.
            period = periods.size() == 1
                            && clause.has("compare")
                            && period.label().startsWith("last ")
                    ? Period.of(period.label().replace("last ", "this "), scene.today())
                            .orElse(period)
                    : period;
        }
        Period with = periods.size() == 2
                ? periods.get(1)
                : periods.size() == 1 && !periods.get(0).equals(period) ? periods.get(0) : period.before();
        List<Row> now = Insights.totals(shown(), object, period).rows(scene);
        List<Row> then = Insights.totals(shown(), object, with).rows(scene);
        if (now.isEmpty() && then.isEmpty()) {
            return nothing(object, period) + " Nor " + with.in() + ".";
        }
        Row a = now.isEmpty() ? new Row(Json.object()) : Metric.sum(now);
        Row b = then.isEmpty() ? new Row(Json.object()) : Metric.sum(then);
        List<Column> columns = List.of(
                new Column("Figure", row -> row.text("title")),
                        new Column(capital(period.label()), row -> row.text("now")),
                new Column(capital(with.label()), row -> row.text("then")),
                        new Column("Change", row -> row.text("change")));
        List<Row> lines = shown().stream()
                .filter(metric -> metric.of(a).isPresent() || metric.of(b).isPresent())
                .map(metric -> new Row(Json.object()
                        .put("title", metric.title())
                        .put("now", metric.text(a, currency()))
                        .put("then", metric.text(b, currency()))
                        .put("change", change(metric.of(a), metric.of(b)))))
                .toList();
        return capital(where(object)) + ": " + period.text() + " compared with " + with.text() + ":\n\n"
                + Markdown.table(lines, columns, 20)
                + (period.days() == with.days()
                        ? ""
                        : "\nThe periods are of " + period.days() + " and " + with.days() + " days.\n")
                + remark(object);
    }

    private static String change(Optional<BigDecimal> now, Optional<BigDecimal> then) {
        if (now.isEmpty() || then.isEmpty() || then.get().signum() == 0) {
            return "";
        }
        BigDecimal change = now.get()
                .subtract(then.get())
                .multiply(BigDecimal.valueOf(100))
                .divide(then.get(), 1, RoundingMode.HALF_UP);
        return (change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "") + Markdown.number(change.abs(), 1) + " %";
    }

    private String objects() {
        Period period = period("last_7d");
        List<Column> columns = new ArrayList<>(List.of(Column.of("Name", "name"), Column.of("ID", "id")));
        List<Metric> shown = shown().stream()
                .filter(metric -> metric != Metric.REACH || metrics.contains(metric))
                .toList();
        shown.forEach(metric -> columns.add(new Column(metric.column(), row -> metric.text(row, currency()))));
        List<Row> rows = scene.objects().stream()
                .map(object -> {
                    List<Row> found = Insights.totals(shown, object, period).rows(scene);
                    var json = Json.object();
                    if (!found.isEmpty()) {
                        Metric.sum(found)
                                .json()
                                .properties()
                                .forEach(field -> json.set(field.getKey(), field.getValue()));
                    }
                    return new Row(json.put("name", object.name()).put("id", object.id()));
                })
                .toList();
        return scene.objects().stream().map(Target::label).collect(Collectors.joining(" and ")) + " " + period.in()
                + ":\n\n" + Markdown.table(rows, columns);
    }

    /** Each in its own currency and calendar, so nothing is added up over them. */
    private String accounts() {
        List<String> answers = new ArrayList<>();
        for (Account account : scene.accounts()) {
            Scene of = scene.in(account);
            answers.add(new Figures(of).totals(null));
        }
        return String.join("\n", answers) + "\nNothing is added up over ad accounts: currencies differ.\n";
    }

    private List<Metric> shown() {
        return metrics.isEmpty() ? Metric.USUAL : metrics;
    }

    private Period period(String otherwise) {
        return periods.isEmpty() ? Period.preset(otherwise, scene.today()) : periods.get(0);
    }

    private String where(@Nullable Target object) {
        return object == null
                ? scene.account().label()
                : object.label() + " in " + scene.account().label();
    }

    private String nothing(@Nullable Target object, Period period) {
        return "The tools report no delivery of " + where(object) + " " + period.in() + "." + remark(object);
    }

    private static String remark(@Nullable Target object) {
        return object == null ? "" : object.paragraph();
    }

    private static String titles(List<Metric> metrics) {
        return metrics.stream().map(Metric::title).collect(Collectors.joining(", "));
    }

    private static String texts(List<Period> periods) {
        return periods.stream().map(Period::text).collect(Collectors.joining(", "));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String currency() {
        return scene.account().currency();
    }
}
