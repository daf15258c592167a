package sarhad.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/**
 * When something happened, never more exact than it is known.
 *
 * @param firstDay the earliest local day
 * @param lastDay the latest local day
 * @param clock local times, where any is known: a day-only event has no instant
 * @param zone time zone of the local days and times, where one is meant
 * @param why who gives which time
 */
public record TimeSpan(
        LocalDate firstDay, LocalDate lastDay, Optional<Clock> clock, Optional<ZoneId> zone, Precision precision, Optional<Text> why) {

    /** How exact the sources are. */
    public enum Precision { MINUTE, HOUR, HOURS, DAY, DAYS }

    /**
     * Local times.
     *
     * @param about the time most often given, between the other two
     */
    public record Clock(LocalDateTime earliest, LocalDateTime latest, Optional<LocalDateTime> about) {}

    /** First possible instant, last possible instant. */
    public record Instants(Instant earliest, Instant latest) {}

    /** In time order: by the first possible moment, then the last. A day without a zone counts as a day in UTC. */
    public static final Comparator<TimeSpan> IN_TIME_ORDER =
            Comparator.comparing(TimeSpan::firstMoment).thenComparing(TimeSpan::lastMoment);

    /** The instants between which it happened; empty for a day-only event, which has none. */
    public Optional<Instants> instants() {
        return clock.flatMap(c -> zone.map(z -> new Instants(c.earliest.atZone(z).toInstant(), c.latest.atZone(z).toInstant())));
    }

    /** The instant of the time most often given. */
    public Optional<Instant> aboutInstant() {
        return clock.flatMap(Clock::about).flatMap(t -> zone.map(z -> t.atZone(z).toInstant()));
    }

    /**
     * From the first possible moment to the last; days without an hour count whole, those without a zone in UTC. For
     * order, and for asking whether an event can fall into some range: not for telling a reader when it was.
     */
    public Instants span() {
        return new Instants(firstMoment(), lastMoment());
    }

    private Instant firstMoment() {
        return clock.map(Clock::earliest).orElse(firstDay.atStartOfDay()).atZone(zone.orElse(ZoneOffset.UTC)).toInstant();
    }

    private Instant lastMoment() {
        return clock.map(Clock::latest).orElse(lastDay.plusDays(1).atStartOfDay()).atZone(zone.orElse(ZoneOffset.UTC)).toInstant();
    }
}
