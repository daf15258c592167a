package sarhad.encode.picture;

import org.locationtech.jts.geom.Envelope;
import sarhad.measure.Geodesy;
import sarhad.model.Position;

/**
 * What part of the Web Mercator map a box of pixels shows. North is up. Longitudes may run on beyond ±180: a position is
 * shown on the turn that is nearest to the middle of the window.
 *
 * @param west longitude at the box's left edge
 * @param north northing at its top edge, in degrees of the map, where the equator has 360
 * @param scale pixels per degree of longitude
 */
public record Window(Box box, double west, double north, double scale) {
    private static final double TILE = 256;
    /** Where Web Mercator ends. */
    private static final double NORTHERNMOST = 85;

    /**
     * The window that shows a part of the earth as large as may be, in the middle of a box.
     *
     * @param focus lon, lat in degrees
     * @param margin pixels to be left free around it
     * @param closest zoom level that is not exceeded
     */
    static Window around(Envelope focus, Box box, double margin, double closest) {
        final double south = northing(focus.getMinY());
        final double north = northing(focus.getMaxY());
        final double fitting = Math.min((box.w() - 2 * margin) / Math.max(focus.getWidth(), 1e-9), (box.h() - 2 * margin) / Math.max(north - south, 1e-9));
        final double scale = Math.min(fitting, TILE * Math.pow(2, closest) / 360);
        return new Window(box, focus.centre().x - box.w() / 2 / scale, (north + south) / 2 + box.h() / 2 / scale, scale);
    }

    /** Moved so that it shows nothing outside some limits, as far as its size allows. */
    Window within(Envelope limits) {
        final double across = box.w() / scale;
        final double down = box.h() / scale;
        final double x = clamped(west, limits.getMinX(), limits.getMaxX() - across);
        final double y = clamped(north, northing(limits.getMinY()) + down, northing(limits.getMaxY()));
        return new Window(box, x, y, scale);
    }

    private static double clamped(double value, double low, double high) {
        return low <= high ? Math.min(high, Math.max(low, value)) : (low + high) / 2;
    }

    static double northing(double lat) {
        final double drawn = Math.max(-NORTHERNMOST, Math.min(NORTHERNMOST, lat));
        return Math.toDegrees(Math.log(Math.tan(Math.PI / 4 + Math.toRadians(drawn) / 2)));
    }

    private static double latitude(double northing) {
        return Math.toDegrees(2 * Math.atan(Math.exp(Math.toRadians(northing))) - Math.PI / 2);
    }

    /** Zoom level of the same scale, where the whole earth is 256 pixels wide at 0. */
    double zoom() {
        return Math.log(scale * 360 / TILE) / Math.log(2);
    }

    double x(double lon) {
        return box.x() + (lon - west) * scale;
    }

    double y(double lat) {
        return box.y() + (north - northing(lat)) * scale;
    }

    /** The turn of a longitude that is nearest to the middle. */
    double turned(double lon) {
        final double middle = west + box.w() / 2 / scale;
        return middle + Math.IEEEremainder(lon - middle, 360);
    }

    /** The box of pixels that some part of the earth fills, lon, lat in degrees. */
    Box pixels(Envelope part) {
        return new Box(x(part.getMinX()), y(part.getMaxY()), part.getWidth() * scale, y(part.getMinY()) - y(part.getMaxY()));
    }

    /** The part of the earth that it shows and a few pixels more, lon, lat in degrees. */
    Envelope shown(double margin) {
        final double by = margin / scale;
        return new Envelope(west - by, west + box.w() / scale + by, latitude(north - box.h() / scale - by), latitude(north + by));
    }

    /** Metres of a pixel from west to east in the middle of the window. */
    double metresPerPixel() {
        final Position middle = new Position(Math.IEEEremainder(west + box.w() / 2 / scale, 360), latitude(north - box.h() / 2 / scale));
        // Ten pixels are short enough to be as long on the parallel as on the geodesic.
        final double lon = Math.IEEEremainder(middle.lon() + 10 / scale, 360);
        return Geodesy.metres(middle, new Position(lon, middle.lat())) / 10;
    }
}
