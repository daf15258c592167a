package sarhad.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import sarhad.model.Position;
import sarhad.model.Site.Disc;

/** Against discs.csv: GeodSolve's positions half a metre within and 50 m beyond geodesic discs of 1 to 300 km. */
class RegionTest {
    private static Map<String[], Region> discs() {
        final Map<String, Region> made = new LinkedHashMap<>();
        final Map<String[], Region> discs = new LinkedHashMap<>();
        for (final String[] row : Fixtures.rows("discs.csv")) {
            discs.put(row, made.computeIfAbsent(row[0] + row[1] + row[2],
                    key -> Region.of(new Disc(Fixtures.position(row, 0), Double.parseDouble(row[2])))));
        }
        assertTrue(made.size() >= 10);
        return discs;
    }

    private static boolean covers(Geometry geometry, Position position) {
        return geometry.covers(geometry.getFactory().createPoint(new Coordinate(position.lon(), position.lat())));
    }

    @Test
    void polygonHoldsTheWholeDisc() {
        discs().forEach((row, disc) -> assertTrue(covers(disc.geometry(), Fixtures.position(row, 3)), String.join(",", row)));
    }

    @Test
    void polygonReachesLessThanFiftyMetresBeyondTheDisc() {
        discs().forEach((row, disc) -> assertFalse(covers(disc.geometry(), Fixtures.position(row, 5)), String.join(",", row)));
    }

    @Test
    void polygonIsValidInLongitudeAndLatitude() {
        discs().forEach((row, disc) -> {
            assertTrue(new IsValidOp(disc.geometry()).isValid(), String.join(",", row));
            assertTrue(new Envelope(-180, 180, -90, 90).contains(disc.geometry().getEnvelopeInternal()), String.join(",", row));
        });
    }

    @Test
    void ringsRunAnticlockwise() {
        discs().forEach((row, disc) -> {
            for (int i = 0; i < disc.geometry().getNumGeometries(); i++) {
                final Polygon polygon = (Polygon) disc.geometry().getGeometryN(i);
                assertTrue(Orientation.isCCW(polygon.getExteriorRing().getCoordinates()), String.join(",", row));
            }
        });
    }

    @Test
    void discOverTheAntimeridianIsCutThere() {
        assertEquals(2, Region.of(new Disc(new Position(180, -17), 150_000)).geometry().getNumGeometries());
    }

    @Test
    void discRoundAPoleHoldsThePole() {
        final Geometry disc = Region.of(new Disc(new Position(30, 89.5), 100_000)).geometry();
        assertTrue(covers(disc, new Position(-120, 90)));
    }

    @Test
    void regionContainsWhatLiesInTheDisc() {
        discs().forEach((row, disc) -> assertTrue(disc.contains(Fixtures.position(row, 3)), String.join(",", row)));
    }

    @Test
    void regionContainsNothingBeyondTheDisc() {
        discs().forEach((row, disc) -> assertFalse(disc.contains(Fixtures.position(row, 5)), String.join(",", row)));
    }

    @Test
    void radiusThatIsNoNumberIsRefusedByName() {
        final Exception e = assertThrows(IllegalArgumentException.class, () -> new Disc(new Position(62, 27), Double.NaN));
        assertTrue(e.getMessage().contains("radius NaN"), e.getMessage());
    }
}
