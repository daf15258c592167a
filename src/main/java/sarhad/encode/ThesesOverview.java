package sarhad.encode;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import sarhad.measure.GeodesicArc;
import sarhad.model.Atlas;
import sarhad.model.Place;
import sarhad.model.Thesis;

/** {@code data/theses-overview.geojson}: for each thesis that links places, the geodesic arcs through them in its order. */
record ThesesOverview(Atlas atlas) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    ObjectNode collection() {
        final ArrayNode features = JSON.arrayNode();
        for (final Thesis thesis : atlas.theses()) ThesisArcs.of(atlas, thesis).ifPresent(arcs -> features.add(feature(thesis, arcs)));
        return FeatureCollections.of(atlas, features);
    }

    private static ObjectNode feature(Thesis thesis, ThesisArcs arcs) {
        final ObjectNode properties = JSON.objectNode().put("thesis", thesis.id());
        properties.set("places", ModelJson.list(arcs.places(), ThesesOverview::place));
        properties.set("label", GeometryJson.pair(arcs.label()));
        return FeatureCollections.feature(thesis.id(), GeodesicArc.line(arcs.arcs()), properties);
    }

    private static ObjectNode place(Place place) {
        final ObjectNode node = JSON.objectNode().put("id", place.id());
        node.set("name", ModelJson.plainText(place.name()));
        node.set("at", GeometryJson.pair(place.position().orElseThrow()));
        return node;
    }
}
