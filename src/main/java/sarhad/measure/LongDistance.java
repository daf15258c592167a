package sarhad.measure;

import sarhad.model.Position;

/**
 * Bounds of a long geodesic's length, far quicker than the exact formula: to second order in the flattening (Forsythe,
 * Andoyer and Lambert, in the form of P. D. Thomas, Spheroidal Geodesics, US Naval Oceanographic Office SP-138, 1970, for
 * parametric latitudes). Its error grows towards the antipode, and so do the bounds; next to it the exact length is taken.
 */
final class LongDistance {
    /**
     * Metres by which the estimate may be off, times one plus the cosine of the angle between the points: twice the worst
     * of forty million pairs, whose product was 0.19. That is 0.4 m at 90°, 26 m at 170°, 1 km at the last.
     */
    private static final double ERROR = 0.4;
    /** One plus the cosine of 178.5°: nearer to the antipode the series does not converge. */
    private static final double NEAR_ANTIPODE = 3.5e-4;
    private static final double FLATTENING = 1 - Geocentric.B / Geocentric.A;

    private final Position from;
    private final double x;
    private final double y;
    private final double z;

    /** Estimates from one point of the ellipsoid. */
    LongDistance(Geocentric point) {
        from = point.position();
        x = point.x() / Geocentric.A;
        y = point.y() / Geocentric.A;
        z = point.z() / Geocentric.B;
    }

    /**
     * Bounds of one length.
     *
     * @param atLeast a lower one, in metres
     * @param atMost an upper one
     */
    record Bounds(double atLeast, double atMost) {}

    /** Bounds of the length of the geodesic to a point of the ellipsoid. */
    Bounds to(Geocentric point) {
        // Cosine of the angle between the points on the sphere of parametric latitudes.
        final double cos = (x * point.x() + y * point.y()) / Geocentric.A + z * point.z() / Geocentric.B;
        if (1 + cos < NEAR_ANTIPODE) {
            final double metres = Geodesy.metres(from, point.position());
            return new Bounds(metres, metres);
        }
        final double estimate = estimate(point.z() / Geocentric.B, cos);
        final double error = ERROR / (1 + cos);
        return new Bounds(estimate - error, estimate + error);
    }

    /** Named as in Thomas's formulae. */
    private double estimate(double otherZ, double cos) {
        if (cos >= 1) return 0;
        final double sin = Math.sqrt((1 - cos) * (1 + cos));
        // The JDK's arc cosine is many times slower, since it takes roots without the processor's help.
        final double t = 2 * Math.atan(Math.sqrt((1 - cos) / (1 + cos))) / sin;
        final double u = (z + otherZ) * (z + otherZ) / (1 + cos);
        final double v = (z - otherZ) * (z - otherZ) / (1 - cos);
        final double sum = u + v;
        final double difference = u - v;
        final double e = 2 * cos;
        final double d = 4 * t * t;
        final double c = t - (d * e - e) / 2;
        final double second = sum * (d * e + c * sum) - difference * (2 * d + e * difference) + d * sum * difference;
        return Geocentric.A * sin * (t - FLATTENING / 4 * (t * sum - difference) + FLATTENING * FLATTENING / 64 * second);
    }
}
