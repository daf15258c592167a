package sarhad.measure;

import java.util.Arrays;
import java.util.Optional;
import net.sf.geographiclib.GeoMath;
import sarhad.model.Position;

/**
 * Looks for the point of a line that is nearest to one position.
 *
 * <p>Straight distances through the earth rule out all pieces but a few ({@link Chord} says by how much a nearer chord
 * can be a longer geodesic); far from the line, where that is too coarse, {@link LongDistance} does. What remains is
 * decided by geodesics: on each piece the distance is least where the geodesic meets it at a right angle.
 */
final class NearestSearch {
    /** Beyond this chord, in metres, chords alone leave too many pieces. */
    private static final double FAR = 1_000_000;
    /** Metres along a piece to which its nearest point is found: moves the distance by far less. */
    private static final double FINE = 2e-4;

    /** Metres; a little less than a quarter of the way round the earth. */
    private static final double QUARTER = 9_900_000;

    private final Pieces pieces;
    private final PieceTree tree;
    private final Position position;
    private final Geocentric at;
    private int[] candidates = new int[8];
    private double[] bounds = new double[8];
    private int count;
    private double least = Double.POSITIVE_INFINITY;
    private double limit = Double.POSITIVE_INFINITY;
    private int best = -1;
    private boolean far;
    private boolean onlyNearest;

    NearestSearch(Pieces pieces, PieceTree tree, Position position) {
        this(pieces, tree, position, Geocentric.of(position));
    }

    NearestSearch(Pieces pieces, PieceTree tree, Geocentric at) {
        this(pieces, tree, null, at);
    }

    private NearestSearch(Pieces pieces, PieceTree tree, Position position, Geocentric at) {
        this.pieces = pieces;
        this.tree = tree;
        this.position = position;
        this.at = at;
    }

    /**
     * A point on the line.
     *
     * @param share 0 to 1, where on the piece
     * @param path the geodesic to it
     */
    record Foot(int piece, double share, Position position, Geodesy.Path path) {}

    /** A point on the line that is nearest or almost, and bounds of the distance to the nearest, in metres. */
    record Rough(int piece, double share, Geocentric point, double atLeast, double atMost) {}

    /** The nearest point, by geodesics. */
    Foot exact() {
        if (tree.atLeast(tree.root(), at) > FAR) {
            far = true;
            byEstimates(tree.root(), new LongDistance(at));
        } else {
            byChords(tree.root());
        }
        return decide();
    }

    /** The nearest point by chords alone where they are good for it; else the exact one. */
    Rough rough() {
        if (tree.atLeast(tree.root(), at) > FAR || chord() > Chord.NEAR) {
            final Foot foot = new NearestSearch(pieces, tree, at).exact();
            return new Rough(foot.piece, foot.share, pieces.at(foot.piece, foot.share), foot.path.metres(), foot.path.metres());
        }
        final double share = pieces.footShare(best, at);
        final Geocentric point = pieces.at(best, share);
        return new Rough(best, share, point, Chord.atLeast(least), Chord.atMost(at.chord(point)));
    }

    /** A lower bound of the straight distance to the line, exact but for the departure of a piece from its chord. */
    double chord() {
        onlyNearest = true;
        byChords(tree.root());
        return Math.max(0, least);
    }

    private void byChords(PieceTree.Run run) {
        if (run.isLeaf()) {
            for (int i = run.from(); i < run.to(); i++) offer(i);
            return;
        }
        final PieceTree.Run first = run.first();
        final PieceTree.Run second = run.second();
        final double toFirst = tree.atLeast(first, at);
        final double toSecond = tree.atLeast(second, at);
        if (toFirst <= toSecond) {
            if (toFirst <= limit) byChords(first);
            if (toSecond <= limit) byChords(second);
        } else {
            if (toSecond <= limit) byChords(second);
            if (toFirst <= limit) byChords(first);
        }
    }

    private void offer(int piece) {
        final double chord = pieces.toChord(piece, at);
        final double bound = chord - pieces.departure(piece);
        if (bound > limit) return;
        if (bound < least) {
            least = bound;
            best = piece;
        }
        if (onlyNearest) {
            limit = least;
            return;
        }
        add(piece, bound);
        // A geodesic no longer than this one's can have a chord of at most that much.
        limit = Math.min(limit, Chord.longest(Chord.atMost(chord + pieces.departure(piece))));
    }

    private void add(int piece, double bound) {
        if (count == candidates.length) {
            candidates = Arrays.copyOf(candidates, 2 * count);
            bounds = Arrays.copyOf(bounds, 2 * count);
        }
        candidates[count] = piece;
        bounds[count++] = bound;
    }

