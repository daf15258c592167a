package sarhad.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sarhad.model.TimeSpan;

class ElapsedTest {
    private static TimeSpan clock(String earliest, String latest, String zone) {
        final LocalDateTime first = LocalDateTime.parse(earliest);
        final LocalDateTime last = LocalDateTime.parse(latest);
        return new TimeSpan(first.toLocalDate(), last.toLocalDate(), Optional.of(new TimeSpan.Clock(first, last, Optional.empty())),
                Optional.of(ZoneId.of(zone)), TimeSpan.Precision.HOURS, Optional.empty());
    }

    private static TimeSpan days(String first, String last) {
        return new TimeSpan(LocalDate.parse(first), LocalDate.parse(last), Optional.empty(), Optional.empty(), TimeSpan.Precision.DAYS, Optional.empty());
    }

    @Test
    void shortestRunsFromTheLatestStartToTheEarliestEnd() {
        final Elapsed elapsed = Elapsed.between(clock("2024-01-16T16:30", "2024-01-16T18:30", "UTC"), clock("2024-01-18T00:30", "2024-01-18T01:00", "UTC"));
        assertEquals(Optional.of(Duration.ofHours(30)), elapsed.shortest());
        assertEquals(Optional.of(Duration.ofMinutes(32 * 60 + 30)), elapsed.longest());
    }

    @Test
    void zonesAreHeeded() {
        // 04:05 in Tehran is 00:35 UTC, 05:35 in Karachi.
        final Elapsed elapsed = Elapsed.between(clock("2024-01-18T04:05", "2024-01-18T04:05", "Asia/Tehran"),
                clock("2024-01-18T05:35", "2024-01-18T05:35", "Asia/Karachi"));
        assertEquals(Optional.of(Duration.ZERO), elapsed.shortest());
    }

    @Test
    void eventOfADayHasDaysOnly() {
        final Elapsed elapsed = Elapsed.between(days("2024-01-16", "2024-01-16"), clock("2024-01-18T04:05", "2024-01-18T05:00", "UTC"));
        assertEquals(Optional.empty(), elapsed.shortest());
        assertEquals(2, elapsed.minDays());
    }

    @Test
    void daysRunFromTheNearestToTheFarthest() {
        final Elapsed elapsed = Elapsed.between(days("2024-01-14", "2024-01-16"), days("2024-01-18", "2024-01-20"));
        assertEquals(2, elapsed.minDays());
        assertEquals(6, elapsed.maxDays());
    }

    @Test
    void eventThatCameFirstIsAtANegativeTime() {
        assertEquals(-2, Elapsed.between(days("2024-01-18", "2024-01-18"), days("2024-01-16", "2024-01-16")).minDays());
    }
}
