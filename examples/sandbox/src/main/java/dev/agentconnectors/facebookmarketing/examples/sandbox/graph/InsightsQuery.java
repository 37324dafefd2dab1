package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What an insights request asks for.
 *
 * @param level the level to add up to
 * @param range the days
 * @param increment how many days make a row: a number, {@code monthly} or {@code all_days}
 * @param fields the fields of a row
 * @param sort orders such as {@code spend_descending}
 * @param conditions what rows must satisfy
 */
record InsightsQuery(
        Level level,
        DateRange range,
        String increment,
        List<String> fields,
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
        refuse(params, "breakdowns");
        refuse(params, "action_breakdowns");
        refuse(params, "action_attribution_windows");
        Level level = params.oneOf("level", List.of("account", "campaign", "adset", "ad"))
                .map(text -> Arrays.stream(Level.values())
                        .filter(value -> value.name().equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow())
                .orElse(Level.of(kind));
        String increment = params.get("time_increment", "all_days");
        if (!increment.matches("monthly|all_days|[1-9]|[1-8]\\d|90")) {
            throw GraphError.parameter(
                            "Param time_increment must be monthly, all_days or a number of days from 1 to 90",
                            "time_increment")
                    .asException();
        }
        List<String> fields = FieldSpec.parse(params.get("fields", "")).stream()
                .map(FieldSpec::name)
                .toList();
        for (String field : fields) {
            if (!InsightsRow.isField(field)) {
                throw GraphError.parameter(field + " is not valid for fields param", "fields")
                        .asException();
            }
        }
        return new InsightsQuery(
                level,
                DateRange.parse(params, today),
                increment,
                fields.isEmpty() ? DEFAULT_FIELDS : fields,
                params.texts("sort"),
                Filtering.parse(params));
    }

    /** Says no rather than answering as if the parameter had not been there. */
    private static void refuse(Params params, String name) {
        if (!params.texts(name).isEmpty()) {
            throw GraphError.parameter("Param " + name + " is not available in the sandbox", name)
                    .asException();
        }
    }
}
