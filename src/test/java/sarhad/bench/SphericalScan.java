package sarhad.bench;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import sarhad.model.Position;

/** What one would write first: the haversine distance to every corner of a line, on a sphere of the earth's mean radius. */
final class SphericalScan {
    private static final double RADIUS = 6_371_008.8;

    private final double[] lon;
    private final double[] lat;

    SphericalScan(Geometry line) {
        final Coordinate[] corners = line.getCoordinates();
        lon = new double[corners.length];
        lat = new double[corners.length];
        for (int i = 0; i < corners.length; i++) {
            lon[i] = Math.toRadians(corners[i].x);
            lat[i] = Math.toRadians(corners[i].y);
        }
    }

    /** Metres from a position to the nearest corner. */
    double metres(Position position) {
        final double x = Math.toRadians(position.lon());
        final double y = Math.toRadians(position.lat());
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < lon.length; i++) {
            final double north = Math.sin((lat[i] - y) / 2);
            final double east = Math.sin((lon[i] - x) / 2);
            least = Math.min(least, 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(north * north + Math.cos(y) * Math.cos(lat[i]) * east * east))));
        }
        return least;
    }
}
