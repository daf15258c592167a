package sarhad.encode;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import sarhad.measure.Zones;
import sarhad.measure.Zones.Contents;
import sarhad.measure.Zones.Zone;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Place;

/** {@code data/zones.geojson}: the land of either party within some distances of the border, and what lies there. */
record ZonesJson(Atlas atlas, Zones zones) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String METHOD = "Land within a geodesic distance on WGS 84 of the reference border line, right to 10 m; areas on the ellipsoid."
            + " inside: events that lie so near wherever in their regions they were, and by either border line; perhaps: events of which some position does."
            + " places: those whose point lies so near to the reference line.";
    private static final double SQUARE_KILOMETRE = 1e6;
    /** Degrees by which outlines are simpler on the map: some 250 m, and decimals of what is left. */
    private static final double DRAWN = 0.0025;
    private static final int DECIMALS = 3;

    ObjectNode all() {
        final ArrayNode features = JSON.arrayNode();
        for (final int metres : Zones.WIDTHS) zones.of(metres).forEach(zone -> features.add(feature(zone)));
        final ObjectNode root = FeatureCollections.of(atlas, features).put("method", METHOD);
        root.set("contents", ModelJson.list(Zones.WIDTHS, this::contents));
        return root;
    }

    /** {@code data/zones-overview.geojson}: the same as finely as a map can show it. */
    ObjectNode overview() {
        final ArrayNode features = JSON.arrayNode();
        for (final int metres : Zones.WIDTHS) {
            for (final Zone zone : zones.of(metres)) {
                final ObjectNode feature = JSON.objectNode().put("type", "Feature").put("id", zone.country() + "-" + zone.metres());
                feature.set("geometry", GeometryJson.of(TopologyPreservingSimplifier.simplify(zone.area(), DRAWN), DECIMALS));
                feature.set("properties", JSON.objectNode().put("metres", zone.metres()));
                features.add(feature);
            }
        }
        return FeatureCollections.of(atlas, features);
    }

    private static ObjectNode feature(Zone zone) {
        final ObjectNode properties = JSON.objectNode().put("country", zone.country()).put("metres", zone.metres())
                .put("squareKilometres", GeometryJson.rounded(zone.squareMetres() / SQUARE_KILOMETRE, 0));
        return FeatureCollections.feature(zone.country() + "-" + zone.metres(), zone.area(), properties);
    }

    private ObjectNode contents(int metres) {
        final Contents contents = zones.contents(metres);
        final ObjectNode node = JSON.objectNode().put("metres", metres);
        node.set("inside", ModelJson.strings(contents.inside().stream().map(Event::id).toList()));
        node.set("perhaps", ModelJson.strings(contents.perhaps().stream().map(Event::id).toList()));
        node.set("places", ModelJson.strings(contents.places().stream().map(Place::id).toList()));
        return node;
    }
}
