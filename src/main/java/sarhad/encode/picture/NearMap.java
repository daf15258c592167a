package sarhad.encode.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import sarhad.encode.picture.Drawing.Circle;
import sarhad.encode.picture.Drawing.Item;
import sarhad.encode.picture.Drawing.Rectangle;
import sarhad.encode.picture.Drawing.Shape;
import sarhad.encode.picture.Scene.Measured;
import sarhad.encode.picture.Scene.Near;
import sarhad.encode.picture.Scene.Site;
import sarhad.encode.picture.NearNames.At;

/** The map of the atlas: the border is its protagonist, regions show where events can have been. */
final class NearMap {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final List<Look> PROVINCES = List.of(Look.PROVINCE_A, Look.PROVINCE_B);
    /** Zoom from which smaller towns are named. */
    private static final double CLOSE = 7.1;
    private static final int RANK_FROM_AFAR = 2;
    private static final int RANK_CLOSE = 3;
    /** A mark this near to a town stands on it. */
    private static final double ON_TOWN = 9;
    /** Into so many parts a measured line is cut to look for room beside it. */
    private static final int STEPS = 20;

    private final Scene scene;
    private final Near ground;
    private final Pixels pixels;
    private final Window window;
    private final Space space;
    private final Box map;
    private final List<Item> items = new ArrayList<>();

    /** A site with its region in pixels. */
    private record Drawn(Site site, Geometry region) {}

    NearMap(Scene scene, Near ground, Pixels pixels, Space space) {
        this.scene = scene;
        this.ground = ground;
        this.pixels = pixels;
        this.window = pixels.window();
        this.space = space;
        this.map = window.box();
    }

    List<Item> paint() {
        final List<Geometry> countries = ground.countries().stream().map(country -> pixels.of(country.area())).toList();
        final Geometry border = pixels.of(ground.border());
        paintGround(countries);
        final List<Site> sites = scene.sites().stream().filter(Site::near).toList();
        final List<Marks.Placed> pointed = sites.stream().filter(site -> site.point().isPresent())
                .map(site -> new Marks.Placed(site, at(site.point().orElseThrow().lon(), site.point().orElseThrow().lat())))
                .filter(placed -> map.contains(placed.at().x, placed.at().y)).toList();
        final Marks marks = new Marks(space, map, scene);
        for (final Marks.Placed placed : pointed) placed.site().measured().ifPresent(measured -> steps(ends(measured)).stream()
                .filter(step -> step.distance(placed.at()) > Marks.SIZE_CHOSEN).forEach(step -> marks.avoid(step, 3)));
        final List<Marks.Placed> alone = marks.onPoints(pointed);
        final List<At> towns = towns(alone);
        final List<Drawn> regions = regions(sites, alone);
        for (final Drawn drawn : regions) {
            add(regionLook(drawn), drawn.site.party(), drawn.region);
            space.keepFree(drawn.region);
        }
        add(Look.BORDER_CASING, "", border);
        ground.options().alternative().forEach(line -> add(Look.BORDER_ALTERNATIVE, "", pixels.of(line)));
        add(Look.BORDER, "", border);
        space.keepFree(border);
        final NamePainter names = new NamePainter(space);
        scene.ruler().ifPresent(ruler -> items.addAll(RulerPainter.paint(ruler, pixels, space, names)));
        measured(sites, regions, names, () -> badges(regions, towns, border, marks));
        items.addAll(marks.paint());
        new NearNames(scene.names(), pixels, names).write(countries, regions.stream().map(Drawn::region).toList(), towns);
        items.addAll(names.paint());
        return items;
    }

    private Coordinate at(double lon, double lat) {
        return pixels.of(lon, lat);
    }

    private void add(Look look, String party, Geometry geometry) {
        if (Pixels.worthDrawing(geometry)) items.add(new Shape(look, party, geometry));
    }

    private void paintGround(List<Geometry> countries) {
        final Box limits = window.pixels(Picture.envelope(scene.view().limits()));
        items.add(new Rectangle(Look.OUTSIDE, "", map, 0));
        items.add(new Rectangle(Look.SEA, "", limits, 0));
        for (int i = 0; i < countries.size(); i++) add(ground.countries().get(i).party() ? Look.PARTY_LAND : Look.NEIGHBOUR, "", countries.get(i));
        for (int i = 0; i < ground.provinces().size(); i++) add(PROVINCES.get(i), "", pixels.of(ground.provinces().get(i)));
        ground.options().band().forEach(band -> add(Look.BAND, "", pixels.of(band)));
        ground.options().provinces().forEach(province -> add(Look.PROVINCE_LINE, "", pixels.of(province.getBoundary())));
        ground.rivers().forEach(river -> add(Look.RIVER, "", pixels.of(river, Pixels.COARSE)));
        ground.boundaries().forEach(boundary -> add(boundary.dashed() ? Look.BOUNDARY_DASHED : Look.BOUNDARY, "", pixels.of(boundary.line())));
        if (!limits.grown(-1).contains(map)) items.add(new Rectangle(Look.NEATLINE, "", limits, 0));
    }

