package sarhad.encode.picture;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A rectangle of pixels: left, top, width and height. */
public record Box(double x, double y, double w, double h) {
    static Box around(double x, double y, double w, double h) {
        return new Box(x - w / 2, y - h / 2, w, h);
    }

    static Box of(Envelope envelope) {
        return new Box(envelope.getMinX(), envelope.getMinY(), envelope.getWidth(), envelope.getHeight());
    }

    double right() {
        return x + w;
    }

    double bottom() {
        return y + h;
    }

    double middleX() {
        return x + w / 2;
    }

    double middleY() {
        return y + h / 2;
    }

    Box grown(double by) {
        return new Box(x - by, y - by, w + 2 * by, h + 2 * by);
    }

    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean contains(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** Pixels from a point to the box: 0 within it. */
    double distance(double px, double py) {
        return Math.hypot(Math.max(0, Math.max(x - px, px - right())), Math.max(0, Math.max(y - py, py - bottom())));
    }

    /** The edge, as a line. */
    Geometry outline() {
        return new GeometryFactory().toGeometry(envelope()).getBoundary();
    }

    Envelope envelope() {
        return new Envelope(x, right(), y, bottom());
    }
}
