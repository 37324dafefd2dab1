package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Bars: of a series beside each other, of a ranking below each other. Drawn in percent of the page's width, so that the words
 * keep their size on a phone; colours come from the style sheet.
 *
 * @param title what the bars measure
 * @param series whether they are days in their order
 */
record Chart(String title, boolean series, List<Bar> bars) {

    /**
     * A bar, none below zero.
     *
     * @param note what else there is to say, or empty
     */
    record Bar(String label, Figure figure, String note) {

        Bar(String label, Figure figure) {
            this(label, figure, "");
        }
    }

    private static final int HEIGHT = 140;

    private static final String SERIES = """
            <figure class="chart">
            <figcaption>%s</figcaption>
            <p class="most"><span>%s</span></p>
            <svg width="100%%" height="%d" role="img" aria-label="%s">
            %s
            </svg>
            <p class="axis"><span>%s</span> <span>%s</span></p>
            </figure>
            """;
    private static final String DAY = """
            <rect class="bar" x="%s%%" y="%s" width="%s%%" height="%s"><title>%s</title></rect>""";
    private static final String RANKING = """
            <figure class="chart">
            <figcaption>%s</figcaption>
            <ul class="ranking">
            %s
            </ul>
            </figure>
            """;
    private static final String RANK = """
            <li><span class="name">%s</span> <span class="value">%s</span>
            <svg width="100%%" height="8" aria-hidden="true"><rect class="bar" width="%s%%" height="8" rx="2"/></svg>%s</li>""";

    /** Copies the bars. */
    Chart {
        bars = List.copyOf(bars);
    }

    String toHtml() {
        return series ? drawnSeries() : drawnRanking();
    }

    private String drawnSeries() {
        Bar most = most();
        double width = 100.0 / bars.size();
        String drawn = IntStream.range(0, bars.size())
                .mapToObj(i -> {
                    Bar bar = bars.get(i);
                    double height = Math.max(share(bar) * HEIGHT, 1);
                    return DAY.formatted(
                            number(i * width + width * 0.1),
                            number(HEIGHT - height),
                            number(width * 0.8),
                            number(height),
                            Pages.escape(bar.label() + ": " + bar.figure().shown()));
                })
                .collect(Collectors.joining("\n"));
        String first = bars.get(0).label();
        String last = bars.get(bars.size() - 1).label();
        return SERIES.formatted(
                Pages.escape(title),
                Pages.escape(most.figure().shown()),
                HEIGHT,
                Pages.escape(title + " by day, " + first + " to " + last + ": at most "
                        + most.figure().shown() + " on " + most.label()),
                drawn,
                Pages.escape(first),
                Pages.escape(last));
    }

    private String drawnRanking() {
        return RANKING.formatted(
                Pages.escape(title),
                bars.stream()
                        .map(bar -> RANK.formatted(
                                Pages.escape(bar.label()),
                                Pages.escape(bar.figure().shown()),
                                number(share(bar) * 100),
                                bar.note().isEmpty()
                                        ? ""
                                        : "\n<span class=\"note\">" + Pages.escape(bar.note()) + "</span>"))
                        .collect(Collectors.joining("\n")));
    }

    private double share(Bar bar) {
        BigDecimal most = most().figure().value();
        return most.signum() == 0 ? 0 : bar.figure().value().doubleValue() / most.doubleValue();
    }

    private Bar most() {
        return bars.stream()
                .reduce((one, other) ->
                        one.figure().value().compareTo(other.figure().value()) >= 0 ? one : other)
                .orElseThrow();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
