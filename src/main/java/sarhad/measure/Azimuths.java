package sarhad.measure;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import sarhad.model.CompassPoint;
import sarhad.model.Position;

/**
 * The directions in which the positions of a region lie, as seen from a place: all azimuths clockwise from one to another.
 *
 * @param from degrees clockwise from north, 0 to 360 (excluded)
 * @param width degrees, 0 to 360
 */
public record Azimuths(double from, double width) {
    /** Degrees to either side of a direction in words at which it is still true: "south-west" is all from south to west. */
    static final double GRANTED = 45;
    private static final Azimuths ALL = new Azimuths(0, 360);

    /** The azimuths of the geodesics from a place to every position of a region; all of them where the place lies in it. */
    static Azimuths of(Position place, Region region) {
        if (region.contains(place)) return ALL;
        final double base = Geodesy.path(place, region.disc().middle()).azimuth();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        final Geometry geometry = region.geometry();
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            final LinearRing ring = ((Polygon) geometry.getGeometryN(part)).getExteriorRing();
            double azimuth = base;
            for (final Coordinate corner : ring.getCoordinates()) {
                final double next = Geodesy.path(place, new Position(corner.x, corner.y)).azimuth();
                azimuth += Math.IEEEremainder(next - azimuth, 360);
                least = Math.min(least, azimuth);
                most = Math.max(most, azimuth);
            }
        }
        return most - least >= 360 ? ALL : new Azimuths((least % 360 + 360) % 360, most - least);
    }

    /** Degrees clockwise from north, 0 to 360 (excluded), of the last of them. */
    public double to() {
        return (from + width) % 360;
    }

    /** Degrees clockwise from north, 0 to 360 (excluded), halfway between the first and the last. */
    public double middle() {
        return (from + width / 2) % 360;
    }

    /** Whether a direction in words is true of one of them. */
    public boolean meet(CompassPoint stated) {
        final double beyondFirst = ((stated.azimuth() + GRANTED - from) % 360 + 360) % 360;
        return beyondFirst <= width + 2 * GRANTED;
    }
}
