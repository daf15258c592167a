package sarhad.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import sarhad.model.Position;
import sarhad.model.Site.Disc;

/** What holds for any line, any place and any radius: on both sides of the antimeridian, at the poles, near and far. */
class MeasurePropertiesTest {
    /** The same cases in every run, so that a failure is one of the code and not of the day. */
    private static final String SEED = "20240116";
    /** Metres; a nearest point is found to a fraction of a millimetre. */
    private static final double EXACT = 1e-3;

    /**
     * A line and its corners.
     *
     * @param corners longitudes and latitudes by turns
     */
    record Line(double[] corners) {
        BorderLine border() {
            return new BorderLine(Fixtures.line(corners));
        }

        @Override
        public String toString() {
            return Arrays.toString(corners);
        }
    }

    /** A start anywhere, then steps of up to two degrees, as borders are drawn; some cross a pole's neighbourhood or the antimeridian. */
    @Provide
    Arbitrary<Line> lines() {
        final Arbitrary<Double> degrees = Arbitraries.doubles().between(-2, 2).withoutEdgeCases();
        final Arbitrary<double[]> step = Combinators.combine(degrees, degrees).as((x, y) -> new double[] {x, y});
        return Combinators.combine(positions(), step.list().ofMinSize(1).ofMaxSize(12)).as(MeasurePropertiesTest::line)
                .filter(line -> line.corners.length >= 4);
    }

