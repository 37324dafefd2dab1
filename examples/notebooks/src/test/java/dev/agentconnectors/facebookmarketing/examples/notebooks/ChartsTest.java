package dev.agentconnectors.facebookmarketing.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void aStackGrowsWithEverySeries() {
        BufferedImage one = Charts.perDay("Spend", "USD", Map.of("a", Map.of(DAY, 10, DAY.plusDays(1), 100)));

        assertThat(pixels(one, new Color(0x2563EB))).isGreaterThan(10_000);
        assertThat(pixels(one, new Color(0xF59E0B))).isZero();
    }

    @Test
    void whatIsLiesOnWhatIsPossible() {
        BufferedImage half = Charts.against("Budget", "USD", "Budget", Map.of("a", 100), "Spent", Map.of("a", 50));
        BufferedImage nothing = Charts.against("Budget", "USD", "Budget", Map.of("a", 100), "Spent", Map.of("a", 0));
        Color spent = new Color(0x2563EB);

        assertThat(pixels(half, spent)).isGreaterThan(2 * pixels(nothing, spent));
        assertThat(pixels(half, new Color(0xDBEAFE))).isGreaterThan(10_000);
    }

    @Test
    void theFirstGroupOfDotsIsPale() {
        BufferedImage dots = Charts.dots(
                "CTR", "Spend", "%", Map.of("All", List.of(new Point2D.Double(1, 1), new Point2D.Double(2, 3))));

        assertThat(pixels(dots, new Color(0xCBD5E1))).isPositive();
        assertThat(dots.getWidth()).isEqualTo(1840);
    }

    private static long pixels(BufferedImage image, Color color) {
        long count = 0;
        for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            if ((rgb & 0xFFFFFF) == (color.getRGB() & 0xFFFFFF)) {
                count++;
            }
        }
        return count;
    }
}
