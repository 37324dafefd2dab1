package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What an insights request asks for.
 *
 * @param level the level to add up to
 * @param ranges the days that make a row each, overlapping where {@code time_ranges} do
 * @param fields the fields of a row
 * @param breakdowns what rows are divided by
 * @param windows the attribution windows to give values for, beside the value of the account's own
 * @param summary the fields of the summary, empty for none
 * @param sort orders such as {@code spend_descending}
 * @param conditions what rows must satisfy
 */
record InsightsQuery(
        Level level,
        List<DateRange> ranges,
        List<String> fields,
        Breakdowns breakdowns,
        List<String> windows,
        List<String> summary,
        List<String> sort,
        List<Filtering.Condition> conditions) {
    private static final List<String> DEFAULT_FIELDS = List.of("impressions", "spend", "date_start", "date_stop");

    /** The levels, from the top. */
    enum Level {
        ACCOUNT,
        CAMPAIGN,
        ADSET,
        AD;

        static Level of(Kind kind) {
            return switch (kind) {
                case CAMPAIGN -> CAMPAIGN;
                case AD_SET -> ADSET;
                case AD -> AD;
                default -> ACCOUNT;
            };
        }
    }

    static InsightsQuery parse(Params params, Kind kind, LocalDate today) {
        Level level = params.oneOf("level", List.of("account", "campaign", "adset", "ad"))
                .map(text -> Arrays.stream(Level.values())
                        .filter(value -> value.name().equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow())
                .orElse(Level.of(kind));
        List<String> fields = FieldSpec.parse(params.get("fields", "")).stream()
                .map(FieldSpec::name)
                .toList();
        for (String field : fields) {
            if (!InsightsRow.isField(field)) {
                throw GraphError.parameter(field + " is not valid for fields param", "fields")
                        .asException();
            }
        }
        List<String> asked = fields.isEmpty() ? DEFAULT_FIELDS : fields;
        return new InsightsQuery(
                level,
                ranges(params, today),
                asked,
                Breakdowns.parse(params),
                params.texts("action_attribution_windows"),
                summary(params, asked),
                params.texts("sort"),
                Filtering.parse(params));
    }

    /** The pieces of one range, or the ranges that are to be rows themselves. */
    private static List<DateRange> ranges(Params params, LocalDate today) {
        String increment = params.get("time_increment", "all_days");
        if (!increment.matches("monthly|all_days|[1-9]|[1-8]\\d|90")) {
            throw GraphError.parameter(
                            "Param time_increment must be monthly, all_days or a number of days from 1 to 90",
                            "time_increment")
                    .asException();
        }
        // Several ranges overrule all other ways to say which days.
        return params.has("time_ranges")
                ? DateRange.parseAll(params, today)
                : DateRange.parse(params, today).pieces(increment);
    }

    private static List<String> summary(Params params, List<String> fields) {
        List<String> summary = params.texts("summary");
        for (String field : summary) {
            if (!InsightsRow.isField(field)) {
                throw GraphError.parameter("Tried accessing nonexisting summary field (" + field + ")", "summary")
                        .asException();
            }
        }
        return summary.isEmpty() && params.flag("default_summary").orElse(false) ? fields : summary;
    }
}
