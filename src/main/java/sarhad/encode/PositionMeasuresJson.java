package sarhad.encode;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import sarhad.measure.BorderLine;
import sarhad.measure.BorderPoint;
import sarhad.measure.GeodesicArc;
import sarhad.measure.Interval;
import sarhad.measure.Measures;
import sarhad.measure.PositionMeasure;
import sarhad.model.Atlas;
import sarhad.model.Layer;
import sarhad.model.Position;

/**
 * The measures of positions that somebody asks for: metres with one decimal, degrees with six, longitude first. Every
 * member is always there, null where it has no value: a country beyond the atlas's limits, a direction and a line over no distance,
 * an alternative line in an atlas that has none.
 */
public final class PositionMeasuresJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);
    private static final int METRE_DECIMALS = 1;
    private static final int DEGREE_DECIMALS = 6;
    private static final String TO_BORDER = "Geodesics on WGS 84. distance.metres is the length of the geodesic from the point to the nearest"
            + " point of the border line, azimuth its direction at the point, backAzimuth its direction at the line, looking back."
            + " distance.interval holds the distances of every position within the radius from both border lines, as far apart as those are."
            + " Border segments are straight in longitude and latitude (RFC 7946). Chainage is the length of the line from its start."
            + " side is the code of the country that holds every position within the radius, or elsewhere, if neither of the two holds any;"
            + " either, where some lie in one and some do not, or the border lines' own difference there allows no answer, country and province"
            + " then being null; unknown beyond the atlas's limits, where no country is known.";
    private static final String BETWEEN = "The shortest geodesic on WGS 84; distance.interval holds the distance between any two positions"
            + " within the radii. azimuth is its direction at a, backAzimuth at b, looking back. side as in measure/border.";
    private static final String ACCURACY = "Geodesics are right to 1 micrometre; the nearest point of this line to 1 mm anywhere on earth;"
            + " ends of intervals hold every position and are at most 10 m too wide for radii up to 300 km, those of chainage 250 m."
            + " The line itself is a simplified drawing: its tolerance, and its distance from the alternative, say how far it can be trusted.";
    private static final String ACCURACY_BETWEEN = "Right to 1 micrometre for the positions as given.";

    private final Atlas atlas;
    private final Measures measures;

    /** Answers from this atlas. */
    public PositionMeasuresJson(Atlas atlas, Measures measures) {
        this.atlas = atlas;
        this.measures = measures;
    }

    /**
     * The distance of a position from the border.
     *
     * @param radius metres within which it is known; 0 for the point itself
     */
    public byte[] border(Position position, double radius) {
        final PositionMeasure measure = measures.at(position, radius);
        final ObjectNode node = place(measure);
        final ObjectNode distance = node.putObject("distance");
        distance.put("metres", metres(measure.onReference().nearest().distanceMetres()));
        distance.set("interval", interval(measure.interval()));
        distance.set("onReference", distance(measure.onReference()));
        distance.set("onAlternative", hasAlternative() ? distance(measure.onAlternative()) : JSON.nullNode());
        nearest(node, measure.onReference().nearest());
        ((ObjectNode) node.get("chainage")).set("interval", interval(measure.chainage()));
        node.set("line", line(atlas.layers().border(), measures.border()));
        node.set("alternative", hasAlternative() ? alternative(measure) : JSON.nullNode());
        return finished(node, TO_BORDER, ACCURACY);
    }

    /** The distance between two positions. */
    public byte[] between(PositionMeasure a, PositionMeasure b) {
        final PositionMeasure.Way way = a.to(b);
        final ObjectNode node = JSON.objectNode();
        node.set("a", place(a));
        node.set("b", place(b));
        final ObjectNode distance = node.putObject("distance").put("metres", metres(way.path().metres()));
        distance.set("interval", interval(way.interval()));
        directions(node, way.path().metres(), way.path().azimuth(), way.path().backAzimuth());
        node.set("geometry", way.path().metres() == 0 ? JSON.nullNode() : GeometryJson.of(GeodesicArc.line(List.of(GeodesicArc.between(a.position(), b.position())))));
        return finished(node, BETWEEN, ACCURACY_BETWEEN);
    }

    private boolean hasAlternative() {
        return measures.alternative() != measures.border();
    }

    private static ObjectNode place(PositionMeasure measure) {
        final ObjectNode node = JSON.objectNode();
        node.set("point", pair(measure.position()));
        node.put("radius", metres(measure.radius()));
        node.put("side", MeasuresJson.side(measure.side()));
        node.put("country", measure.country().orElse(null));
        node.put("province", measure.province().orElse(null));
        return node.put("withinLimits", measure.withinLimits());
    }

    private static ObjectNode distance(PositionMeasure.OnLine onLine) {
        final ObjectNode node = JSON.objectNode().put("metres", metres(onLine.nearest().distanceMetres()));
        node.set("interval", interval(onLine.interval()));
        return node;
    }

    private ObjectNode alternative(PositionMeasure measure) {
        final ObjectNode node = JSON.objectNode();
        node.set("distance", distance(measure.onAlternative()));
        nearest(node, measure.onAlternative().nearest());
        node.set("line", line(atlas.layers().borderAlternative(), measures.alternative()));
        return node;
    }

    private static void nearest(ObjectNode node, BorderPoint nearest) {
        node.set("nearest", pair(nearest.position()));
        directions(node, nearest.distanceMetres(), nearest.azimuthDegrees(), nearest.backAzimuthDegrees());
        node.putObject("chainage").put("metres", metres(nearest.chainageMetres()));
    }

    /** Over no distance there is no direction. */
    private static void directions(ObjectNode node, double metres, double azimuth, double backAzimuth) {
        node.putObject("azimuth").put("degrees", metres == 0 ? null : direction(azimuth));
        node.putObject("backAzimuth").put("degrees", metres == 0 ? null : direction(backAzimuth));
    }

    private static ObjectNode line(Layer layer, BorderLine line) {
        final ObjectNode node = ModelJson.origin(layer.origin());
        final Layer.Feature first = layer.features().get(0);
        final Coordinate start = first.geometry().getCoordinate();
        node.putObject("tolerance").put("metres", first.tolerance().map(PositionMeasuresJson::metres).orElse(null));
        node.putObject("length").put("metres", metres(line.lengthMetres()));
        node.set("start", pair(new Position(start.x, start.y)));
        return node;
    }

    private byte[] finished(ObjectNode node, String method, String accuracy) {
        node.put("method", method).put("accuracy", accuracy).put("edition", atlas.about().edition().toString());
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ArrayNode pair(Position position) {
        return JSON.arrayNode().add(degrees(position.lon())).add(degrees(position.lat()));
    }

    private static BigDecimal degrees(double degrees) {
        return GeometryJson.rounded(degrees, DEGREE_DECIMALS);
    }

    /** An azimuth, 0 to 360 (excluded). */
    private static BigDecimal direction(double degrees) {
        final BigDecimal rounded = degrees(degrees);
        return rounded.intValue() == 360 ? BigDecimal.ZERO : rounded;
    }

    private static BigDecimal metres(double metres) {
        return GeometryJson.rounded(metres, METRE_DECIMALS);
    }

    /** Rounded outwards, so that it still holds every value; a single value is rounded as any. */
    private static ArrayNode interval(Interval interval) {
        if (interval.min() == interval.max()) return JSON.arrayNode().add(metres(interval.min())).add(metres(interval.max()));
        return JSON.arrayNode().add(rounded(interval.min(), RoundingMode.FLOOR)).add(rounded(interval.max(), RoundingMode.CEILING));
    }

    private static BigDecimal rounded(double value, RoundingMode mode) {
        return GeometryJson.rounded(BigDecimal.valueOf(value).setScale(METRE_DECIMALS, mode).doubleValue(), METRE_DECIMALS);
    }
}
