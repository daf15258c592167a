package sarhad.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import sarhad.model.Position;

/** The area within a distance of a line, against exact distances to that line (which other tests hold against GeodSolve's). */
class GeodesicBufferTest {
    private static final Geometry BORDER = Fixtures.layer("border").features().get(0).geometry();

    @ParameterizedTest
    @ValueSource(doubles = {5_000, 10_000, 20_000, 50_000, 100_000})
    void itsEdgeIsAtThatDistanceFromTheLine(double metres) {
        final BorderLine line = new BorderLine(BORDER);
        for (final Coordinate corner : GeodesicBuffer.of(BORDER, metres).getCoordinates()) {
            final double distance = line.nearest(new Position(corner.x, corner.y)).distanceMetres();
            assertEquals(metres, distance, 10, () -> corner + " is " + distance + " m from the line");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {5_000, 50_000, 100_000})
    void itHoldsWhateverIsNearerAndNothingThatIsFarther(double metres) {
        final BorderLine line = new BorderLine(BORDER);
        final IndexedPointInAreaLocator area = new IndexedPointInAreaLocator(GeodesicBuffer.of(BORDER, metres));
        final Random random = new Random(4);
        int near = 0;
        for (int i = 0; i < 4_000; i++) {
            final Position at = new Position(58 + random.nextDouble() * 8, 23 + random.nextDouble() * 9);
            final double distance = line.nearest(at).distanceMetres();
            final boolean inside = area.locate(new Coordinate(at.lon(), at.lat())) != Location.EXTERIOR;
            if (distance < metres - 10) assertTrue(inside, () -> at + " is only " + distance + " m away");
            if (distance > metres + 10) assertTrue(!inside, () -> at + " is " + distance + " m away");
            if (inside) near++;
        }
        assertTrue(near > 40 && near < 3_900, near + " of 4,000 within");
    }

    /** Lengths of parallel circles and of geodesics differ: the edge north of a parallel is no parallel. */
    @ParameterizedTest
    @CsvSource({"'LINESTRING (179 10, -179 12)'", "'LINESTRING (-60 -54, -59 -56)'", "'LINESTRING (20 64, 26 64)'"})
    void itIsRightAnywhereButAtAPole(String wkt) throws ParseException {
        final Geometry geometry = new WKTReader().read(wkt);
        final BorderLine line = new BorderLine(geometry);
        for (final Coordinate corner : GeodesicBuffer.of(geometry, 60_000).getCoordinates()) {
            assertTrue(Math.abs(corner.x) <= 180, corner::toString);
            if (Math.abs(corner.x) == 180) continue;
            assertEquals(60_000, line.nearest(new Position(corner.x, corner.y)).distanceMetres(), 10, corner::toString);
        }
    }

    @Test
    void anAreaBelongsToItsBuffer() throws ParseException {
        final Geometry square = new WKTReader().read("POLYGON ((60 27, 62 27, 62 28, 60 28, 60 27))");
        final Geometry wide = GeodesicBuffer.of(square, 5_000);
        assertEquals(1, wide.getNumGeometries());
        assertTrue(wide.covers(square));
        assertEquals(0, ((org.locationtech.jts.geom.Polygon) wide.getGeometryN(0)).getNumInteriorRing());
    }

    @Test
    void distancesThatItsPlanesCannotCarryAreRefused() {
        final Geometry point = new GeometryFactory().createLineString(new Coordinate[] {new Coordinate(60, 27), new Coordinate(61, 27)});
        assertThrows(IllegalArgumentException.class, () -> GeodesicBuffer.of(point, 0));
        assertThrows(IllegalArgumentException.class, () -> GeodesicBuffer.of(point, 400_000));
        assertThrows(IllegalArgumentException.class, () -> GeodesicBuffer.of(point, Double.NaN));
    }
}
