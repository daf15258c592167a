package sarhad.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.LineString;
import sarhad.model.Position;

/** Against nearest.csv: sampling and golden section over GeodSolve. */
class BorderLineTest {
    /** The coordinates of the lines in make_fixtures.py. */
    private static final Map<String, LineString> LINES = Map.of(
            "horseshoe", Fixtures.line(179.2, -16.4, 179.9, -16.1, -179.6, -16.3, -179.3, -16.9, -179.7, -17.5, 179.8, -17.6, 179.3, -17.3),
            "polar", Fixtures.line(-20, 88.5, 40, 89.2, 100, 88.9, 170, 89.6, -130, 89.4));
    /** Metres; why stands in the table's notes. */
    private static final double TOLERANCE = 1e-3;

    private static LineString line(String name) {
        final LineString line = LINES.get(name);
        if (line != null) return line;
        assumeTrue(Files.exists(Fixtures.BOUNDARIES.resolve(name + ".geojson")), "only where the data are");
        return (LineString) Fixtures.layer(name).features().get(0).geometry();
    }

    private static List<String[]> truth(String name) {
        return Fixtures.rows("nearest.csv").stream().filter(row -> row[0].equals(name)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"border", "border-alternative", "horseshoe", "polar"})
    void nearestPointIsAsNearAsBruteForceFindsIt(String name) {
        final LineString line = line(name);
        final BorderLine border = new BorderLine(line);
        final List<String[]> truth = truth(name);
        assertTrue(truth.size() >= 20, name);
        assertEquals(Integer.parseInt(truth.get(0)[1]), line.getNumPoints(), "the line has changed: run make_fixtures.py");
        for (final String[] row : truth) {
            final BorderPoint found = border.nearest(Fixtures.position(row, 2));
            assertEquals(Double.parseDouble(row[4]), found.distanceMetres(), TOLERANCE, String.join(",", row));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"horseshoe", "polar"})
    void nearestPointLiesOnTheLine(String name) {
        final LineString line = line(name);
        final BorderLine border = new BorderLine(line);
        for (final String[] row : truth(name)) {
            final Position at = border.nearest(Fixtures.position(row, 2)).position();
            assertEquals(0, border.nearest(at).distanceMetres(), 1e-3);
            assertTrue(degreesFrom(line, at) < 1e-9, at.toString());
        }
    }

    private static double degreesFrom(LineString line, Position at) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < line.getNumPoints(); i++) {
            final double x = line.getCoordinateN(i - 1).x;
            final double east = Math.IEEEremainder(line.getCoordinateN(i).x - x, 360);
            final LineString segment = Fixtures.line(0, line.getCoordinateN(i - 1).y, east, line.getCoordinateN(i).y);
            final double lon = Math.IEEEremainder(at.lon() - x, 360);
            least = Math.min(least, segment.distance(segment.getFactory().createPoint(new org.locationtech.jts.geom.Coordinate(lon, at.lat()))));
        }
        return least;
    }

    @Test
    void geodesicMeetsTheLineAtARightAngle() {
        final BorderLine meridian = new BorderLine(Fixtures.line(62, 20, 62, 40));
        final BorderPoint found = meridian.nearest(new Position(65, 30));
        assertEquals(90, found.backAzimuthDegrees(), 1e-6);
    }

    @Test
    void azimuthPointsFromThePlaceToTheLine() {
        final BorderLine meridian = new BorderLine(Fixtures.line(62, -20, 62, 20));
        assertEquals(270, meridian.nearest(new Position(63, 0)).azimuthDegrees(), 1e-6);
    }

    @Test
    void positionOnTheLineIsAtNoDistance() {
        final BorderLine border = new BorderLine(Fixtures.line(61, 27, 62, 28, 63, 28));
        assertEquals(0, border.nearest(new Position(61.5, 27.5)).distanceMetres(), 1e-6);
    }

    @Test
    void chainageOfAMeridianIsItsGeodesic() {
        final BorderLine meridian = new BorderLine(Fixtures.line(62, 20, 62, 40));
        assertEquals(Geodesy.metres(new Position(62, 20), new Position(62, 33)), meridian.nearest(new Position(62, 33)).chainageMetres(), 1e-3);
    }

    @Test
    void lengthOfAParallelIsThatOfItsCircle() {
        // A circle of latitude on the ellipsoid: radius a cos φ / √(1 − e² sin² φ).
        final double sin = Math.sin(Math.toRadians(60));
        final double radius = 6378137 * 0.5 / Math.sqrt(1 - 0.0066943799901413165 * sin * sin);
        final BorderLine parallel = new BorderLine(Fixtures.line(150, 60, -150, 60));
        assertEquals(Math.toRadians(60) * radius, parallel.lengthMetres(), 1e-3);
    }

    @Test
    void chainageGrowsAlongTheLine() {
        final LineString line = LINES.get("horseshoe");
        final BorderLine border = new BorderLine(line);
        double last = -1;
        for (int i = 0; i < line.getNumPoints(); i++) {
            final double chainage = border.nearest(new Position(line.getCoordinateN(i).x, line.getCoordinateN(i).y)).chainageMetres();
            assertTrue(chainage > last, "at corner " + i);
            last = chainage;
        }
        assertEquals(border.lengthMetres(), last, 1e-3);
    }

    @Test
    void segmentOverTheAntimeridianGoesTheShortWay() {
        final BorderLine border = new BorderLine(Fixtures.line(179, 10, -179, 10));
        assertTrue(border.lengthMetres() < 220_000, "" + border.lengthMetres());
    }

    @Test
    void noPointOfTheLineIsNearerThanTheNearest() {
        final LineString line = LINES.get("horseshoe");
        final BorderLine border = new BorderLine(line);
        final Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            final Position from = new Position(random.nextDouble() * 360 - 180, random.nextDouble() * 180 - 90);
            final double least = border.nearest(from).distanceMetres();
            for (int k = 0; k < line.getNumPoints(); k++) {
                final Position corner = new Position(line.getCoordinateN(k).x, line.getCoordinateN(k).y);
                assertTrue(least <= Geodesy.metres(from, corner) + 1e-6, from + " to " + corner);
            }
        }
    }

    @Test
    void lineOfOnePointIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new BorderLine(Fixtures.line(61, 27, 61, 27)));
    }

    @Test
    void nearerChordIsNotTakenForANearerGeodesic() {
        // From 0° E 0° N: 800,000 m east along the equator, or by GeodSolve -E 800,003 m north, whose chord is 4 m shorter.
        final LineString east = Fixtures.line(7.186522272956, 0, 8.084837557076, 0);
        final LineString north = Fixtures.line(0, 7.234598065135, 0, 8.138777768850);
        final BorderLine border = new BorderLine(east.getFactory().createMultiLineString(new LineString[] {north, east}));
        final BorderPoint found = border.nearest(new Position(0, 0));
        assertEquals(800_000, found.distanceMetres(), 1e-3);
        assertEquals(90, found.azimuthDegrees(), 1e-9);
    }
}
