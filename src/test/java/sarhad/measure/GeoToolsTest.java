package sarhad.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.geotools.referencing.GeodeticCalculator;
import org.geotools.referencing.datum.DefaultEllipsoid;
import org.junit.jupiter.api.Test;
import sarhad.model.Position;

/** GeoTools and we must say the same, or a GIS user would find another number than ours. */
class GeoToolsTest {
    @Test
    void geoToolsCalculatorSaysTheSameToTheLastBit() {
        final GeodeticCalculator calculator = new GeodeticCalculator(DefaultEllipsoid.WGS84);
        final Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            final Position a = new Position(random.nextDouble() * 360 - 180, random.nextDouble() * 180 - 90);
            final Position b = new Position(random.nextDouble() * 360 - 180, random.nextDouble() * 180 - 90);
            calculator.setStartingGeographicPoint(a.lon(), a.lat());
            calculator.setDestinationGeographicPoint(b.lon(), b.lat());
            assertEquals(calculator.getOrthodromicDistance(), Geodesy.metres(a, b));
            assertEquals((calculator.getAzimuth() + 360) % 360, Geodesy.path(a, b).azimuth(), 1e-12);
        }
    }
}
