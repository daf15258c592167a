package sarhad.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import sarhad.model.Position;

/** Arcs against positions along the same geodesics by GeodSolve -E (arcs.csv). */
class GeodesicArcTest {
    /** Where Web Mercator ends, a little more than the arc itself cares for. */
    private static final double NORTHERNMOST = 85;

    /** Rows of one geodesic. */
    private record Reference(String kind, Position from, Position to, double metres, List<Position> along) {}

    private static List<Reference> references() {
        final Map<String, Reference> found = new LinkedHashMap<>();
        for (final String[] row : Fixtures.rows("arcs.csv")) {
            found.computeIfAbsent(String.join(" ", row[1], row[2], row[3], row[4]), ends -> new Reference(
                    row[0], Fixtures.position(row, 1), Fixtures.position(row, 3), Double.parseDouble(row[5]), new java.util.ArrayList<>()))
                    .along.add(Fixtures.position(row, 6));
        }
        assertTrue(found.size() > 10);
        return List.copyOf(found.values());
    }

    private static Geometry line(Reference reference) {
        return GeodesicArc.line(GeodesicArc.through(List.of(reference.from, reference.to)));
    }

    /** Least distance, in degrees of the Mercator map, of a position from a line that is straight on that map between its vertices. */
    private static double off(Position position, Geometry line) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < line.getNumGeometries(); i++) {
            final Coordinate[] at = line.getGeometryN(i).getCoordinates();
            for (int k = 1; k < at.length; k++) {
                for (final double turn : new double[] {-360, 0, 360}) {
                    least = Math.min(least, org.locationtech.jts.algorithm.Distance.pointToSegment(
                            new Coordinate(position.lon() + turn, mercator(position.lat())),
                            new Coordinate(at[k - 1].x, mercator(at[k - 1].y)), new Coordinate(at[k].x, mercator(at[k].y))));
                }
            }
        }
        return least;
    }

    /** Northing by the other of the two usual formulae. */
    private static double mercator(double lat) {
        final double phi = Math.toRadians(Math.max(-NORTHERNMOST, Math.min(NORTHERNMOST, lat)));
        return Math.toDegrees(Math.log((1 + Math.sin(phi)) / (1 - Math.sin(phi))) / 2);
    }

    @Test
    void aMercatorMapShowsNoDifferenceToTheGeodesic() {
        for (final Reference reference : references()) {
            final Geometry line = line(reference);
            for (final Position position : reference.along) {
                if (Math.abs(position.lat()) > NORTHERNMOST) continue;
                assertTrue(off(position, line) <= GeodesicArc.TOLERANCE, () -> reference.kind + " " + position + ": " + off(position, line));
            }
        }
    }

    /** Coarser lines would be seen: the tolerance is no wish that any line fulfils. */
    @Test
    void aStraightLineBetweenTheEndsWouldBeFarOff() {
        final Reference far = references().get(0);
        final Geometry straight = Fixtures.line(far.from.lon(), far.from.lat(), far.to.lon(), far.to.lat());
        assertTrue(far.along.stream().mapToDouble(position -> off(position, straight)).max().orElseThrow() > 1000 * GeodesicArc.TOLERANCE);
    }

    @Test
    void isAsLongAsTheGeodesicAndHasNoMorePointsThanItNeeds() {
        for (final Reference reference : references()) {
            final GeodesicArc arc = GeodesicArc.between(reference.from, reference.to);
            assertEquals(reference.metres, arc.metres(), 1e-3, reference.kind);
            assertTrue(arc.unrolled().getNumPoints() < 700, () -> reference.kind + ": " + arc.unrolled().getNumPoints() + " points");
        }
        assertEquals(2, GeodesicArc.between(references().get(4).from, references().get(4).to).unrolled().getNumPoints(), "a short one is straight");
    }

    @Test
    void theMiddleIsHalfWay() {
        for (final Reference reference : references()) {
            final Position middle = GeodesicArc.between(reference.from, reference.to).middle();
            final Position expected = reference.along.get(reference.along.size() / 2);
            assertTrue(Fixtures.apart(expected, middle) < 1, reference.kind + " " + expected + " " + middle);
        }
    }

    /** RFC 7946, 3.1.9. */
    @Test
    void isCutAtTheAntimeridianAndNowhereElse() {
        for (final Reference reference : references()) {
            final Geometry line = line(reference);
            final boolean crosses = Math.abs(reference.from.lon() - reference.to.lon()) > 180;
            assertEquals(crosses ? "MultiLineString" : "LineString", line.getGeometryType(), reference.kind);
            for (final Coordinate point : line.getCoordinates()) assertTrue(Math.abs(point.x) <= 180, reference.kind + " " + point);
            if (!crosses) continue;
            assertEquals(2, line.getNumGeometries());
            final LineString before = (LineString) line.getGeometryN(0);
            final LineString after = (LineString) line.getGeometryN(1);
            final Coordinate end = before.getCoordinateN(before.getNumPoints() - 1);
            assertEquals(180, Math.abs(end.x), reference.kind);
            assertEquals(-end.x, after.getCoordinateN(0).x, reference.kind);
            assertEquals(end.y, after.getCoordinateN(0).y, reference.kind);
        }
    }

    @Test
    void placesOnTheAntimeridianLeaveNoEmptyPart() {
        for (final double here : new double[] {180, -180}) {
            for (final double there : new double[] {170, -170}) {
                final Geometry line = GeodesicArc.line(GeodesicArc.through(List.of(new Position(here, 10), new Position(there, 12))));
                assertEquals("LineString", line.getGeometryType());
                assertEquals(Math.signum(there), Math.signum(line.getCoordinates()[0].x), "it starts on the side to which it goes");
            }
        }
    }

    @Test
    void goesThroughAllPlacesInTheirOrderAsOneLine() {
        final Position home = new Position(140, 35);
        final Position beyond = new Position(-120, 38);
        final List<GeodesicArc> arcs = GeodesicArc.through(List.of(home, home, beyond, home));
        assertEquals(2, arcs.size(), "no arc leads from a place to itself");
        final Geometry there = GeodesicArc.line(arcs);
        assertEquals(3, there.getNumGeometries());
        final Coordinate[] all = there.getCoordinates();
        assertEquals(0, all[0].distance(new Coordinate(140, 35)), 1e-9);
        assertEquals(140, all[all.length - 1].x, 1e-9);
        assertTrue(List.of(all).stream().anyMatch(point -> Math.abs(point.x + 120) < 1e-9));
    }

    /** Half-way between two positions of one latitude on opposite meridians lies the pole; from a pole every way is a meridian. */
    @ParameterizedTest
    @CsvSource({"20, 60, -160, 60, 90", "10, 0, -170, 0, 90", "30, 70, -150, 80, 90", "30, -70, -150, -80, -90", "0, 90, 0, -90, 90", "0, 90, 77, 0, 90", "77, 0, 12, -90, -90"})
    void aWayOverThePoleTouchesItAndRunsAlongMeridians(double lon1, double lat1, double lon2, double lat2, double pole) {
        final Geometry line = GeodesicArc.line(GeodesicArc.through(List.of(new Position(lon1, lat1), new Position(lon2, lat2))));
        assertTrue(line.getNumPoints() < 700);
        final Coordinate[] points = line.getCoordinates();
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.length; i++) {
            nearest = Math.min(nearest, Geodesy.metres(new Position(points[i].x, points[i].y), new Position(0, pole)));
            if (i > 0 && Math.abs(points[i].y) < 89.999) assertTrue(Math.abs(points[i].x - points[i - 1].x) < 1e-9 || Math.abs(points[i - 1].y) > 89.999, points[i - 1] + " " + points[i]);
        }
        assertTrue(nearest < 12, nearest + " m from the pole");
        assertTrue(Geodesy.metres(new Position(lon1, lat1), new Position(points[0].x, points[0].y)) < 1e-3);
        assertTrue(Geodesy.metres(new Position(lon2, lat2), new Position(points[points.length - 1].x, points[points.length - 1].y)) < 1e-3);
    }

    /** Near a pole, where no map reaches: against GeographicLib along the same geodesic, in metres. */
    @Test
    void nearAPoleTheLineIsStillTheGeodesic() {
        final Position from = new Position(10, 60);
        final Position to = new Position(-165, 65);
        final Coordinate[] points = GeodesicArc.between(from, to).unrolled().getCoordinates();
        for (int i = 1; i < points.length; i++) {
            final Position half = new Position((points[i - 1].x + points[i].x) / 2, (points[i - 1].y + points[i].y) / 2);
            final double detour = Geodesy.metres(from, half) + Geodesy.metres(half, to) - Geodesy.metres(from, to);
            assertTrue(detour < 60, () -> half + " makes the way " + detour + " m longer");
        }
    }
}
