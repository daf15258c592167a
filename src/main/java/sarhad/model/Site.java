package sarhad.model;

import java.util.List;
import java.util.Optional;

/**
 * One place of an event, and how well it is known.
 *
 * @param id name within the event
 * @param place id of the atlas's place that it is at or near
 * @param disc where it lies, as far as a position is known
 * @param within the unit that it is stated to lie in
 * @param why why it is known so well and no better
 * @param homesHit whether homes were hit: such a site is never shown or measured narrower than {@link #NARROWEST_ACROSS_HOMES}
 */
public record Site(
        String id, Text name, Optional<String> place, Optional<Disc> disc, Optional<Unit> within,
        Basis basis, Text why, boolean homesHit, List<Statement> statements) {

    /** Metres across below which nothing may place a site where homes were hit. */
    public static final double NARROWEST_ACROSS_HOMES = 10_000;

    public Site {
        statements = List.copyOf(statements);
    }

    /** Where a position comes from. */
    public enum Basis {
        /** A published coordinate of the spot. */
        SURVEYED,
        /** The point of the town in a gazetteer. */
        GAZETTEER,
        /** Worked out by us from statements: a region, never a point. */
        DERIVED,
        /** No position is known. */
        UNKNOWN
    }

    /**
     * Whether the middle of the disc may be drawn or served as a point: not where it was derived, for then it means nothing,
     * and not where homes were hit.
     */
    public boolean isPoint() {
        return disc.isPresent() && !homesHit && (basis == Basis.SURVEYED || basis == Basis.GAZETTEER);
    }

    /**
     * All positions within a geodesic distance of a middle.
     *
     * @param radius in metres
     */
    public record Disc(Position middle, double radius) {
        public Disc {
            if (!(radius > 0)) throw new IllegalArgumentException("radius " + radius + " is not more than 0 m");
        }
    }

    /**
     * A country, or a province of it.
     *
     * @param country ISO 3166-1 alpha-2
     * @param province ISO 3166-2
     */
    public record Unit(String country, Optional<String> province) {}
}
