package sarhad.measure;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import sarhad.model.Position;

/**
 * Everything within a geodesic distance of lines or areas whose segments are straight in longitude and latitude.
 *
 * <p>Lines are cut into stretches so short that each can be buffered on a plane of its own: the azimuthal equidistant one
 * around its middle, on which distances from the middle are true, and from points a few kilometres beside it to within
 * decimetres. The corners of what comes out are carried back along geodesics. Right to 6 m up to 100 km, to 15 m up to
 * {@link #FARTHEST}; not meant for the neighbourhood of a pole.
 */
final class GeodesicBuffer {
    /** Metres beyond which the plane of a stretch is bent too much. */
    static final double FARTHEST = 300_000;
    /** Metres of line that share a plane. */
    private static final double STRETCH = 10_000;
    /** Metres between corners of a line on the plane: what is straight in degrees leaves the plane's straight line by less than half a metre. */
    private static final double STEP = 5_000;
    private static final int QUADRANT = 64;
    /** Corners on a circle reach inwards by this share; half of it is added. */
    private static final double ARC_ERROR = 1 - Math.cos(Math.PI / (4 * QUADRANT));
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private GeodesicBuffer() {}

    /**
     * The area within a distance of a geometry, which belongs to it.
     *
     * @param geometry lines or areas; lon, lat in degrees
     * @param metres more than 0, at most {@link #FARTHEST}
     * @return Polygon or MultiPolygon, anticlockwise, cut at the antimeridian
     * @throws IllegalArgumentException if the distance is not within these bounds
     */
    static Geometry of(Geometry geometry, double metres) {
        if (!(metres > 0 && metres <= FARTHEST)) throw new IllegalArgumentException("a distance of " + metres + " m is not between 0 and " + FARTHEST);
        final List<Geometry> parts = new ArrayList<>();
        geometry.apply((GeometryComponentFilter) part -> {
            if (part instanceof LineString line) stretches(line.getCoordinateSequence(), metres, parts);
        });
        if (geometry.getDimension() == 2) parts.add(geometry);
        return Areas.areas(OverlayNGRobust.union(parts));
    }

    private static void stretches(CoordinateSequence line, double metres, List<Geometry> parts) {
        if (line.size() == 0) return;
        List<Coordinate> stretch = new ArrayList<>(List.of(line.getCoordinate(0)));
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            final Coordinate from = line.getCoordinate(i - 1);
            final Coordinate to = line.getCoordinate(i);
            final double east = Math.IEEEremainder(to.x - from.x, 360);
            final double metresAlong = Geodesy.metres(position(from), position(to));
            final int steps = Math.max(1, (int) Math.ceil(metresAlong / STEP));
            for (int step = 1; step <= steps; step++) {
                final double share = (double) step / steps;
                stretch.add(new Coordinate(from.x + east * share, from.y + (to.y - from.y) * share));
                length += metresAlong / steps;
                if (length < STRETCH) continue;
                parts.add(buffer(stretch, metres));
                stretch = new ArrayList<>(List.of(stretch.get(stretch.size() - 1)));
                length = 0;
            }
        }
        if (stretch.size() > 1 || parts.isEmpty()) parts.add(buffer(stretch, metres));
    }

    private static Geometry buffer(List<Coordinate> stretch, double metres) {
        final Position middle = position(stretch.get(stretch.size() / 2));
        final Coordinate[] plane = stretch.stream().map(corner -> onPlane(middle, position(corner))).toArray(Coordinate[]::new);
        final Geometry line = plane.length == 1 ? FACTORY.createPoint(plane[0]) : FACTORY.createLineString(plane);
        final BufferParameters exactly = new BufferParameters(QUADRANT);
        // Else JTS leaves out bends of up to a hundredth of the distance.
        exactly.setSimplifyFactor(0);
        final Geometry wide = BufferOp.bufferOp(line, metres * (1 + ARC_ERROR / 2), exactly);
        final Geometry earth = wide.copy();
        earth.apply((Coordinate corner) -> corner.setCoordinate(fromPlane(middle, corner)));
        earth.geometryChanged();
        return DiscPolygon.cut(earth);
    }

    /** Metres to the east and to the north: the geodesic's length and first direction as polar coordinates. */
    private static Coordinate onPlane(Position middle, Position point) {
        final Geodesy.Path path = Geodesy.path(middle, point);
        final double azimuth = Math.toRadians(path.azimuth());
        return new Coordinate(path.metres() * Math.sin(azimuth), path.metres() * Math.cos(azimuth));
    }

    private static Coordinate fromPlane(Position middle, Coordinate point) {
        final double metres = Math.hypot(point.x, point.y);
        final Position at = Geodesy.destination(middle, Math.toDegrees(Math.atan2(point.x, point.y)), metres);
        return new Coordinate(middle.lon() + Math.IEEEremainder(at.lon() - middle.lon(), 360), at.lat());
    }

    private static Position position(Coordinate corner) {
        return new Position(Math.IEEEremainder(corner.x, 360), corner.y);
    }
}
