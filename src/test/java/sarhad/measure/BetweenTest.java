package sarhad.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sarhad.model.Position;
import sarhad.model.Site.Disc;
import sarhad.model.Site.Unit;

class BetweenTest {
    private static Region disc(double lon, double lat, double radius) {
        return Region.of(new Disc(new Position(lon, lat), radius));
    }

    private static Region east(double lon, double lat, double radius) {
        return Country.placement().region(new Disc(new Position(lon, lat), radius), Optional.of(new Unit("EA", Optional.empty()))).orElseThrow();
    }

    private static Position sample(Region region, Random random) {
        while (true) {
            final Position position = Geodesy.destination(
                    region.disc().middle(), random.nextDouble() * 360, region.disc().radius() * Math.sqrt(random.nextDouble()));
            if (region.contains(position)) return position;
        }
    }

    private static void holdsEveryPair(Region a, Region b) {
        final Interval interval = Between.of(a, b);
        final Random random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            final double metres = Geodesy.metres(sample(a, random), sample(b, random));
            assertTrue(interval.contains(metres), interval + " " + metres);
        }
    }

    @Test
    void discsApartAreTheirMiddlesLessAndMoreTheirRadii() {
        final Interval interval = Between.of(disc(0, 0, 10_000), disc(2, 0, 20_000));
        // 1° of the equator is 111,319.491 m.
        assertEquals(222_638.982 - 30_000, interval.min(), 0.01);
        assertEquals(222_638.982 + 30_000, interval.max(), 0.01);
    }

    @Test
    void discsThatOverlapCanBeAtOnePlace() {
        assertEquals(0, Between.of(disc(0, 0, 10_000), disc(0.1, 0, 20_000)).min());
    }

    @Test
    void antipodesAreNoFartherApartThanTheEarthAllows() {
        assertTrue(Between.of(disc(0, 0, 300_000), disc(180, 0, 300_000)).max() <= 20_003_932);
    }

    @Test
    void everyPairOfPositionsLiesInTheIntervalOfCutRegions() {
        holdsEveryPair(east(12.1, 40.5, 30_000), east(12.2, 41.5, 40_000));
    }

    @Test
    void everyPairOfPositionsLiesInTheIntervalToAFarRegion() {
        holdsEveryPair(east(12.1, 40.5, 30_000), disc(-74, 40.7, 100_000));
    }

    @Test
    void cuttingARegionNarrowsTheInterval() {
        final Interval cut = Between.of(east(12.1, 40.5, 30_000), disc(11, 40.5, 10_000));
        final Interval whole = Between.of(disc(12.1, 40.5, 30_000), disc(11, 40.5, 10_000));
        assertTrue(cut.min() > whole.min() + 15_000, cut + " " + whole);
    }
}
