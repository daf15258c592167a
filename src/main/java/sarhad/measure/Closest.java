package sarhad.measure;

import java.util.Comparator;
import java.util.PriorityQueue;
import sarhad.model.Position;

/**
 * The least distance of a region's positions from a line.
 *
 * <p>For a whole disc it is the distance of its middle less the radius. Where a unit cuts off the part of the disc that
 * comes nearest, the least distance is that of the region's outline, found by branch and bound along the unit's edges
 * within the disc and along the circle within the unit: a stretch is at most its own half length nearer to the line
 * than its middle.
 */
final class Closest {
    /** Metres to which the least distance is found; what is reported is a lower bound. */
    private static final double TOLERANCE = 5;
    private static final double SMALLEST_HALF = 1;

    private final Region region;
    private final Polyline line;
    private final PriorityQueue<Stretch> queue = new PriorityQueue<>(Comparator.comparingDouble(Stretch::bound));
    private double best = Double.POSITIVE_INFINITY;
    private Geocentric where;

    /**
     * What was found.
     *
     * @param metres a lower bound of the distance of every position of the region
     * @param at a position of the region that is about as near
     */
    record Found(double metres, Position at) {}

    /** Part of the outline that can still hold the nearest position. */
    private record Stretch(Curve curve, double bound, double half) {}

    /** A part of a line that can be divided. */
    private sealed interface Curve {
        /** A run of pieces of an edge. */
        record Many(Polyline edge, PieceTree.Run run) implements Curve {}

        /** A piece of an edge between two shares. */
        record One(Polyline edge, int piece, double from, double to) implements Curve {}

        /** The circle between two azimuths at the middle. */
        record Arc(double from, double to) implements Curve {}
    }

    private Closest(Region region, Polyline line) {
        this.region = region;
        this.line = line;
        where = region.middle();
    }

    /** @param nearest the point of the line nearest to the middle of the region's disc */
    static Found of(Region region, Polyline line, BorderPoint nearest) {
        if (region.contains(nearest.position())) return new Found(0, nearest.position());
        final double radius = region.disc().radius();
        final double floor = Math.max(0, nearest.distanceMetres() - radius);
        final double way = Math.min(nearest.distanceMetres(), radius * (1 - 1e-9));
        final Position towards = Geodesy.destination(region.disc().middle(), nearest.azimuthDegrees(), way);
        if (region.isWhole() || region.contains(towards)) return new Found(floor, towards);
        return new Closest(region, line).along(floor);
    }

    private Found along(double floor) {
        for (final Polyline edge : region.edges()) add(new Curve.Many(edge, edge.tree().root()));
        for (int turn = 0; turn < 4; turn++) add(new Curve.Arc(90 * turn, 90 * (turn + 1)));
        double settled = Double.POSITIVE_INFINITY;
        while (!queue.isEmpty() && queue.peek().bound < Math.min(settled, best - TOLERANCE)) {
            final Stretch next = queue.poll();
            if (next.half < SMALLEST_HALF) settled = Math.min(settled, next.bound);
            else divide(next.curve);
        }
        final double rest = queue.isEmpty() ? settled : Math.min(settled, queue.peek().bound);
        return new Found(best < TOLERANCE ? 0 : Math.max(floor, Math.min(best, rest)), where.position());
    }

    private void divide(Curve curve) {
        if (curve instanceof Curve.Arc arc) {
            final double half = (arc.from + arc.to) / 2;
            add(new Curve.Arc(arc.from, half));
            add(new Curve.Arc(half, arc.to));
        } else if (curve instanceof Curve.One one) {
            final double half = (one.from + one.to) / 2;
            add(new Curve.One(one.edge, one.piece, one.from, half));
            add(new Curve.One(one.edge, one.piece, half, one.to));
        } else if (curve instanceof Curve.Many many) {
            divide(many);
        }
    }

    private void divide(Curve.Many many) {
        if (many.run.isLeaf()) {
            for (int i = many.run.from(); i < many.run.to(); i++) add(new Curve.One(many.edge, i, 0, 1));
        } else {
            add(new Curve.Many(many.edge, many.run.first()));
            add(new Curve.Many(many.edge, many.run.second()));
        }
    }

    private void add(Curve.Many many) {
        final PieceTree tree = many.edge.tree();
        add(many, tree.middle(many.run), Chord.atMost(tree.radius(many.run)));
    }

    private void add(Curve.One one) {
        final double half = one.edge.pieces().length(one.piece, 1) * (one.to - one.from) / 2;
        add(one, one.edge.pieces().at(one.piece, (one.from + one.to) / 2), 1.001 * half);
    }

    private void add(Curve.Arc arc) {
        final double radius = region.disc().radius() * (1 - 1e-9);
        final Position middle = Geodesy.destination(region.disc().middle(), (arc.from + arc.to) / 2, radius);
        // On the earth a circle is never longer than in the plane.
        add(arc, Geocentric.of(middle), Math.toRadians(arc.to - arc.from) / 2 * region.disc().radius() * 1.01);
    }

    /** @param half metres from the middle within which the whole curve lies */
    private void add(Curve curve, Geocentric middle, double half) {
        if (region.misses(middle, Chord.longest(half))) return;
        final NearestSearch.Rough near = line.near(middle);
        if (near.atMost() < best && region.contains(middle)) {
            best = near.atMost();
            where = middle;
        }
        queue.add(new Stretch(curve, near.atLeast() - half, half));
    }
}
