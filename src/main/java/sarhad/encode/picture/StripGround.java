package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Drawing.Rectangle;
import sarhad.encode.picture.Drawing.Scale;
import sarhad.encode.picture.Drawing.Shape;
import sarhad.encode.picture.Drawing.Words;
import sarhad.measure.Interval;

/** What the unrolled border lies on: the two sides, lines of depth, the scale of both, the names of sides and ends. */
final class StripGround {
    private static final double CHAINAGE_STEP = 100_000;
    /** A number as near to an end as this, in parts of a step, would touch that end's. */
    private static final double CROWDED = .55;
    private static final double LINE_STEP = 22;
    private static final double TICK = 7;
    /** Where the scale above a drawing ends, in pixels above its plot. */
    static final double BELOW_SCALE = 26;

    private final Strip strip;
    private final StripFrame frame;
    private final Space space;
    private final List<Item> items = new ArrayList<>();
    /** What stands above the plot. */
    private final List<Item> head = new ArrayList<>();

    StripGround(Strip strip, StripFrame frame, Space space) {
        this.strip = strip;
        this.frame = frame;
        this.space = space;
    }

    List<Item> paint() {
        for (final boolean left : new boolean[] {true, false}) side(left);
        depths();
        final Interval whole = new Interval(0, strip.length());
        line(Look.STRIP_LINE_CASING, 0, whole);
        line(Look.STRIP_LINE, 0, whole);
        chainages();
        ends();
        sideNames();
        if (!head.isEmpty()) items.add(new Scale(head));
        return items;
    }

    private void side(boolean left) {
        final Strip.Side side = left ? strip.left() : strip.right();
        items.add(new Rectangle(side.party().equals("a") ? Look.PROVINCE_A : Look.PROVINCE_B, "", frame.side(left), 0));
    }

    /** The names of the sides: at the start of each where there is room, else above it. */
    private void sideNames() {
        for (final boolean left : new boolean[] {true, false}) {
            final Box box = frame.side(left);
            final boolean below = box.y() > frame.plot().y() + 1;
            final NamePainter names = NamePainter.close(space);
            names.write(Look.STRIP_SIDE, (left ? strip.left() : strip.right()).name(), (w, h) -> Optional.of(frame.vertical()
                    ? Box.around(box.middleX(), frame.plot().y() - 2.9 * LINE_STEP, w, h)
                    : new Box(box.x() + 8, below ? box.bottom() - h - 6 : box.y() + 6, w, h)), false);
            (frame.vertical() ? head : items).addAll(names.paint());
        }
    }

    private void depths() {
        for (double depth = -frame.right(); depth <= frame.left(); depth += StripFrame.DEPTH_STEP) {
            if (depth == 0) continue;
            line(Look.STRIP_GRID, depth, new Interval(0, strip.length()));
            final double across = frame.across(depth);
            final String text = kilometres(Math.abs(depth));
            if (frame.vertical()) number(head, text, Math.max(frame.plot().x() + 10, Math.min(frame.plot().right() - 12, across)), frame.plot().y() - 1.7 * LINE_STEP);
            else number(items, text, frame.plot().x() - 10 - TextWidth.of(text, Look.STRIP_NUMBER) / 2, Math.max(frame.plot().y() + 8, Math.min(frame.plot().bottom() - 8, across)));
        }
    }

    private void line(Look look, double depth, Interval chainage) {
        items.add(new Shape(look, "", StripPainter.line(frame.x(chainage.min(), depth), frame.y(chainage.min(), depth), frame.x(chainage.max(), depth), frame.y(chainage.max(), depth))));
    }

    private void chainages() {
        chainage(0);
        for (double at = CHAINAGE_STEP; at < strip.length(); at += CHAINAGE_STEP) {
            final double tick = TICK / frame.perMetre();
            items.add(new Shape(Look.STRIP_TICK, "", StripPainter.line(frame.x(at, -tick), frame.y(at, -tick), frame.x(at, tick), frame.y(at, tick))));
            if (strip.length() - at > CROWDED * CHAINAGE_STEP) chainage(at);
        }
        chainage(strip.length());
    }

    private String kilometres(double metres) {
        return strip.numbers().count().apply(Math.round(metres / 1000));
    }

    private void chainage(double at) {
        final String text = kilometres(at);
        if (frame.vertical()) number(items, text, frame.plot().x() - 8 - TextWidth.of(text, Look.STRIP_NUMBER) / 2, frame.along(at));
        else number(items, text, frame.along(at), frame.plot().bottom() + 14);
    }

    private void number(List<Item> to, String text, double x, double y) {
        to.add(new Words(Look.STRIP_NUMBER, "", new Phrase(text, strip.caption().language()), x, y + Look.STRIP_NUMBER.type().size() * .36));
    }

    private void ends() {
        end(strip.from(), !frame.turned());
        end(strip.to(), frame.turned());
    }

    /** @param first whether it is the end at the left, or above */
    private void end(Phrase name, boolean first) {
        final Box plot = frame.plot();
        final NamePainter names = NamePainter.close(space);
        names.write(Look.STRIP_END, name, (w, h) -> Optional.of(frame.vertical()
                ? Box.around(frame.across(0), first ? plot.y() - .75 * LINE_STEP : plot.bottom() + .8 * LINE_STEP, w, h)
                : new Box(first ? plot.x() : plot.right() - w, plot.bottom() + LINE_STEP, w, h)), false);
        items.addAll(names.paint());
    }
}
