package sarhad.measure;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Layer;

/**
 * An atlas of two square countries: West from 10° to 12° E, East from 12° to 14° E, both from 40° N to 42° N, with sea to
 * the south, a third country to the north and the border on the 12th meridian. East has the provinces EA-N and EA-S. The
 * window ends at 14° E, so that East is cut there.
 */
final class Country {
    static final Geometry BORDER = Fixtures.line(12, 42, 12, 40);

    private Country() {}

    static Atlas.Layers layers(double alternativeLon) {
        final List<Layer.Feature> countries = List.of(
                Fixtures.feature("WE", Fixtures.polygon(10, 40, 12, 40, 12, 42, 10, 42)),
                Fixtures.feature("EA", Fixtures.polygon(12, 40, 14, 40, 14, 42, 12, 42)),
                Fixtures.feature("NO", Fixtures.polygon(10, 42, 12, 42, 14, 42, 14, 43, 10, 43)));
        final List<Layer.Feature> provinces = List.of(
                Fixtures.feature("EA-N", Fixtures.polygon(12, 41, 14, 41, 14, 42, 12, 42)),
                Fixtures.feature("EA-S", Fixtures.polygon(12, 40, 14, 40, 14, 41, 12, 41)));
        return new Atlas.Layers(Fixtures.layer(countries), Fixtures.layer(provinces),
                Fixtures.layer(List.of(Fixtures.feature("border", BORDER))),
                Fixtures.layer(List.of(Fixtures.feature("other", Fixtures.line(alternativeLon, 42, alternativeLon, 40)))),
                Fixtures.layer(List.of()),
                Fixtures.layer(List.of(Fixtures.feature("land", Fixtures.polygon(10, 40, 16, 40, 16, 50, 10, 50)))));
    }

    static Atlas.Extent limits() {
        return new Atlas.Extent(9, 38, 14, 43);
    }

    static Placement placement() {
        return new Placement(layers(12).countries(), layers(12).provinces(), layers(12).land(), limits());
    }

    /** The atlas with an alternative line on another meridian. */
    static Atlas atlas(double alternativeLon, List<Event> events) {
        return Fixtures.atlas("WE", "EA", limits(), layers(alternativeLon), events);
    }
}
