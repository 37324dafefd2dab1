package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the object that a prompt means: the newest, the best-performing, one named by id or name, or "it". */
final class Targets {
    private static final Pattern IT = Pattern.compile("(?i)\\b(it|its|that one|this one)\\b");
    private static final Pattern THAT = Pattern.compile("(?i)\\b(that|this) (campaign|ad[ -]?set|ad)\\b");
    /** Graph writes offsets without a colon. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX]")
            .toFormatter(Locale.ROOT);

    private Targets() {}

    /** The object that the prompt means; the first kind that it names is the kind. */
    static Target resolve(Scene scene, Prompt prompt) {
        Optional<Kind> kind = Kind.firstIn(prompt.unquoted());
        if (kind.isEmpty() && !prompt.mentions(IT)) {
            throw unclear("object");
        }
        return kind.isEmpty() || prompt.mentions(THAT) ? it(scene) : named(scene, kind.get(), prompt);
    }

    /** The object of one kind that the prompt means, whatever else it names. */
    static Target resolve(Scene scene, Kind kind, Prompt prompt) {
        boolean meansIt = prompt.mentions(THAT) || (prompt.mentions(IT) && !kind.isNamedIn(prompt.unquoted()));
        Target target = meansIt ? it(scene) : named(scene, kind, prompt);
        if (target.kind() != kind) {
            throw unclear(kind.word());
        }
        return target;
    }

    private static Target it(Scene scene) {
        return Referent.lastObject(scene.transcript())
                .orElseThrow(() -> new CannotAnswer("I do not know what you mean: nothing was named so far, and I"
                        + " changed nothing. Say, for example, \"the newest campaign\"."));
    }

    private static Target named(Scene scene, Kind kind, Prompt prompt) {
        if (kind.isNewestIn(prompt.unquoted())) {
            return newest(scene, kind);
        }
        if (kind.isBestIn(prompt.unquoted())) {
            return InsightRecipes.bestPerforming(scene, kind);
        }
        Optional<String> id = prompt.objectId();
        if (id.isPresent() && scene.tools().offers(kind.entity(), "get")) {
            Row row = scene.tools().get(kind.entity(), Map.of(kind.idParameter(), id.get(), "fields", "id,name"));
            return new Target(kind, id.get(), row.text("name"), "");
        }
        return byName(prompt, kind, list(scene, kind, "id,name"));
    }

    /** The object that was created last. */
    static Target newest(Scene scene, Kind kind) {
        return list(scene, kind, "id,name,created_time").stream()
                .max(Comparator.comparing(row -> time(row.text("created_time"))))
                .map(row -> Target.of(
                        kind,
                        row,
                        "The newest " + kind.word() + " is the one created last, at " + row.text("created_time") + "."))
                .orElseThrow(() -> none(scene, kind));
    }

    static List<Row> list(Scene scene, Kind kind, String fields) {
        return scene.tools()
                .all(kind.entity(), Map.of("account_id", scene.account().id(), "fields", fields));
    }

    static CannotAnswer none(Scene scene, Kind kind) {
        return new CannotAnswer(
                "There is no " + kind.word() + " in " + scene.account().label() + ".");
    }

    private static Target byName(Prompt prompt, Kind kind, List<Row> rows) {
        List<Row> meant = rows.stream()
                .filter(row -> prompt.names(row.text("name"))
                        || prompt.objectId().stream().anyMatch(id -> row.is("id", id)))
                .toList();
        if (meant.isEmpty()) {
            throw unclear(kind.word());
        }
        if (meant.size() > 1) {
            throw new CannotAnswer("That may mean several objects, so I changed nothing. Please name one by its id: "
                    + meant.stream()
                            .map(row -> Target.of(kind, row, "").label())
                            .collect(Collectors.joining(", ")) + ".");
        }
        return Target.of(kind, meant.get(0), "");
    }

    private static CannotAnswer unclear(String word) {
        return new CannotAnswer("I do not know which " + word
                + " you mean, and I changed nothing. Say \"the newest " + (word.equals("object") ? "campaign" : word)
                + "\", or give its whole name or its id.");
    }

    private static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text, TIME);
        } catch (DateTimeParseException e) {
            return OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        }
    }
}
