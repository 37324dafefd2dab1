package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import dev.agentconnectors.facebookmarketing.examples.scriptedmodel.Markdown.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers questions about what there is. */
final class Lists {
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
                + Markdown.table(
                        rows,
                        List.of(
                                Column.of("Name", "name"),
                                Column.of("ID", "id"),
                                Column.of("Currency", "currency"),
                                Column.of("Time zone", "zone")));
    }

    static String answer(Scene scene) {
        Clause clause = scene.clause();
        List<Kind> kinds = Kind.in(clause);
        Optional<Target> parent = (kinds.size() > 1 && clause.has("newest"))
                        || !scene.objects().isEmpty()
                        || clause.has("it")
                        || scene.goesOn()
                        || clause.has("id")
                ? scene.object(kinds)
                : Optional.empty();
        List<Kind> listed = kinds.stream()
                .filter(each -> parent.isEmpty() || each != parent.get().kind())
                .toList();
        if (listed.isEmpty()) {
            return details(scene);
        }
        return listed.stream().map(kind -> list(scene, kind, parent)).collect(Collectors.joining("\n"));
    }

    private static String list(Scene scene, Kind kind, Optional<Target> parent) {
        Clause clause = scene.clause();
        scene.tools().require(kind.entity(), "list");
        if (parent.isPresent() && (!kind.isDelivered() || parent.get().kind().compareTo(kind) >= 0)) {
            throw new CannotAnswer(
                    "A " + parent.get().kind().word() + " holds no " + kind.words() + " that I could list.");
        }
        if (clause.has("order") && !clause.has("count")) {
            throw Help.notUnderstood(clause, List.of(clause.typed("order")));
        }
        return new Listing(scene, kind, parent).text();
    }

    /** A list of one kind. */
    private record Listing(Scene scene, Kind kind, Optional<Target> parent) {
        String text() {
            Clause clause = scene.clause();
            List<String> status = clause.values("status");
            List<Row> all = read(status);
            List<Row> rows = all.stream()
                    .filter(row ->
                            status.isEmpty() || status.stream().anyMatch(each -> row.is("effective_status", each)))
                    .toList();
            String where = parent.map(object -> " in the "
                                    + (clause.has("newest") && scene.objects().isEmpty() ? "newest " : "")
                                    + object.label() + " of ")
                            .orElse(" in ")
                    + scene.account().label();
            String word = status.size() > 1 ? String.join(" or ", status).replace('_', ' ') : clause.typed("status");
            boolean after = word.contains(" ");
            String counted = parent.isPresent() && !status.isEmpty()
                    ? (rows.isEmpty() ? "None" : Markdown.number(BigDecimal.valueOf(rows.size()), 0)) + " of the "
                            + Markdown.count(all.size(), kind.word(), kind.words()) + where
                            + (rows.size() > 1 ? " are " : " is ") + word
                    : there(
                                    rows.size(),
                                    after ? kind.word() : (word + " " + kind.word()).strip(),
                                    after ? " " + word : "")
                            + where;
            if (rows.isEmpty() || clause.has("ask", "count")) {
                return counted + "." + byStatus(rows, status) + remark();
            }
            String first = clause.has("newest") && parent.isEmpty() && kind.isDelivered()
                    ? ", the " + clause.value("newest").orElseThrow() + " first"
                    : "";
            return counted + first + ":\n\n" + Markdown.table(ordered(rows), columns(), count())
                    + byStatus(rows, status) + remark();
        }

        private int count() {
            return scene.clause().value("count").map(Integer::parseInt).orElse(10);
        }

        private List<Row> read(List<String> status) {
            Map<String, Object> params = new LinkedHashMap<>();
            params.put("account_id", scene.account().id());
            String fields = kind.fields() + (kind.isDelivered() ? ",created_time" : "");
            params.put(
                    "fields",
                    parent.map(object -> fields + "," + object.kind().idParameter())
                            .orElse(fields));
            parent.ifPresent(object -> params.put(object.kind().idParameter(), object.id()));
            if (parent.isEmpty()) {
                params.put(
                        "effective_status",
                        status.stream()
                                .map(value -> value.toUpperCase(Locale.ROOT))
                                .toList());
                params.values().removeIf(List.of()::equals);
            }
            return scene.tools().all(kind.entity(), params).stream()
                    .filter(row -> parent.isEmpty()
                            || row.is(
                                    parent.get().kind().idParameter(),
                                    parent.get().id()))
                    .toList();
        }

        private List<Row> ordered(List<Row> rows) {
            if (!scene.clause().has("newest") || parent.isPresent() || !kind.isDelivered()) {
                return rows;
            }
            Comparator<Row> order = Comparator.comparing(row -> Row.time(row.text("created_time")));
            return rows.stream()
                    .sorted(scene.clause().has("newest", "oldest") ? order : order.reversed())
                    .toList();
        }

        private List<Column> columns() {
            return kind.columns().stream()
                    .map(column -> column.title().equals("Daily budget")
                            ? new Column(
                                    "Daily budget",
                                    row -> scene.money(kind, row, "daily_budget")
                                            .map(Money::toString)
                                            .orElse(""))
                            : column)
                    .toList();
        }

        private String byStatus(List<Row> rows, List<String> status) {
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

        private String remark() {
            return parent.map(Target::paragraph).orElse("");
        }
    }

    private static String there(int count, String one, String where) {
        return count == 0
                ? "There are no " + one + "s" + where
                : (count == 1 ? "There is " : "There are ") + Markdown.count(count, one, one + "s") + where;
    }

    static String budgets(Scene scene) {
        Clause clause = scene.clause();
        String field = clause.has("metric", "lifetime") ? "lifetime_budget" : "daily_budget";
        String title = clause.has("metric", "lifetime") ? "Lifetime budget" : "Daily budget";
        Kind kind = Kind.in(clause).stream().findFirst().orElse(Kind.AD_SET);
        if (kind.compareTo(Kind.AD_SET) > 0) {
            throw new CannotAnswer(
                    "Only campaigns and ad sets have budgets of their own, " + kind.words() + " do not.");
        }
        boolean searched = scene.tools().offersSearch(kind.entity());
        String fields = "id,name,effective_status," + field;
        List<Row> all = searched
                ? scene.tools()
                        .search(
                                kind.entity(),
                                List.of(Map.of(
                                        "eq",
                                        Map.of("account_id", scene.account().id()))),
                                fields)
                : scene.all(kind, fields);
        boolean major = searched
                ? scene.tools().searchAnswersInMajorUnits(kind.entity())
                : scene.tools().answersInMajorUnits(kind.entity());
        Comparator<Row> order = Comparator.comparing(
                row -> Money.read(row, field, scene.account().currency(), major));
        List<Row> rows = all.stream()
                .filter(row -> row.numberOrZero(field).signum() > 0)
                .filter(row -> !clause.has("status")
                        || clause.values("status").stream().anyMatch(status -> row.is("effective_status", status)))
                .sorted(clause.has("order", "least") ? order : order.reversed())
                .toList();
        if (rows.isEmpty()) {
            return "No " + kind.word() + " in " + scene.account().label() + " has a " + title.toLowerCase(Locale.ROOT)
                    + " of its own.";
        }
        Money sum = rows.stream()
                .map(row -> Money.read(row, field, scene.account().currency(), major))
                .reduce(Money::plus)
                .orElseThrow();
        int count = clause.value("count").map(Integer::parseInt).orElse(10);
        return "The " + kind.words() + " with the " + (clause.has("order", "least") ? "lowest " : "highest ")
                + title.toLowerCase(Locale.ROOT) + " in " + scene.account().label()
                + ":\n\n"
                + Markdown.table(
                        rows,
                        List.of(
                                Column.of("Name", "name"),
                                Column.of("ID", "id"),
                                new Column(
                                        title,
                                        row -> Money.read(
                                                        row,
                                                        field,
                                                        scene.account().currency(),
                                                        major)
                                                .toString()),
                                Column.of("Status", "effective_status")),
                        count)
                + "\n" + Markdown.count(rows.size(), kind.word() + " has", kind.words() + " have") + " such a budget, "
                + sum + " in all.\n";
    }

    static String details(Scene scene) {
        Clause clause = scene.clause();
        if (clause.has("period")) {
            throw Help.notUnderstood(clause, clause.values("period"));
        }
        Target target = scene.object(Kind.in(clause)).orElseThrow(() -> Help.notUnderstood(clause, List.of()));
        String budgets = target.kind().compareTo(Kind.AD_SET) <= 0 ? ",daily_budget,lifetime_budget" : "";
        String fields = "id,name,status,effective_status,created_time" + budgets
                + (target.kind() == Kind.CAMPAIGN ? ",objective" : "");
        Row row = scene.tools().offers(target.kind().entity(), "get")
                ? scene.tools()
                        .get(target.kind().entity(), Map.of(target.kind().idParameter(), target.id(), "fields", fields))
                : scene.all(target.kind(), fields).stream()
                        .filter(each -> each.is("id", target.id()))
                        .findFirst()
                        .orElseThrow();
        List<String> lines = new ArrayList<>();
        boolean all = clause.values("metric").isEmpty() && !clause.has("status");
        if (all || clause.has("metric", "status") || clause.has("status")) {
            lines.add("- Set to: **" + row.text("status") + "**, in effect: **" + row.text("effective_status") + "**");
        }
        for (String field : List.of("daily_budget", "lifetime_budget")) {
            String value = scene.money(target.kind(), row, field)
                    .filter(Money::isPositive)
                    .map(Money::toString)
                    .orElse("");
            boolean asked = clause.has("metric", field.startsWith("daily") ? "budget" : "lifetime");
            if (asked || (all && !value.isEmpty())) {
                lines.add("- " + (field.startsWith("daily") ? "Daily budget" : "Lifetime budget") + ": **"
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
        Optional<Target> named = scene.objects().stream()
                .filter(object -> object.kind() == Kind.PIXEL)
                .findFirst();
        if (pixels.isEmpty()) {
            return "There is no pixel in " + scene.account().label() + ".";
        }
        Target pixel = named.orElseGet(() -> Target.of(
                Kind.PIXEL,
                pixels.get(0),
                pixels.size() == 1 ? "" : "It is the first of " + pixels.size() + " pixels."));
        ToolResult stats = scene.tools().page("pixel_stats", Map.of("pixel_id", pixel.id(), "aggregation", "event"));
        List<Row> events = PixelEvents.totals(stats.rows()).stream()
                .sorted(Comparator.comparing((Row row) -> row.numberOrZero("count"))
                        .reversed())
                .toList();
        if (events.isEmpty()) {
            return "The tool reports no events for " + pixel.label() + ".";
        }
        BigDecimal sum = events.stream().map(row -> row.numberOrZero("count")).reduce(BigDecimal.ZERO, BigDecimal::add);
        return "Events of " + pixel.label() + " of " + scene.account().label() + ", " + Markdown.number(sum, 0)
                + " in all, in the time that the tool reports:\n\n"
                + Markdown.table(
                        events,
                        List.of(
                                Column.of("Event", "event"),
                                new Column("Count", row -> Markdown.number(row.numberOrZero("count"), 0))),
                        20)
                + (stats.more() ? "\nThe tool left some out, so the counts are too low.\n" : "") + pixel.paragraph();
    }
}
