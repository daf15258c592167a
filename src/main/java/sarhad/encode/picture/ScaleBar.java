package sarhad.encode.picture;

import java.util.List;
import java.util.function.LongFunction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Drawing.Shape;

/**
 * The arrow to the north, and a bar that is as long as a round number of kilometres in the middle of the map, low in the
 * left corner, or in the right one where it would cover a mark.
 */
record ScaleBar(Box box, double pixels, Phrase words) {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double LONGEST = 150;
    private static final double INSET = 18;
    private static final double NORTH = 26;
    private static final double HEIGHT = 34;
    /** Pixels within which a mark would touch it. */
    private static final double NEAR = 24;

    /** @param avoid pixels that it should not cover, if it can be */
    static ScaleBar of(Window window, LongFunction<String> words, List<Coordinate> avoid) {
        final double perPixel = window.metresPerPixel() / 1000;
        final long kilometres = round(LONGEST * perPixel);
        final double pixels = kilometres / perPixel;
        final Phrase phrase = new Phrase(words.apply(kilometres), "");
        final double width = NORTH + Math.max(pixels, TextWidth.of(phrase.text(), Look.SCALE_WORDS));
        final Box left = new Box(window.box().x() + INSET, window.box().bottom() - INSET - HEIGHT, width, HEIGHT);
        final Box right = new Box(window.box().right() - INSET - width, left.y(), width, HEIGHT);
        final boolean covers = avoid.stream().anyMatch(point -> left.distance(point.x, point.y) < NEAR && right.distance(point.x, point.y) >= NEAR);
        return new ScaleBar(covers ? right : left, pixels, phrase);
    }

    /** The largest 1, 2 or 5 with zeros that is not more; at least one. */
    private static long round(double value) {
        final double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (final int digit : new int[] {5, 2}) if (digit * power <= value) return Math.max(1, Math.round(digit * power));
        return Math.max(1, Math.round(power));
    }

    List<Item> paint() {
        final double x = box.x();
        final double y = box.bottom();
        final double from = x + NORTH;
        final Phrase text = words;
        return List.of(
                line(x + 6, y, x + 6, y - HEIGHT + 4), line(x + 1, y - HEIGHT + 11, x + 6, y - HEIGHT + 4, x + 11, y - HEIGHT + 11),
                line(from, y - 7, from, y, from + pixels, y, from + pixels, y - 7),
                new Drawing.Words(Look.SCALE_WORDS, "", text, from + pixels / 2, y - 13));
    }

    private static Item line(double... xy) {
        final Coordinate[] points = new Coordinate[xy.length / 2];
        for (int i = 0; i < points.length; i++) points[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        return new Shape(Look.SCALE_BAR, "", FACTORY.createLineString(points));
    }
}
