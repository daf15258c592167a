package sarhad.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 1", "4, 4, 1", "5, 5, 1", "6, 6, 2", "10, 10, 2", "11, 15, 5", "20, 20, 5", "26, 30, 10", "94, 100, 20", "103, 150, 50", "300, 300, 100", "1001, 1500, 500"})
    void endsAtARoundNumberThatHoldsTheLargest(double largest, long end, long step) {
        assertEquals(new Axis(end, step), Axis.upTo(largest));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00%", "3, 30.00%", "10, 100.00%"})
    void placesNumbersInPercentWhateverTheLocale(double value, String place) {
        final Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("fa-IR"));
        try {
            assertEquals(place, new Axis(10, 2).at(value));
        } finally {
            Locale.setDefault(before);
        }
    }
}
