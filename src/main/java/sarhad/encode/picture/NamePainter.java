package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import sarhad.encode.picture.Drawing.Block;
import sarhad.encode.picture.Drawing.Circle;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Drawing.Words;

/** Writes names on a map where there is room for them; the most important have to be written first. */
final class NamePainter {
    /**
     * What lines need, in parts of the size.
     *
     * @param height from the top of the tallest letters that faces provide for to the foot of the deepest
     * @param base from that top to the line that letters stand on
     * @param step from a line to the next
     */
    private record Metrics(double height, double base, double step) {
        static final Metrics LATIN = new Metrics(1.38, 1.07, 1.2);
        static final Metrics TALL = new Metrics(2.14, 1.385, 1.6);
        /** For the faces that the map's letters of that script are set in, whose words stand level. */
        static final Metrics LEVEL = new Metrics(1.62, 1.14, 1.42);
    }

    /** Pixels that names of areas keep from each other, or a reader takes one for the other's second line. */
    private static final double APART = 230;
    /** How much of the width that is provided for they need at least, where they stand close. */
    private static final double CLOSE = .88;

    private final Space space;
    private final boolean close;
    private final List<Item> items = new ArrayList<>();
    private final List<Coordinate> areas = new ArrayList<>();

    NamePainter(Space space) {
        this(space, false);
    }

    private NamePainter(Space space, boolean close) {
        this.space = space;
        this.close = close;
    }

    /** For drawings with little room, where names stand closer. */
    static NamePainter close(Space space) {
        return new NamePainter(space, true);
    }

    private Metrics metrics(Phrase phrase) {
        if (!phrase.rightToLeft()) return Metrics.LATIN;
        return close ? Metrics.LEVEL : Metrics.TALL;
    }

    /** An area as something that can be asked whether it holds a point. */
    static final class Region {
        private final IndexedPointInAreaLocator locator;
        private final Geometry pixels;

        Region(Geometry pixels) {
            this.pixels = pixels;
            locator = pixels.isEmpty() ? null : new IndexedPointInAreaLocator(pixels);
        }

        boolean holds(double x, double y) {
            return locator != null && locator.locate(new Coordinate(x, y)) != Location.EXTERIOR;
        }
    }

    List<Item> paint() {
        return items;
    }

    /** Writes a name into the first box that is offered for its size; says whether there was one. */
    boolean write(Look look, Phrase name, BiFunction<Double, Double, Optional<Box>> place, boolean mayBreak) {
        return write(look, name, mayBreak ? List.of(List.of(name.text()), TextWidth.halves(name.text())) : List.of(List.of(name.text())), place).isPresent();
    }

    /** The same for a name that can be set on lines in some ways, the best first; gives the box. */
    Optional<Box> write(Look look, Phrase name, List<List<String>> settings, BiFunction<Double, Double, Optional<Box>> place) {
        for (final List<String> lines : settings) {
            final double width = lines.stream().mapToDouble(line -> TextWidth.of(line, look)).max().orElse(0) * (close && name.rightToLeft() ? CLOSE : 1) + 6;
            final Metrics metrics = metrics(name);
            final Optional<Box> box = place.apply(width, look.type().size() * (metrics.height + metrics.step * (lines.size() - 1)));
            if (box.isEmpty()) continue;
            space.take(box.get());
            set(look, name, lines, box.get());
            return box;
        }
        return Optional.empty();
    }

