package sarhad.measure;

/**
 * Spheres around runs of pieces, each run halved until few are left: a search leaves out whole runs that lie too far
 * off. Every sphere has its middle on the ellipsoid.
 */
final class PieceTree {
    private static final int LEAF = 4;

    private final Pieces pieces;
    private final Geocentric[] middle;
    private final double[] radius;

    PieceTree(Pieces pieces) {
        this.pieces = pieces;
        final int size = 4 * Integer.highestOneBit(Math.max(1, pieces.count()));
        middle = new Geocentric[size];
        radius = new double[size];
        build(root());
    }

    /** A run of pieces from one index to another (excluded), and the number of its sphere. */
    record Run(int number, int from, int to) {
        boolean isLeaf() {
            return to - from <= LEAF;
        }

        Run first() {
            return new Run(2 * number, from, (from + to) >>> 1);
        }

        Run second() {
            return new Run(2 * number + 1, (from + to) >>> 1, to);
        }
    }

    Run root() {
        return new Run(1, 0, pieces.count());
    }

    Geocentric middle(Run run) {
        return middle[run.number];
    }

    /** Metres in space around the middle that hold every point of the run. */
    double radius(Run run) {
        return radius[run.number];
    }

    /** A lower bound of the straight distance from a point to a run. */
    double atLeast(Run run, Geocentric p) {
        return p.chord(middle[run.number]) - radius[run.number];
    }

    private void build(Run run) {
        if (run.isLeaf()) {
            buildLeaf(run);
            return;
        }
        final Run first = run.first();
        final Run second = run.second();
        build(first);
        build(second);
        final Geocentric sum = middle(first).plus(middle(second));
        // Runs on opposite sides of the earth have their mean at the centre, from which no ray leads anywhere.
        final Geocentric at = sum.length() < 1 ? middle(first) : sum.onEllipsoid();
        middle[run.number] = at;
        radius[run.number] = Math.max(at.chord(middle(first)) + radius(first), at.chord(middle(second)) + radius(second));
    }

    private void buildLeaf(Run run) {
        final Geocentric at = pieces.start((run.from + run.to) >>> 1);
        double reach = 0;
        for (int i = run.from; i < run.to; i++) {
            final double ends = Math.max(at.chord(pieces.start(i)), at.chord(pieces.end(i)));
            reach = Math.max(reach, ends + pieces.departure(i));
        }
        middle[run.number] = at;
        radius[run.number] = reach;
    }
}