    private static Line line(Position start, List<double[]> steps) {
        final List<Double> corners = new ArrayList<>(List.of(start.lon(), start.lat()));
        double lon = start.lon();
        double lat = start.lat();
        for (final double[] step : steps) {
            final double nextLon = Math.IEEEremainder(lon + step[0], 360);
            final double nextLat = Math.max(-90, Math.min(90, lat + step[1]));
            if (nextLon == lon && nextLat == lat) continue;
            lon = nextLon;
            lat = nextLat;
            corners.add(lon);
            corners.add(lat);
        }
        return new Line(corners.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Anywhere on earth, the poles and the antimeridian among them. */
    @Provide
    Arbitrary<Position> positions() {
        return Combinators.combine(Arbitraries.doubles().between(-180, 180), Arbitraries.doubles().between(-90, 90)).as(Position::new);
    }

    @Provide
    Arbitrary<Double> azimuths() {
        return Arbitraries.doubles().between(0, 360).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Double> ways() {
        return Arbitraries.doubles().between(0, 600_000);
    }

    @Provide
    Arbitrary<Double> radii() {
        return Arbitraries.doubles().between(0.5, 400_000);
    }

    /** A place within some hundred kilometres of a line's first corner. */
    private static Position beside(Line line, double azimuth, double metres) {
        return Geodesy.destination(new Position(line.corners[0], line.corners[1]), azimuth, metres);
    }

    @Property(seed = SEED)
    void intervalHoldsTheDistanceOfEveryPositionOfTheDisc(
            @ForAll("lines") Line line, @ForAll("azimuths") double azimuth, @ForAll("ways") double away, @ForAll("radii") double radius) {
        final BorderLine border = line.border();
        final Disc disc = new Disc(beside(line, azimuth, away), radius);
        final Interval interval = LineDistance.of(Region.of(disc), border).interval();
        for (int i = 0; i < 24; i++) {
            final Position position = Geodesy.destination(disc.middle(), 15 * i, radius * (i % 4 + 1) / 4 * (1 - 1e-9));
            final double metres = border.nearest(position).distanceMetres();
            assertTrue(metres >= interval.min() - EXACT && metres <= interval.max() + EXACT, interval + " does not hold " + metres + " at " + position);
        }
    }

    @Property(seed = SEED)
    void intervalOfAFarDiscHoldsEveryDistanceToo(@ForAll("lines") Line line, @ForAll("positions") Position middle, @ForAll("radii") double radius) {
        final BorderLine border = line.border();
        final Interval interval = LineDistance.of(Region.of(new Disc(middle, radius)), border).interval();
        for (int i = 0; i < 12; i++) {
            final double metres = border.nearest(Geodesy.destination(middle, 30 * i, radius * (1 - 1e-9))).distanceMetres();
            assertTrue(metres >= interval.min() - EXACT && metres <= interval.max() + EXACT, interval + " does not hold " + metres);
        }
    }

    @Property(seed = SEED)
    void intervalShrinksWithTheRadius(
            @ForAll("lines") Line line, @ForAll("azimuths") double azimuth, @ForAll("ways") double away,
            @ForAll("radii") double radius, @ForAll @DoubleRange(min = 0.01, max = 1) double share) {
        final Position middle = beside(line, azimuth, away);
        final Interval wide = LineDistance.of(Region.of(new Disc(middle, radius)), line.border()).interval();
        final Interval narrow = LineDistance.of(Region.of(new Disc(middle, radius * share)), line.border()).interval();
        assertTrue(narrow.min() >= wide.min() - EXACT, narrow + " in " + wide);
        // The greatest distance of each is found to 5 m.
        assertTrue(narrow.max() <= wide.max() + Farthest.TOLERANCE, narrow + " in " + wide);
    }

    @Property(seed = SEED)
    void distanceIsTheSameThereAndBack(@ForAll("positions") Position a, @ForAll("positions") Position b) {
        final Geodesy.Path there = Geodesy.path(a, b);
        final Geodesy.Path back = Geodesy.path(b, a);
        assertEquals(there.metres(), back.metres(), 1e-8);
        assertEquals(Between.discs(there.metres(), 700), Between.discs(back.metres(), 700));
    }

    @Property(seed = SEED)
    void distanceDoesNotDependOnTheDirectionOfTheLine(@ForAll("lines") Line line, @ForAll("positions") Position position) {
        final double[] turned = new double[line.corners.length];
        for (int i = 0; i < turned.length; i += 2) {
            turned[i] = line.corners[turned.length - 2 - i];
            turned[i + 1] = line.corners[turned.length - 1 - i];
        }
        assertEquals(line.border().nearest(position).distanceMetres(), new Line(turned).border().nearest(position).distanceMetres(), EXACT);
    }

    @Property(seed = SEED)
    void noCornerOfTheLineIsNearerThanTheNearestPoint(@ForAll("lines") Line line, @ForAll("positions") Position position) {
        final double least = line.border().nearest(position).distanceMetres();
        for (int i = 0; i < line.corners.length; i += 2) {
            assertTrue(least <= Geodesy.metres(position, new Position(line.corners[i], line.corners[i + 1])) + EXACT);
        }
    }

    @Property(seed = SEED)
    void nearestPointLiesOnTheLineAtItsDistance(@ForAll("lines") Line line, @ForAll("positions") Position position) {
        final BorderLine border = line.border();
        final BorderPoint nearest = border.nearest(position);
        assertEquals(0, border.nearest(nearest.position()).distanceMetres(), EXACT);
        assertEquals(nearest.distanceMetres(), Geodesy.metres(position, nearest.position()), 1e-6);
        assertTrue(nearest.chainageMetres() >= 0 && nearest.chainageMetres() <= border.lengthMetres() + 1e-6);
    }

    @Property(seed = SEED)
    void chainageGrowsAlongTheLine(@ForAll("positions") Position start, @ForAll @DoubleRange(min = 0.01, max = 2) double east, @ForAll @DoubleRange(max = 1) double wave) {
        final double south = Math.max(-85, Math.min(80, start.lat()));
        final double[] corners = new double[16];
        for (int i = 0; i < 8; i++) {
            corners[2 * i] = Math.IEEEremainder(start.lon() + i * east, 360);
            corners[2 * i + 1] = south + (i % 2) * wave;
        }
        final BorderLine border = new BorderLine(Fixtures.line(corners));
        double last = -1;
        for (int i = 0; i < 7; i++) {
            for (int part = 0; part < 10; part++) {
                final double share = part / 10.0;
                final double lon = Math.IEEEremainder(start.lon() + (i + share) * east, 360);
                final double lat = corners[2 * i + 1] + share * (corners[2 * i + 3] - corners[2 * i + 1]);
                final double chainage = border.nearest(new Position(lon, lat)).chainageMetres();
                assertTrue(chainage > last, chainage + " after " + last);
                last = chainage;
            }
        }
        assertTrue(last < border.lengthMetres());
    }
}
