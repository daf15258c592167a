package sarhad.measure;

import sarhad.model.Position;

/**
 * Bounds of a long geodesic's length, quicker than the exact formula: to first order in the flattening (Andoyer and
 * Lambert; see Lambert, J. Wash. Acad. Sci. 32, 1942) up to 110°, beyond which that fails and the exact one is taken.
 */
final class LongDistance {
    /** Metres by which the estimate may be too short: twice the worst of three million random pairs, 15 m. */
    private static final double TOO_SHORT = 30;
    /** Metres by which it may be too long; the worst was 21 m. */
    private static final double TOO_LONG = 40;
    private static final double COS_110 = -0.342;
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
        if (cos < COS_110) {
            final double metres = Geodesy.metres(from, point.position());
            return new Bounds(metres, metres);
        }
        final double estimate = estimate(point, cos);
        return new Bounds(estimate - TOO_LONG, estimate + TOO_SHORT);
    }

    private double estimate(Geocentric point, double cos) {
        if (cos >= 1) return 0;
        final double sigma = Math.acos(cos);
        final double sin = Math.sqrt(1 - cos * cos);
        final double sum = z + point.z() / Geocentric.B;
        final double difference = z - point.z() / Geocentric.B;
        final double correction = (sigma - sin) * sum * sum / (1 + cos) + (sigma + sin) * difference * difference / (1 - cos);
        return Geocentric.A * (sigma - FLATTENING / 4 * correction);
    }
}
