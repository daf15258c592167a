package sarhad.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import sarhad.model.Position;
import sarhad.model.Site.Disc;

/** Intervals between regions and lines, against the distances of sampled positions (BorderLineTest checks those). */
class LineDistanceTest {
    /** Two bays that open to the east, and a spit between them. */
    private static final BorderLine COAST = new BorderLine(Fixtures.line(
            62.0, 26.0, 61.5, 26.2, 61.4, 26.5, 61.5, 26.8, 62.1, 27.0, 61.6, 27.2, 61.5, 27.5, 61.6, 27.8, 62.0, 28.0));
    private static final UnitArea WORLD = new UnitArea("world", new GeometryFactory().toGeometry(new Envelope(-180, 180, -90, 90)));

    private static Region disc(double lon, double lat, double radius) {
        return Region.of(new Disc(new Position(lon, lat), radius));
    }

    /** The part of a disc that lies within corners. */
    private static Region part(double lon, double lat, double radius, double... corners) {
        final UnitArea unit = new UnitArea("unit", Fixtures.polygon(corners));
        return Region.of(new Disc(new Position(lon, lat), radius), new Bounds(unit, WORLD)).orElseThrow();
    }

    private static Region alongTheLine() {
        return part(61.8, 26.5, 60_000, 62.0, 26.0, 65, 26, 65, 27, 62.1, 27.0, 61.5, 26.8, 61.4, 26.5, 61.5, 26.2);
    }

    private static Stream<Arguments> regions() {
        return Stream.of(
                Arguments.of("beside the line", disc(63.2, 27, 20_000), COAST),
                Arguments.of("across the line", disc(61.6, 26.4, 25_000), COAST),
                Arguments.of("in a bay", disc(61.9, 27.5, 60_000), COAST),
                Arguments.of("before the spit", disc(62.3, 27.0, 30_000), COAST),
                Arguments.of("very wide", disc(62.0, 27.0, 300_000), COAST),
                Arguments.of("far", disc(9.8, 46.8, 30_000), COAST),
                Arguments.of("very far", disc(-74, 40.7, 100_000), COAST),
                Arguments.of("cut by a meridian", part(63, 27, 40_000, 63.1, 25, 65, 25, 65, 29, 63.1, 29), COAST),
                Arguments.of("cut along the line", alongTheLine(), COAST),
                Arguments.of("at the antimeridian", disc(179.9, -17, 40_000), new BorderLine(Fixtures.line(179, -18, 179.5, -17, -179.5, -16.5, -179, -18))),
                Arguments.of("at the pole", disc(30, 89.8, 60_000), new BorderLine(Fixtures.line(-20, 88.5, 100, 89.2, -130, 89.4))));
    }

    private static List<Position> sample(Region region, int count) {
        final Random random = new Random(42);
        final List<Position> positions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            final double metres = region.disc().radius() * Math.min(1 - 1e-9, 1.05 * Math.sqrt(random.nextDouble()));
            final Position position = Geodesy.destination(region.disc().middle(), random.nextDouble() * 360, metres);
            if (region.contains(position)) positions.add(position);
        }
        assertTrue(positions.size() > count / 20, "" + positions.size());
        return positions;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regions")
    void intervalHoldsTheDistanceOfEveryPosition(String name, Region region, BorderLine line) {
        final Interval interval = LineDistance.of(region, line).interval();
        for (final Position position : sample(region, 4_000)) {
            final double metres = line.nearest(position).distanceMetres();
            assertTrue(metres >= interval.min() - 1e-3 && metres <= interval.max() + 1e-3, interval + " " + metres + " at " + position);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regions")
    void intervalIsNoWiderThanTenMetresBeyondItsWitnesses(String name, Region region, BorderLine line) {
        final LineDistance distance = LineDistance.of(region, line);
        final double closest = line.nearest(distance.closest()).distanceMetres();
        final double farthest = line.nearest(distance.farthest()).distanceMetres();
        assertEquals(distance.interval().min(), closest, 10);
        assertEquals(distance.interval().max(), farthest, 10);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regions")
    void witnessesLieInTheRegion(String name, Region region, BorderLine line) {
        final LineDistance distance = LineDistance.of(region, line);
        assertTrue(region.contains(distance.closest()) || line.nearest(distance.closest()).distanceMetres() < 1, "closest");
        assertTrue(region.contains(distance.farthest()), "farthest");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regions")
    void chainageHoldsThatOfEveryPosition(String name, Region region, BorderLine line) {
        final Interval chainage = ChainageRange.of(region, line);
        for (final Position position : sample(region, 2_000)) {
            final double metres = line.nearest(position).chainageMetres();
            assertTrue(metres >= chainage.min() - 1 && metres <= chainage.max() + 1, chainage + " " + metres + " at " + position);
        }
    }

    @Test
    void chainageOfASmallRegionIsNarrow() {
        final Interval chainage = ChainageRange.of(disc(61.8, 27.5, 1_000), new BorderLine(Fixtures.line(61, 20, 61, 30)));
        assertEquals(2_000, chainage.max() - chainage.min(), 250);
    }

    @Test
    void farthestPositionOfAHorseshoeLiesInside() {
        final double[] ring = new double[2 * 61];
        for (int i = 0; i <= 60; i++) {
            final Position at = Geodesy.destination(new Position(62, 27), 30 + 5 * i, 50_000);
            ring[2 * i] = at.lon();
            ring[2 * i + 1] = at.lat();
        }
        final LineDistance distance = LineDistance.of(disc(62, 27, 20_000), new BorderLine(Fixtures.line(ring)));
        // A circle's middle is farthest from it: every other position of the disc is nearer to some point of the horseshoe.
        assertEquals(0, Fixtures.apart(new Position(62, 27), distance.farthest()), 3_000);
        assertEquals(50_000, distance.interval().max(), 120);
    }

    @Test
    void intervalOfADiscBesideALineIsItsDiameter() {
        final Interval interval = LineDistance.of(disc(62, 0, 10_000), new BorderLine(Fixtures.line(61, -5, 61, 5))).interval();
        // 1° of the equator is 111,319.491 m; a meridian is met at a right angle there.
        assertEquals(101_319.491, interval.min(), 0.01);
        assertEquals(121_319.491, interval.max(), 0.01);
    }

    @Test
    void intervalShrinksWithTheRadius() {
        Interval wider = LineDistance.of(disc(61.9, 27.4, 80_000), COAST).interval();
        for (final double radius : new double[] {40_000, 20_000, 10_000, 5_000, 1_000}) {
            final Interval interval = LineDistance.of(disc(61.9, 27.4, radius), COAST).interval();
            assertTrue(interval.min() >= wider.min() && interval.max() <= wider.max() + 5, radius + ": " + interval + " in " + wider);
            wider = interval;
        }
    }

    @Test
    void lineThatCrossesTheRegionIsAtNoDistance() {
        assertEquals(0, LineDistance.of(disc(61.5, 26.3, 20_000), COAST).interval().min());
    }

    @Test
    void regionCutAlongTheLineTouchesIt() {
        assertEquals(0, LineDistance.of(alongTheLine(), COAST).interval().min());
    }

    @Test
    void discBeyondAllBoundsHasNoRegion() {
        final UnitArea unit = new UnitArea("unit", Fixtures.polygon(10, 10, 11, 10, 11, 11, 10, 11));
        assertEquals(Optional.empty(), Region.of(new Disc(new Position(62, 27), 50_000), new Bounds(unit, WORLD)));
    }
}
