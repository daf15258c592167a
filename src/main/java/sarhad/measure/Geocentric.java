package sarhad.measure;

import sarhad.model.Position;

/**
 * A point in space in metres from the centre of WGS 84: x to 0° E on the equator, z to the north pole. Straight lines
 * between such points are cheap to measure and know neither pole nor antimeridian.
 */
record Geocentric(double x, double y, double z) {
    /** Equatorial radius of WGS 84 in metres. */
    static final double A = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    /** Polar radius in metres. */
    static final double B = A * (1 - FLATTENING);
    /** First eccentricity squared. */
    static final double E2 = FLATTENING * (2 - FLATTENING);

    static Geocentric of(Position position) {
        return of(position.lon(), position.lat());
    }

    /** The point of the ellipsoid at a longitude (of any turn) and latitude in degrees. */
    static Geocentric of(double lon, double lat) {
        final double lambda = Math.toRadians(lon);
        final double phi = Math.toRadians(lat);
        final double sin = Math.sin(phi);
        final double cos = Math.cos(phi);
        final double normal = A / Math.sqrt(1 - E2 * sin * sin);
        return new Geocentric(normal * cos * Math.cos(lambda), normal * cos * Math.sin(lambda), normal * (1 - E2) * sin);
    }

    /** The position of a point of the ellipsoid. */
    Position position() {
        final double across = Math.hypot(x, y);
        return new Position(Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(Math.atan2(z, (1 - E2) * across)));
    }

    /** Where the ray from the centre of the earth through this point leaves the ellipsoid. */
    Geocentric onEllipsoid() {
        return times(1 / Math.sqrt((x * x + y * y) / (A * A) + z * z / (B * B)));
    }

    Geocentric plus(Geocentric other) {
        return new Geocentric(x + other.x, y + other.y, z + other.z);
    }

    Geocentric times(double factor) {
        return new Geocentric(x * factor, y * factor, z * factor);
    }

    double length() {
        return Math.sqrt(x * x + y * y + z * z);
    }

    /** Length of the straight line, through the earth, to another point. */
    double chord(Geocentric other) {
        return chord(other.x, other.y, other.z);
    }

    double chord(double otherX, double otherY, double otherZ) {
        final double dx = x - otherX;
        final double dy = y - otherY;
        final double dz = z - otherZ;
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /** The share, 0 to 1, of the straight way from a to b at which it comes nearest to this point. */
    double footShare(Geocentric a, Geocentric b) {
        final double dx = b.x - a.x;
        final double dy = b.y - a.y;
        final double dz = b.z - a.z;
        final double square = dx * dx + dy * dy + dz * dz;
        if (square == 0) return 0;
        final double share = ((x - a.x) * dx + (y - a.y) * dy + (z - a.z) * dz) / square;
        return share <= 0 ? 0 : Math.min(share, 1);
    }

    /** Metres to the nearest point of the straight way from a to b. */
    double toSegment(Geocentric a, Geocentric b) {
        final double share = footShare(a, b);
        return chord(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y), a.z + share * (b.z - a.z));
    }
}
