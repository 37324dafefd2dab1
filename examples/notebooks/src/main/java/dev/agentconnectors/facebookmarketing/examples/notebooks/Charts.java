package dev.agentconnectors.facebookmarketing.examples.notebooks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickMarkPosition;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LayeredBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.util.SortOrder;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.time.Day;
import org.jfree.data.time.TimeTableXYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Charts as pictures, which a notebook shows where one is the value of a cell. */
public final class Charts {

    private static final int WIDTH = 920;
    /** Twice as many pixels as the page shows, for sharp text. */
    private static final int SCALE = 2;

    private static final Color INK = new Color(0x1F2937);
    private static final Color FAINT = new Color(0x6B7280);
    private static final Color LINES = new Color(0xE5E7EB);
    private static final List<Color> PALETTE = List.of(
            new Color(0x2563EB), new Color(0xF59E0B), new Color(0x10B981), new Color(0xEF4444), new Color(0x8B5CF6));
    private static final Color PALE = new Color(0xCBD5E1);
    private static final List<Color> DOTS = List.of(new Color(0x10B981), new Color(0xEF4444));

    private Charts() {}

    /**
     * A dot for each thing, by two of its measures. Series that come later lie on top.
     *
     * @param title what is shown
     * @param across what grows to the right
     * @param up what grows upwards
     * @param series the dots, by the name of their group; the first group is pale
     * @return the picture
     */
    public static BufferedImage dots(
            String title, String across, String up, Map<String, ? extends List<Point2D>> series) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        series.forEach((name, points) -> {
            int index = data.getSeriesCount();
            XYSeries group = new XYSeries(name, false);
            points.forEach(point -> group.add(point.getX(), point.getY()));
            data.addSeries(group);
            int size = index == 0 ? 6 : 9;
            renderer.setSeriesShape(index, new Ellipse2D.Double(-size / 2.0, -size / 2.0, size, size));
            renderer.setSeriesPaint(index, index == 0 ? PALE : DOTS.get((index - 1) % DOTS.size()));
        });
        NumberAxis domain = plain(new NumberAxis(across));
        domain.setLabelFont(font(Font.PLAIN, 12));
        domain.setLabelPaint(FAINT);
        XYPlot plot = grid(new XYPlot(data, domain, plain(new NumberAxis()), renderer));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        return picture(title, up, plot, 380);
    }

    /**
     * For each name a wide pale bar with what is possible, and a narrow one upon it with what is.
     *
     * @param title what is shown
     * @param unit of the values, such as {@code USD}
     * @param possibleLabel what the pale bars mean
     * @param possible their values by name, in order
     * @param actualLabel what the narrow bars mean
     * @param actual their values by name
     * @return the picture
     */
    public static BufferedImage against(
            String title,
            String unit,
            String possibleLabel,
            Map<String, ? extends Number> possible,
            String actualLabel,
            Map<String, ? extends Number> actual) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        possible.forEach((name, value) -> data.addValue(value, possibleLabel, name));
        actual.forEach((name, value) -> data.addValue(value, actualLabel, name));
        LayeredBarRenderer renderer = new LayeredBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setSeriesPaint(0, new Color(0xDBEAFE));
        renderer.setSeriesPaint(1, PALETTE.get(0));
        renderer.setSeriesBarWidth(0, 1.0);
        renderer.setSeriesBarWidth(1, 0.4);
        CategoryPlot plot = horizontal(data, renderer);
        plot.setRowRenderingOrder(SortOrder.ASCENDING);
        return picture(title, unit, plot, 130 + 30 * possible.size());
    }

    /**
     * Stacked bars, one for each day.
     *
     * @param title what is shown
     * @param unit of the values, such as {@code USD}
     * @param series the values by day, by name; the first is the lowest of the stack
     * @return the picture
     */
    public static BufferedImage perDay(
            String title, String unit, Map<String, ? extends Map<LocalDate, ? extends Number>> series) {
        TimeZone utc = TimeZone.getTimeZone("UTC");
        TimeTableXYDataset data = new TimeTableXYDataset(utc, Locale.ENGLISH);
        series.forEach((name, days) -> days.forEach((day, value) ->
                data.add(new Day(day.getDayOfMonth(), day.getMonthValue(), day.getYear()), value, name, false)));
        StackedXYBarRenderer renderer = new StackedXYBarRenderer(0.25);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        for (int index = 0; index < series.size(); index++) {
            renderer.setSeriesPaint(index, PALETTE.get(index % PALETTE.size()));
        }
        DateAxis days = new DateAxis(null, utc, Locale.ENGLISH);
        SimpleDateFormat format = new SimpleDateFormat("MMM d", Locale.ENGLISH);
        format.setTimeZone(utc);
        days.setDateFormatOverride(format);
        days.setTickMarkPosition(DateTickMarkPosition.MIDDLE);
        days.setLowerMargin(0.01);
        days.setUpperMargin(0.01);
        return picture(title, unit, grid(new XYPlot(data, plain(days), plain(new NumberAxis()), renderer)), 380);
    }

    private static XYPlot grid(XYPlot plot) {
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(LINES);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        return plot;
    }

    private static CategoryPlot horizontal(DefaultCategoryDataset data, BarRenderer renderer) {
        renderer.setShadowVisible(false);
        CategoryAxis names = new CategoryAxis();
        names.setTickLabelFont(font(Font.PLAIN, 12));
        names.setTickLabelPaint(INK);
        names.setMaximumCategoryLabelWidthRatio(0.45f);
        names.setAxisLineVisible(false);
        names.setTickMarksVisible(false);
        names.setCategoryMargin(0.2);
        CategoryPlot plot = new CategoryPlot(data, names, plain(new NumberAxis()), renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinePaint(LINES);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        return plot;
    }

    private static <A extends ValueAxis> A plain(A axis) {
        axis.setTickLabelFont(font(Font.PLAIN, 12));
        axis.setTickLabelPaint(FAINT);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private static BufferedImage picture(String title, String unit, Plot plot, int height) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        JFreeChart chart = new JFreeChart(null, font(Font.BOLD, 16), plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(12, 12, 12, 16));
        chart.addSubtitle(heading(title, font(Font.BOLD, 16), INK));
        chart.addSubtitle(heading(unit, font(Font.PLAIN, 12), FAINT));
        LegendTitle names = new LegendTitle(plot);
        names.setPosition(RectangleEdge.BOTTOM);
        names.setHorizontalAlignment(HorizontalAlignment.LEFT);
        names.setItemFont(font(Font.PLAIN, 12));
        names.setItemPaint(INK);
        chart.addSubtitle(names);
        return chart.createBufferedImage(WIDTH * SCALE, height * SCALE, WIDTH, height, null);
    }

    private static TextTitle heading(String text, Font font, Color color) {
        TextTitle heading = new TextTitle(text, font);
        heading.setPaint(color);
        heading.setHorizontalAlignment(HorizontalAlignment.LEFT);
        heading.setMargin(0, 4, 4, 0);
        return heading;
    }

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }
}
