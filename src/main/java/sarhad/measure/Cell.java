package sarhad.measure;

/**
 * A square of the plane that touches the earth below a point, carried to the ellipsoid by rays from the centre: such
 * squares cover a region without knowing pole or antimeridian.
 *
 * @param middle where the square's middle comes to lie
 * @param reach metres in space around the middle that hold the whole square
 */
record Cell(Frame frame, double u, double v, double half, Geocentric middle, double reach) {
    /** The plane: its origin and two unit vectors in it. */
    record Frame(Geocentric origin, Geocentric first, Geocentric second) {
        static Frame at(Geocentric origin) {
            final double length = origin.length();
            final Geocentric up = origin.times(1 / length);
            // Any vector that is not nearly parallel will do to begin with.
            final Geocentric helper = Math.abs(up.z()) < 0.9 ? new Geocentric(0, 0, 1) : new Geocentric(1, 0, 0);
            final Geocentric cross = cross(helper, up);
            final Geocentric first = cross.times(1 / cross.length());
            return new Frame(origin, first, cross(up, first));
        }

        private static Geocentric cross(Geocentric a, Geocentric b) {
            return new Geocentric(a.y() * b.z() - a.z() * b.y(), a.z() * b.x() - a.x() * b.z(), a.x() * b.y() - a.y() * b.x());
        }

        Geocentric at(double u, double v) {
            return origin.plus(first.times(u)).plus(second.times(v)).onEllipsoid();
        }
    }

    /** The square that holds all of a region; its radius must be under 2,000 km. */
    static Cell around(Region region) {
        final double angle = 1.02 * region.disc().radius() / Geocentric.B;
        return of(Frame.at(region.middle()), 0, 0, region.middle().length() * Math.tan(angle));
    }

    private static Cell of(Frame frame, double u, double v, double half) {
        final Geocentric middle = frame.at(u, v);
        double reach = 0;
        for (final Geocentric corner : corners(frame, u, v, half)) reach = Math.max(reach, middle.chord(corner));
        // Rays shrink nothing by more than the bend of the surface, and lengthen nothing.
        return new Cell(frame, u, v, half, middle, reach + bulge(reach));
    }

    private static Geocentric[] corners(Frame frame, double u, double v, double half) {
        return new Geocentric[] {
            frame.at(u - half, v - half), frame.at(u + half, v - half), frame.at(u - half, v + half), frame.at(u + half, v + half)};
    }

    /** How far a square can bulge beyond what its corners say: its straight lines become arcs of about the earth's radius. */
    private static double bulge(double reach) {
        return reach * reach / Geocentric.B;
    }

    Cell[] quarters() {
        final double quarter = half / 2;
        return new Cell[] {
            of(frame, u - quarter, v - quarter, quarter), of(frame, u + quarter, v - quarter, quarter),
            of(frame, u - quarter, v + quarter, quarter), of(frame, u + quarter, v + quarter, quarter)};
    }

    /** An upper bound of the straight distance from any point of the cell to a point. */
    double farthestChord(Geocentric point) {
        double chord = 0;
        for (final Geocentric corner : corners(frame, u, v, half)) chord = Math.max(chord, corner.chord(point));
        return chord + bulge(reach);
    }
}
