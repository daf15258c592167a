package sarhad.encode;

import static sarhad.encode.ModelJson.list;
import static sarhad.encode.ModelJson.strings;
import static sarhad.encode.ModelJson.text;
import static sarhad.encode.ModelJson.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import sarhad.measure.Measures;
import sarhad.measure.SiteMeasure;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Site;

/** Events as GeoJSON Features. An event's geometry is where it can have been: the regions of its sites, never a point. */
final class EventsJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Atlas atlas;
    private final Measures measures;

    EventsJson(Atlas atlas, Measures measures) {
        this.atlas = atlas;
        this.measures = measures;
    }

    /** {@code data/events.geojson}: every event without its claims, which are a collection of their own. */
    ObjectNode collection() {
        return FeatureCollections.of(atlas, list(atlas.events(), event -> feature(event, brief(event))));
    }

    /** {@code data/events/<id>.geojson}: one event with all that is said of it. */
    ObjectNode whole(Event event) {
        final ObjectNode properties = brief(event);
        properties.set("claims", list(event.claims(), ModelJson::claim));
        properties.set("copies", list(event.copies(), ModelJson::copy));
        properties.set("differences", list(event.differences(), ModelJson::difference));
        properties.set("measures", new MeasuresJson(atlas, measures).event(event));
        properties.put("method", MeasuresJson.METHOD);
        final ObjectNode feature = feature(event, properties);
        feature.put("edition", atlas.about().edition().toString());
        feature.set("licences", FeatureCollections.licences(atlas));
        return feature;
    }

    private ObjectNode feature(Event event, ObjectNode properties) {
        final ObjectNode node = JSON.objectNode().put("type", "Feature").put("id", event.id());
        node.set("geometry", geometry(event));
        node.set("properties", properties);
        return node;
    }

    private JsonNode geometry(Event event) {
        final List<Polygon> parts = new ArrayList<>();
        for (final SiteMeasure measure : measures.of(event)) {
            final Geometry region = measure.region();
            for (int i = 0; i < region.getNumGeometries(); i++) parts.add((Polygon) region.getGeometryN(i));
        }
        if (parts.isEmpty()) return JSON.nullNode();
        if (parts.size() == 1) return GeometryJson.of(parts.get(0));
        return GeometryJson.of(new GeometryFactory().createMultiPolygon(parts.toArray(Polygon[]::new)));
    }

    private ObjectNode brief(Event event) {
        final ObjectNode node = JSON.objectNode().put("number", atlas.numberOf(event)).put("kind", word(event.kind()));
        if (event.disputed()) node.put("occurrence", "disputed");
        node.set("title", text(event.title()));
        node.set("summary", text(event.summary()));
        node.set("contentNote", strings(event.contentNotes().stream().map(ModelJson::word).toList()));
        node.set("when", ModelJson.when(event.when()));
        node.set("actors", list(event.actors(), ModelJson::role));
        node.set("sites", list(event.sites(), site -> site(event, site)));
        node.set("relations", list(event.relations(), ModelJson::relation));
        node.set("sources", strings(event.sources()));
        return node;
    }

    private ObjectNode site(Event event, Site site) {
        final ObjectNode node = JSON.objectNode().put("id", site.id());
        node.set("name", text(site.name()));
        ModelJson.optional(node, "place", site.place());
        node.put("basis", word(site.basis()));
        if (site.isPoint()) site.disc().ifPresent(disc -> node.set("position", GeometryJson.pair(disc.middle())));
        site.disc().ifPresent(disc -> node.put("radius", GeometryJson.rounded(disc.radius(), 0)));
        site.within().ifPresent(unit -> {
            node.put("country", unit.country());
            ModelJson.optional(node, "province", unit.province());
        });
        node.set("why", text(site.why()));
        node.set("statements", list(site.statements(), ModelJson::statement));
        measures.of(event, site.id()).ifPresent(measure -> node.set("measures", MeasuresJson.site(measure)));
        return node;
    }
}
