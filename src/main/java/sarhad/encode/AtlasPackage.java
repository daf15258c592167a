package sarhad.encode;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sarhad.encode.GeoPackage.Shape;
import sarhad.model.Atlas;
import sarhad.model.Layer;
import sarhad.model.Text;

/**
 * {@code data/atlas.gpkg}: every layer and table in one file. Countries are cut at the atlas's limits as everywhere, so
 * that none has its whole outline.
 */
record AtlasPackage(Atlas atlas, Tables tables, EventTables events, LayerTables layers) {
    byte[] make() {
        try (GeoPackage file = new GeoPackage(atlas.about().edition())) {
            file.features("events", "Where each event can have been: a region, never a point", Shape.MULTIPOLYGON, events.regions());
            file.features("event_points", "Points of a gazetteer or a survey at which a site lies, where it may be drawn as one", Shape.POINT, events.points());
            file.features("places", credit(atlas.places().origin()), Shape.POINT, layers.places());
            final Atlas.Layers all = atlas.layers();
            layer(file, "border", Shape.MULTILINESTRING, all.border());
            layer(file, "border_alternative", Shape.MULTILINESTRING, all.borderAlternative());
            layer(file, "provinces", Shape.MULTIPOLYGON, all.provinces());
            layer(file, "countries", Shape.MULTIPOLYGON, all.countries());
            layer(file, "rivers", Shape.MULTILINESTRING, all.rivers());
            layer(file, "land", Shape.MULTIPOLYGON, all.land());
            file.features("zones", "Land within some distances of the border", Shape.MULTIPOLYGON, layers.zones());
            file.attributes("claims", "Who said what about an event", tables.claims());
            file.attributes("theses", "Interpretations, each with its holder", tables.theses());
            file.attributes("actors", "Actors", tables.actors());
            file.attributes("sources", "Sources", tables.sources());
            file.attributes("about", "Edition, licences and what to know of the boundaries", about());
            return file.bytes();
        } catch (SQLException e) {
            throw new IllegalStateException("an SQLite file can always be made in memory", e);
        }
    }

    private void layer(GeoPackage file, String name, Shape shape, Layer layer) throws SQLException {
        file.features(name, credit(layer.origin()), shape, layers.layer(layer));
    }

    private static String credit(Layer.Origin origin) {
        return origin.credit().original() + ", " + origin.licence();
    }

    /** Names and values, in every language. */
    private Table about() {
        final Atlas.About about = atlas.about();
        final Map<String, Text> rows = new LinkedHashMap<>();
        rows.put("title", about.title());
        rows.put("description", about.description());
        rows.put("boundary_note", about.boundaryNote());
        rows.put("publisher", about.publisher());
        rows.put("responsible_editor", about.responsibleEditor());
        rows.put("edition", Text.of(about.title().language(), about.edition().toString()));
        about.licences().forEach(licence -> rows.put(licence.licence() + ": " + licence.part().original(), licence.part()));
        final Columns<Map.Entry<String, Text>> columns = new Columns<>(about.languages());
        columns.text("name", Map.Entry::getKey);
        columns.texts("value", row -> Optional.of(row.getValue()));
        return columns.table(List.copyOf(rows.entrySet()));
    }
}
