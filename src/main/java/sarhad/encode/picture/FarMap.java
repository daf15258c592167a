package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import sarhad.encode.picture.Drawing.Circle;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Drawing.Rectangle;
import sarhad.encode.picture.Drawing.Shape;
import sarhad.encode.picture.Scene.Arc;
import sarhad.encode.picture.Scene.Far;
import sarhad.encode.picture.Scene.Site;
import sarhad.encode.picture.Scene.Town;
import sarhad.model.Position;

/** The earth: land and dots, the arcs of a thesis, and the frame within which the atlas has a map. No boundary. */
final class FarMap {
    /** Pixels within which a mark and a dot would be taken for one. */
    private static final double ONE_PLACE = 10;
    private static final double DOT = 5;
    /** Half the width of a chosen mark, and a little more. */
    private static final double MARK = 24;

    private final Scene scene;
    private final Far ground;
    private final Pixels pixels;
    private final Space space;
    private final Box map;
    private final List<Item> items = new ArrayList<>();
    private final List<Standing> standing = new ArrayList<>();

    /** What stands at a place, and how far around it reaches. */
    private record Standing(Coordinate at, double reach) {}

    FarMap(Scene scene, Far ground, Pixels pixels, Space space) {
        this.scene = scene;
        this.ground = ground;
        this.pixels = pixels;
        this.space = space;
        this.map = pixels.window().box();
    }

    List<Item> paint() {
        final Box window = pixels.window().pixels(Picture.envelope(scene.view().limits()));
        items.add(new Rectangle(Look.SEA, "", map, 0));
        items.add(new Shape(Look.FAR_LAND, "", pixels.ofWorld(ground.land())));
        items.add(new Rectangle(Look.ATLAS_WINDOW, "", window, 0));
        space.keepFree(window.outline());
        final List<Geometry> arcs = arcs();
        final NamePainter names = new NamePainter(space);
        scene.ruler().ifPresent(ruler -> items.addAll(RulerPainter.paint(ruler, pixels, space, names)));
        // The places of a thesis stand where its arcs end, and marks beside them; without arcs marks stand on their points.
        final Marks inWindow = inWindow(window);
        final List<Town> ends = places(true).stream().filter(place -> isEnd(at(place.position()), arcs)).toList();
        ends.forEach(place -> name(place, names));
        final Marks marks = new Marks(space, map, scene);
        chosen(marks);
        places(true).stream().filter(place -> !ends.contains(place)).forEach(place -> name(place, names));
        for (int i = 0; i < arcs.size(); i++) names.along(Look.ARC_NAME, scene.arcs().get(i).holder(), List.of(arcs.get(i).getCoordinates()), Optional.empty());
        others();
        places(false).forEach(place -> name(place, names));
        windowName(window, names);
        items.addAll(inWindow.paint());
        items.addAll(marks.paint());
        items.addAll(names.paint());
        return items;
    }

    /** What the frame is, low within it, where it is wide enough. */
    private void windowName(Box window, NamePainter names) {
        names.write(Look.WINDOW_NAME, scene.view().name(), (w, h) -> {
            final Box box = new Box(window.middleX() - w / 2, window.bottom() - h - 4, w, h);
            return w < window.w() - 12 && space.free(box) ? Optional.of(box) : Optional.empty();
        }, false);
    }

    private List<Geometry> arcs() {
        final List<Geometry> arcs = scene.arcs().stream().map(arc -> pixels.of(turned(arc))).toList();
        arcs.forEach(arc -> items.add(new Shape(Look.ARC_CASING, "", arc)));
        arcs.forEach(arc -> items.add(new Shape(Look.ARC, "", arc)));
        arcs.forEach(space::keepFree);
        return arcs;
    }

    private List<Town> places(boolean chosen) {
        return scene.names().towns().stream().filter(place -> place.chosen() == chosen && map.contains(at(place.position()).x, at(place.position()).y)).toList();
    }

    /** An arc on the turn round the earth on which its start is shown. */
    private Geometry turned(Arc arc) {
        final double start = arc.line().getCoordinateN(0).x;
        return Pixels.moved(arc.line(), pixels.window().turned(start) - start);
    }

    private Coordinate at(Position position) {
        return pixels.of(pixels.window().turned(position.lon()), position.lat());
    }

    /** What the picture is about: marks on points, and regions with their number. */
    private void chosen(Marks marks) {
        final List<Site> far = scene.sites().stream().filter(site -> site.chosen() && !site.near()).toList();
        final List<Marks.Placed> placed = marks.onPoints(far.stream().filter(site -> site.point().isPresent())
                .map(site -> new Marks.Placed(site, at(site.point().orElseThrow()))).toList());
        placed.forEach(mark -> standing.add(new Standing(mark.at(), MARK)));
        for (final Site site : far) {
            if (site.point().isPresent()) continue;
            final Geometry region = pixels.ofWorld(site.region());
            items.add(new Shape(Look.isSmall(region) ? Look.REGION_SMALL : Look.REGION_DERIVED_CHOSEN, site.party(), region));
            marks.onEdge(site, region, Optional.empty());
            final Box box = Box.of(region.getEnvelopeInternal());
            standing.add(new Standing(new Coordinate(box.middleX(), box.middleY()), box.w() / 2 + 4));
        }
    }

    /** The numbers of what lies in the atlas's window, along the frame. */
    private Marks inWindow(Box window) {
        final Marks marks = new Marks(space, map, scene);
        final Set<String> within = new HashSet<>();
        marks.along(scene.sites().stream().filter(site -> site.chosen() && site.near() && within.add(site.event())).toList(), window);
        return marks;
    }

    private static boolean isEnd(Coordinate at, List<Geometry> arcs) {
        return arcs.stream().map(Geometry::getCoordinates).anyMatch(arc -> arc[0].distance(at) < 1 || arc[arc.length - 1].distance(at) < 1);
    }

    /** Every other event that has a point, as a dot. */
    private void others() {
        for (final Site site : scene.sites()) {
            if (site.chosen() || site.near() || site.point().isEmpty()) continue;
            final Coordinate at = at(site.point().get());
            final Box dot = Box.around(at.x, at.y, 2 * DOT + 2, 2 * DOT + 2);
            if (!map.grown(-DOT).contains(at.x, at.y) || covered(at) > 0 || space.covers(dot)) continue;
            standing.add(new Standing(at, DOT + 2));
            items.add(new Circle(Look.FAR_DOT, site.party(), at.x, at.y, DOT));
            space.take(dot);
        }
    }

    /** How far what stands at a place reaches; 0 where nothing does. */
    private double covered(Coordinate at) {
        return standing.stream().filter(other -> other.at.distance(at) < ONE_PLACE).mapToDouble(Standing::reach).max().orElse(0);
    }

    private void name(Town place, NamePainter names) {
        final Coordinate at = at(place.position());
        names.town(place, at, covered(at), standing.stream().map(Standing::at).filter(other -> other.distance(at) >= ONE_PLACE).toList());
    }
}
