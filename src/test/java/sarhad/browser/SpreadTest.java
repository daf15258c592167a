package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where marks stand on the screen. */
class SpreadTest extends ModuleTest {
    private static final String SPREAD = "views/map/spread.js";
    private static final int SIZE = 28;
    /** Marks are pushed apart up to this, in pixels. */
    private static final double HAIR = 1;
    private static final int MOST_IN_A_FAN = 8;

    /** What {@code fan} gives: no place for what is counted. */
    private record Fanned(List<Point> places, List<Crowd> crowds) {}

    private record Crowd(List<Integer> members, Point at) {}

    private static List<List<Integer>> groups(List<Point> points) {
        return ((List<?>) ask(SPREAD, "module.groups(given)", plain(points))).stream().map(SpreadTest::indexes).toList();
    }

    private static List<Integer> indexes(Object list) {
        return ((List<?>) list).stream().map(index -> ((Number) index).intValue()).toList();
    }

    private static Fanned fan(List<Point> points, List<Boolean> floats) {
        final Map<?, ?> found = (Map<?, ?>) ask(SPREAD, "module.fan(given.points, { floats: given.floats })", Map.of("points", plain(points), "floats", floats));
        final List<Point> places = new ArrayList<>();
        for (final Object place : (List<?>) found.get("places")) places.add(place == null ? null : Point.of(place));
        final List<Crowd> crowds = ((List<?>) found.get("crowds")).stream().map(crowd -> (Map<?, ?>) crowd)
                .map(crowd -> new Crowd(indexes(crowd.get("members")), Point.of(crowd.get("at")))).toList();
        return new Fanned(places, crowds);
    }

    private static Fanned fan(List<Point> points) {
        return fan(points, List.of());
    }

    /** Points over a screen, some on top of others; negative coordinates too. */
    private static List<Point> scattered(int count, double width, long seed) {
        final Random random = new Random(seed);
        final List<Point> points = new ArrayList<>();
        while (points.size() < count) {
            final boolean again = !points.isEmpty() && random.nextInt(5) == 0;
            points.add(again ? points.get(random.nextInt(points.size())) : new Point(random.nextDouble(-width, width), random.nextDouble(-width, width)));
        }
        return points;
    }

    /** The same by looking at every pair. */
    private static List<List<Integer>> naively(List<Point> points) {
        final List<List<Integer>> groups = new ArrayList<>();
        final boolean[] seen = new boolean[points.size()];
        for (int first = 0; first < points.size(); first++) {
            if (seen[first]) continue;
            final List<Integer> group = new ArrayList<>();
            final Deque<Integer> next = new ArrayDeque<>(List.of(first));
            seen[first] = true;
            while (!next.isEmpty()) {
                final int at = next.pop();
                group.add(at);
                for (int other = 0; other < points.size(); other++) {
                    if (seen[other] || points.get(at).to(points.get(other)) >= SIZE) continue;
                    seen[other] = true;
                    next.push(other);
                }
            }
            Collections.sort(group);
            groups.add(group);
        }
        return groups;
    }

    private static double closest(List<Point> points) {
        return IntStream.range(0, points.size()).boxed()
                .flatMap(i -> points.subList(0, i).stream().map(other -> other.to(points.get(i)))).min(Comparator.naturalOrder()).orElse(Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @CsvSource({"2000, 4000", "2000, 1000", "2000, 300", "300, 400", "1, 10", "0, 10"})
    void pointsThatTouchAreOneGroupHoweverMany(int count, double width) {
        final List<Point> points = scattered(count, width, 7);
        assertEquals(naively(points), groups(points));
    }

    @Test
    void pointsExactlyOneMarkApartDoNotTouch() {
        assertEquals(List.of(List.of(0), List.of(1), List.of(2)), groups(List.of(new Point(0, 0), new Point(SIZE, 0), new Point(0, -SIZE))));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void marksOfOnePlaceFanOutWithoutTouching(int count) {
        final Fanned fanned = fan(Collections.nCopies(count, new Point(-40, 3.5)));
        assertEquals(List.of(), fanned.crowds);
        assertTrue(closest(fanned.places) >= SIZE, () -> "closest: " + closest(fanned.places));
        assertTrue(fanned.places.stream().allMatch(place -> place.to(new Point(-40, 3.5)) < 2 * SIZE), fanned.places::toString);
    }

    @Test
    void moreMarksThanAFanCanHoldAreCounted() {
        final Point at = new Point(300, 200);
        final Fanned fanned = fan(Collections.nCopies(MOST_IN_A_FAN + 1, at));
        assertEquals(1, fanned.crowds.size());
        assertEquals(IntStream.rangeClosed(0, MOST_IN_A_FAN).boxed().toList(), fanned.crowds.get(0).members);
        assertTrue(fanned.crowds.get(0).at.to(at) < SIZE, fanned::toString);
    }

    @Test
    void aMarkThatTouchesNoneStaysOnItsPoint() {
        final List<Point> points = List.of(new Point(1, 1), new Point(100, 0), new Point(100, 5));
        assertEquals(points.get(0), fan(points).places.get(0));
    }

    @ParameterizedTest
    @CsvSource({"2000, 700", "2000, 300", "600, 300"})
    void everyPointStandsOrIsCountedOnceAndNoCrowdTouchesAnother(int count, double width) {
        final Fanned fanned = fan(scattered(count, width, 11));
        final List<Integer> counted = fanned.crowds.stream().flatMap(crowd -> crowd.members.stream()).toList();
        final Stream<Integer> standing = IntStream.range(0, count).filter(index -> fanned.places.get(index) != null).boxed();
        assertEquals(IntStream.range(0, count).boxed().toList(), Stream.concat(counted.stream(), standing).sorted().toList());
        assertTrue(fanned.crowds.size() > 5, "there are crowds");
        assertTrue(fanned.crowds.stream().allMatch(crowd -> crowd.members.size() > 1), "none of one");
        assertTrue(closest(fanned.crowds.stream().map(Crowd::at).toList()) >= SIZE + 8);
        assertEquals(fanned, fan(scattered(count, width, 11)), "the same for the same");
    }

    @Test
    void fansSideBySideArePushedApart() {
        final List<Point> points = new ArrayList<>(Collections.nCopies(4, new Point(0, 0)));
        points.addAll(Collections.nCopies(4, new Point(SIZE + 4, 0)));
        final Fanned fanned = fan(points);
        assertTrue(closest(fanned.places) >= SIZE - HAIR, () -> "closest: " + closest(fanned.places));
    }

    @Test
    void numbersOfAreasMakeCrowdsButTakeNoPlaceInAFan() {
        final Point at = new Point(10, 10);
        final Fanned alone = fan(List.of(at, at), List.of(true, false));
        assertEquals(List.of(at), alone.places.stream().filter(Objects::nonNull).toList());
        final Fanned many = fan(Collections.nCopies(9, at), List.of(true, false, true, false, true, false, true, false, true));
        assertEquals(9, many.crowds.get(0).members.size());
    }

    @Test
    void anOpenCrowdLaysItsMarksOnASpiral() {
        final List<Point> places = ((List<?>) ask(SPREAD, "module.spiral({ x: 5, y: 5 }, given)", 150)).stream().map(Point::of).toList();
        assertEquals(150, places.size());
        assertTrue(closest(Stream.concat(Stream.of(new Point(5, 5)), places.stream()).toList()) >= SIZE);
        assertTrue(places.stream().allMatch(place -> place.to(new Point(5, 5)) < 260), "close together");
    }
}
