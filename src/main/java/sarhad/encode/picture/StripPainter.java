package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.Collections;
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
import sarhad.encode.picture.Drawing.Hold;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Drawing.Link;
import sarhad.encode.picture.Drawing.Rectangle;
import sarhad.encode.picture.Drawing.Shape;
import sarhad.measure.Interval;

/** Draws what lies along the unrolled border: the sites of events, each with its mark and its words, then crossings and towns. */
final class StripPainter {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** More bars than this have no words: there would be no room. */
    private static final int MOST_NAMED = 100;
    private static final double GAP = 3;
    /** Marks that had to give way stand so many places aside at most. */
    private static final int ASIDE = 4;
    /** Half of the space that the line of the border takes. */
    private static final double LINE = 6;
    private static final double GATE_LONG = 22;
    private static final double GATE_WIDE = 8;
    /** What a town's name must not touch of its dot. */
    private static final double DOT = 8;

    private final Strip strip;
    private final StripFrame frame;
    private final Space space;
    private final List<Item> bars = new ArrayList<>();
    private final List<Item> links = new ArrayList<>();
    private final List<Item> quiet = new ArrayList<>();

    StripPainter(Strip strip, StripFrame frame, Space space) {
        this.strip = strip;
        this.frame = frame;
        this.space = space;
    }

    /** Everything but the ground. The words of sites come before those of places: these have to give way. */
    void paint() {
        space.take(frame.box(new Interval(0, strip.length()), new Interval(0, 0)).grown(LINE));
        strip.spots().stream().filter(Strip.Spot::crossing).forEach(this::gate);
        strip.spots().stream().filter(this::isReserved).forEach(spot -> space.take(dot(spot)));
        final List<StripBar> bare = strip.bars().stream().map(bar -> new StripBar(bar, box(bar), Optional.empty())).toList();
        bare.forEach(this::keepFree);
        final List<StripBar> placed = new ArrayList<>(bare.stream().map(this::withMark).toList());
        sites(placed);
        strip.spots().stream().filter(Strip.Spot::crossing).forEach(this::spot);
        strip.spots().stream().filter(spot -> !spot.crossing()).sorted(Comparator.comparing(Strip.Spot::rank)).forEach(this::spot);
    }

    /** Small bars have the least choice of a place for their words and must not be hidden by large ones; keys meet all in the order in which they lie. */
    private void sites(List<StripBar> placed) {
        final List<StripBar> bySize = placed.stream().sorted(Comparator.comparingDouble(bar -> bar.box().w() * bar.box().h())).toList();
        final StripLabels labels = new StripLabels(frame, space);
        final Map<StripBar, List<Item>> names = new LinkedHashMap<>();
        for (final StripBar bar : bySize) {
            names.put(bar, placed.size() > MOST_NAMED ? List.of() : labels.name(bar));
            bars.add(0, new Hold(bar.bar(), List.of(bar.area())));
        }
        if (frame.turned()) Collections.reverse(placed);
        placed.forEach(bar -> links.add(link(bar, names.get(bar))));
    }

    /** Towns that everybody looks for keep their place. */
    private boolean isReserved(Strip.Spot spot) {
        return spot.rank() == 1 && !spot.crossing() && isSeen(spot);
    }

    /** The bars of the sites, the largest lowest. */
    List<Item> bars() {
        return bars;
    }

    /** The marks and words of the sites as they lie along the border, from the left or from above. */
    List<Item> links() {
        return links;
    }

    List<Item> quiet() {
        return quiet;
    }

    private Box box(Strip.Bar bar) {
        return frame.box(bar.chainage(), bar.depth());
    }

    private void keepFree(StripBar placed) {
        if (placed.isLarge()) space.keepFree(placed.box().outline());
        else space.take(placed.box());
    }

    /** Which way is off the border: along x and y. */
    private double[] outwards(Strip.Bar bar) {
        final boolean far = bar.depth().min() + bar.depth().max() >= 0 == frame.leftIsFar();
        final double step = far ? 1 : -1;
        return frame.vertical() ? new double[] {step, 0} : new double[] {0, step};
    }

    /** The mark stands where the first place for it is free. */
    private StripBar withMark(StripBar placed) {
        final double w = placed.width();
        final double h = placed.height();
        final Optional<Coordinate> at = middles(placed, w, h).stream().filter(c -> !placed.isLarge() && placed.box().contains(c.x, c.y)
                || space.freeButForLines(Box.around(c.x, c.y, w, h).grown(-GAP))).findFirst();
        at.ifPresent(c -> space.take(Box.around(c.x, c.y, w, h).grown(2)));
        at.ifPresent(c -> lead(placed, c).forEach(line -> space.keepFree(line.pixels())));
        return placed.at(at);
    }

