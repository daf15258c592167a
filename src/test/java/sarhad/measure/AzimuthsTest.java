package sarhad.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sarhad.model.CompassPoint;
import sarhad.model.Position;
import sarhad.model.Site.Disc;

/** In which directions a region lies, and whether words are true of them. */
class AzimuthsTest {
    private static Azimuths of(double lon, double lat, double discLon, double discLat, double radius) {
        return Azimuths.of(new Position(lon, lat), Region.of(new Disc(new Position(discLon, discLat), radius)));
    }

    /** A disc seen from outside fills twice the arc sine of its radius over its distance; on a sphere of small size that is exact. */
    @Test
    void aDiscFillsTheAnglesOfItsTangents() {
        final Position place = new Position(60, 0);
        final Position middle = Geodesy.destination(place, 0, 100_000);
        final Azimuths seen = Azimuths.of(place, Region.of(new Disc(middle, 50_000)));
        assertEquals(330, seen.from(), 0.1);
        assertEquals(30, seen.to(), 0.1);
        assertEquals(0, Math.IEEEremainder(seen.middle(), 360), 0.1);
    }

    @Test
    void fromWithinARegionItLiesInEveryDirection() {
        assertEquals(360, of(60, 28, 60.1, 28, 20_000).width());
        for (final CompassPoint point : CompassPoint.values()) assertEquals(true, of(60, 28, 60.1, 28, 20_000).meet(point), point.name());
    }

    @ParameterizedTest
    @CsvSource({"134, 2, SOUTH_WEST, false", "134, 2, SOUTH_EAST, true", "130, 2, SOUTH, false", "134, 2, SOUTH, true", "134, 2, EAST, true", "135.1, 0, EAST, false", "135, 0, SOUTH, true",
        "350, 20, NORTH, true", "350, 20, NORTH_EAST, true", "350, 20, EAST, false", "350, 9, NORTH_EAST, false", "350, 20, SOUTH, false", "10, 300, SOUTH, true", "50, 1, NORTH, false", "44, 1, NORTH, true"})
    void wordsHoldFor45DegreesOnEitherSide(double from, double width, CompassPoint stated, boolean holds) {
        assertEquals(holds, new Azimuths(from, width).meet(stated));
    }

    @ParameterizedTest
    @CsvSource({"0, NORTH", "22.4, NORTH", "22.6, NORTH_EAST", "135, SOUTH_EAST", "337.4, NORTH_WEST", "337.6, NORTH", "359.9, NORTH"})
    void theNearestDirectionInWords(double azimuth, CompassPoint nearest) {
        assertEquals(nearest, CompassPoint.nearest(azimuth));
    }

    @Test
    void acrossTheAntimeridian() {
        final Azimuths east = of(179.9, 10, -179.5, 10, 1);
        assertEquals(90, east.middle(), 0.2);
        final Azimuths disc = of(179.0, 10, -179.9, 10, 30_000);
        assertEquals(90, disc.middle(), 1);
    }
}
