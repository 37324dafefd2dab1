package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.scriptedmodel.Markdown.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers questions about what there is. */
final class Lists {
    private static final Comparator<Row> BY_TIME = Comparator.comparing(row -> Row.time(row.text("created_time")));

    private Lists() {}

    static String whoAmI(Scene scene) {
        Row user = scene.tools().get("current_user", Map.of("fields", "id,name"));
        return "The tools work as **" + Target.plain(user.text("name")) + "** (id `" + user.text("id") + "`).";
    }

    static String accounts(Scene scene) {
        List<Row> rows = scene.accounts().stream()
                .map(account -> new Row(Json.object()
                        .put("name", account.name())
                        .put("id", "act_" + account.id())
                        .put("currency", account.currency())
                        .put("zone", account.zone().toString())))
                .toList();
        return there(rows.size(), "ad account", "") + ":\n\n"
                + Markdown.table(rows, Column.all("Name=name, ID=id, Currency=currency, Time zone=zone"), 10);
    }

    static String answer(Scene scene) {
        Clause clause = scene.clause();
        List<Kind> kinds = Kind.in(clause);
        boolean inOne = (kinds.size() > 1 && clause.has("newest"))
                || !scene.objects().isEmpty()
                || clause.has("it")
                || scene.goesOn()
                || clause.has("id");
        Target parent = inOne ? scene.object(kinds).orElse(null) : null;
        List<Kind> listed = kinds.stream()
                .filter(kind -> parent == null || kind != parent.kind())
                .toList();
        return listed.isEmpty()
                ? details(scene)
                : listed.stream().map(kind -> list(scene, kind, parent)).collect(Collectors.joining("\n"));
    }

    private static String list(Scene scene, Kind kind, @Nullable Target parent) {
        Clause clause = scene.clause();
        scene.tools().require(kind.entity(), "list");
        if (parent != null && (!kind.isDelivered() || parent.kind().compareTo(kind) >= 0)) {
            throw new CannotAnswer("A " + parent.kind().word() + " holds no " + kind.words() + " that I could list.");
        }
        if (clause.has("order") && !clause.has("count")) {
            throw Help.notUnderstood(clause, List.of(clause.typed("order")));
        }
        List<String> status = clause.values("status");
        List<Row> all = read(scene, kind, parent, status);
        List<Row> rows = all.stream().filter(row -> hasStatus(row, status)).toList();
        String newest = clause.has("newest") && scene.objects().isEmpty() ? "newest " : "";
        String where = (parent == null ? " in " : " in the " + newest + parent.label() + " of ")
                + scene.account().label();
        String word = status.size() > 1 ? String.join(" or ", status).replace('_', ' ') : clause.typed("status");
        String counted = parent != null && !status.isEmpty()
                ? (rows.isEmpty() ? "None" : Markdown.number(BigDecimal.valueOf(rows.size()), 0)) + " of the "
                        + Markdown.count(all.size(), kind.word(), kind.words()) + where
                        + (rows.size() > 1 ? " are " : " is ") + word
                : word.contains(" ")
                        ? there(rows.size(), kind.word(), " " + word) + where
                        : there(rows.size(), (word + " " + kind.word()).strip(), "") + where;
        String end = byStatus(kind, rows, status) + (parent == null ? "" : parent.paragraph());
        if (rows.isEmpty() || clause.has("ask", "count")) {
            return counted + "." + end;
        }
        boolean inOrder = clause.has("newest") && parent == null && kind.isDelivered();
        if (inOrder) {
            boolean oldest = clause.has("newest", "oldest");
            rows = rows.stream().sorted(oldest ? BY_TIME : BY_TIME.reversed()).toList();
        }
        List<Column> columns = kind.columns().stream()
                .map(column -> column.title().equals("Daily budget")
                        ? new Column(column.title(), row -> budget(scene, kind, row, "daily_budget"))
                        : column)
                .toList();
        return counted + (inOrder ? ", the " + clause.value("newest").orElse("") + " first" : "") + ":\n\n"
                + Markdown.table(rows, columns, clause.count()) + end;
    }

