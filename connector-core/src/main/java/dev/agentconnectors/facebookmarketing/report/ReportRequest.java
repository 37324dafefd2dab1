package dev.agentconnectors.facebookmarketing.report;

import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A question about how advertising performed. Immutable. */
public final class ReportRequest {

    /** What a row is about. */
    public enum Level {
        /** The whole account, in one row or by breakdown. */
        ACCOUNT,
        /** Campaigns. */
        CAMPAIGN,
        /** Ad sets. */
        ADSET,
        /** Ads. */
        AD;

        /**
         * What it is called in requests.
         *
         * @return such as {@code adset}
         */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which rows come first. */
    public enum Order {
        /** The largest figures. */
        HIGHEST,
        /** The smallest. */
        LOWEST,
        /** The largest change, up or down; needs a comparison. */
        LARGEST_CHANGE,
        /** The largest rise; needs a comparison. */
        LARGEST_RISE,
        /** The largest fall; needs a comparison. */
        LARGEST_FALL;

        boolean compares() {
            return this != HIGHEST && this != LOWEST;
        }
    }

    /** The most rows that a report shows. */
    public static final int MOST_ROWS = 50;

    private static final Set<String> TIME = Set.of("day", "week", "month");
    private static final List<String> BREAKDOWNS = Catalog.facebookMarketing()
            .operation("ads_insights", "list")
            .flatMap(list -> list.parameter("breakdowns"))
            .orElseThrow()
            .allowedValues();
    private static final String OF_OBJECTS = "(campaign|adset|ad)\\.(id|name)";

    private final String accountId;
    private final Level level;
    private final String period;
    private final @Nullable Comparison compareTo;
    private final List<String> breakdowns;
    private final List<Metric> metrics;
    private final Metric orderBy;
    private final Order order;
    private final int top;
    private final List<Map<String, Object>> filter;

    private ReportRequest(Builder builder) {
        this.accountId = accountId(builder.accountId);
        this.breakdowns = List.copyOf(builder.breakdowns);
        this.level = builder.level != null ? builder.level : breakdowns.isEmpty() ? Level.CAMPAIGN : Level.ACCOUNT;
        this.period = builder.period;
        this.compareTo = builder.compareTo;
        this.metrics = List.copyOf(builder.metrics);
        this.orderBy = builder.orderBy == null ? metrics.get(0) : builder.orderBy;
        this.order = builder.order;
        this.top = builder.top;
        this.filter = List.copyOf(builder.filter);
        check();
    }

    /**
     * Starts a request: campaigns of the last seven days, by spend.
     *
     * @param accountId the ad account, with or without {@code act_}
     * @return a builder
     */
    public static Builder builder(String accountId) {
        return new Builder(accountId);
    }

    /**
     * A request as a model or a form writes it.
     *
     * @param values {@code account_id}, {@code level}, {@code period}, {@code compare_to}, {@code by}, {@code metrics},
     *     {@code order_by}, {@code order}, {@code top}, {@code filter}; all but the first may be missing
     * @return the request
     * @throws ValidationException if a value is wrong; the message says what would be right
     */
    public static ReportRequest of(Map<String, ? extends @Nullable Object> values) {
        return ReportValues.read(values);
    }

    /** The ad account, digits only. */
    String accountId() {
        return accountId;
    }

    Level level() {
        return level;
    }

    String period() {
        return period;
    }

    Optional<Comparison> compareTo() {
        return Optional.ofNullable(compareTo);
    }

    /** Facebook's breakdowns, without those by time. */
    List<String> breakdowns() {
        return breakdowns.stream().filter(one -> !TIME.contains(one)).toList();
    }

    /** {@code day}, {@code week} or {@code month}, or empty. */
    Optional<String> time() {
        return breakdowns.stream().filter(TIME::contains).findFirst();
    }

    List<Metric> metrics() {
        return metrics;
    }

    Metric orderBy() {
        return orderBy;
    }

    Order order() {
        return order;
    }

    int top() {
        return top;
    }

    /** Conditions on the name of what a row is about. */
    List<Map<String, Object>> nameFilter() {
        return filter.stream().filter(one -> "name".equals(one.get("field"))).toList();
    }

    /** Conditions on the campaigns, ad sets and ads that count, as Facebook's {@code filtering} has them. */
    List<Map<String, Object>> objectFilter() {
        return filter.stream()
                .filter(one -> String.valueOf(one.get("field")).matches(OF_OBJECTS))
                .toList();
    }

    /** Conditions on figures. */
    List<Map<String, Object>> figureFilter() {
        return filter.stream().filter(one -> metric(one).isPresent()).toList();
    }

    static Optional<Metric> metric(Map<String, Object> condition) {
        return Metric.of(String.valueOf(condition.get("field")));
    }

    /** Every metric that has to be read. */
    Set<Metric> bases() {
        Set<Metric> bases = new LinkedHashSet<>();
        metrics.forEach(metric -> bases.addAll(metric.bases()));
        bases.addAll(orderBy.bases());
        figureFilter()
                .forEach(condition ->
                        bases.addAll(metric(condition).orElseThrow().bases()));
        return bases;
    }

