package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the marks of a lane and the ticks of the axis stand. */
class TimelineTest extends ModuleTest {
    private static final int SIZE = 26;

    private record Event(int id, double since, double until, double about) {
        Map<String, Object> plain() {
            return Map.of("id", id, "since", since, "until", until, "about", about);
        }
    }

    private record Group(List<Integer> events, double x) {}

    private static List<Group> place(List<Event> events, int width) {
        final Object groups = ask("views/timeline/place.js", "module.placeMarks(given.events, (time) => time, { width: given.width, size: given.size })",
                Map.of("events", events.stream().map(Event::plain).toList(), "width", width, "size", SIZE));
        return ((List<?>) groups).stream().map(group -> (Map<?, ?>) group).map(group -> new Group(
                ((List<?>) group.get("events")).stream().map(event -> ((Number) ((Map<?, ?>) event).get("id")).intValue()).toList(),
                ((Number) group.get("x")).doubleValue())).toList();
    }

    /** Some known to the moment, some to the day, many at the same time. */
    private static List<Event> events(int count, int width, long seed) {
        final Random random = new Random(seed);
        final List<Event> events = new ArrayList<>();
        for (int id = 0; id < count; id++) {
            final double since = Math.floor(random.nextDouble() * width / 40) * 40;
            final double until = since + (random.nextBoolean() ? 0 : 120);
            events.add(new Event(id, since, until, (since + until) / 2));
        }
        return events;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 15, 200, 2000})
    void everyEventStandsInOneGroupAndGroupsDoNotTouch(int count) {
        final List<Group> groups = place(events(count, 800, count), 800);
        final Set<Integer> seen = new HashSet<>();
        for (final Group group : groups) for (final int id : group.events) assertTrue(seen.add(id), "twice: " + id);
        assertEquals(count, seen.size());
        for (int i = 1; i < groups.size(); i++) assertTrue(groups.get(i).x - groups.get(i - 1).x >= SIZE - 0.5, groups.get(i - 1) + " touches " + groups.get(i));
    }

    @Test
    void whatIsKnownToTheMomentStandsAtIt() {
        for (final Group group : place(List.of(new Event(0, 100, 100, 100), new Event(1, 300, 310, 304)), 800)) {
            assertEquals(group.events.get(0) == 0 ? 100 : 304, group.x, 0.01);
        }
    }

    @Test
    void whatIsKnownToTheDayStandsSomewhereWithinThatDayAsLongAsThereIsRoom() {
        final List<Event> day = new ArrayList<>();
        for (int id = 0; id < 6; id++) day.add(new Event(id, 200, 400, 300));
        final List<Group> groups = place(day, 800);
        assertEquals(6, groups.size(), groups.toString());
        for (final Group group : groups) assertTrue(group.x >= 200 + SIZE / 2.0 && group.x <= 400 - SIZE / 2.0, groups.toString());
    }

    @Test
    void whatFindsNoRoomInItsDayIsCounted() {
        final List<Event> day = new ArrayList<>();
        for (int id = 0; id < 30; id++) day.add(new Event(id, 200, 400, 300));
        final List<Group> groups = place(day, 800);
        assertTrue(groups.stream().anyMatch(group -> group.events.size() > 1), groups.toString());
        assertEquals(30, groups.stream().mapToInt(group -> group.events.size()).sum());
    }

    private static List<Map<?, ?>> ticks(String since, String until, String zone) {
        final Map<String, Object> given = new HashMap<>();
        given.put("range", List.of((double) Instant.parse(since).toEpochMilli(), (double) Instant.parse(until).toEpochMilli()));
        given.put("zone", zone);
        return ((List<?>) ask("views/timeline/axis.js", "module.ticks(given.range, 700, given.zone)", given)).stream().<Map<?, ?>>map(tick -> (Map<?, ?>) tick).toList();
    }

    private static Instant at(Map<?, ?> tick) {
        return Instant.ofEpochMilli(((Number) tick.get("time")).longValue());
    }

    /** Clocks are ahead of UTC by 3:30 in Tehran, by 5 in Karachi, by 1 in Zurich in winter and by 2 in summer, from 31 March 2024. */
    @ParameterizedTest
    @CsvSource({"UTC, 2024-01-17T00:00:00Z", "Asia/Tehran, 2024-01-16T20:30:00Z", "Asia/Karachi, 2024-01-16T19:00:00Z", "Europe/Zurich, 2024-01-16T23:00:00Z"})
    void daysBeginAtTheMidnightOfTheClock(String zone, String midnight) {
        final List<Map<?, ?>> ticks = ticks("2024-01-16T12:00:00Z", "2024-01-17T12:00:00Z", zone);
        final List<Instant> days = ticks.stream().filter(tick -> tick.get("unit").equals("day")).map(TimelineTest::at).toList();
        assertEquals(List.of(Instant.parse(midnight)), days);
    }

    @Test
    void midnightsStayMidnightsWhenClocksGoOn() {
        final List<Instant> days = ticks("2024-03-28T12:00:00Z", "2024-04-02T12:00:00Z", "Europe/Zurich").stream().map(TimelineTest::at).toList();
        assertTrue(days.contains(Instant.parse("2024-03-30T23:00:00Z")), days.toString());
        assertTrue(days.contains(Instant.parse("2024-03-31T22:00:00Z")), days.toString());
    }

    @Test
    void ticksKeepEnoughRoomForTheirWordsWhateverTheRange() {
        for (final String until : List.of("2024-01-16T14:00:00Z", "2024-01-17T00:00:00Z", "2024-01-20T00:00:00Z", "2024-02-16T00:00:00Z", "2024-06-16T00:00:00Z", "2034-01-16T00:00:00Z")) {
            final List<Map<?, ?>> ticks = ticks("2024-01-16T12:00:00Z", until, "UTC");
            assertTrue(!ticks.isEmpty() && ticks.size() <= 12, until + ": " + ticks.size());
        }
    }

    /** Midnight in Tehran is 20:30 of UTC, in Karachi 19:00. */
    @ParameterizedTest
    @CsvSource({"UTC, T00:00Z", "Asia/Tehran, T20:30Z", "Asia/Karachi, T19:00Z"})
    void theThumbsOfALongRangeStopAtTheMidnightsOfTheClockThatIsTold(String zone, String midnight) {
        try (Visit visit = visit(1280, 800).ready(at("/en/?clock=" + zone))) {
            final Page page = visit.page();
            for (final String end : List.of("since", "until")) {
                final Locator thumb = page.locator(".thumb[data-hold=" + end + "]");
                thumb.focus();
                for (int i = 0; i < 3; i++) page.keyboard().press(end.equals("since") ? "ArrowRight" : "ArrowLeft");
                page.waitForCondition(() -> page.url().matches(".*" + end + "=\\d{4}-\\d\\d-\\d\\d" + midnight + ".*"));
                page.waitForCondition(() -> thumb.getAttribute("aria-valuetext").endsWith("00:00"));
            }
        }
    }
}
