package sarhad.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Place;
import sarhad.model.Position;

/** Bands along the border, against exact distances of random positions. */
class ZonesTest {
    private static final Atlas ATLAS = sarhad.Fixtures.atlas(sarhad.Fixtures.SHIPPED);
    private static final Measures MEASURES = Measures.of(ATLAS);

    @ParameterizedTest
    @ValueSource(ints = {5_000, 10_000, 20_000, 50_000, 100_000})
    void aBandIsTheLandWithinItsDistanceToTenMetres(int metres) {
        for (final Zones.Zone zone : MEASURES.zones().of(metres)) {
            final IndexedPointInAreaLocator band = new IndexedPointInAreaLocator(zone.area());
            final UnitArea land = new UnitArea(zone.country(), ATLAS.layers().countries().feature(zone.country()).orElseThrow().geometry());
            final Random random = new Random(metres);
            int inside = 0;
            for (int i = 0; i < 3_000; i++) {
                final Position at = new Position(59.5 + random.nextDouble() * 5, 24 + random.nextDouble() * 7.5);
                final double distance = MEASURES.border().nearest(at).distanceMetres();
                // Which land is whose ends at lines that are drawn as exactly as the border: nearer than that nobody can tell.
                if (Math.abs(distance - metres) < 10 || distance < 10 || land.edge().nearest(at).path().metres() < 10) continue;
                final boolean isIn = band.locate(new Coordinate(at.lon(), at.lat())) != Location.EXTERIOR;
                assertEquals(land.contains(at) && distance < metres, isIn, () -> at + " is " + distance + " m from the border");
                if (isIn) inside++;
            }
            assertTrue(inside > 10, zone.country() + ": " + inside);
        }
    }

    /** A cell of one degree at the equator has 12,308.8 km² on WGS 84. */
    @Test
    void areasAreThoseOfTheEllipsoid() {
        assertEquals(12_308.8e6, Zones.squareMetres(Fixtures.polygon(10, 0, 11, 0, 11, 1, 10, 1)), 3e6);
    }

    @Test
    void aWiderBandHasMoreLand() {
        for (int side = 0; side < 2; side++) {
            double last = 0;
            for (final int metres : Zones.WIDTHS) {
                final double area = MEASURES.zones().of(metres).get(side).squareMetres();
                assertTrue(area > last && area < 978_000.0 * metres * 1.05, metres + " m: " + area);
                last = area;
            }
        }
    }

    @Test
    void anEventLiesInABandOnlyIfEveryPositionOfItsSiteDoes() {
        final Zones.Contents fifty = MEASURES.zones().contents(50_000);
        final List<String> inside = fifty.inside().stream().map(Event::id).toList();
        assertTrue(inside.contains("2024-01-18-saravan") && inside.contains("2024-01-27-sirkan"), inside.toString());
        assertTrue(fifty.perhaps().stream().map(Event::id).toList().contains("2024-01-16-koh-e-sabz"), "30 to 50 km and a little more");
        final List<String> places = fifty.places().stream().map(Place::id).toList();
        assertTrue(places.contains("sirkan") && !places.contains("panjgur"), "23 and 78 km: " + places);
    }

    @Test
    void otherWidthsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> MEASURES.zones().of(7_000));
    }
}
