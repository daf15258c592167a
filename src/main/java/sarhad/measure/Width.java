package sarhad.measure;

import org.locationtech.jts.algorithm.MinimumDiameter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** How wide an area is, on a plane around its middle: right to a few parts in a thousand over tens of kilometres. */
final class Width {
    /** A margin for that. */
    private static final double MARGIN = 1.005;
    /** Share of an area that may lie in corners into which no disc fits. */
    private static final double CORNERS = 0.15;

    private Width() {}

    /** Metres across an area where it is narrowest as a whole. */
    static double narrowest(Geometry area) {
        return new MinimumDiameter(onPlane(area)).getLength();
    }

    /** Whether discs of that width, each of them within the area, cover all of it but its corners. */
    static boolean isEverywhere(Geometry area, double metres) {
        final Geometry plane = onPlane(area);
        final double radius = metres * MARGIN / 2;
        for (int i = 0; i < plane.getNumGeometries(); i++) {
            final Geometry part = plane.getGeometryN(i);
            final Geometry middles = part.buffer(-radius);
            if (middles.isEmpty() || part.difference(middles.buffer(radius)).getArea() > CORNERS * part.getArea()) return false;
        }
        return true;
    }

    /** Degrees to metres east and north of the middle. */
    private static Geometry onPlane(Geometry area) {
        final Point middle = area.getEnvelope().getCentroid();
        final double north = Math.toRadians(1) * Geocentric.B * (1 - Geocentric.E2);
        final double east = Math.toRadians(1) * Geocentric.B * Math.cos(Math.toRadians(middle.getY()));
        final Geometry plane = area.copy();
        plane.apply((Coordinate corner) ->
                corner.setCoordinate(new Coordinate(Math.IEEEremainder(corner.x - middle.getX(), 360) * east, (corner.y - middle.getY()) * north)));
        plane.geometryChanged();
        return plane;
    }
}
