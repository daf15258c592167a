package sarhad.measure;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import sarhad.model.Position;
import sarhad.model.Site.Disc;

/**
 * A geodesic disc as a polygon in longitude and latitude, as RFC 7946 wants it: rings anticlockwise, cut at the
 * antimeridian. It holds the whole disc and reaches a little beyond it.
 */
final class DiscPolygon {
    /** Metres by which the polygon may reach beyond the disc where it is measured and served whole. */
    static final double EXCESS = 20;
    /** A disc of a quarter of the earth and more is drawn as the whole earth. */
    private static final double WHOLE_EARTH = 9_900_000;
    private static final double POLAR = 75;
    /** So much of the excess is for the corners, and for edges that are straight in degrees. */
    private static final double CORNERS_SHARE = 0.5;
    private static final double STRAIGHT_SHARE = 0.2;
    /** The fewest corners at an excess of {@link #EXCESS}, and at any. */
    private static final int FEWEST_CORNERS = 64;
    private static final int FEWEST_CORNERS_DRAWN = 16;

    private final Position middle;
    private final double radius;
    private final int corners;
    private final double slack;
    private final List<Coordinate> ring = new ArrayList<>();

    private DiscPolygon(Disc disc, double excess) {
        middle = disc.middle();
        slack = STRAIGHT_SHARE * excess;
        final int fewest = excess > EXCESS ? FEWEST_CORNERS_DRAWN : FEWEST_CORNERS;
        corners = Math.max(fewest, (int) Math.ceil(Math.PI * Math.sqrt(disc.radius() / (2 * CORNERS_SHARE * excess))));
        // Edges touch the circle in their middles; a few metres more, because they are straight in degrees.
        radius = disc.radius() / Math.cos(Math.PI / corners) + Math.min(slack, disc.radius() * 1e-3);
    }

    /**
     * The polygon of a disc.
     *
     * @param excess metres by which it may reach beyond the disc, at least {@link #EXCESS}
     */
    static Geometry of(Disc disc, double excess, GeometryFactory factory) {
        if (disc.radius() > WHOLE_EARTH) return factory.toGeometry(new Envelope(-180, 180, -90, 90));
        final DiscPolygon polygon = new DiscPolygon(disc, excess);
        polygon.walk();
        return cut(factory.createPolygon(polygon.ring.toArray(Coordinate[]::new)));
    }

    /** Anticlockwise, with longitudes that run on beyond ±180. */
    private void walk() {
        final boolean polar = Math.abs(middle.lat()) + radius / 110_000 > POLAR;
        Coordinate last = corner(0, middle.lon());
        ring.add(last);
        for (int i = 1; i <= corners; i++) {
            final double azimuth = -360.0 * i / corners;
            final Coordinate next = corner(azimuth, last.x);
            if (polar) refine(last, azimuth + 360.0 / corners, next, azimuth, 14);
            ring.add(next);
            last = next;
        }
        close();
    }

    private Coordinate corner(double azimuth, double nearLon) {
        final Position at = Geodesy.destination(middle, azimuth, radius);
        return new Coordinate(nearLon + Math.IEEEremainder(at.lon() - nearLon, 360), at.lat());
    }

    /** Near a pole an edge that is straight in degrees can leave the circle: halve it until it does not. */
    private void refine(Coordinate a, double azimuthA, Coordinate b, double azimuthB, int depth) {
        final double azimuth = (azimuthA + azimuthB) / 2;
        final Coordinate half = corner(azimuth, a.x);
        final Geocentric straight = Geocentric.of((a.x + b.x) / 2, (a.y + b.y) / 2);
        if (depth == 0 || straight.chord(Geocentric.of(half.x, half.y)) < slack / 2) return;
        refine(a, azimuthA, half, azimuth, depth - 1);
        ring.add(half);
        refine(half, azimuth, b, azimuthB, depth - 1);
    }

    /** A ring round a pole does not close: it goes on along the pole. */
    private void close() {
        final Coordinate first = ring.get(0);
        final Coordinate last = ring.get(ring.size() - 1);
        if (Math.abs(last.x - first.x) > 180) {
            final double pole = middle.lat() > 0 ? 90 : -90;
            last.setX(first.x + Math.copySign(360, last.x - first.x));
            ring.add(new Coordinate(last.x, pole));
            ring.add(new Coordinate(first.x, pole));
        } else {
            ring.remove(ring.size() - 1);
        }
        ring.add(first.copy());
    }

    /** A polygon whose longitudes run on beyond ±180, in parts that do not. */
    static Geometry cut(Geometry ring) {
        final Envelope extent = ring.getEnvelopeInternal();
        if (extent.getMinX() >= -180 && extent.getMaxX() <= 180) return ring;
        Geometry all = null;
        for (int turn = -1; turn <= 1; turn++) {
            final Geometry moved = AffineTransformation.translationInstance(360.0 * turn, 0).transform(ring);
            final Geometry part = Areas.intersection(moved, ring.getFactory().toGeometry(new Envelope(-180, 180, -90, 90)));
            all = all == null ? part : Areas.union(all, part);
        }
        return all;
    }
}
