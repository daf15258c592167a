package sarhad.measure;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The stretch of a border line that holds the nearest points of all positions of a region, by branch and bound.
 *
 * <p>With q the point nearest to a cell's middle, another point a of the line can be nearest to some position of the
 * cell only if its lead over q can shrink to nothing on the way there. The lead changes by at most |a − q| divided by
 * the distance to the line for each metre, so a is ruled out when |c − a| − |c − q| is more than that times the cell's
 * reach.
 */
final class ChainageRange {
    /** Metres of chainage to which an end is found; what is reported holds every position's. */
    private static final double TOLERANCE = 100;
    private static final double SMALLEST_REACH = 20;
    /** Where the line is very crooked, cells enough: the rest is bounded by what is known then. */
    private static final int MOST_CELLS = 4_000;
    private static final double WIDEST = 2_000_000;

    private final Region region;
    private final BorderLine line;
    private final double sign;
    private double best = Double.POSITIVE_INFINITY;

    private record Bounded(Cell cell, double bound) {}

    private ChainageRange(Region region, BorderLine line, double sign) {
        this.region = region;
        this.line = line;
        this.sign = sign;
    }

    static Interval of(Region region, BorderLine line) {
        if (region.disc().radius() > WIDEST) return new Interval(0, line.lengthMetres());
        return new Interval(Math.max(0, new ChainageRange(region, line, 1).least()),
                Math.min(line.lengthMetres(), -new ChainageRange(region, line, -1).least()));
    }

    /** The least chainage, or with sign −1 the least negative one. */
    private double least() {
        final PriorityQueue<Bounded> queue = new PriorityQueue<>(Comparator.comparingDouble(Bounded::bound));
        add(Cell.around(region), queue);
        double settled = Double.POSITIVE_INFINITY;
        int cells = 0;
        while (!queue.isEmpty() && queue.peek().bound < Math.min(settled, best - TOLERANCE) && cells++ < MOST_CELLS) {
            final Bounded next = queue.poll();
            if (next.cell.reach() < SMALLEST_REACH) {
                settled = Math.min(settled, next.bound);
                continue;
            }
            for (final Cell quarter : next.cell.quarters()) add(quarter, queue);
        }
        return Math.min(Math.min(settled, best), queue.isEmpty() ? settled : queue.peek().bound);
    }

    private void add(Cell cell, PriorityQueue<Bounded> queue) {
        if (region.misses(cell.middle(), cell.reach())) return;
        final NearestSearch.Rough near = line.polyline().near(cell.middle());
        final double at = sign * line.chainage(near.piece(), near.share());
        if (region.contains(cell.middle())) best = Math.min(best, at);
        final double bound = Math.min(at, first(line.polyline().tree().root(), cell, near.point(), cell.middle().chord(near.point())));
        if (bound < best - TOLERANCE) queue.add(new Bounded(cell, bound));
    }

    /** The first chainage, in the direction asked for, of a piece of the run that is not ruled out. */
    private double first(PieceTree.Run run, Cell cell, Geocentric q, double off) {
        final PieceTree tree = line.polyline().tree();
        final double to = tree.atLeast(run, cell.middle());
        if (ruledOut(to, tree.middle(run).chord(q) + tree.radius(run), cell, off)) return Double.POSITIVE_INFINITY;
        if (run.isLeaf()) return firstPiece(run, cell, q, off);
        final double early = first(sign > 0 ? run.first() : run.second(), cell, q, off);
        return early < Double.POSITIVE_INFINITY ? early : first(sign > 0 ? run.second() : run.first(), cell, q, off);
    }

    private double firstPiece(PieceTree.Run run, Cell cell, Geocentric q, double off) {
        double first = Double.POSITIVE_INFINITY;
        for (int i = run.from(); i < run.to(); i++) first = Math.min(first, firstOn(i, 0, 1, cell, q, off));
        return first;
    }

    /** The same on a piece between two shares. */
    private double firstOn(int piece, double from, double to, Cell cell, Geocentric q, double off) {
        final Pieces pieces = line.polyline().pieces();
        final Geocentric begin = pieces.at(piece, from);
        final Geocentric end = pieces.at(piece, to);
        final double departure = pieces.departure(piece) * (to - from) * (to - from);
        final double away = Math.max(begin.chord(q), end.chord(q)) + departure;
        if (ruledOut(cell.middle().toSegment(begin, end) - departure, away, cell, off)) return Double.POSITIVE_INFINITY;
        final double share = (from + to) / 2;
        if (begin.chord(end) < TOLERANCE / 2) return sign * line.chainage(piece, sign > 0 ? from : to);
        final double early = sign > 0 ? firstOn(piece, from, share, cell, q, off) : firstOn(piece, share, to, cell, q, off);
        if (early < Double.POSITIVE_INFINITY) return early;
        return sign > 0 ? firstOn(piece, share, to, cell, q, off) : firstOn(piece, from, share, cell, q, off);
    }

    /**
     * @param to at least how far the point is from the cell's middle
     * @param from at most how far it is from q
     */
    private static boolean ruledOut(double to, double from, Cell cell, double off) {
        final double nearest = off - cell.reach();
        final double perMetre = nearest <= 0 ? 2 : Math.min(2, from / nearest);
        // A shorter chord can be a longer geodesic, by a little: Chord says how little.
        final double slack = Chord.longest(Chord.atMost(off + cell.reach())) - (off + cell.reach());
        return to - off > perMetre * cell.reach() + Math.max(0, slack);
    }
}
