package sarhad.encode;

import static sarhad.encode.ModelJson.text;
import static sarhad.encode.ModelJson.word;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.locationtech.jts.geom.Geometry;
import sarhad.model.Atlas;
import sarhad.model.Layer;
import sarhad.model.Place;

/** Layers and places as GeoJSON, whole; each file says which edition it is and under which licence. */
final class FeatureCollections {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Atlas atlas;

    FeatureCollections(Atlas atlas) {
        this.atlas = atlas;
    }

    /** A collection of features with the atlas's edition and licences. */
    static ObjectNode of(Atlas atlas, ArrayNode features) {
        final ObjectNode node = JSON.objectNode().put("type", "FeatureCollection").put("edition", atlas.about().edition().toString());
        node.set("licences", licences(atlas));
        node.set("features", features);
        return node;
    }

    static ArrayNode licences(Atlas atlas) {
        return ModelJson.list(atlas.about().licences(), part -> {
            final ObjectNode node = JSON.objectNode();
            node.set("part", text(part.part()));
            ModelJson.optional(node, "of", part.of().map(ModelJson::word));
            node.put("licence", part.licence());
            ModelJson.optional(node, "link", part.link());
            return node;
        });
    }

    /** A layer as it is in the data. */
    ObjectNode layer(Layer layer) {
        return about(layer.origin(), ModelJson.list(layer.features(), FeatureCollections::feature));
    }

    private ObjectNode about(Layer.Origin origin, ArrayNode features) {
        final ObjectNode node = JSON.objectNode().put("type", "FeatureCollection").put("edition", atlas.about().edition().toString());
        node.set("about", ModelJson.origin(origin));
        node.set("boundaryNote", text(atlas.about().boundaryNote()));
        node.set("features", features);
        return node;
    }

    private static ObjectNode feature(Layer.Feature feature) {
        final ObjectNode properties = JSON.objectNode();
        feature.name().ifPresent(name -> properties.set("name", text(name)));
        ModelJson.optional(properties, "country", feature.country());
        if (!feature.between().isEmpty()) properties.set("between", ModelJson.strings(feature.between()));
        feature.tolerance().ifPresent(tolerance -> properties.put("tolerance", GeometryJson.rounded(tolerance, 0)));
        properties.put("rank", feature.rank());
        return feature(feature.id(), feature.geometry(), properties);
    }

    static ObjectNode feature(String id, Geometry geometry, ObjectNode properties) {
        final ObjectNode node = JSON.objectNode().put("type", "Feature").put("id", id);
        node.set("geometry", GeometryJson.of(geometry));
        node.set("properties", properties);
        return node;
    }

    /** {@code data/places.geojson}: every place; those without a known position have no geometry. */
    ObjectNode places() {
        return about(atlas.places().origin(), ModelJson.list(atlas.places().byId().values().stream().toList(), FeatureCollections::place));
    }

    private static ObjectNode place(Place place) {
        final ObjectNode properties = JSON.objectNode();
        properties.set("name", text(place.name()));
        if (!place.aliases().isEmpty()) properties.set("aliases", ModelJson.strings(place.aliases()));
        properties.put("kind", word(place.kind()));
        ModelJson.optional(properties, "country", place.country());
        ModelJson.optional(properties, "province", place.province());
        properties.put("rank", place.rank());
        if (place.seatOfPower()) properties.put("seatOfPower", true);
        ModelJson.optionalText(properties, "note", place.note());
        properties.set("sources", ModelJson.strings(place.sources()));
        final ObjectNode node = JSON.objectNode().put("type", "Feature").put("id", place.id());
        node.set("geometry", place.position().map(GeometryJson::of).orElse(JSON.nullNode()));
        node.set("properties", properties);
        return node;
    }
}
