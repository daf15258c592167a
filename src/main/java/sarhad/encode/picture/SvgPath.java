package sarhad.encode.picture;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Geometry in pixels as the data of an SVG path: tenths of a pixel, each step from the last, nothing said twice. */
final class SvgPath {
    private final StringBuilder data = new StringBuilder();
    private long lastX;
    private long lastY;

    private SvgPath() {}

    static String of(Geometry pixels) {
        final SvgPath path = new SvgPath();
        for (int i = 0; i < pixels.getNumGeometries(); i++) path.add(pixels.getGeometryN(i));
        return path.data.toString();
    }

    private void add(Geometry part) {
        if (part instanceof Polygon polygon) {
            add(polygon.getExteriorRing(), true);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) add(polygon.getInteriorRingN(i), true);
        } else if (part instanceof LineString line) {
            add(line, false);
        }
    }

    private void add(LineString line, boolean ring) {
        final CoordinateSequence points = line.getCoordinateSequence();
        final int count = ring ? points.size() - 1 : points.size();
        if (count < 2) return;
        data.append('M');
        step(tenths(points.getX(0)), tenths(points.getY(0)), 0, 0, false);
        boolean first = true;
        for (int i = 1; i < count; i++) {
            final long x = tenths(points.getX(i));
            final long y = tenths(points.getY(i));
            if (x == lastX && y == lastY) continue;
            if (first) data.append('l');
            step(x, y, lastX, lastY, !first);
            first = false;
        }
        if (ring) data.append('Z');
    }

    private static long tenths(double pixels) {
        return Math.round(pixels * 10);
    }

    private void step(long x, long y, long fromX, long fromY, boolean afterNumber) {
        number(x - fromX, afterNumber);
        number(y - fromY, true);
        lastX = x;
        lastY = y;
    }

    private void number(long tenths, boolean afterNumber) {
        if (afterNumber && tenths >= 0) data.append(' ');
        data.append(decimal(tenths));
    }

    private static String decimal(long tenths) {
        final String sign = tenths < 0 ? "-" : "";
        final long whole = Math.abs(tenths) / 10;
        final long rest = Math.abs(tenths) % 10;
        if (rest == 0) return sign + whole;
        return sign + (whole == 0 ? "" : String.valueOf(whole)) + "." + rest;
    }

    /** A number of pixels with at most one decimal. */
    static String number(double pixels) {
        return decimal(tenths(pixels));
    }
}
