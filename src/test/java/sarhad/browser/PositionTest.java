package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How positions are typed. */
class PositionTest extends ModuleTest {
    private static Object read(String text) {
        return ask("position.js", "module.position(given) ?? null", text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "62.33, 27.37|62.33|27.37", "62.33 27.37|62.33|27.37", " 62.33 ; 27.37 |62.33|27.37", "62,27|62|27", "-62.5,-27|-62.5|-27", "\u221262, 27|-62|27", "+62, 27|62|27",
        "62\u00b0, 27\u00b0|62|27", "62\u00b0,27\u00b0|62|27", "180,-90|180|-90", ".5 0|0.5|0",
        "\u06f6\u06f2\u066b\u06f3\u06f3\u060c \u06f2\u06f7\u066b\u06f3\u06f7|62.33|27.37", "\u0666\u0662.\u0663\u0663 \u0662\u0667.\u0663\u0667|62.33|27.37",
        "\u200f\u06f6\u06f2\u060c\u06f2\u06f7\u200e|62|27",
        "27.37 N 62.33 E|62.33|27.37", "27.37\u00b0N, 62.33\u00b0E|62.33|27.37", "N 27.37 E 62.33|62.33|27.37", "62.33e 27.37n|62.33|27.37", "27.5S,62W|-62|-27.5",
        "\u06f2\u06f7\u066b\u06f5 N \u06f6\u06f2 E|62|27.5",
        "27\u00b030\u2032N 62\u00b015\u203236\u2033E|62.26|27.5", "27\u00b030'0\"N, 62\u00b015'36\"E|62.26|27.5", "62\u00b015', 27\u00b030'|62.25|27.5"})
    void isRead(String text, double lon, double lat) {
        final List<?> found = (List<?>) read(text);
        assertEquals(lon, ((Number) found.get(0)).doubleValue(), 1e-9);
        assertEquals(lat, ((Number) found.get(1)).doubleValue(), 1e-9);
    }

    /** Commas that could be decimal signs as well, no position on earth, half a position, letters that contradict each other. */
    @ParameterizedTest
    @ValueSource(strings = {
        "62,33, 27,37", "62,33 27,37", "62,33; 27,37", "\u06f6\u06f2\u060c\u06f3\u06f3 \u06f2\u06f7\u060c\u06f3\u06f7", "200, 1", "62, 91", "62.33", "62.33,", "", "a, b", "62.33.1, 27",
        "27 N 62", "27 N 62 N", "-27 S 62 E", "95 N 62 E", "27\u00b075'N 62\u00b0E", "62.3327.37", "1e1, 2", "62, 27, 5"})
    void isRefused(String text) {
        assertNull(read(text));
    }
}