    private static boolean hasStatus(Row row, List<String> status) {
        return status.isEmpty() || status.stream().anyMatch(each -> row.is("effective_status", each));
    }

    private static List<Row> read(Scene scene, Kind kind, @Nullable Target parent, List<String> status) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("account_id", scene.account().id());
        String fields = kind.fields() + (kind.isDelivered() ? ",created_time" : "");
        params.put("fields", fields);
        if (parent != null) {
            params.put("fields", fields + "," + parent.kind().idParameter());
            params.put(parent.kind().idParameter(), parent.id());
        } else if (!status.isEmpty()) {
            params.put(
                    "effective_status",
                    status.stream().map(value -> value.toUpperCase(Locale.ROOT)).toList());
        }
        return scene.tools().all(kind.entity(), params).stream()
                .filter(row -> parent == null || row.is(parent.kind().idParameter(), parent.id()))
                .toList();
    }

    private static String byStatus(Kind kind, List<Row> rows, List<String> status) {
        if (!kind.isDelivered() || !status.isEmpty() || rows.isEmpty()) {
            return "";
        }
        return "\nBy status in effect: "
                + rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text("effective_status"), LinkedHashMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "))
                + ".\n";
    }

    private static String there(int count, String one, String where) {
        return count == 0
                ? "There are no " + one + "s" + where
                : (count == 1 ? "There is " : "There are ") + Markdown.count(count, one, one + "s") + where;
    }

    private static String budget(Scene scene, Kind kind, Row row, String field) {
        return scene.money(kind, row, field).map(Money::toString).orElse("");
    }

    static String budgets(Scene scene) {
        Clause clause = scene.clause();
        Account account = scene.account();
        String field = clause.has("metric", "lifetime") ? "lifetime_budget" : "daily_budget";
        String title = clause.has("metric", "lifetime") ? "Lifetime budget" : "Daily budget";
        Kind kind = Kind.in(clause).stream().findFirst().orElse(Kind.AD_SET);
        if (kind.compareTo(Kind.AD_SET) > 0) {
            throw new CannotAnswer(
                    "Only campaigns and ad sets have budgets of their own, " + kind.words() + " do not.");
        }
        boolean searched = scene.tools().offersSearch(kind.entity());
        boolean major = searched
                ? scene.tools().searchAnswersInMajorUnits(kind.entity())
                : scene.tools().answersInMajorUnits(kind.entity());
        Function<Row, Money> money = row -> Money.read(row, field, account.currency(), major);
        boolean least = clause.has("order", "least");
        String fields = "id,name,effective_status," + field;
        List<Row> rows = (searched
                        ? scene.tools()
                                .search(
                                        kind.entity(),
                                        List.of(Map.of("eq", Map.of("account_id", account.id()))),
                                        fields)
                        : scene.all(kind, fields))
                .stream()
                        .filter(row -> row.numberOrZero(field).signum() > 0 && hasStatus(row, clause.values("status")))
                        .sorted(
                                least
                                        ? Comparator.comparing(money)
                                        : Comparator.comparing(money).reversed())
                        .toList();
        if (rows.isEmpty()) {
            return "No " + kind.word() + " in " + account.label() + " has a " + title.toLowerCase(Locale.ROOT)
                    + " of its own.";
        }
        List<Column> columns = List.of(
                Column.of("Name", "name"),
                Column.of("ID", "id"),
                new Column(title, row -> money.apply(row).toString()),
                Column.of("Status", "effective_status"));
        return "The " + kind.words() + " with the " + (least ? "lowest " : "highest ")
                + title.toLowerCase(Locale.ROOT) + " in " + account.label() + ":\n\n"
                + Markdown.table(rows, columns, clause.count())
                + "\n" + Markdown.count(rows.size(), kind.word() + " has", kind.words() + " have") + " such a budget, "
                + rows.stream().map(money).reduce(Money::plus).orElseThrow() + " in all.\n";
    }

    static String details(Scene scene) {
        Clause clause = scene.clause();
        if (clause.has("period")) {
            throw Help.notUnderstood(clause, clause.values("period"));
        }
        Target target = scene.object(Kind.in(clause)).orElseThrow(() -> Help.notUnderstood(clause, List.of()));
        Kind kind = target.kind();
        String fields = "id,name,status,effective_status,created_time"
                + (kind.compareTo(Kind.AD_SET) <= 0 ? ",daily_budget,lifetime_budget" : "")
                + (kind == Kind.CAMPAIGN ? ",objective" : "");
        Row row = scene.tools().offers(kind.entity(), "get")
                ? scene.tools().get(kind.entity(), Map.of(kind.idParameter(), target.id(), "fields", fields))
                : scene.all(kind, fields).stream()
                        .filter(each -> each.is("id", target.id()))
                        .findFirst()
                        .orElseThrow();
        List<String> lines = new ArrayList<>();
        boolean all = clause.values("metric").isEmpty() && !clause.has("status");
        if (all || clause.has("metric", "status") || clause.has("status")) {
            lines.add("- Set to: **" + row.text("status") + "**, in effect: **" + row.text("effective_status") + "**");
        }
        for (String field : List.of("daily_budget", "lifetime_budget")) {
            String metric = field.startsWith("daily") ? "budget" : "lifetime";
            String value = scene.money(kind, row, field)
                    .filter(Money::isPositive)
                    .map(Money::toString)
                    .orElse("");
            if (clause.has("metric", metric) || (all && !value.isEmpty())) {
                lines.add("- " + (metric.equals("budget") ? "Daily budget" : "Lifetime budget") + ": **"
                        + (value.isEmpty() ? "none of its own" : value) + "**");
            }
        }
        if (all) {
            lines.add(
                    "- " + (row.has("objective") ? "Objective: **" + row.text("objective") + "**, created" : "Created")
                            + ": " + row.text("created_time"));
        }
        String label = target.label();
        return Character.toUpperCase(label.charAt(0)) + label.substring(1) + " in "
                + scene.account().label() + ":\n\n" + String.join("\n", lines) + "\n" + target.paragraph();
    }

    static String pixelEvents(Scene scene) {
        scene.tools().require("pixel_stats", "list");
        List<Row> pixels = scene.list(Kind.PIXEL);
        if (pixels.isEmpty()) {
            return "There is no pixel in " + scene.account().label() + ".";
        }
        Target pixel = scene.objects().stream()
                .filter(object -> object.kind() == Kind.PIXEL)
                .findFirst()
                .orElseGet(() -> Target.of(
                        Kind.PIXEL,
                        pixels.get(0),
                        pixels.size() == 1 ? "" : "It is the first of " + pixels.size() + " pixels."));
        ToolResult stats = scene.tools().page("pixel_stats", Map.of("pixel_id", pixel.id(), "aggregation", "event"));
        Map<String, BigDecimal> events = events(stats.rows());
        if (events.isEmpty()) {
            return "The tool reports no events for " + pixel.label() + ".";
        }
        List<Row> rows = events.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .map(event -> new Row(
                        Json.object().put("event", event.getKey()).put("count", Markdown.number(event.getValue(), 0))))
                .toList();
        return "Events of " + pixel.label() + " of " + scene.account().label() + ", "
                + Markdown.number(events.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add), 0)
                + " in all, in the time that the tool reports:\n\n"
                + Markdown.table(rows, Column.all("Event=event, Count=count"), 20)
                + (stats.more() ? "\nThe tool left some out, so the counts are too low.\n" : "") + pixel.paragraph();
    }

    /** Adds up events, whether a record holds one event's total or one hour with the counts of several events. */
    private static Map<String, BigDecimal> events(List<Row> stats) {
        Map<String, BigDecimal> totals = new LinkedHashMap<>();
        for (Row stat : stats) {
            if (stat.has("total_count")) {
                totals.merge(stat.text("event"), stat.numberOrZero("total_count"), BigDecimal::add);
                continue;
            }
            for (JsonNode each : stat.json().path("data")) {
                Row hour = new Row(each);
                boolean ofOne = stat.has("event");
                totals.merge(
                        ofOne ? stat.text("event") : hour.text("value"),
                        hour.numberOrZero(ofOne ? "value" : "count"),
                        BigDecimal::add);
            }
        }
        return totals;
    }
}
