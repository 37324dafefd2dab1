package dev.agentconnectors.facebookmarketing.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A figure of a {@link Report}. */
public enum Metric {
    /** What was spent. */
    SPEND(Unit.MONEY, "spend"),
    /** How often ads were shown. */
    IMPRESSIONS(Unit.COUNT, "impressions"),
    /** How often ads were clicked, anywhere. */
    CLICKS(Unit.COUNT, "clicks"),
    /** How many people saw them. Does not add up: one person may be in several rows. */
    REACH(Unit.COUNT, "reach"),
    /** {@link Conversion#LINK_CLICK}. */
    LINK_CLICKS(Conversion.LINK_CLICK, false),
    /** {@link Conversion#LANDING_PAGE_VIEW}. */
    LANDING_PAGE_VIEWS(Conversion.LANDING_PAGE_VIEW, false),
    /** {@link Conversion#PURCHASE}. */
    PURCHASES(Conversion.PURCHASE, false),
    /** What the purchases were worth. */
    PURCHASE_VALUE(Conversion.PURCHASE, true),
    /** {@link Conversion#LEAD}. */
    LEADS(Conversion.LEAD, false),
    /** {@link Conversion#ADD_TO_CART}. */
    ADDS_TO_CART(Conversion.ADD_TO_CART, false),
    /** {@link Conversion#CHECKOUT}. */
    CHECKOUTS(Conversion.CHECKOUT, false),
    /** {@link Conversion#REGISTRATION}. */
    REGISTRATIONS(Conversion.REGISTRATION, false),
    /** {@link Conversion#APP_INSTALL}. */
    APP_INSTALLS(Conversion.APP_INSTALL, false),
    /** {@link Conversion#CONVERSATION}. */
    CONVERSATIONS(Conversion.CONVERSATION, false),
    /** {@link Conversion#VIDEO_VIEW}. */
    VIDEO_VIEWS(Conversion.VIDEO_VIEW, false),
    /** What may be spent in the period: the daily budget of active campaigns or ad sets, times the days. */
    BUDGET(Unit.MONEY, (String) null),
    /** Spend as a share of the budget. */
    BUDGET_SPENT(Unit.PERCENT, SPEND, BUDGET, 100),
    /** Clicks of a hundred impressions. */
    CTR(Unit.PERCENT, CLICKS, IMPRESSIONS, 100),
    /** Link clicks of a hundred impressions. */
    LINK_CTR(Unit.PERCENT, LINK_CLICKS, IMPRESSIONS, 100),
    /** Cost of a click. */
    CPC(Unit.MONEY, SPEND, CLICKS, 1),
    /** Cost of a thousand impressions. */
    CPM(Unit.MONEY, SPEND, IMPRESSIONS, 1_000),
    /** How often a person saw them. */
    FREQUENCY(Unit.FACTOR, IMPRESSIONS, REACH, 1),
    /** Purchase value for each unit of money spent. */
    ROAS(Unit.FACTOR, PURCHASE_VALUE, SPEND, 1),
    /** Purchases of a hundred link clicks. */
    CONVERSION_RATE(Unit.PERCENT, PURCHASES, LINK_CLICKS, 100),
    /** Cost of a purchase. */
    COST_PER_PURCHASE(Unit.MONEY, SPEND, PURCHASES, 1),
    /** Cost of a lead. */
    COST_PER_LEAD(Unit.MONEY, SPEND, LEADS, 1),
    /** Cost of a link click. */
    COST_PER_LINK_CLICK(Unit.MONEY, SPEND, LINK_CLICKS, 1),
    /** Cost of a landing page view. */
    COST_PER_LANDING_PAGE_VIEW(Unit.MONEY, SPEND, LANDING_PAGE_VIEWS, 1),
    /** Cost of an add to cart. */
    COST_PER_ADD_TO_CART(Unit.MONEY, SPEND, ADDS_TO_CART, 1),
    /** Cost of a registration. */
    COST_PER_REGISTRATION(Unit.MONEY, SPEND, REGISTRATIONS, 1),
    /** Cost of an app installation. */
    COST_PER_APP_INSTALL(Unit.MONEY, SPEND, APP_INSTALLS, 1),
    /** Cost of a conversation. */
    COST_PER_CONVERSATION(Unit.MONEY, SPEND, CONVERSATIONS, 1);

    /** What a figure is measured in. */
    public enum Unit {
        /** Major units of the account's currency. */
        MONEY,
        /** A number of things. */
        COUNT,
        /** Percent. */
        PERCENT,
        /** A factor. */
        FACTOR
    }

    private final Unit unit;
    private final @Nullable String field;
    private final @Nullable Conversion conversion;
    private final @Nullable Metric numerator;
    private final @Nullable Metric denominator;
    private final int times;

    Metric(Unit unit, @Nullable String field) {
        this(unit, field, null, null, null, 1);
    }

    Metric(Conversion conversion, boolean value) {
        this(value ? Unit.MONEY : Unit.COUNT, value ? "action_values" : "actions", conversion, null, null, 1);
    }

    Metric(Unit unit, Metric numerator, Metric denominator, int times) {
        this(unit, null, null, numerator, denominator, times);
    }

    Metric(
            Unit unit,
            @Nullable String field,
            @Nullable Conversion conversion,
            @Nullable Metric numerator,
            @Nullable Metric denominator,
            int times) {
        this.unit = unit;
        this.field = field;
        this.conversion = conversion;
        this.numerator = numerator;
        this.denominator = denominator;
        this.times = times;
    }

    /**
     * What it is called in requests and reports.
     *
     * @return such as {@code cost_per_purchase}
     */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What it is measured in.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Whether the figures of rows add up to that of all.
     *
     * @return false for ratios, which are worked out from sums, and for people
     */
    public boolean addsUp() {
        return numerator == null && this != REACH;
    }

    /**
     * Finds a metric by what it is called.
     *
     * @param name such as {@code spend}
     * @return the metric, or empty
     */
    public static Optional<Metric> of(String name) {
        String wanted = name.trim().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(metric -> metric.wireName().equals(wanted))
                .findFirst();
    }

    /** The field of insights that it is read from, or null where it is worked out. */
    @Nullable
    String field() {
        return field;
    }

    /** The conversion whose number or value it is, or null. */
    @Nullable
    Conversion conversion() {
        return conversion;
    }

    /** The metrics that have to be read for it. */
    List<Metric> bases() {
        return numerator == null || denominator == null ? List.of(this) : List.of(numerator, denominator);
    }

    int times() {
        return times;
    }
}
