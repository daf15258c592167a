package sarhad.encode;

import java.util.List;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;
import sarhad.encode.picture.Scene;
import sarhad.model.Atlas;
import sarhad.model.Layer;

/**
 * What the events of pictures lie on, made once for all of them.
 *
 * @param nearGround the map of the atlas
 * @param farGround the earth
 */
record Grounds(Supplier<Ground> nearGround, Supplier<Scene.Far> farGround) {

    /** The map of the atlas, and its boundaries to look up areas in. */
    record Ground(Scene.Near scene, SimplifiedBoundaries boundaries) {}

    static Ground near(Atlas atlas) {
        final SimplifiedBoundaries boundaries = SimplifiedBoundaries.of(atlas);
        final List<String> parties = atlas.about().parties().stream().map(Atlas.Party::country).toList();
        final List<Scene.Country> countries = boundaries.countries().entrySet().stream()
                .map(country -> new Scene.Country(country.getValue(), parties.contains(country.getKey()))).toList();
        final List<Geometry> provinces = atlas.about().parties().stream().map(party -> boundaries.provinces().get(party.province())).toList();
        final List<Geometry> rivers = atlas.layers().rivers().features().stream().map(Layer.Feature::geometry).toList();
        final List<Scene.Boundary> lines = boundaries.lines().stream().map(line -> new Scene.Boundary(line.geometry(), line.dashed())).toList();
        return new Ground(new Scene.Near(countries, provinces, rivers, lines, boundaries.border(), Scene.Options.NONE), boundaries);
    }

    static Scene.Far far(Atlas atlas) {
        final List<Geometry> land = atlas.layers().land().features().stream().map(Layer.Feature::geometry).toList();
        return new Scene.Far(land.size() == 1 ? land.get(0) : land.get(0).getFactory().buildGeometry(land));
    }
}
