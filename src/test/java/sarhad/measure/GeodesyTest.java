package sarhad.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sarhad.model.Position;

/** Against geodesics.csv: GeodSolve with elliptic integrals. */
class GeodesyTest {
    /**
     * How far we may be off.
     *
     * @param metres of the distance
     * @param degrees of both azimuths; not a number where no azimuth is right
     * @param landing metres of the end of the direct geodesic
     */
    private record Tolerance(double metres, double degrees, double landing, String why) {}

    private static final Map<String, Tolerance> TOLERANCES = Map.of(
            "near", new Tolerance(1e-6, 1e-8, 1e-3, "both formulae are good to nanometres; the table has nine decimals"),
            "long", new Tolerance(1e-6, 1e-8, 1e-3, "as near; 1e-9° of azimuth is 0.2 mm at most at 10,000 km"),
            "antipodal", new Tolerance(1e-6, 1e-4, 1e-2, "near the antipode a nanometre turns the azimuth, and so the landing"),
            "polar", new Tolerance(1e-6, 1e-8, 1e-3, "at a pole the azimuth follows the meridian of the given longitude"),
            "antimeridian", new Tolerance(1e-6, 1e-8, 1e-3, "as near"),
            "zero", new Tolerance(0, Double.NaN, 1e-6, "no way, so no direction"));

    private static List<String[]> rows(String kind) {
        final List<String[]> rows = Fixtures.rows("geodesics.csv").stream().filter(row -> row[0].equals(kind)).toList();
        assertTrue(rows.size() >= 5, kind);
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"near", "long", "antipodal", "polar", "antimeridian", "zero"})
    void distanceAgreesWithEllipticIntegrals(String kind) {
        for (final String[] row : rows(kind)) {
            final double metres = Geodesy.path(Fixtures.position(row, 1), Fixtures.position(row, 3)).metres();
            assertEquals(Double.parseDouble(row[7]), metres, TOLERANCES.get(kind).metres, String.join(",", row));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"near", "long", "antipodal", "polar", "antimeridian"})
    void azimuthsAgreeWithEllipticIntegrals(String kind) {
        for (final String[] row : rows(kind)) {
            if (Double.parseDouble(row[7]) == 0) continue;
            final Geodesy.Path path = Geodesy.path(Fixtures.position(row, 1), Fixtures.position(row, 3));
            final double start = Math.IEEEremainder(path.azimuth() - Double.parseDouble(row[5]), 360);
            final double end = Math.IEEEremainder(path.backAzimuth() - 180 - Double.parseDouble(row[6]), 360);
            assertEquals(0, start, TOLERANCES.get(kind).degrees, String.join(",", row));
            assertEquals(0, end, TOLERANCES.get(kind).degrees, String.join(",", row));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"near", "long", "antipodal", "polar", "antimeridian", "zero"})
    void destinationLandsWhereEllipticIntegralsSay(String kind) {
        for (final String[] row : rows(kind)) {
            final Position end = Geodesy.destination(Fixtures.position(row, 1), Double.parseDouble(row[5]), Double.parseDouble(row[7]));
            assertEquals(0, Fixtures.apart(end, Fixtures.position(row, 3)), TOLERANCES.get(kind).landing, String.join(",", row));
        }
    }

    @Test
    void azimuthsRunFromZeroToThreeHundredAndSixty() {
        for (final String[] row : Fixtures.rows("geodesics.csv")) {
            final Geodesy.Path path = Geodesy.path(Fixtures.position(row, 1), Fixtures.position(row, 3));
            assertTrue(path.azimuth() >= 0 && path.azimuth() < 360, () -> path.toString());
            assertTrue(path.backAzimuth() >= 0 && path.backAzimuth() < 360, () -> path.toString());
        }
    }

    @Test
    void northIsZeroAndWestIsTwoHundredAndSeventy() {
        assertEquals(0, Geodesy.path(new Position(62, 27), new Position(62, 28)).azimuth());
        assertEquals(270, Geodesy.path(new Position(62, 0), new Position(61, 0)).azimuth(), 1e-12);
    }

    @Test
    void backAzimuthLooksBackToTheStart() {
        assertEquals(180, Geodesy.path(new Position(62, 27), new Position(62, 28)).backAzimuth(), 1e-12);
    }

    @Test
    void quarterMeridianHasItsPublishedLength() {
        // 10 001.965 729 km on WGS 84 (NIMA TR8350.2 gives 10 001 965.7293 m).
        assertEquals(10_001_965.7293, Geodesy.metres(new Position(0, 0), new Position(0, 90)), 1e-4);
    }

    @Test
    void directionThatIsNoNumberIsRefusedByName() {
        final Exception e = assertThrows(IllegalArgumentException.class, () -> Geodesy.destination(new Position(0, 0), Double.NaN, 1));
        assertTrue(e.getMessage().contains("azimuth NaN"), e.getMessage());
    }

    @Test
    void endlessLengthIsRefusedByName() {
        final Exception e = assertThrows(IllegalArgumentException.class,
                () -> Geodesy.destination(new Position(0, 0), 0, Double.POSITIVE_INFINITY));
        assertTrue(e.getMessage().contains("length Infinity"), e.getMessage());
    }

    @Test
    void positionThatIsNoNumberIsRefusedByName() {
        final Exception e = assertThrows(IllegalArgumentException.class, () -> new Position(62, Double.NaN));
        assertTrue(e.getMessage().contains("latitude NaN"), e.getMessage());
    }
}
