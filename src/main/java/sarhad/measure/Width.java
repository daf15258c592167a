package sarhad.measure;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.algorithm.MinimumDiameter;

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

    private static Geometry onPlane(Geometry area) {
        final Point middle = area.getEnvelope().getCentroid();
        final Geometry plane = area.copy();
        plane.apply(new Flattening(middle.getX(), middle.getY()));
        return plane;
    }

    /** Degrees to metres east and north of a position. */
    private record Flattening(double lon, double lat) implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence line, int i) {
            final double perDegree = Math.toRadians(1) * Geocentric.B;
            final double east = Math.IEEEremainder(line.getX(i) - lon, 360) * perDegree * Math.cos(Math.toRadians(lat));
            final double north = (line.getY(i) - lat) * perDegree * (1 - Geocentric.E2);
            line.setOrdinate(i, 0, east);
            line.setOrdinate(i, 1, north);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
