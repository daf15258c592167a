package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The space of a map, which fills up with marks and names so that none covers another. */
final class Space {
    /** Pixels of a square; lines are known to this. */
    private static final double CELL = 6;
    /** Steps of the compass in the order of preference for a town's name. */
    private static final double[][] AROUND = {{1, 0}, {-1, 0}, {.7, -.9}, {.7, .9}, {-.7, -.9}, {-.7, .9}, {0, -1}, {0, 1}};

    private final Box map;
    private final List<Box> taken = new ArrayList<>();
    private final Set<Long> lines = new HashSet<>();

    Space(Box map) {
        this.map = map.grown(-5);
    }

    boolean free(Box box) {
        return map.contains(box) && !covers(box) && !crosses(box);
    }

    /** Whether something else lies under a box; lines do not count. */
    boolean covers(Box box) {
        return taken.stream().anyMatch(box::overlaps);
    }

    private boolean crosses(Box box) {
        for (long column = cell(box.x()); column <= cell(box.right()); column++) {
            for (long row = cell(box.y()); row <= cell(box.bottom()); row++) if (lines.contains(key(column, row))) return true;
        }
        return false;
    }

    private static long cell(double pixels) {
        return (long) Math.floor(pixels / CELL);
    }

    private static long key(long column, long row) {
        return column * 100_000 + row;
    }

    /** Everything that is taken by now. */
    List<Box> taken() {
        return List.copyOf(taken);
    }

    void take(Box box) {
        taken.add(box);
    }

    /** Gives back what was taken. */
    void release(Box box) {
        taken.remove(box);
    }

    /** Keeps lines free of names. */
    void keepFree(Geometry pixels) {
        for (int part = 0; part < pixels.getNumGeometries(); part++) {
            final Coordinate[] points = pixels.getGeometryN(part).getCoordinates();
            for (int i = 1; i < points.length; i++) keepFree(points[i - 1], points[i]);
        }
    }

    private void keepFree(Coordinate a, Coordinate b) {
        final int steps = Math.max(1, (int) Math.ceil(a.distance(b) / CELL));
        for (int s = 0; s <= steps; s++) {
            lines.add(key(cell(a.x + (b.x - a.x) * s / steps), cell(a.y + (b.y - a.y) * s / steps)));
        }
    }

    /** Whether a box is on the map and covers nothing but lines. */
    boolean freeButForLines(Box box) {
        return map.contains(box) && !covers(box);
    }

    /** Pixels to the nearest thing, up to some. */
    double clearance(double x, double y, double most) {
        double least = most;
        for (final Box box : taken) least = Math.min(least, box.distance(x, y));
        return least;
    }

    /** The first box of some size beside a point that is free, tried nearest first. */
    static Optional<Box> beside(double x, double y, double w, double h, Predicate<Box> free, double... gaps) {
        for (final double gap : gaps) {
            for (final double[] step : AROUND) {
                final double down = h / 2 + gap * (step[0] == 0 ? 1 : .5);
                final Box box = Box.around(x + step[0] * (w / 2 + gap), y + step[1] * down, w, h);
                if (free.test(box)) return Optional.of(box);
            }
        }
        return Optional.empty();
    }
}
