package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import sarhad.encode.picture.Drawing.Circle;
import sarhad.encode.picture.Drawing.Glyph;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Drawing.Rectangle;
import sarhad.encode.picture.Drawing.Shape;
import sarhad.encode.picture.Drawing.Words;
import sarhad.encode.picture.Scene.Site;

/**
 * Where the marks of events stand, so that each can be seen: on its point, or beside it with a line to it; the number of an
 * area on the area's edge, since it has no point. More than can stand together are counted.
 */
final class Marks {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double SIZE = 33;
    static final double SIZE_CHOSEN = 44;
    private static final double BADGE_HEIGHT = 25;
    /** Pixels that names keep off a mark: its number may hang lower than the shape is high. */
    private static final double MARGIN = 5;
    /** More marks than this in one place are counted. */
    private static final int MOST = 8;
    private static final double[] RINGS = {1.05, 1.6, 2.2, 2.9};
    private static final int DIRECTIONS = 12;
    /** How far outside its area a number may stand where the edge has no room for it. */
    private static final double[] OUTWARDS = {0, 18, 32, 48};
    /** Corners of an area that are tried. */
    private static final int CORNERS = 72;

    private final Space space;
    private final Box map;
    private final String language;
    private final Scene.Numbers numbers;
    private final List<Taken> taken = new ArrayList<>();
    private final List<Box> kept;
    private final List<Item> leaders = new ArrayList<>();
    private final List<Item> marks = new ArrayList<>();

    /** A place that is taken: its middle, and how far around. */
    private record Taken(double x, double y, double radius) {}

    /** A site and the pixel of its point. */
    record Placed(Site site, Coordinate at) {}

    /** Marks that keep off everything that stands on the map by now. */
    Marks(Space space, Box map, Scene scene) {
        this.space = space;
        this.kept = space.taken();
        this.map = map;
        this.language = scene.caption().language();
        this.numbers = scene.numbers();
    }

    /** Width and height of a mark: larger for longer numbers. */
    static double size(Site site) {
        final int longer = Math.max(0, site.number().length() - 2);
        return (site.chosen() ? SIZE_CHOSEN : SIZE) * (1 + 0.24 * longer);
    }

    /** Keeps marks off a point. */
    void avoid(Coordinate point, double radius) {
        taken.add(new Taken(point.x, point.y, radius));
    }

    /** Marks on their points, the chosen ones first; gives back those that stand by themselves. */
    List<Placed> onPoints(List<Placed> all) {
        final List<Placed> alone = new ArrayList<>();
        final List<List<Placed>> crowds = new ArrayList<>();
        all.stream().filter(placed -> placed.site.chosen()).forEach(alone::add);
        for (final List<Placed> group : groups(all.stream().filter(placed -> !placed.site.chosen()).toList())) {
            if (group.size() > MOST) crowds.add(group);
            else alone.addAll(group);
        }
        alone.forEach(this::onPoint);
        crowds.forEach(this::counted);
        return alone;
    }

    /** Those that touch each other, directly or over others. */
    private static List<List<Placed>> groups(List<Placed> all) {
        final List<List<Placed>> groups = new ArrayList<>();
        for (final Placed placed : all) {
            final List<Placed> merged = new ArrayList<>();
            groups.removeIf(group -> {
                final boolean touches = group.stream().anyMatch(other -> other.at.distance(placed.at) < SIZE);
                if (touches) merged.addAll(group);
                return touches;
            });
            merged.add(placed);
            groups.add(merged);
        }
        return groups;
    }

    private void onPoint(Placed placed) {
        final double size = size(placed.site);
        final Coordinate at = free(placed.at, size);
        if (at.distance(placed.at) > 1) leader(placed.at, at, true);
        take(at, size / 2);
        final KindShape shape = KindShape.of(placed.site.kind());
        final boolean chosen = placed.site.chosen();
        marks.add(new Glyph(chosen ? Look.MARK_CHOSEN : Look.MARK, placed.site.party(), shape, at.x, at.y, size));
        marks.add(number(chosen ? Look.MARK_NUMBER_CHOSEN : Look.MARK_NUMBER, "", placed.site.number(), at.x, at.y + shape.down() * size / KindShape.SIZE));
    }

    /** The point itself if nothing stands there, else the nearest place around it that is free. */
    private Coordinate free(Coordinate point, double size) {
        if (isFree(point, size / 2)) return point;
        for (final double ring : RINGS) {
            for (int i = 0; i < DIRECTIONS; i++) {
                // First to the sides, where a name is least in the way.
                final double angle = Math.PI * (i % 2 == 0 ? i : DIRECTIONS + i) / DIRECTIONS;
                final Coordinate at = new Coordinate(point.x + ring * size * Math.cos(angle), point.y + ring * size * Math.sin(angle));
                if (isFree(at, size / 2)) return at;
            }
        }
        return point;
    }

    private boolean isFree(Coordinate at, double radius) {
        return map.grown(-radius).contains(at.x, at.y) && kept.stream().allMatch(box -> box.distance(at.x, at.y) >= radius)
                && taken.stream().allMatch(other -> Math.hypot(other.x - at.x, other.y - at.y) >= other.radius + radius - 1);
    }

    private void take(Coordinate at, double radius) {
        taken.add(new Taken(at.x, at.y, radius));
        space.take(Box.around(at.x, at.y, 2 * radius, 2 * radius).grown(MARGIN));
    }

