package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture as PNG looks as a real browser draws it as SVG; only letters differ, by the typefaces that the machine has. */
class PngLikenessTest extends BrowserTest {
    /** Pixels of a square of which the mean lightness is compared: letters of two typefaces make the same grey. */
    private static final int CELL = 15;
    /** Of 255: mean difference of all squares, and the share of squares that differ by more than a little. */
    private static final double MOST_ON_AVERAGE = 2;
    private static final double LITTLE = 12;
    private static final double MOST_CELLS = 0.04;

    @ParameterizedTest
    @CsvSource({
            "en, 2024-01-16-koh-e-sabz", "fa, 2024-01-18-saravan", "ur, 2024-01-16-koh-e-sabz", "en, atlas", "ur, atlas", "fa, t11", "en, 2024-01-15-erbil-idlib",
            "ur, 2024-04-03-rask-chabahar", "en, border", "fa, border", "ur, border"})
    void isDrawnAsABrowserDrawsTheSvg(String language, String name) throws Exception {
        final String path = "/pictures/" + language + "/" + name;
        try (Visit visit = visit(1200, 630).open(at(path + ".svg"))) {
            final double[][] svg = lightness(visit.page().screenshot());
            final double[][] png = lightness(URI.create(at(path + ".png")).toURL().openStream().readAllBytes());
            assertEquals(svg.length, png.length);
            double sum = 0;
            int cells = 0;
            int others = 0;
            for (int row = 0; row < svg.length; row++) {
                for (int column = 0; column < svg[row].length; column++) {
                    final double difference = Math.abs(svg[row][column] - png[row][column]);
                    sum += difference;
                    cells++;
                    if (difference > LITTLE) others++;
                }
            }
            final String found = String.format("%s differs by %.2f on average, and in %.1f %% of squares", path, sum / cells, 100.0 * others / cells);
            assertTrue(sum / cells < MOST_ON_AVERAGE && (double) others / cells < MOST_CELLS, found);
        }
    }

    /** The mean lightness of each square. */
    private static double[][] lightness(byte[] file) throws IOException {
        final BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        final double[][] cells = new double[image.getHeight() / CELL][image.getWidth() / CELL];
        for (int y = 0; y < cells.length * CELL; y++) {
            for (int x = 0; x < cells[0].length * CELL; x++) {
                final int rgb = image.getRGB(x, y);
                cells[y / CELL][x / CELL] += (0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255)) / (CELL * CELL);
            }
        }
        return cells;
    }
}
