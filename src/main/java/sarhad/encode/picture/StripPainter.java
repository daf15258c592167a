package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    private static final double MARK = 33;
    private static final double BADGE_WIDTH = 30;
    private static final double BADGE_HEIGHT = 25;
    private static final double GAP = 3;
    /** Marks that had to give way stand so many places aside at most. */
    private static final int ASIDE = 4;
    /** A bar thinner than this hides what is written on it. */
    private static final double THIN = 60;
    /** Half of the space that the line of the border takes. */
    private static final double LINE = 6;
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
    private record Placed(Strip.Bar bar, Box box, Optional<Coordinate> middle) {}

    /** Everything but the ground: what is only seen, then what can be chosen. */
    void paint() {
        space.take(frame.box(new Interval(0, strip.length()), new Interval(0, 0)).grown(LINE));
        strip.spots().stream().filter(Strip.Spot::crossing).forEach(this::gate);
        // The large ones first, or they would hide the small ones.
        final List<Placed> placed = strip.bars().stream().map(bar -> new Placed(bar, box(bar), Optional.empty()))
                .peek(this::keepFree).map(this::withMark).toList();
        final List<Placed> named = placed.stream().sorted(Comparator.comparingDouble((Placed p) -> -p.box.w() * p.box.h())).toList();
        final List<List<Item>> names = named.stream().map(this::name).toList();
        for (int i = 0; i < named.size(); i++) link(named.get(i), names.get(i));
        strip.spots().stream().sorted(Comparator.comparing((Strip.Spot spot) -> !spot.crossing()).thenComparing(Strip.Spot::rank)).forEach(this::spot);
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
        if (Math.min(placed.box.w(), placed.box.h()) < THIN) space.take(placed.box);
        else space.keepFree(placed.box.outline());
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

    /** The mark stands at the deep end of its bar, that of an area on its edge; where that is taken, beside it. */
    private Placed withMark(Placed placed) {
        final double w = width(placed.bar);
        final double h = height(placed.bar);
        final double[] out = outwards(placed.bar);
        final Coordinate edge = outerEdge(placed);
        final double off = (frame.vertical() ? w : h) / 2 + GAP;
        final double aside = (frame.vertical() ? h : w) + GAP;
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i <= 2 * ASIDE; i++) {
                final double shift = (i + 1) / 2 * (i % 2 == 0 ? aside : -aside);
                final double away = off + row * (2 * off);
                final Coordinate at = new Coordinate(edge.x + out[0] * away + Math.abs(out[1]) * shift, edge.y + out[1] * away + Math.abs(out[0]) * shift);
                final Box box = Box.around(at.x, at.y, w, h);
                if (!space.free(box)) continue;
                space.take(box.grown(2));
                return new Placed(placed.bar, placed.box, Optional.of(at));
            }
        }
        return placed;
    }

    /** What a site is called and how deep it lies, beside its mark. */
    private List<Item> name(Placed placed) {
        final NamePainter names = new NamePainter(space);
        final Strip.Bar bar = placed.bar;
        final Coordinate at = placed.middle.orElseGet(() -> outerEdge(placed));
        final double reach = placed.middle.isPresent() ? Math.max(width(bar), height(bar)) / 2 + GAP : GAP;
        names.write(Look.STRIP_SITE, bar.label(), (w, h) -> space.beside(at.x, at.y, w, h, reach, reach + 6, reach + 14, reach + 26), true);
        return names.paint();
    }

    private void link(Placed placed, List<Item> name) {
        final Strip.Bar bar = placed.bar;
        final List<Item> items = new ArrayList<>();
        items.add(new Rectangle(bar.derived() ? Look.STRIP_DERIVED : Look.STRIP_BAR, bar.mark().party(), placed.box, 3));
        placed.middle.ifPresent(at -> {
            final Coordinate edge = outerEdge(placed);
            if (Math.abs(at.x - edge.x) > MARK / 2 && Math.abs(at.y - edge.y) > MARK / 3) {
                items.add(new Shape(Look.LEADER, "", FACTORY.createLineString(new Coordinate[] {edge, at})));
            }
            items.addAll(bar.derived() ? badge(bar, at) : glyph(bar, at));
        });
        items.addAll(name);
        links.add(new Link(bar, items));
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
        final double w = frame.vertical() ? GATE_LONG : GATE_WIDE;
        final double h = frame.vertical() ? GATE_WIDE : GATE_LONG;
        final Box box = Box.around(frame.x(spot.chainage(), 0), frame.y(spot.chainage(), 0), w, h);
        quiet.add(new Rectangle(Look.STRIP_GATE, "", box, 2));
        space.take(box);
    }

    private void spot(Strip.Spot spot) {
        if (spot.depth() > frame.left() || -spot.depth() > frame.right()) return;
        final NamePainter names = new NamePainter(space);
        // A crossing is named beside its gate, on its own side.
        final double depth = spot.crossing() ? Math.copySign((GATE_LONG / 2 + 2) / frame.perMetre(), spot.depth()) : spot.depth();
        final Coordinate at = new Coordinate(frame.x(spot.chainage(), depth), frame.y(spot.chainage(), depth));
        final Box dot = Box.around(at.x, at.y, 12, 12);
        if (!spot.crossing() && !space.free(dot)) return;
        final boolean written = names.write(Look.TOWN, spot.name(), (w, h) -> spot.crossing() ? space.beside(at.x, at.y, w, h, 1, 5, 10) : space.beside(at.x, at.y, w, h, 7, 11), false);
        if (!written) return;
        if (!spot.crossing()) {
            quiet.add(new Circle(Look.TOWN_DOT, "", at.x, at.y, 3.6));
            space.take(dot);
        }
        quiet.addAll(names.paint());
    }

    static Geometry line(double x, double y, double toX, double toY) {
        return FACTORY.createLineString(new Coordinate[] {new Coordinate(x, y), new Coordinate(toX, toY)});
    }
}
