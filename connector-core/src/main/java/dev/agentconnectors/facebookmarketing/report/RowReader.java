package dev.agentconnectors.facebookmarketing.report;

import dev.agentconnectors.facebookmarketing.report.ReportRequest.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes rows of insights, Facebook's or replicated ones, and adds up those of one key. */
final class RowReader {

    private final ReportRequest request;
    private final Set<Metric> metrics;
    private final Days days;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    RowReader(ReportRequest request, Days days) {
        this.request = request;
        this.metrics = request.bases();
        this.days = days;
    }

    List<Row> rows() {
        return new ArrayList<>(rows.values());
    }

    void add(Map<String, Object> insight) {
        if (!counts(insight)) {
            return;
        }
        String id = text(insight.get(idField(request.level())));
        List<String> labels = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        if (request.level() != Level.ACCOUNT) {
            labels.add(text(insight.get(nameField(request.level()))));
            key.append(id);
        }
        for (String breakdown : request.breakdowns()) {
            String value = label(insight.get(breakdown));
            labels.add(value);
            key.append('|').append(value);
        }
        request.time().ifPresent(unit -> {
            LocalDate date = LocalDate.parse(text(insight.get("date_start")));
            long piece = piece(unit, date);
            labels.add(start(unit, piece).toString());
            key.append('|').append(piece);
        });
        Row row = rows.computeIfAbsent(
                key.toString(),
                one -> new Row(one, request.level() == Level.ACCOUNT ? "" : id, labels, new EnumMap<>(Metric.class)));
        for (Metric metric : metrics) {
            BigDecimal figure = read(metric, insight);
            if (figure != null) {
                row.add(metric, figure);
            }
        }
    }

    /** The field that holds the id of a level's objects. */
    static String idField(Level level) {
        return level.wireName() + "_id";
    }

    static String nameField(Level level) {
        return level.wireName() + "_name";
    }

    /** Facebook filters by itself; replicated rows have all names and ids. */
    private boolean counts(Map<String, Object> insight) {
        return request.objectFilter().stream().allMatch(condition -> {
            Object value = insight.get(String.valueOf(condition.get("field")).replace('.', '_'));
            return value == null || Condition.holds(condition, value.toString());
        });
    }

    /** Assets come as objects, of which the text says most. */
    private static String label(@Nullable Object value) {
        if (value instanceof Map<?, ?> asset) {
            return Stream.of("text", "name", "website_url", "url", "hash", "video_id", "id")
                    .map(asset::get)
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .findFirst()
                    .orElse("");
        }
        return value == null ? "unknown" : value.toString();
    }

    private long piece(String unit, LocalDate date) {
        return switch (unit) {
            case "month" -> ChronoUnit.MONTHS.between(days.since().withDayOfMonth(1), date.withDayOfMonth(1));
            case "week" -> ChronoUnit.DAYS.between(days.since(), date) / 7;
            default -> ChronoUnit.DAYS.between(days.since(), date);
        };
    }

    private LocalDate start(String unit, long piece) {
        return switch (unit) {
            case "month" ->
                piece == 0 ? days.since() : days.since().withDayOfMonth(1).plusMonths(piece);
            case "week" -> days.since().plusWeeks(piece);
            default -> days.since().plusDays(piece);
        };
    }

    private static @Nullable BigDecimal read(Metric metric, Map<String, Object> insight) {
        String field = metric.field();
        if (field == null) {
            return null;
        }
        Conversion conversion = metric.conversion();
        return conversion == null
                ? number(insight.get(field))
                : conversion(conversion, insight.get(field) instanceof List<?> list ? list : List.of());
    }

    /** The number of the first type that the list has: see {@link Conversion}. */
    private static @Nullable BigDecimal conversion(Conversion conversion, List<?> actions) {
        int best = Integer.MAX_VALUE;
        BigDecimal found = null;
        for (Object action : actions) {
            if (action instanceof Map<?, ?> map) {
                int rank = conversion.actionTypes().indexOf(text(map.get("action_type")));
                BigDecimal value = number(map.get("value"));
                if (rank >= 0 && rank < best && value != null) {
                    best = rank;
                    found = value;
                }
            }
        }
        return found;
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        try {
            return value == null ? null : new BigDecimal(value.toString());
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
