package sarhad.encode;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sarhad.measure.Measures;
import sarhad.measure.SiteMeasure;
import sarhad.measure.Whereabouts;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Site;
import sarhad.model.Statement;

/**
 * {@code data/regions/<event>.geojson}: where each site of an event can be by all that was said, and if any of the
 * statements are left out; worked out beforehand, so that a reader can switch them on any host.
 */
record RegionsJson(Atlas atlas, Measures measures) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Whether statements place any site of an event, so that there is something to leave out. */
    static boolean placed(Event event) {
        return event.sites().stream().anyMatch(site -> site.disc().isPresent() && site.statements().stream().anyMatch(Statement::limits));
    }

    /** The statements that place a site, as far as the layers know what they speak of. */
    static List<Statement> statements(Event event, Site site, Measures measures) {
        return measures.whereabouts(event, site.id()).map(Whereabouts::statements).orElse(List.of());
    }

    /** The subsets of the statements that place a site, as those left out: none first, all last. */
    static List<Set<String>> subsets(List<Statement> statements) {
        final List<Set<String>> subsets = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << statements.size(); chosen++) {
            final Set<String> left = new TreeSet<>();
            for (int i = 0; i < statements.size(); i++) if ((chosen >> i & 1) == 1) left.add(statements.get(i).id());
            subsets.add(left);
        }
        return subsets;
    }

    ObjectNode of(Event event) {
        final ArrayNode features = JSON.arrayNode();
        final Overviews overviews = new Overviews(atlas, measures);
        for (final Site site : event.sites()) {
            final List<Statement> statements = statements(event, site, measures);
            if (statements.isEmpty()) continue;
            for (final Set<String> left : subsets(statements)) features.add(feature(event, site, left, overviews));
        }
        return FeatureCollections.of(atlas, features).put("method", MeasuresJson.METHOD);
    }

    private ObjectNode feature(Event event, Site site, Set<String> left, Overviews overviews) {
        final Whereabouts.Answer answer = measures.whereabouts(event, site.id()).orElseThrow().without(left);
        final SiteMeasure measure = measures.without(event, site, left);
        final ObjectNode properties = JSON.objectNode().put("event", event.id()).put("site", site.id());
        properties.set("without", ModelJson.strings(List.copyOf(left)));
        if (answer instanceof Whereabouts.Answer.Nowhere nowhere) {
            properties.set("contradiction", ModelJson.strings(nowhere.contradiction()));
        } else {
            properties.setAll(MeasuresJson.site(measure));
            properties.put("widened", ((Whereabouts.Answer.Somewhere) answer).widened());
        }
        final Optional<SiteMeasure.Witness> line = overviews.measuredLine(measure);
        line.ifPresent(witness -> properties.putArray("line").add(GeometryJson.pair(witness.at())).add(GeometryJson.pair(witness.nearest().position())));
        final ObjectNode feature = JSON.objectNode().put("type", "Feature").put("id", String.join("-", site.id(), String.join("-", left)));
        feature.set("geometry", answer instanceof Whereabouts.Answer.Nowhere ? JSON.nullNode() : GeometryJson.of(measure.region()));
        feature.set("properties", properties);
        return feature;
    }
}
