package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.RectangleLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Drawing.Shape;

/**
 * The words of the sites along the unrolled border. Those of one site must not be missing where another has its own: they
 * stand beside their mark or their bar, else as near as there is room, with a line that leads to them.
 */
final class StripLabels {
    /** Where within a large area its name is tried, in parts of it along the border. */
    private static final double[] SHARES = {.4, .5, .3, .6, .7};
    /** Pixels that words keep from what they name. */
    private static final double[] GAPS = {2, 8, 16};
    /** Words farther off than this are led to. */
    private static final double NEAR = 20;
    /** How far off room is looked for, step by step. */
    private static final double[] REACHES = {45, 90, 180, Double.MAX_VALUE};
    private static final double STEP = 6;

    private final StripFrame frame;
    private final Space space;

    StripLabels(StripFrame frame, Space space) {
        this.frame = frame;
        this.space = space;
    }

    /** What a site is called and how deep it lies; nothing only where the whole drawing is full. */
    List<Item> name(StripBar bar) {
        final NamePainter names = NamePainter.close(space);
        final Strip.Label label = bar.bar().label();
        if (names.write(Look.STRIP_SITE, label.whole(), label.settings(), (w, h) -> beside(bar, w, h)).isPresent()) return names.paint();
        for (final Box part : List.of(side(bar), frame.plot())) {
            for (final double reach : REACHES) {
                final Optional<Box> box = names.write(Look.STRIP_SITE, label.whole(), label.settings(), (w, h) -> farther(bar, part, reach, w, h));
                if (box.isEmpty()) continue;
                final List<Item> items = new ArrayList<>(leader(bar, box.get()));
                items.addAll(names.paint());
                return items;
            }
        }
        return List.of();
    }

    private Box side(StripBar bar) {
        final boolean both = bar.bar().depth().min() < 0 && bar.bar().depth().max() > 0;
        return both ? frame.plot() : frame.side(bar.bar().depth().min() >= 0);
    }

    /** Within a large area, else beside the mark, else beside the bar; if it cannot be otherwise, across the edge of a large area. */
    private Optional<Box> beside(StripBar bar, double w, double h) {
        final List<Box> tried = new ArrayList<>();
        if (bar.isLarge()) {
            final Box box = bar.box();
            for (final double share : SHARES) {
                final Box within = Box.around(box.x() + box.w() * (frame.vertical() ? .5 : share), box.y() + box.h() * (frame.vertical() ? share : .5), w, h);
                if (box.contains(within)) tried.add(within);
            }
        }
        for (final double gap : GAPS) {
            bar.middle().ifPresent(at -> tried.addAll(around(bar.head(), gap, w, h)));
            tried.addAll(around(bar.box(), gap, w, h));
        }
        final Box side = side(bar);
        final List<Box> here = tried.stream().filter(side::contains).toList();
        return here.stream().filter(space::free).findFirst().or(() -> here.stream().filter(space::freeButForLines).findFirst());
    }

    /** Boxes with a gap to another one: beside it first. */
    static List<Box> around(Box other, double gap, double w, double h) {
        final List<Box> boxes = new ArrayList<>();
        for (final double up : new double[] {.5, 0, 1}) {
            final double y = other.y() + up * (other.h() - h);
            boxes.add(new Box(other.right() + gap, y, w, h));
            boxes.add(new Box(other.x() - gap - w, y, w, h));
        }
        for (final double along : new double[] {.5, 0, 1, .25, .75}) {
            final double x = other.x() + along * (other.w() - w);
            boxes.add(new Box(x, other.y() - gap - h, w, h));
            boxes.add(new Box(x, other.bottom() + gap, w, h));
        }
        return boxes;
    }

    /** The nearest room in a part of the drawing, better without a line across it, and with nothing between it and its mark. */
    private Optional<Box> farther(StripBar bar, Box part, double reach, double w, double h) {
        final List<Box> near = new ArrayList<>();
        for (double x = part.x(); x + w <= part.right(); x += STEP) {
            for (double y = part.y(); y + h <= part.bottom(); y += STEP) {
                final Box box = new Box(x, y, w, h);
                if (gap(bar, box) <= reach) near.add(box);
            }
        }
        near.sort(Comparator.comparingDouble(box -> gap(bar, box)));
        final Predicate<Box> seen = box -> isLed(bar, box);
        return Stream.<Predicate<Box>>of(seen.and(space::free), seen.and(space::freeButForLines), space::freeButForLines)
                .flatMap(good -> near.stream().filter(good).limit(1)).findFirst();
    }

    private static double gap(StripBar bar, Box box) {
        final Coordinate[] ends = ends(bar, box);
        return ends[0].distance(ends[1]);
    }

    /** The ends of the shortest way from words to their mark. */
    private static Coordinate[] ends(StripBar bar, Box box) {
        final Box head = bar.head();
        final double[] x = nearest(box.x(), box.right(), head.x(), head.right());
        final double[] y = nearest(box.y(), box.bottom(), head.y(), head.bottom());
        return new Coordinate[] {new Coordinate(x[0], y[0]), new Coordinate(x[1], y[1])};
    }

    /** Of two intervals, the places nearest to each other; of the part that they share, its middle. */
    private static double[] nearest(double from, double to, double otherFrom, double otherTo) {
        if (to < otherFrom) return new double[] {to, otherFrom};
        if (from > otherTo) return new double[] {from, otherTo};
        final double middle = (Math.max(from, otherFrom) + Math.min(to, otherTo)) / 2;
        return new double[] {middle, middle};
    }

    private boolean isLed(StripBar bar, Box box) {
        final Coordinate[] ends = ends(bar, box);
        return space.taken().stream().filter(other -> !other.overlaps(bar.head()) && !other.equals(bar.box()))
                .noneMatch(other -> new RectangleLineIntersector(other.envelope()).intersects(ends[0], ends[1]));
    }

    private List<Item> leader(StripBar bar, Box box) {
        final Coordinate[] ends = ends(bar, box);
        if (ends[0].distance(ends[1]) <= NEAR) return List.of();
        final Shape line = new Shape(Look.LEADER, "", StripPainter.line(ends[0].x, ends[0].y, ends[1].x, ends[1].y));
        space.keepFree(line.pixels());
        return List.of(line);
    }
}