    /**
     * Places for a mark: at the deep end of its bar, that of a large area on its edge; beside that; at the other end; beside the
     * bar; farther out. None is beyond an end of the line.
     */
    private List<Coordinate> middles(StripBar placed, double w, double h) {
        final boolean vertical = frame.vertical();
        final Box box = placed.box();
        final double deep = (vertical ? box.w() : box.h()) / 2;
        final double wide = (vertical ? box.h() : box.w()) / 2;
        final double across = (vertical ? w : h) / 2 + GAP;
        final double along = (vertical ? h : w) / 2 + GAP;
        final List<double[]> steps = new ArrayList<>();
        final double end = placed.isLarge() ? deep : deep + across;
        steps.add(new double[] {end, 0});
        if (!placed.bar().point() && deep > (vertical ? w : h)) steps.add(new double[] {0, 0});
        for (int i = 1; i <= 2; i++) for (final int way : new int[] {1, -1}) steps.add(new double[] {end, way * i * 2 * along});
        for (final int way : new int[] {1, -1}) steps.add(new double[] {0, way * (wide + along)});
        steps.add(new double[] {-deep - across, 0});
        for (int i = 0; i <= ASIDE; i++) for (final int way : new int[] {1, -1}) steps.add(new double[] {end + 2 * across, way * i * 2 * along});
        final double[] out = outwards(placed.bar());
        final Box inner = frame.plot();
        return steps.stream().map(step -> vertical
                ? new Coordinate(box.middleX() + out[0] * step[0], clamped(box.middleY() + step[1], inner.y() + h / 2, inner.bottom() - h / 2))
                : new Coordinate(clamped(box.middleX() + step[1], inner.x() + w / 2, inner.right() - w / 2), box.middleY() + out[1] * step[0])).toList();
    }

    private static double clamped(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    private Link link(StripBar placed, List<Item> name) {
        final List<Item> items = new ArrayList<>();
        final Coordinate reached = placed.middle().orElseGet(() -> placed.outerEdge(outwards(placed.bar())));
        items.add(new Rectangle(Look.STRIP_REACH, "", Box.around(reached.x, reached.y, StripBar.MARK, StripBar.MARK), 0));
        placed.middle().ifPresent(at -> items.addAll(lead(placed, at)));
        items.addAll(placed.mark(strip.caption().language()));
        items.addAll(name);
        return new Link(placed.bar(), items);
    }

    /** The line from a bar to a mark that stands aside. */
    private List<Shape> lead(StripBar placed, Coordinate at) {
        final Coordinate edge = placed.outerEdge(outwards(placed.bar()));
        return placed.box().grown(StripBar.MARK / 2 + 2 * GAP).contains(at.x, at.y) ? List.of() : List.of(new Shape(Look.LEADER, "", line(edge.x, edge.y, at.x, at.y)));
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
        space.release(dot);
        if (!spot.crossing() && !isReserved(spot) && !space.free(dot)) return;
        final NamePainter names = NamePainter.close(space);
        if (!names.write(Look.TOWN, spot.name(), (w, h) -> spot.crossing() ? besideGate(spot, w, h).filter(free(spot)).findFirst() : besideTown(spot, w, h), false)) return;
        if (!spot.crossing()) {
            quiet.add(new Circle(Look.TOWN_DOT, "", dot.middleX(), dot.middleY(), 3.6));
            space.take(dot);
        }
        quiet.addAll(names.paint());
    }

    private Predicate<Box> free(Strip.Spot spot) {
        final Box side = frame.side(spot.depth() >= 0);
        return box -> side.contains(box) && space.free(box);
    }

    /** Beside the dot; a town that everybody looks for is named even a little farther off, or across the edge of an area. */
    private Optional<Box> besideTown(Strip.Spot spot, double w, double h) {
        final Coordinate at = new Coordinate(frame.x(spot.chainage(), spot.depth()), frame.y(spot.chainage(), spot.depth()));
        final Predicate<Box> offDot = box -> !box.overlaps(Box.around(at.x, at.y, DOT, DOT));
        final Optional<Box> near = Space.beside(at.x, at.y, w, h, free(spot).and(offDot), 7, 11, 16);
        if (near.isPresent() || !isReserved(spot)) return near;
        return Space.beside(at.x, at.y, w, h, offDot.and(box -> frame.plot().contains(box) && space.freeButForLines(box)), 7, 11, 16, 22, 28);
    }

    /** Beside the half of a gate that is on its own side, then farther along the line. */
    private Stream<Box> besideGate(Strip.Spot spot, double w, double h) {
        final double sign = Math.signum(spot.depth());
        final Interval off = new Interval(Math.min(sign * (LINE + 2), sign * GATE_LONG / 2) / frame.perMetre(), Math.max(sign * (LINE + 2), sign * GATE_LONG / 2) / frame.perMetre());
        return Stream.of(GATE_WIDE, 3 * GATE_WIDE, 5 * GATE_WIDE).map(along -> along / 2 / frame.perMetreAlong())
                .flatMap(along -> StripLabels.around(frame.box(new Interval(spot.chainage() - along, spot.chainage() + along), off), 0, w, h).stream());
    }

    static Geometry line(double x, double y, double toX, double toY) {
        return FACTORY.createLineString(new Coordinate[] {new Coordinate(x, y), new Coordinate(toX, toY)});
    }
}