    private static Look regionLook(Drawn drawn) {
        final boolean chosen = drawn.site.chosen();
        if (drawn.site.point().isPresent()) return chosen ? Look.REGION_DISC_CHOSEN : Look.REGION_DISC;
        if (Look.isSmall(drawn.region)) return Look.REGION_SMALL;
        return chosen ? Look.REGION_DERIVED_CHOSEN : Look.REGION_DERIVED;
    }

    /** The regions of all that is not merely counted, the chosen ones uppermost. */
    private List<Drawn> regions(List<Site> sites, List<Marks.Placed> alone) {
        return sites.stream().filter(site -> site.point().isEmpty() || alone.stream().anyMatch(placed -> placed.site() == site))
                .sorted(Comparator.comparing(Site::chosen)).map(site -> new Drawn(site, pixels.of(site.region()))).filter(drawn -> !drawn.region.isEmpty()).toList();
    }

    private void badges(List<Drawn> regions, List<At> towns, Geometry border, Marks marks) {
        towns.stream().filter(town -> town.town().rank() <= 1).forEach(town -> marks.avoid(town.at(), 8));
        final Optional<IndexedFacetDistance> avoid = border.isEmpty() ? Optional.empty() : Optional.of(new IndexedFacetDistance(border));
        // The chosen one first: it has the choice.
        regions.stream().filter(drawn -> drawn.site.point().isEmpty()).sorted(Comparator.comparing((Drawn drawn) -> !drawn.site.chosen()))
                .forEach(drawn -> marks.onEdge(drawn.site, drawn.region, avoid));
    }

    /** The measured lines of the chosen event; what else must be placed before their words. */
    private void measured(List<Site> sites, List<Drawn> regions, NamePainter names, Runnable before) {
        final List<Site> chosen = sites.stream().filter(site -> site.chosen() && site.measured().isPresent()).toList();
        for (final Site site : chosen) {
            final Geometry line = FACTORY.createLineString(ends(site.measured().orElseThrow()));
            add(Look.MEASURE_CASING, "", line);
            add(Look.MEASURE, "", line);
            final Coordinate end = line.getCoordinates()[1];
            items.add(new Circle(Look.MEASURE_END, "", end.x, end.y, 5));
            space.keepFree(line);
        }
        before.run();
        for (final Site site : chosen) {
            final Optional<Box> off = regions.stream().filter(drawn -> drawn.site == site).map(drawn -> Box.of(drawn.region.getEnvelopeInternal())).findFirst();
            names.along(Look.INTERVAL, site.measured().orElseThrow().interval(), steps(ends(site.measured().orElseThrow())), off);
        }
    }

    private Coordinate[] ends(Measured measured) {
        return new Coordinate[] {at(measured.from().lon(), measured.from().lat()), at(measured.to().lon(), measured.to().lat())};
    }

    private static List<Coordinate> steps(Coordinate[] ends) {
        return IntStream.rangeClosed(0, STEPS).mapToObj(i -> new LineSegment(ends[0], ends[1]).pointAlong((double) i / STEPS)).toList();
    }

    /** The towns that are seen and worth a name at this size, those with a mark on them first. */
    private List<At> towns(List<Marks.Placed> pointed) {
        final int most = window.zoom() >= CLOSE ? RANK_CLOSE : RANK_FROM_AFAR;
        return scene.names().towns().stream().map(town -> {
            final Coordinate at = at(town.position().lon(), town.position().lat());
            final double mark = pointed.stream().filter(placed -> placed.at().distance(at) < ON_TOWN)
                    .mapToDouble(placed -> Marks.size(placed.site()) / 2 + 2).max().orElse(0);
            return new At(town, at, mark);
        }).filter(at -> map.contains(at.at().x, at.at().y) && at.town().rank() <= (at.marked() ? RANK_CLOSE : most))
                .sorted(Comparator.comparing((At at) -> !at.marked()).thenComparing(at -> at.town().rank())).toList();
    }
}
