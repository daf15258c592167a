package sarhad.measure;

/** How far two regions are from each other: the interval of all distances between their positions. */
final class Between {
    /** Half the length of a meridian, which no shortest path exceeds. */
    private static final double LONGEST = 20_003_932;
    /**
     * Share of the regions' radii by which the pair of corners with the longest chord may miss the longest geodesic:
     * chords and geodesics of one length differ by less with their place and direction.
     */
    private static final double SLACK = 0.01;

    private Between() {}

    static Interval of(Region a, Region b) {
        final double middles = Geodesy.metres(a.disc().middle(), b.disc().middle());
        final double radii = a.disc().radius() + b.disc().radius();
        final Interval discs = discs(middles, radii);
        if (a.isWhole() && b.isWhole()) return discs;
        final double slack = middles > Chord.NEAR ? SLACK * radii : 1;
        return new Interval(Math.max(discs.min(), least(a, b) - slack), Math.min(discs.max(), greatest(a, b) + slack));
    }

    /**
     * The same of two whole discs.
     *
     * @param middles metres between their middles
     * @param radii the sum of their radii
     */
    static Interval discs(double middles, double radii) {
        return new Interval(Math.max(0, middles - radii), Math.min(LONGEST, middles + radii));
    }

    private static double least(Region a, Region b) {
        final boolean discsMeet = a.middle().chord(b.middle()) <= a.reach() + b.reach();
        if (discsMeet && a.geometry().intersects(b.geometry())) return 0;
        return Chord.atLeast(Math.min(leastChord(a, b), leastChord(b, a)));
    }

    /** Two outlines that do not cross are nearest to each other at a corner of one of them. */
    private static double leastChord(Region from, Region to) {
        double least = Double.POSITIVE_INFINITY;
        for (final Geocentric corner : from.corners()) {
            if (corner.chord(to.middle()) - to.reach() - DiscPolygon.EXCESS > least) continue;
            least = Math.min(least, to.outline().chord(corner));
        }
        return least;
    }

    /** Two areas are farthest apart at corners of both. */
    private static double greatest(Region a, Region b) {
        Geocentric from = a.middle();
        Geocentric to = b.middle();
        double longest = -1;
        for (final Geocentric corner : a.corners()) {
            if (corner.chord(b.middle()) + b.reach() <= longest) continue;
            for (final Geocentric other : b.corners()) {
                final double chord = corner.chord(other);
                if (chord <= longest) continue;
                longest = chord;
                from = corner;
                to = other;
            }
        }
        return Geodesy.metres(from.position(), to.position());
    }
}
