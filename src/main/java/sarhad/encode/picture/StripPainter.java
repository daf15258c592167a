package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import sarhad.encode.picture.Drawing.Circle;
import sarhad.encode.picture.Drawing.Glyph;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Drawing.Link;
import sarhad.encode.picture.Drawing.Rectangle;
import sarhad.encode.picture.Drawing.Shape;
import sarhad.encode.picture.Drawing.Words;
import sarhad.measure.Interval;

/** Draws what lies along the unrolled border: the sites of events, each with its mark and its words, then crossings and towns. */
final class StripPainter {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double MARK = 34;
    /** More bars than this have no words: there would be no room. */
    private static final int MOST_NAMED = 100;
    private static final double BADGE_WIDTH = 30;
    private static final double BADGE_HEIGHT = 25;
    private static final double GAP = 3;
    /** Marks that had to give way stand so many places aside at most. */
    private static final int ASIDE = 4;
    /** A bar thinner than this hides what is written on it. */
    private static final double THIN = 60;
    /** Half of the space that the line of the border takes. */
    private static final double LINE = 6;
    /** Where within a large area its name is tried, in parts of it along the border. */
    private static final double[] SHARES = {.4, .5, .3, .6, .7};
    /** Pixels that words keep from what they name. */
    private static final double[] GAPS = {2, 8, 16};
    private static final double GATE_LONG = 22;
    private static final double GATE_WIDE = 8;

    private final Strip strip;
    private final StripFrame frame;
    private final Space space;
    private final List<Item> links = new ArrayList<>();
    private final List<Item> quiet = new ArrayList<>();

    StripPainter(Strip strip, StripFrame frame, Space space) {
        this.strip = strip;
        this.frame = frame;
        this.space = space;
    }

    /** A bar in pixels. @param middle of its mark; empty where there is no room for one */
    private record Placed(Strip.Bar bar, Box box, Optional<Coordinate> middle) {
        /** Whether other things can be written in it. */
        boolean isLarge() {
            return Math.min(box.w(), box.h()) >= THIN;
        }
    }

    /** Everything but the ground: what is only seen, and what can be chosen. */
    void paint() {
        space.take(frame.box(new Interval(0, strip.length()), new Interval(0, 0)).grown(LINE));
        strip.spots().stream().filter(Strip.Spot::crossing).forEach(this::gate);
        strip.spots().stream().filter(this::isReserved).forEach(spot -> space.take(dot(spot)));
        final List<Placed> bars = strip.bars().stream().map(bar -> new Placed(bar, box(bar), Optional.empty())).toList();
        bars.forEach(this::keepFree);
        final List<Placed> placed = bars.stream().map(this::withMark).toList();
        strip.spots().stream().filter(Strip.Spot::crossing).forEach(this::spot);
        // Small bars have the least choice of a place for their words; large ones must not hide them.
        final List<Placed> bySize = placed.stream().sorted(Comparator.comparingDouble(bar -> bar.box.w() * bar.box.h())).toList();
        final Map<Placed, List<Item>> names = new LinkedHashMap<>();
        bySize.forEach(bar -> names.put(bar, name(bar)));
        for (int i = bySize.size() - 1; i >= 0; i--) links.add(link(bySize.get(i), names.get(bySize.get(i))));
        strip.spots().stream().filter(spot -> !spot.crossing()).sorted(Comparator.comparing(Strip.Spot::rank)).forEach(this::spot);
    }

    /** Towns that everybody looks for keep their place. */
    private boolean isReserved(Strip.Spot spot) {
        return spot.rank() == 1 && !spot.crossing() && isSeen(spot);
    }

    List<Item> links() {
        return links;
    }

    List<Item> quiet() {
        return quiet;
    }

    private Box box(Strip.Bar bar) {
        return frame.box(bar.chainage(), bar.depth());
    }

    private void keepFree(Placed placed) {
        if (placed.isLarge()) space.keepFree(placed.box.outline());
        else space.take(placed.box);
    }

    /** Which way is off the border: along x and y. */
    private double[] outwards(Strip.Bar bar) {
        final boolean far = bar.depth().min() + bar.depth().max() >= 0 == frame.leftIsFar();
        final double step = far ? 1 : -1;
        return frame.vertical() ? new double[] {step, 0} : new double[] {0, step};
    }

    private Coordinate outerEdge(Placed placed) {
        final double[] out = outwards(placed.bar);
        return new Coordinate(placed.box.middleX() + out[0] * placed.box.w() / 2, placed.box.middleY() + out[1] * placed.box.h() / 2);
    }