    private void set(Look look, Phrase name, List<String> lines, Box box) {
        final Metrics metrics = metrics(name);
        final List<Words> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            words.add(new Words(look, "", name.with(lines.get(i)), box.middleX(), box.y() + look.type().size() * (metrics.base + i * metrics.step)));
        }
        items.add(words.size() == 1 ? words.get(0) : new Block(words));
    }

    /**
     * A town: its dot and beside it its name, or neither.
     *
     * @param reach pixels around its point that something covers already, so that it has no dot; 0 where nothing does
     * @param others points beside which a reader would take the name for theirs
     */
    boolean town(Scene.Town town, Coordinate at, double reach, List<Coordinate> others) {
        final boolean dotted = reach == 0;
        // Wider than the dot, or a reader takes the name of another town for this one's.
        final Box dot = Box.around(at.x, at.y, 26, 22);
        if (dotted && !town.chosen() && !(space.freeButForLines(dot) && space.free(Box.around(at.x, at.y, 6, 6)))) return false;
        final double near = dotted ? 7 : reach;
        final Look look = town.chosen() ? Look.PLACE : Look.TOWN;
        final boolean written = write(look, town.name(), (w, h) -> {
            // Farther off a name would be taken for another place's.
            final Optional<Box> free = Space.beside(at.x, at.y, w, h, box -> space.free(box) && isNearest(at, others, box), near, near + 5, near + 11);
            // What the picture is about has a name, even across a line.
            return free.isPresent() || !town.chosen() ? free : Space.beside(at.x, at.y, w, h, space::freeButForLines, near, near + 10, near + 24, near + 40);
        }, false);
        if (dotted && (written || town.chosen())) {
            items.add(new Circle(town.chosen() ? Look.PLACE_DOT : Look.TOWN_DOT, "", at.x, at.y, town.chosen() ? 5 : 3.6));
            space.take(dot);
        }
        return written;
    }

    private static boolean isNearest(Coordinate at, List<Coordinate> others, Box box) {
        return others.stream().noneMatch(other -> box.distance(other.x, other.y) < box.distance(at.x, at.y));
    }

    /** A name beside a line: beside its middle first, then towards its ends; off an area if that can be. */
    boolean along(Look look, Phrase name, List<Coordinate> line, Optional<Box> off) {
        final Predicate<Box> clear = box -> space.free(box) && off.filter(box::overlaps).isEmpty();
        return write(look, name, (w, h) -> {
            for (final Predicate<Box> free : List.<Predicate<Box>>of(clear, space::free, space::freeButForLines)) {
                for (final double share : new double[] {.5, .62, .38, .75, .25, .88, 1, .12, 0}) {
                    final Coordinate at = line.get((int) Math.round(share * (line.size() - 1)));
                    final Optional<Box> box = Space.beside(at.x, at.y, w, h, free, 8, 16, 28, 42);
                    if (box.isPresent()) return box;
                }
            }
            return Optional.empty();
        }, name.text().length() > 26);
    }

    /** The name of an area, where it stands best within what is seen of it. @param dislike of a place, in pixels */
    void area(Look look, Phrase name, Geometry pixels, Box map, ToDoubleFunction<Box> dislike) {
        if (pixels.isEmpty()) return;
        final Region region = new Region(pixels);
        write(look, name, (w, h) -> inside(region, map, w, h, dislike), true);
    }

    private Optional<Box> inside(Region region, Box map, double w, double h, ToDoubleFunction<Box> dislike) {
        final Coordinate centre = region.pixels.getEnvelopeInternal().intersection(map.envelope()).centre();
        final List<Box> boxes = new ArrayList<>();
        final double step = 21;
        for (double x = map.x() + w / 2 + 8; x <= map.right() - w / 2 - 8; x += step) {
            for (double y = map.y() + h / 2 + 8; y <= map.bottom() - h / 2 - 8; y += step) if (region.holds(x, y)) boxes.add(Box.around(x, y, w, h));
        }
        final Optional<Box> best = boxes.stream().filter(box -> space.free(box) && corners(box).stream().allMatch(c -> region.holds(c.x, c.y)))
                .min(Comparator.comparingDouble(box -> centre.distance(new Coordinate(box.middleX(), box.middleY())) + crowding(box) + dislike.applyAsDouble(box)));
        best.ifPresent(box -> areas.add(new Coordinate(box.middleX(), box.middleY())));
        return best;
    }

    private double crowding(Box box) {
        double sum = -1.5 * space.clearance(box.middleX(), box.middleY(), 110);
        for (final Coordinate other : areas) sum += Math.max(0, APART - Math.hypot(box.middleX() - other.x, 1.6 * (box.middleY() - other.y))) * 2;
        return sum;
    }

    /** The name of a sea, near its place and on water. */
    void sea(Scene.Sea sea, Coordinate at, Predicate<Box> water) {
        write(Look.SEA_NAME, sea.name(), (w, h) -> Space.beside(at.x, at.y, w, h, box -> space.free(box) && water.test(box), -w / 2, 0, 18, 36, 58), true);
    }

    static List<Coordinate> corners(Box box) {
        return List.of(new Coordinate(box.x(), box.y()), new Coordinate(box.right(), box.y()), new Coordinate(box.x(), box.bottom()), new Coordinate(box.right(), box.bottom()));
    }
}
