package dev.agentconnectors.facebookmarketing.examples.benchmarks;

import dev.agentconnectors.facebookmarketing.examples.benchmarks.Race.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Puts the tables into a page, between two marks, and draws the chart beside it. */
final class Report {

    private static final String BEGIN = "<!-- measured -->";
    private static final String END = "<!-- /measured -->";

    private final StringBuilder text = new StringBuilder();

    void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }

    /** A table of a race. */
    void race(String title, Map<String, Place> places, int answerBytes) {
        line("");
        line("### " + title);
        line("");
        line(
                "| | speed (OkHttp = 1.0) | middle half of the rounds | best round | processor | allocated | of the answer |");
        line("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        places.forEach((name, place) -> line(
                "| %s | **%.2f** | %.2f – %.2f | %.0f µs | %.0f µs | %d kB | %.1f × |",
                name,
                place.ratio(),
                place.low(),
                place.high(),
                place.micros(),
                place.cpu(),
                place.allocated() / 1_000,
                (double) place.allocated() / answerBytes));
    }

    void write(Path page) throws IOException {
        String old = Files.exists(page) ? Files.readString(page) : BEGIN + "\n" + END + "\n";
        int begin = old.indexOf(BEGIN) + BEGIN.length();
        int end = old.indexOf(END);
        Files.writeString(page, old.substring(0, begin) + "\n" + text + old.substring(end));
    }

    /** Bars of the speeds of a race. */
    static void chart(Path file, String title, Map<String, Place> places) throws IOException {
        StringBuilder svg = new StringBuilder();
        int height = 60 + 26 * places.size();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"760\" height=\"" + height
                + "\" viewBox=\"0 0 760 " + height + "\" font-family=\"sans-serif\" font-size=\"13\">\n");
        svg.append("<rect width=\"760\" height=\"" + height + "\" fill=\"#ffffff\"/>\n");
        svg.append("<text x=\"16\" y=\"26\" font-size=\"15\" font-weight=\"bold\">" + title + "</text>\n");
        int y = 42;
        for (Map.Entry<String, Place> entry : places.entrySet()) {
            Place place = entry.getValue();
            boolean ours =
                    entry.getKey().startsWith("connector") || entry.getKey().startsWith("tool");
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"240\" y=\"%d\" text-anchor=\"end\">%s</text>"
                            + "<rect x=\"250\" y=\"%d\" width=\"%.0f\" height=\"18\" fill=\"%s\"/>"
                            + "<line x1=\"%.0f\" x2=\"%.0f\" y1=\"%d\" y2=\"%d\" stroke=\"#222222\"/>"
                            + "<text x=\"%.0f\" y=\"%d\">%.2f</text>%n",
                    y + 14,
                    entry.getKey().replace("&", "&amp;"),
                    y,
                    400 * place.ratio(),
                    ours ? "#1b66c9" : "#9aa5b1",
                    250 + 400 * place.low(),
                    250 + 400 * place.high(),
                    y + 9,
                    y + 9,
                    258 + 400 * Math.max(place.high(), place.ratio()),
                    y + 14,
                    place.ratio()));
            y += 26;
        }
        Files.writeString(file, svg.append("</svg>\n"));
    }
}