    private static double width(Strip.Bar bar) {
        final double longer = 1 + 0.24 * Math.max(0, bar.mark().number().length() - 2);
        return bar.derived() ? Math.max(BADGE_WIDTH, TextWidth.of(bar.mark().number(), Look.BADGE_NUMBER) + 11) : MARK * longer;
    }

    private static double height(Strip.Bar bar) {
        return bar.derived() ? BADGE_HEIGHT : width(bar);
    }

    /** The mark stands where the first place for it is free. */
    private Placed withMark(Placed placed) {
        final double w = width(placed.bar);
        final double h = height(placed.bar);
        final Optional<Coordinate> at = middles(placed, w, h).stream().filter(c -> !placed.isLarge() && placed.box.contains(c.x, c.y)
                || space.freeButForLines(Box.around(c.x, c.y, w, h).grown(-GAP))).findFirst();
        at.ifPresent(c -> space.take(Box.around(c.x, c.y, w, h).grown(2)));
        return new Placed(placed.bar, placed.box, at);
    }

    /** Places for a mark: at the deep end of its bar, that of a large area on its edge; beside that; at the other end; beside the bar; farther out. */
    private List<Coordinate> middles(Placed placed, double w, double h) {
        final boolean vertical = frame.vertical();
        final double deep = (vertical ? placed.box.w() : placed.box.h()) / 2;
        final double wide = (vertical ? placed.box.h() : placed.box.w()) / 2;
        final double across = (vertical ? w : h) / 2 + GAP;
        final double along = (vertical ? h : w) / 2 + GAP;
        final List<double[]> steps = new ArrayList<>();
        final double end = placed.isLarge() ? deep : deep + across;
        steps.add(new double[] {end, 0});
        if (placed.bar.derived() && deep > (vertical ? w : h)) steps.add(new double[] {0, 0});
        for (int i = 1; i <= 2; i++) for (final int way : new int[] {1, -1}) steps.add(new double[] {end, way * i * 2 * along});
        for (final int way : new int[] {1, -1}) steps.add(new double[] {0, way * (wide + along)});
        steps.add(new double[] {-deep - across, 0});
        for (int i = 0; i <= ASIDE; i++) for (final int way : new int[] {1, -1}) steps.add(new double[] {end + 2 * across, way * i * 2 * along});
        final double[] out = outwards(placed.bar);
        return steps.stream().map(step -> new Coordinate(
                placed.box.middleX() + out[0] * step[0] + Math.abs(out[1]) * step[1], placed.box.middleY() + out[1] * step[0] + Math.abs(out[0]) * step[1])).toList();
    }

    /** What a site is called and how deep it lies: within a large area, else beside its mark, else beside its bar. */
    private List<Item> name(Placed placed) {
        if (strip.bars().size() > MOST_NAMED) return List.of();
        final NamePainter names = new NamePainter(space);
        names.write(Look.STRIP_SITE, placed.bar.label(), (w, h) -> room(placed, w, h), true);
        return names.paint();
    }

    private Optional<Box> room(Placed placed, double w, double h) {
        final Box bar = placed.box;
        final List<Box> tried = new ArrayList<>();
        if (placed.isLarge()) {
            for (final double share : SHARES) {
                final Box within = Box.around(bar.x() + bar.w() * (frame.vertical() ? .5 : share), bar.y() + bar.h() * (frame.vertical() ? share : .5), w, h);
                if (bar.contains(within)) tried.add(within);
            }
        }
        for (final double gap : GAPS) {
            placed.middle.ifPresent(at -> tried.addAll(around(Box.around(at.x, at.y, width(placed.bar), height(placed.bar)), gap, w, h)));
            tried.addAll(around(bar, gap, w, h));
        }
        final Box side = placed.bar.depth().min() >= 0 ? frame.side(true) : placed.bar.depth().max() <= 0 ? frame.side(false) : frame.plot();
        final List<Box> here = tried.stream().filter(side::contains).toList();
        return here.stream().filter(space::free).findFirst().or(() -> here.stream().filter(space::freeButForLines).findFirst());
    }

