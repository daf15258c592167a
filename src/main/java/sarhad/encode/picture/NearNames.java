package sarhad.encode.picture;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import sarhad.encode.picture.NamePainter.Region;
import sarhad.encode.picture.Scene.Town;

/** The names on the map of the atlas, the most important first. */
record NearNames(Scene.Names scene, Pixels pixels, NamePainter names) {
    /** How much a name of an area dislikes each corner that lies on an event's region, in pixels. */
    private static final double ON_REGION = 180;
    /** How much a country's name dislikes standing in the tinted provinces, which have names of their own. */
    private static final double IN_PROVINCE = 190;

    /** Towns of this rank and better are written before the names of areas, which can give way. */
    private static final int FIRST = 2;
    /**
     * A town and the pixel of its point.
     *
     * @param mark how far around that the mark reaches which stands on it; 0 where none does
     */
    record At(Town town, Coordinate at, double mark) {
        boolean marked() {
            return mark > 0;
        }
    }

    void write(List<Geometry> countries, List<Geometry> regions, List<At> towns) {
        towns.stream().filter(at -> at.marked() || at.town.rank() <= FIRST).forEach(at -> names.town(at.town, at.at, at.mark, List.of()));
        final List<Region> events = regions.stream().map(Region::new).toList();
        final ToDoubleFunction<Box> onRegions = box -> ON_REGION * NamePainter.corners(box.grown(5)).stream()
                .filter(corner -> events.stream().anyMatch(region -> region.holds(corner.x, corner.y))).count();
        final List<Scene.Area> provinces = scene.areas().stream().filter(area -> !area.country()).toList();
        final List<Geometry> provincePixels = provinces.stream().map(area -> pixels.of(area.area())).toList();
        for (int i = 0; i < provinces.size(); i++) names.area(Look.PROVINCE, provinces.get(i).name(), provincePixels.get(i), map(), onRegions);
        final List<Region> tinted = provincePixels.stream().map(Region::new).toList();
        final ToDoubleFunction<Box> inProvince = box -> tinted.stream().anyMatch(region -> region.holds(box.middleX(), box.middleY())) ? IN_PROVINCE : 0;
        for (final Scene.Area country : scene.areas()) {
            if (country.country()) names.area(Look.COUNTRY, country.name(), pixels.of(country.area()), map(), box -> onRegions.applyAsDouble(box) + inProvince.applyAsDouble(box));
        }
        seas(countries);
        towns.stream().filter(at -> !at.marked() && at.town.rank() > FIRST).forEach(at -> names.town(at.town, at.at, 0, List.of()));
    }

    private Box map() {
        return pixels.window().box();
    }

    private void seas(List<Geometry> countries) {
        final List<Region> land = countries.stream().map(Region::new).toList();
        final Predicate<Box> water = box -> NamePainter.corners(box).stream().noneMatch(corner -> land.stream().anyMatch(region -> region.holds(corner.x, corner.y)));
        for (final Scene.Sea sea : scene.seas()) {
            final Coordinate at = pixels.of(sea.position().lon(), sea.position().lat());
            if (map().contains(at.x, at.y)) names.sea(sea, at, water);
        }
    }
}
