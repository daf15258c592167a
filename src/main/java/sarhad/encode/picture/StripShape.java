package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Drawing.Quiet;

/** The two ways in which pages draw the unrolled border: from left to right where there is room, else from above to below. */
public enum StripShape {
    WIDE(1200, 472, new Box(44, 8, 1122, 408), false),
    TALL(500, 1040, new Box(46, 98, 442, 892), true);

    /** Pixels beyond the last kilometre in which marks may stand. */
    private static final double BEYOND = 34;

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

    Drawing draw(Strip strip) {
        final Scene.Caption caption = strip.caption();
        return new Drawing(width, height, caption.language(), caption.rightToLeft(), caption.title().text(), caption.description(), paint(strip, plot, vertical));
    }

    /** The strip in some pixels; its scales stand around them. */
    static List<Item> paint(Strip strip, Box plot, boolean vertical) {
        final StripFrame frame = StripFrame.of(strip, plot, vertical);
        final Space space = new Space(new Box(plot.x(), plot.y(), plot.w() + (vertical ? 0 : BEYOND), plot.h() + (vertical ? BEYOND : 0)).grown(5));
        final StripGround ground = new StripGround(strip, frame, space);
        final List<Item> seen = new ArrayList<>(ground.paint());
        final StripPainter painter = new StripPainter(strip, frame, space);
        painter.paint();
        seen.addAll(painter.quiet());
        final List<Item> items = new ArrayList<>();
        items.add(new Quiet(seen));
        items.addAll(painter.links());
        return items;
    }
}