    private void byEstimates(PieceTree.Run run, LongDistance from) {
        if (run.isLeaf()) {
            for (int i = run.from(); i < run.to(); i++) offer(i, from);
            return;
        }
        final PieceTree.Run first = run.first();
        final PieceTree.Run second = run.second();
        final double toFirst = from.to(tree.middle(first)).atLeast() - Chord.atMost(tree.radius(first));
        final double toSecond = from.to(tree.middle(second)).atLeast() - Chord.atMost(tree.radius(second));
        final boolean firstFirst = toFirst <= toSecond;
        if (Math.min(toFirst, toSecond) <= limit) byEstimates(firstFirst ? first : second, from);
        if (Math.max(toFirst, toSecond) <= limit) byEstimates(firstFirst ? second : first, from);
    }

    private void offer(int piece, LongDistance from) {
        final LongDistance.Bounds toStart = from.to(pieces.start(piece));
        final double length = Chord.atMost(pieces.start(piece).chord(pieces.end(piece)) + pieces.departure(piece));
        final double bound = toStart.atLeast() - length;
        if (bound > limit) return;
        add(piece, bound);
        limit = Math.min(limit, toStart.atMost());
    }

    private Foot decide() {
        final Position from = position == null ? at.position() : position;
        mostPromisingFirst();
        Foot nearest = null;
        for (int i = 0; i < count; i++) {
            if (bounds[i] > limit) continue;
            final double metres = far ? bounds[i] : Chord.atLeast(bounds[i]);
            if (nearest != null && metres > nearest.path.metres()) continue;
            final Foot foot = footOn(candidates[i], from);
            if (nearest == null || foot.path.metres() < nearest.path.metres()) nearest = foot;
        }
        return nearest;
    }

    /** A short distance at the start rules out most of the rest. */
    private void mostPromisingFirst() {
        int first = 0;
        for (int i = 1; i < count; i++) if (bounds[i] < bounds[first]) first = i;
        final int piece = candidates[first];
        final double bound = bounds[first];
        candidates[first] = candidates[0];
        bounds[first] = bounds[0];
        candidates[0] = piece;
        bounds[0] = bound;
    }

    private Foot footOn(int piece, Position from) {
        final double share = pieces.footShare(piece, at);
        final Foot foot = descend(piece, from, share, Optional.empty());
        if (foot.path.metres() < QUARTER) return foot;
        // Farther off the distance bulges between the ends of a piece, so that it can fall towards both.
        final Optional<Foot> known = Optional.of(foot);
        final Foot atStart = descend(piece, from, 0, known);
        final Foot atEnd = descend(piece, from, 1, known);
        final Foot end = atStart.path.metres() <= atEnd.path.metres() ? atStart : atEnd;
        return foot.path.metres() <= end.path.metres() ? foot : end;
    }

    /**
     * Where on a piece the distance, as a function of the share, stops falling.
     *
     * @param known where it is known to stop
     */
    private Foot descend(int piece, Position from, double begin, Optional<Foot> known) {
        double low = -1;
        double high = 2;
        double share = begin;
        for (int step = 0; ; step++) {
            if (known.isPresent() && known.get().share == share) return known.get();
            final Position on = new Position(normal(pieces.lon(piece, share)), pieces.lat(piece, share));
            final Geodesy.Path path = Geodesy.path(from, on);
            final double east = pieces.east(piece, share);
            final double north = pieces.north(piece, share);
            final double back = Math.toRadians(path.backAzimuth());
            // Metres towards the origin of the geodesic per metre along the piece, times the piece's length.
            final double nearer = east * Math.sin(back) + north * Math.cos(back);
            if (nearer > 0) low = share;
            else high = share;
            final double length = Math.hypot(east, north);
            final double next = length == 0 ? share : next(share, share + along(path.metres(), nearer / length) / length, low, high);
            if (step == 60 || path.metres() == 0 || Math.abs(next - share) * length < FINE) return new Foot(piece, share, on, path);
            share = next;
        }
    }

    /** Metres along a great circle to where a geodesic would meet it at a right angle, if the earth were a sphere. */
    private static double along(double metres, double cosine) {
        final double angle = metres / Geocentric.A;
        return Geocentric.A * Math.atan2(Math.sin(angle) * cosine, Math.cos(angle));
    }

    /**
     * The share to try next: the one aimed at, the end of the piece before it, or half-way where that is known to lead
     * too far.
     */
    private static double next(double share, double aim, double low, double high) {
        if (low >= 0 && aim <= low) return (low + share) / 2;
        if (high <= 1 && aim >= high) return (share + high) / 2;
        return Math.max(0, Math.min(1, aim));
    }

    private static double normal(double lon) {
        return lon >= -180 && lon <= 180 ? lon : GeoMath.AngNormalize(lon);
    }
}