    /** Boxes with a gap to another one: beside it first. */
    private static List<Box> around(Box other, double gap, double w, double h) {
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

    private Link link(Placed placed, List<Item> name) {
        final Strip.Bar bar = placed.bar;
        final List<Item> items = new ArrayList<>();
        final Coordinate reached = placed.middle.orElseGet(() -> outerEdge(placed));
        items.add(new Rectangle(Look.STRIP_REACH, "", Box.around(reached.x, reached.y, MARK, MARK), 0));
        items.add(new Rectangle(bar.derived() ? Look.STRIP_DERIVED : Look.STRIP_BAR, bar.mark().party(), placed.box, 3));
        placed.middle.ifPresent(at -> {
            final Coordinate edge = outerEdge(placed);
            if (!placed.box.grown(MARK / 2 + 2 * GAP).contains(at.x, at.y)) {
                items.add(new Shape(Look.LEADER, "", FACTORY.createLineString(new Coordinate[] {edge, at})));
            }
            items.addAll(bar.derived() ? badge(bar, at) : glyph(bar, at));
        });
        items.addAll(name);
        final int at = strip.bars().indexOf(bar);
        return new Link(bar, frame.turned() ? strip.bars().size() - 1 - at : at, items);
    }

    private List<Item> badge(Strip.Bar bar, Coordinate at) {
        return List.of(new Rectangle(Look.BADGE, bar.mark().party(), Box.around(at.x, at.y, width(bar), height(bar)), 5),
                number(bar, Look.BADGE_NUMBER, bar.mark().party(), at, 0));
    }

    private List<Item> glyph(Strip.Bar bar, Coordinate at) {
        final KindShape shape = KindShape.of(bar.mark().kind());
        final double size = width(bar);
        return List.of(new Glyph(Look.MARK, bar.mark().party(), shape, at.x, at.y, size),
                number(bar, Look.MARK_NUMBER, "", at, shape.down() * size / KindShape.SIZE));
    }

    private Item number(Strip.Bar bar, Look look, String party, Coordinate at, double down) {
        return new Words(look, party, new Phrase(bar.mark().number(), strip.caption().language()), at.x, at.y + down + look.type().size() * .36);
    }

    /** Where the road crosses the line. */
    private void gate(Strip.Spot spot) {
        quiet.add(new Rectangle(Look.STRIP_GATE, "", gateOf(spot), 2));
        space.take(gateOf(spot));
    }

    private Box gateOf(Strip.Spot spot) {
        return Box.around(frame.x(spot.chainage(), 0), frame.y(spot.chainage(), 0), frame.vertical() ? GATE_LONG : GATE_WIDE, frame.vertical() ? GATE_WIDE : GATE_LONG);
    }

    private boolean isSeen(Strip.Spot spot) {
        return spot.depth() <= frame.left() && -spot.depth() <= frame.right();
    }

    private Box dot(Strip.Spot spot) {
        return Box.around(frame.x(spot.chainage(), spot.depth()), frame.y(spot.chainage(), spot.depth()), 12, 12);
    }

    /** A town by its dot and its name, or neither; a crossing by its name beside its gate, on its own side. */
    private void spot(Strip.Spot spot) {
        if (!isSeen(spot)) return;
        final Box dot = dot(spot);
        if (!spot.crossing() && !isReserved(spot) && !space.free(dot)) return;
        final NamePainter names = new NamePainter(space);
        final Box side = frame.side(spot.depth() >= 0);
        final Predicate<Box> free = box -> side.contains(box) && space.free(box);
        final Coordinate at = new Coordinate(dot.middleX(), dot.middleY());
        final boolean written = names.write(Look.TOWN, spot.name(), (w, h) -> spot.crossing()
                ? besideGate(spot, w, h).filter(free).findFirst() : Space.beside(at.x, at.y, w, h, free, 7, 11, 16), false);
        if (!written) return;
        if (!spot.crossing()) {
            quiet.add(new Circle(Look.TOWN_DOT, "", at.x, at.y, 3.6));
            space.take(dot);
        }
        quiet.addAll(names.paint());
    }

    /** Beside the half of a gate that is on its own side, then farther along the line. */
    private Stream<Box> besideGate(Strip.Spot spot, double w, double h) {
        final double sign = Math.signum(spot.depth());
        final Interval off = new Interval(Math.min(sign * (LINE + 2), sign * GATE_LONG / 2) / frame.perMetre(), Math.max(sign * (LINE + 2), sign * GATE_LONG / 2) / frame.perMetre());
        return Stream.of(GATE_WIDE, 3 * GATE_WIDE, 5 * GATE_WIDE).map(along -> along / 2 / frame.perMetreAlong())
                .flatMap(along -> around(frame.box(new Interval(spot.chainage() - along, spot.chainage() + along), off), 0, w, h).stream());
    }

    static Geometry line(double x, double y, double toX, double toY) {
        return FACTORY.createLineString(new Coordinate[] {new Coordinate(x, y), new Coordinate(toX, toY)});
    }
}
