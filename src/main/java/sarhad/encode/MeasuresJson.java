package sarhad.encode;

import static sarhad.encode.GeometryJson.pair;
import static sarhad.encode.GeometryJson.rounded;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import sarhad.measure.BorderPoint;
import sarhad.measure.Elapsed;
import sarhad.measure.Interval;
import sarhad.measure.Measures;
import sarhad.measure.Separation;
import sarhad.measure.SiteMeasure;
import sarhad.measure.SiteMeasure.BorderDistance;
import sarhad.measure.SiteMeasure.Side;
import sarhad.measure.SiteMeasure.Witness;
import sarhad.model.Atlas;
import sarhad.model.Event;

/** Measures as JSON: metres without decimals, degrees with one, positions with five, each with its interval. */
final class MeasuresJson {
    /** What stands with every file of measures. */
    static final String METHOD = "Geodesics on WGS 84. An interval holds the smallest and the largest value over every position where the site"
            + " can lie and over both border lines. Border segments are straight in longitude and latitude (RFC 7946)."
            + " Chainage is counted from the start of the reference border line."
            + " Separations and elapsed times are given to every other event, in an atlas of many to the " + Measures.MOST_OTHERS + " nearest in time order.";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Atlas atlas;
    private final Measures measures;

    MeasuresJson(Atlas atlas, Measures measures) {
        this.atlas = atlas;
        this.measures = measures;
    }

    /** {@code data/measures.json}: every site's measures, distances between sites, time between events. */
    ObjectNode all() {
        final ObjectNode root = JSON.objectNode().put("edition", atlas.about().edition().toString()).put("method", METHOD);
        root.set("lines", lines());
        root.set("events", ModelJson.list(atlas.events(), this::event));
        return root;
    }

    private ObjectNode lines() {
        final ObjectNode node = JSON.objectNode();
        node.putObject("reference").put("metres", rounded(measures.border().lengthMetres(), 0))
                .set("about", ModelJson.origin(atlas.layers().border().origin()));
        node.putObject("alternative").put("metres", rounded(measures.alternative().lengthMetres(), 0))
                .set("about", ModelJson.origin(atlas.layers().borderAlternative().origin()));
        return node;
    }

    ObjectNode event(Event event) {
        final ObjectNode node = JSON.objectNode().put("event", event.id());
        node.set("sites", ModelJson.list(measures.of(event), MeasuresJson::site));
        node.set("separations", ModelJson.list(measures.separations(event), MeasuresJson::separation));
        node.set("elapsed", ModelJson.list(measures.others(event), other -> elapsed(event, other)));
        return node;
    }

    /** One site's measures. */
    static ObjectNode site(SiteMeasure measure) {
        final ObjectNode node = JSON.objectNode().put("site", measure.site()).put("side", side(measure.side()));
        ModelJson.optional(node, "country", measure.country());
        ModelJson.optional(node, "province", measure.province());
        node.set("border", border(measure.border()));
        return node;
    }

    /** The code of the country, or the word for none. */
    static String side(Side side) {
        if (side instanceof Side.In in) return in.country();
        if (side instanceof Side.Either) return "either";
        return side instanceof Side.Unknown ? "unknown" : "elsewhere";
    }

    private static ObjectNode border(BorderDistance border) {
        final ObjectNode node = JSON.objectNode();
        final ObjectNode distance = node.putObject("distance");
        border.middle().ifPresent(middle -> distance.put("metres", rounded(middle.nearest().distanceMetres(), 0)));
        distance.set("interval", interval(border.interval()));
        distance.set("onReference", interval(border.onReference()));
        distance.set("onAlternative", interval(border.onAlternative()));
        node.set("closest", witness(border.closest()));
        node.set("farthest", witness(border.farthest()));
        border.middle().ifPresent(middle -> node.set("middle", witness(middle)));
        node.putObject("chainage").set("interval", interval(border.chainage()));
        return node;
    }

    static com.fasterxml.jackson.databind.node.ArrayNode interval(Interval interval) {
        return JSON.arrayNode().add(rounded(interval.min(), 0)).add(rounded(interval.max(), 0));
    }

    private static ObjectNode witness(Witness witness) {
        final BorderPoint nearest = witness.nearest();
        final ObjectNode node = JSON.objectNode();
        node.set("at", pair(witness.at()));
        node.set("nearest", pair(nearest.position()));
        node.putObject("distance").put("metres", rounded(nearest.distanceMetres(), 0));
        node.putObject("azimuth").put("degrees", rounded(nearest.azimuthDegrees(), 1));
        node.putObject("backAzimuth").put("degrees", rounded(nearest.backAzimuthDegrees(), 1));
        node.putObject("chainage").put("metres", rounded(nearest.chainageMetres(), 0));
        return node;
    }

    private static ObjectNode separation(Separation separation) {
        final ObjectNode node = JSON.objectNode().put("site", separation.site()).put("otherEvent", separation.otherEvent()).put("otherSite", separation.otherSite());
        node.putObject("distance").set("interval", interval(separation.metres()));
        return node;
    }

    private ObjectNode elapsed(Event from, Event to) {
        final Elapsed elapsed = measures.elapsed(from, to);
        final ObjectNode node = JSON.objectNode().put("otherEvent", to.id());
        elapsed.shortest().ifPresent(shortest -> node.put("shortest", shortest.toString()));
        elapsed.longest().ifPresent(longest -> node.put("longest", longest.toString()));
        node.putArray("days").add(elapsed.minDays()).add(elapsed.maxDays());
        return node;
    }
}
