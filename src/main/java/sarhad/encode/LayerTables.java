package sarhad.encode;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import sarhad.measure.Zones;
import sarhad.model.Atlas;
import sarhad.model.Layer;
import sarhad.model.Place;

/** Places, layers and zones as tables. */
record LayerTables(Atlas atlas, Zones bands) {
    private static final double SQUARE_KILOMETRE = 1e6;

    /** Every place; those whose position is not known have no geometry. */
    Table places() {
        final Columns<Place> columns = columns();
        columns.text("id", Place::id);
        columns.texts("name", place -> Optional.of(place.name()));
        columns.text("kind", place -> ModelJson.word(place.kind()));
        columns.text("country", place -> place.country().orElse(""));
        columns.text("province", place -> place.province().orElse(""));
        columns.whole("rank", place -> String.valueOf(place.rank()));
        columns.text("seat_of_power", place -> place.seatOfPower() ? "yes" : "");
        columns.texts("note", Place::note);
        columns.text("sources", place -> Tables.ids(place.sources()));
        return columns.table(List.copyOf(atlas.places().byId().values()), place -> place.position().map(EventTables::point));
    }

    /** A layer as it is in the data. */
    Table layer(Layer layer) {
        final Columns<Layer.Feature> columns = columns();
        columns.text("id", Layer.Feature::id);
        columns.texts("name", Layer.Feature::name);
        columns.text("country", feature -> feature.country().orElse(""));
        columns.text("between", feature -> Tables.ids(feature.between()));
        columns.whole("tolerance_m", feature -> feature.tolerance().map(tolerance -> GeometryJson.rounded(tolerance, 0).toPlainString()).orElse(""));
        columns.text("licence", feature -> layer.origin().licence());
        columns.text("credit", feature -> layer.origin().credit().original());
        return columns.table(layer.features(), feature -> Optional.of(feature.geometry()));
    }

    /** The land of either party within some distances of the border. */
    Table zones() {
        final Columns<Zones.Zone> columns = columns();
        columns.text("id", zone -> zone.country() + "-" + zone.metres());
        columns.text("country", Zones.Zone::country);
        columns.whole("within_m", zone -> String.valueOf(zone.metres()));
        columns.whole("square_km", zone -> GeometryJson.rounded(zone.squareMetres() / SQUARE_KILOMETRE, 0).toPlainString());
        final List<Zones.Zone> all = Zones.WIDTHS.stream().flatMap(metres -> bands.of(metres).stream()).toList();
        return columns.table(all, zone -> Optional.<Geometry>of(zone.area()).filter(area -> !area.isEmpty()));
    }

    private <T> Columns<T> columns() {
        return new Columns<>(atlas.about().languages());
    }
}