    private void check() {
        if (order.compares() && compareTo == null) {
            throw new ValidationException("order " + order.name().toLowerCase(Locale.ROOT)
                    + " needs compare_to: previous_period, same_days_last_week or last_year.");
        }
        boolean budget = bases().contains(Metric.BUDGET);
        if (budget && ((level != Level.CAMPAIGN && level != Level.ADSET) || !breakdowns.isEmpty())) {
            throw new ValidationException(
                    "budget and budget_spent are known of level campaign and adset, without a breakdown.");
        }
        checkBreakdowns();
        filter.forEach(condition -> {
            String field = String.valueOf(condition.get("field"));
            boolean named = field.equals("name") && level != Level.ACCOUNT;
            if (!named && !field.matches(OF_OBJECTS) && metric(condition).isEmpty()) {
                throw new ValidationException(
                        "filter knows name, of level campaign, adset or ad, campaign.name, adset.name,"
                                + " ad.name and their ids, and the metrics, not " + field + ".");
            }
        });
    }

    private void checkBreakdowns() {
        if (breakdowns.stream().filter(TIME::contains).count() > 1) {
            throw new ValidationException(
                    "by is " + String.join(", ", breakdowns) + ": it takes one of day, week and month.");
        }
        breakdowns().forEach(one -> {
            if (!BREAKDOWNS.contains(one)) {
                throw new ValidationException("by has '" + one + "': use day, week or month, or one of "
                        + String.join(", ", BREAKDOWNS) + ".");
            }
            if (one.startsWith("hourly_stats") && bases().contains(Metric.REACH)) {
                throw new ValidationException(
                        "Reach and frequency are not known by hour: leave them out, or use by day.");
            }
        });
    }

    private static String accountId(String given) {
        String id = given.trim();
        String digits = id.startsWith("act_") ? id.substring("act_".length()) : id;
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new ValidationException(
                    "account_id is '" + given + "': give the ad account's digits, with or without act_.");
        }
        return digits;
    }

    /** Builds requests. */
    public static final class Builder {

        private final String accountId;
        private @Nullable Level level;
        private String period = "last_7d";
        private @Nullable Comparison compareTo;
        private List<String> breakdowns = List.of();
        private List<Metric> metrics =
                List.of(Metric.SPEND, Metric.IMPRESSIONS, Metric.CTR, Metric.PURCHASES, Metric.COST_PER_PURCHASE);
        private @Nullable Metric orderBy;
        private Order order = Order.HIGHEST;
        private int top = 5;
        private List<Map<String, Object>> filter = List.of();

        private Builder(String accountId) {
            this.accountId = Objects.requireNonNull(accountId, "accountId");
        }

        /**
         * What a row is about.
         *
         * @param value by default campaigns; the account where there is a breakdown
         * @return this builder
         */
        public Builder level(Level value) {
            this.level = value;
            return this;
        }

        /**
         * The days.
         *
         * @param value one of Facebook's presets, such as {@code last_7d} (the default; without today), or two dates,
         *     {@code 2026-11-01..2026-11-14}, both included; on the ad account's calendar
         * @return this builder
         */
        public Builder period(String value) {
            this.period = value;
            return this;
        }

        /**
         * What to compare with.
         *
         * @param value nothing by default
         * @return this builder
         */
        public Builder compareTo(Comparison value) {
            this.compareTo = value;
            return this;
        }

        /**
         * What to break the rows down by.
         *
         * @param values {@code day}, {@code week} or {@code month}; in open source mode Facebook's breakdowns too, such as
         *     {@code country}, or {@code age} and {@code gender}
         * @return this builder
         */
        public Builder by(String... values) {
            this.breakdowns = Arrays.stream(values)
                    .map(String::trim)
                    .filter(one -> !one.isEmpty())
                    .distinct()
                    .toList();
            return this;
        }

        /**
         * The figures.
         *
         * @param values at least one, in the order of the columns
         * @return this builder
         */
        public Builder metrics(Metric... values) {
            if (values.length == 0) {
                throw new ValidationException("metrics is empty: name at least one of "
                        + Arrays.stream(Metric.values()).map(Metric::wireName).collect(Collectors.joining(", ")) + ".");
            }
            this.metrics = Arrays.stream(values).distinct().toList();
            return this;
        }

        /**
         * Which rows come first.
         *
         * @param metric by default the first of the metrics
         * @param first the highest by default
         * @return this builder
         */
        public Builder order(Metric metric, Order first) {
            this.orderBy = metric;
            this.order = Objects.requireNonNull(first, "first");
            return this;
        }

        /**
         * How many rows are shown; the others are one row.
         *
         * @param rows 5 by default, at most {@link #MOST_ROWS}
         * @return this builder
         */
        public Builder top(int rows) {
            if (rows < 1 || rows > MOST_ROWS) {
                throw new ValidationException("top is " + rows + ": use 1 to " + MOST_ROWS + ".");
            }
            this.top = rows;
            return this;
        }

        /**
         * Which objects and rows count.
         *
         * @param conditions each {@code {field, operator, value}}: of {@code name}, which is that of the row, of
         *     {@code campaign.name}, {@code adset.name}, {@code ad.name} and their {@code id} with CONTAIN, NOT_CONTAIN, EQUAL,
         *     NOT_EQUAL, IN or NOT_IN, of a metric with GREATER_THAN, LESS_THAN, EQUAL or NOT_EQUAL
         * @return this builder
         */
        public Builder filter(List<Map<String, Object>> conditions) {
            this.filter = new ArrayList<>(conditions);
            return this;
        }

        /**
         * Makes the request.
         *
         * @return the request
         * @throws ValidationException if it asks for something that cannot be answered; the message says what can
         */
        public ReportRequest build() {
            return new ReportRequest(this);
        }
    }
}
