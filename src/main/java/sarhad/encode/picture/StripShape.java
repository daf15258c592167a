package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Drawing.Quiet;

/** The ways in which pages draw the unrolled border: from left to right where there is room, else from above to below. */
public enum StripShape {
    WIDE(1200, 472, new Box(44, 8, 1122, 408), false),
    TALL(500, 1026, new Box(46, 84, 442, 892), true),
    /** For places that are not high enough for that. */
    SHORT(500, 632, new Box(46, 84, 442, 506), true);

    private final int width;
    private final int height;
    private final Box plot;
    private final boolean vertical;

    StripShape(int width, int height, Box plot, boolean vertical) {
        this.width = width;
        this.height = height;
        this.plot = plot;
        this.vertical = vertical;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A drawing, and what tells metres from pixels in it, by name: of an axis its two ends, lowest value first. */
    record Drawn(Drawing drawing, Map<String, String> scales) {}

    Drawn draw(Strip strip) {
        final Scene.Caption caption = strip.caption();
        return new Drawn(new Drawing(width, height, caption.language(), caption.rightToLeft(), caption.title().text(), caption.description(), paint(strip, plot, vertical)),
                vertical ? scales(strip, StripFrame.of(strip, plot, true)) : Map.of());
    }

    private static Map<String, String> scales(Strip strip, StripFrame frame) {
        final Map<String, String> scales = new LinkedHashMap<>();
        scales.put("head", SvgPath.number(frame.plot().y() - StripGround.BELOW_SCALE));
        scales.put("chainage", ends(0, frame.length()));
        scales.put("along", ends(frame.along(0), frame.along(frame.length())));
        scales.put("depth", ends(-frame.right(), frame.left()));
        scales.put("across", ends(frame.across(-frame.right()), frame.across(frame.left())));
        scales.put("thinnest", SvgPath.number(StripFrame.THINNEST));
        scales.put("left", strip.left().country());
        scales.put("right", strip.right().country());
        return scales;
    }

    private static String ends(double first, double last) {
        return SvgPath.number(first) + " " + SvgPath.number(last);
    }

    /** The strip in some pixels; its scales stand around them. */
    static List<Item> paint(Strip strip, Box plot, boolean vertical) {
        final StripFrame frame = StripFrame.of(strip, plot, vertical);
        final Space space = new Space(plot.grown(5));
        final StripGround ground = new StripGround(strip, frame, space);
        final List<Item> lowest = ground.paint();
        final StripPainter painter = new StripPainter(strip, frame, space);
        painter.paint();
        final List<Item> items = new ArrayList<>(List.of(new Quiet(lowest)));
        items.addAll(painter.bars());
        items.add(new Quiet(painter.quiet()));
        items.addAll(painter.links());
        return items;
    }
}
