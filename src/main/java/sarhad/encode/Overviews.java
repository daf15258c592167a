package sarhad.encode;

import static sarhad.encode.ModelJson.plainText;
import static sarhad.encode.ModelJson.word;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import sarhad.measure.Interval;
import sarhad.measure.Measures;
import sarhad.measure.SiteMeasure;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Place;
import sarhad.model.Position;
import sarhad.model.Site;
import sarhad.model.Text;

/** What the map draws first: the same layers, simplified together and with the few properties that drawing needs. */
final class Overviews {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Places of this rank or better stand on the first map. */
    private static final int FIRST_PLACES = 2;
    /** Metres by which an area may be drawn too wide: under half a pixel on the closest map. */
    private static final double EXCESS = 60;
    /** About ten metres. */
    private static final int DECIMALS = 4;

    private final Atlas atlas;
    private final Measures measures;

    Overviews(Atlas atlas, Measures measures) {
        this.atlas = atlas;
        this.measures = measures;
    }

    /** {@code countries-overview.geojson}: countries, and the lines between them but for the border of the two parties. */
    ObjectNode countries(SimplifiedBoundaries boundaries) {
        final ArrayNode features = JSON.arrayNode();
        boundaries.countries().forEach((id, area) -> features.add(area("country", id, area, name(atlas.layers().countries().feature(id)))));
        boundaries.lines().forEach(line -> {
            final ObjectNode properties = JSON.objectNode().put("kind", "boundary").put("dashed", line.dashed());
            properties.set("between", ModelJson.strings(line.between()));
            features.add(FeatureCollections.feature(String.join("-", line.between()), line.geometry(), properties));
        });
        return FeatureCollections.of(atlas, features);
    }

    /** {@code provinces-overview.geojson}: the two parties' provinces at the border. */
    ObjectNode provinces(SimplifiedBoundaries boundaries) {
        final ArrayNode features = JSON.arrayNode();
        boundaries.provinces().forEach((id, area) -> features.add(area("province", id, area, name(atlas.layers().provinces().feature(id)))));
        return FeatureCollections.of(atlas, features);
    }

    /** {@code border-overview.geojson}: the border, drawn from the same edges as the areas beside it. */
    ObjectNode border(SimplifiedBoundaries boundaries) {
        final ObjectNode properties = JSON.objectNode().put("kind", "border");
        atlas.layers().border().features().stream().flatMap(feature -> feature.name().stream()).findFirst().ifPresent(name -> properties.set("name", plainText(name)));
        return FeatureCollections.of(atlas, JSON.arrayNode().add(FeatureCollections.feature("border", boundaries.border(), properties)));
    }

    private static Optional<Text> name(Optional<sarhad.model.Layer.Feature> feature) {
        return feature.flatMap(sarhad.model.Layer.Feature::name);
    }

    private ObjectNode area(String kind, String id, Geometry area, Optional<Text> name) {
        final ObjectNode properties = JSON.objectNode().put("kind", kind);
        name.ifPresent(text -> properties.set("name", plainText(text)));
        properties.put("party", party(id.substring(0, 2)).orElse(null));
        return FeatureCollections.feature(id, area, properties);
    }

    /** The letter by which pages call a party, so that neither code nor styles name a country. */
    private Optional<String> party(String country) {
        final List<Atlas.Party> parties = atlas.about().parties();
        if (parties.get(0).country().equals(country)) return Optional.of("a");
        return parties.get(1).country().equals(country) ? Optional.of("b") : Optional.empty();
    }

    /** {@code places-overview.geojson}: the places that the first map names, within its window. */
    ObjectNode places() {
        final ArrayNode features = JSON.arrayNode();
        for (final Place place : atlas.places().byId().values()) {
            if (place.rank() > FIRST_PLACES || place.position().filter(this::inWindow).isEmpty()) continue;
            final ObjectNode properties = JSON.objectNode().put("kind", word(place.kind())).put("rank", place.rank()).put("country", place.country().orElse(null));
            properties.set("name", plainText(place.name()));
            final ObjectNode feature = JSON.objectNode().put("type", "Feature").put("id", place.id());
            feature.set("geometry", GeometryJson.of(place.position().orElseThrow()));
            feature.set("properties", properties);
            features.add(feature);
        }
        return FeatureCollections.of(atlas, features);
    }

    boolean inWindow(Position position) {
        return atlas.about().limits().holds(position);
    }

    /** {@code events-overview.geojson}: a feature for each site that has a region, as finely as it can be seen. */
    ObjectNode events() {
        final ArrayNode features = JSON.arrayNode();
        for (final Event event : atlas.events()) {
            for (final SiteMeasure measure : measures.of(event)) features.add(site(event, measure));
        }
        return FeatureCollections.of(atlas, features);
    }

    private ObjectNode site(Event event, SiteMeasure measure) {
        final Site site = event.sites().stream().filter(s -> s.id().equals(measure.site())).findFirst().orElseThrow();
        final Position middle = site.disc().orElseThrow().middle();
        final ObjectNode node = JSON.objectNode().put("event", event.id()).put("number", atlas.numberOf(event)).put("site", site.id())
                .put("kind", word(event.kind())).put("basis", word(site.basis()));
        node.put("party", event.protagonist().flatMap(atlas::partyOf).flatMap(party -> party(party.country())).orElse(null));
        node.set("mark", site.isPoint() ? GeometryJson.pair(middle) : JSON.nullNode());
        node.put("near", inWindow(middle));
        final Optional<SiteMeasure.Witness> line = measuredLine(measure);
        node.set("line", line.<com.fasterxml.jackson.databind.JsonNode>map(witness -> JSON.arrayNode()
                .add(GeometryJson.pair(witness.at())).add(GeometryJson.pair(witness.nearest().position()))).orElse(JSON.nullNode()));
        node.set("interval", MeasuresJson.interval(measure.border().interval()));
        final ObjectNode feature = JSON.objectNode().put("type", "Feature").put("id", event.id() + "/" + site.id());
        feature.set("geometry", GeometryJson.of(measure.where().drawn(EXCESS), DECIMALS));
        feature.set("properties", node);
        return feature;
    }

    /**
     * The line that stands for the distance: from a known point, else from the region's edge where it is nearest, else (where
     * the region touches the border) from where it is farthest. None for sites outside the window.
     */
    Optional<SiteMeasure.Witness> measuredLine(SiteMeasure measure) {
        final SiteMeasure.BorderDistance border = measure.border();
        if (!inWindow(border.closest().at())) return Optional.empty();
        if (border.middle().isPresent()) return border.middle();
        final Interval reference = border.onReference();
        return Optional.of(reference.min() > 0 ? border.closest() : border.farthest());
    }
}
