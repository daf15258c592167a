package sarhad.measure;

import java.util.Comparator;
import java.util.PriorityQueue;
import sarhad.model.Position;

/**
 * The greatest distance of a region's positions from a line, by branch and bound.
 *
 * <p>The distance to the line is at most the distance to any one point of it. So the point nearest to a cell's middle
 * bounds the distance of the whole cell by the farthest corner of the cell, and of the whole disc by the distance of
 * the disc's middle and the radius: bounds that are sharp long before the cells are small. The greatest value may lie
 * inside the region, where the line bends round it.
 */
final class Farthest {
    /** Metres to which the greatest distance is found; what is reported is an upper bound. */
    static final double TOLERANCE = 5;
    private static final double SMALLEST_REACH = 1;
    /** Above this radius, in metres, only the disc's own bound is given. */
    private static final double WIDEST = 2_000_000;

    private final Region region;
    private final Polyline line;
    private double best = Double.NEGATIVE_INFINITY;
    private Position where;

    /**
     * What was found.
     *
     * @param metres an upper bound of the distance of every position of the region
     * @param at a position of the region that is about as far
     */
    record Found(double metres, Position at) {}

    private record Bounded(Cell cell, double bound) {}

    private Farthest(Region region, Polyline line) {
        this.region = region;
        this.line = line;
        where = region.disc().middle();
    }

    /** @param nearest the point of the line nearest to the middle of the region's disc */
    static Found of(Region region, Polyline line, BorderPoint nearest) {
        final Farthest search = new Farthest(region, line);
        final double ceiling = nearest.distanceMetres() + region.disc().radius();
        if (region.disc().radius() > WIDEST) return new Found(ceiling, search.where);
        search.look(region.middle(), line.near(region.middle()));
        final Position beyond = Geodesy.destination(
                region.disc().middle(), nearest.azimuthDegrees() + 180, region.disc().radius() * (1 - 1e-9));
        final Geocentric point = Geocentric.of(beyond);
        search.look(point, line.near(point));
        final double bound = search.best >= ceiling - TOLERANCE ? ceiling : search.divide(ceiling);
        return new Found(Math.max(bound, search.best), search.where);
    }

    private void look(Geocentric point, NearestSearch.Rough near) {
        if (near.atLeast() <= best || !region.contains(point)) return;
        best = near.atLeast();
        where = point.position();
    }

    private double divide(double ceiling) {
        final PriorityQueue<Bounded> queue = new PriorityQueue<>(Comparator.comparingDouble(Bounded::bound).reversed());
        queue.add(new Bounded(Cell.around(region), ceiling));
        double settled = Double.NEGATIVE_INFINITY;
        while (!queue.isEmpty() && queue.peek().bound > Math.max(settled, best + TOLERANCE)) {
            final Bounded next = queue.poll();
            if (next.cell.reach() < SMALLEST_REACH) {
                settled = Math.max(settled, next.bound);
                continue;
            }
            for (final Cell quarter : next.cell.quarters()) add(quarter, next.bound, queue);
        }
        return Math.max(settled, queue.isEmpty() ? settled : queue.peek().bound);
    }

    private void add(Cell cell, double parentBound, PriorityQueue<Bounded> queue) {
        final NearestSearch.Rough near = line.near(cell.middle());
        final double byMiddle = near.atMost() + Chord.atMost(cell.reach());
        if (byMiddle <= best) return;
        if (region.misses(cell.middle(), cell.reach())) return;
        look(cell.middle(), near);
        final double byDisc = metresAtMost(region.middle(), near.point()) + region.disc().radius();
        final double bound = Math.min(Math.min(parentBound, byMiddle), Math.min(byDisc, byCorners(cell, near.point())));
        if (bound > best) queue.add(new Bounded(cell, bound));
    }

    private double byCorners(Cell cell, Geocentric point) {
        final double chord = cell.farthestChord(point);
        return chord <= Chord.NEAR ? Chord.atMost(chord) : Double.POSITIVE_INFINITY;
    }

    private static double metresAtMost(Geocentric a, Geocentric b) {
        final double chord = a.chord(b);
        return chord <= Chord.NEAR ? Chord.atMost(chord) : Geodesy.metres(a.position(), b.position());
    }
}
