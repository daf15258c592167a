package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.LineLimiter;
import org.locationtech.jts.operation.overlayng.RingClipper;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** Brings geometry from degrees to the pixels of a window: cut to it, and without detail that nobody could see. */
record Pixels(Window window) {
    /** Pixels beyond the window at which things are cut, so that no line along the cut is seen. */
    private static final double MARGIN = 12;
    /** Pixels by which a line may be moved. */
    static final double FINE = 0.45;
    /** The same for lines that only serve to find one's way. */
    static final double COARSE = 0.9;
    /** Square pixels below which an area is not worth its bytes. */
    private static final double SMALLEST = 0.6;

    /** An area or line; empty where the window shows nothing of it. */
    Geometry of(Geometry degrees) {
        return of(degrees, FINE);
    }

    /** The same, moved by at most some pixels. */
    Geometry of(Geometry degrees, double tolerance) {
        final Envelope shown = window.shown(MARGIN);
        if (!shown.intersects(degrees.getEnvelopeInternal())) return degrees.getFactory().createEmpty(degrees.getDimension());
        // A copy, since what is cut shares its points with what it was cut from.
        final Geometry inside = (shown.contains(degrees.getEnvelopeInternal()) ? degrees : cut(degrees, shown)).copy();
        inside.apply(new Projection(window));
        inside.geometryChanged();
        return simplified(inside, tolerance);
    }

    /** The same for an area that may lie on another turn round the earth: all of its turns that the window shows. */
    Geometry ofWorld(Geometry degrees) {
        final List<Geometry> parts = new ArrayList<>();
        for (int turn = -1; turn <= 1; turn++) {
            final Geometry moved = turn == 0 ? degrees : moved(degrees, 360.0 * turn);
            final Geometry shown = of(moved);
            for (int i = 0; i < shown.getNumGeometries(); i++) parts.add(shown.getGeometryN(i));
        }
        return degrees.getFactory().buildGeometry(parts);
    }

    static Geometry moved(Geometry degrees, double east) {
        return AffineTransformation.translationInstance(east, 0).transform(degrees);
    }

    /**
     * Cut roughly: rings may run back and forth along the cut, where nobody sees it. Exact overlays would refuse areas that
     * touch themselves, as simplified ones may.
     */
    private static Geometry cut(Geometry degrees, Envelope shown) {
        final GeometryFactory factory = degrees.getFactory();
        final List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < degrees.getNumGeometries(); i++) {
            final Geometry part = degrees.getGeometryN(i);
            if (!part.getEnvelopeInternal().intersects(shown)) continue;
            if (part instanceof Polygon polygon) cut(polygon, shown).ifPresent(parts::add);
            else for (final Coordinate[] line : new LineLimiter(shown).limit(part.getCoordinates())) parts.add(factory.createLineString(line));
        }
        return factory.buildGeometry(parts);
    }

    private static Optional<Geometry> cut(Polygon polygon, Envelope shown) {
        final RingClipper clipper = new RingClipper(shown);
        final Coordinate[] shell = clipper.clip(polygon.getExteriorRing().getCoordinates());
        if (shell.length < 4) return Optional.empty();
        final List<LinearRing> holes = new ArrayList<>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            final Coordinate[] hole = clipper.clip(polygon.getInteriorRingN(i).getCoordinates());
            if (hole.length >= 4) holes.add(polygon.getFactory().createLinearRing(hole));
        }
        return Optional.of(polygon.getFactory().createPolygon(polygon.getFactory().createLinearRing(shell), holes.toArray(LinearRing[]::new)));
    }

    private static Geometry simplified(Geometry pixels, double tolerance) {
        final DouglasPeuckerSimplifier simplifier = new DouglasPeuckerSimplifier(pixels);
        simplifier.setEnsureValid(false);
        simplifier.setDistanceTolerance(tolerance);
        final Geometry simpler = simplifier.getResultGeometry();
        // An area of less than a pixel would vanish; it still has a place.
        return simpler.isEmpty() ? pixels : simpler;
    }

    /** Whether an area is large enough in pixels to be drawn. */
    static boolean worthDrawing(Geometry pixels) {
        return pixels.getDimension() < 2 ? !pixels.isEmpty() : pixels.getArea() > SMALLEST;
    }

    Coordinate of(double lon, double lat) {
        return new Coordinate(window.x(lon), window.y(lat));
    }

    private record Projection(Window window) implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence line, int i) {
            final double x = window.x(line.getX(i));
            final double y = window.y(line.getY(i));
            line.setOrdinate(i, 0, x);
            line.setOrdinate(i, 1, y);
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
