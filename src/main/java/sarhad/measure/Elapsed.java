package sarhad.measure;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import sarhad.model.TimeSpan;

/**
 * The time from one event to another; negative when the other came first.
 *
 * @param shortest empty where one of them is known to the day only
 * @param longest likewise
 * @param minDays the smallest number of calendar days between them, each event's days counted in its own zone
 * @param maxDays the largest
 */
public record Elapsed(Optional<Duration> shortest, Optional<Duration> longest, long minDays, long maxDays) {
    /** The time from one event's time to another's. */
    static Elapsed between(TimeSpan from, TimeSpan to) {
        final Optional<TimeSpan.Instants> start = from.instants();
        final Optional<TimeSpan.Instants> end = to.instants();
        return new Elapsed(
                start.flatMap(s -> end.map(e -> Duration.between(s.latest(), e.earliest()))),
                start.flatMap(s -> end.map(e -> Duration.between(s.earliest(), e.latest()))),
                days(from.lastDay(), to.firstDay()), days(from.firstDay(), to.lastDay()));
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