    private void leader(Coordinate from, Coordinate to, boolean dot) {
        final Geometry line = FACTORY.createLineString(new Coordinate[] {from, to});
        space.keepFree(line);
        leaders.add(new Shape(Look.LEADER, "", line));
        if (dot) leaders.add(new Circle(Look.LEADER_END, "", from.x, from.y, 3.4));
    }

    private void counted(List<Placed> crowd) {
        final double x = crowd.stream().mapToDouble(placed -> placed.at.x).average().orElseThrow();
        final double y = crowd.stream().mapToDouble(placed -> placed.at.y).average().orElseThrow();
        final Phrase count = new Phrase("× " + numbers.count().apply(crowd.size()), language);
        final double width = TextWidth.of(count.text(), Look.CROWD_NUMBER) + 22;
        final Coordinate at = free(new Coordinate(x, y), width);
        take(at, width / 2);
        marks.add(new Rectangle(Look.CROWD, "", Box.around(at.x, at.y, width, 32), 16));
        marks.add(number(Look.CROWD_NUMBER, "", count.text(), at.x, at.y));
    }

    /**
     * The number of an area on its edge.
     *
     * @param area in pixels
     * @param avoid a line that it keeps away from
     */
    void onEdge(Site site, Geometry area, Optional<IndexedFacetDistance> avoid) {
        final List<Coordinate> edge = edge(area);
        final Coordinate centre = area.getCentroid().getCoordinate();
        Coordinate best = edge.get(0);
        Coordinate from = best;
        double most = Double.NEGATIVE_INFINITY;
        final double least = Math.min(area.getEnvelopeInternal().getWidth(), area.getEnvelopeInternal().getHeight());
        for (final Coordinate corner : edge) {
            for (final double out : OUTWARDS) {
                // It would cover an area that is hardly larger than itself.
                if (out == 0 && least < 2 * BADGE_HEIGHT) continue;
                final Coordinate at = beyond(corner, centre, out);
                final double worth = worth(at, corner, Box.of(area.getEnvelopeInternal()), avoid) - 4 * out;
                if (worth <= most) continue;
                most = worth;
                best = at;
                from = corner;
            }
        }
        if (!best.equals(from)) leader(from, best, false);
        badge(site, best);
    }

    private double worth(Coordinate at, Coordinate corner, Box area, Optional<IndexedFacetDistance> avoid) {
        final boolean seen = map.grown(-18).contains(at.x, at.y) && kept.stream().allMatch(box -> box.distance(at.x, at.y) > 18);
        double room = 70;
        for (final Taken other : taken) room = Math.min(room, Math.hypot(other.x - at.x, other.y - at.y) - other.radius);
        final double off = avoid.map(line -> line.distance(FACTORY.createPoint(at))).orElse(30.0);
        return (seen ? 1000 : 0) + (room < BADGE_HEIGHT / 2 + 3 ? -600 : 0) + 2 * room + 4 * Math.min(30, off) - 40 * (corner.y - area.y()) / Math.max(1, area.h());
    }

    /** The outline of the largest part, with a corner every few pixels, also where it is straight. */
    private static List<Coordinate> edge(Geometry area) {
        Geometry largest = area.getGeometryN(0);
        for (int i = 1; i < area.getNumGeometries(); i++) if (area.getGeometryN(i).getArea() > largest.getArea()) largest = area.getGeometryN(i);
        final Geometry outline = ((Polygon) largest).getExteriorRing();
        return List.of(Densifier.densify(outline, Math.max(2, outline.getLength() / CORNERS)).getCoordinates());
    }

    private static Coordinate beyond(Coordinate point, Coordinate centre, double out) {
        final double away = Math.max(1e-9, point.distance(centre));
        return out == 0 ? point : new Coordinate(point.x + (point.x - centre.x) * out / away, point.y + (point.y - centre.y) * out / away);
    }

    /** Numbers of areas in rows along the upper edge of a box, from its left corner on. */
    void along(List<Site> sites, Box box) {
        double x = box.x() + 20;
        double y = box.y();
        for (final Site site : sites) {
            if (x > box.right() - 8 && x > box.x() + 21) {
                x = box.x() + 20;
                y += BADGE_HEIGHT + 4;
            }
            x += badge(site, new Coordinate(x, y)) + 5;
        }
    }

    private double badge(Site site, Coordinate at) {
        final boolean chosen = site.chosen();
        final Look look = chosen ? Look.BADGE_NUMBER_CHOSEN : Look.BADGE_NUMBER;
        final double width = Math.max(BADGE_HEIGHT + 3, TextWidth.of(site.number(), look) + 11);
        final Box box = Box.around(at.x, at.y, width, BADGE_HEIGHT);
        taken.add(new Taken(at.x, at.y, width / 2));
        space.take(box.grown(2));
        marks.add(new Rectangle(chosen ? Look.BADGE_CHOSEN : Look.BADGE, site.party(), box, 5));
        marks.add(number(look, chosen ? "" : site.party(), site.number(), at.x, at.y));
        return width;
    }

    private Words number(Look look, String party, String number, double x, double y) {
        return new Words(look, party, new Phrase(number, language), x, y + look.type().size() * .36);
    }

    /** Lines from marks to where they belong, then the marks. */
    List<Item> paint() {
        final List<Item> items = new ArrayList<>(leaders);
        items.addAll(marks);
        return items;
    }
}
