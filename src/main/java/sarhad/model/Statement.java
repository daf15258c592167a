package sarhad.model;

import java.util.List;
import java.util.Optional;

/**
 * What somebody said about where something is.
 *
 * @param subject id of the place that it is about, where that is not the site itself
 * @param text what was said, in neutral words
 * @param form the same as geometry can use it
 * @param placing whether it was used to place the site, and so can not be judged by that place
 * @param date ISO 8601 date as exact as is known
 * @param sources ids of sources
 */
public record Statement(
        String id, Optional<String> subject, Claimant claimant, Text text, Form form, Optional<Tolerance> tolerance,
        boolean placing, Optional<String> date, List<String> sources) {

    public Statement {
        sources = List.copyOf(sources);
    }

    /** Whether it places its site by limiting where that can be; {@code near} and {@code adjoins} do so only with a tolerance. */
    public boolean limits() {
        if (!placing || subject.isPresent() || form instanceof Form.Named) return false;
        final boolean beside = form instanceof Form.Near || form instanceof Form.Adjoins;
        return !beside || tolerance.filter(allowed -> allowed.metres() > 0).isPresent();
    }

    /** How far a stated value may be off, in metres, and still be true. */
    public record Tolerance(double metres, Text why) {}

    /** Whether a distance was meant as the crow flies. */
    public enum Path { STRAIGHT, ROAD, UNSAID }

    /** The shape of a statement. */
    public sealed interface Form {
        /** In a country (ISO 3166-1) or province (ISO 3166-2). */
        record In(String unit) implements Form {}

        /** At a distance from the border, in metres. */
        record FromBorder(Amount metres, Path path) implements Form {}

        /** At a distance from a place, in metres, in a direction from it if one was stated. */
        record FromPlace(String place, Amount metres, Path path, Optional<CompassPoint> direction) implements Form {}

        /** Near a place; no distance given. */
        record Near(String place) implements Form {}

        /** Next to a place. */
        record Adjoins(String place) implements Form {}

        /** Within a disc. */
        record WithinDisc(Site.Disc disc) implements Form {}

        /** Names or numbers of places only: nothing that geometry can use. */
        record Named() implements Form {}
    }
}
