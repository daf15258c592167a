package sarhad.encode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import sarhad.model.Position;

/**
 * Geometry as GeoJSON (RFC 7946): longitude first, outer rings counter-clockwise, five decimals unless said otherwise
 * (about a metre), which is finer than anything we know.
 */
final class GeometryJson {
    static final int DECIMALS = 5;
    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private final int decimals;

    private GeometryJson(int decimals) {
        this.decimals = decimals;
    }

    static JsonNode of(Geometry geometry) {
        return of(geometry, DECIMALS);
    }

    /** The same with another number of decimals. */
    static JsonNode of(Geometry geometry, int decimals) {
        if (geometry.isEmpty()) return JSON.nullNode();
        final ObjectNode node = JSON.objectNode().put("type", geometry.getGeometryType());
        node.set("coordinates", new GeometryJson(decimals).coordinates(geometry));
        return node;
    }

    static JsonNode of(Position position) {
        final ObjectNode node = JSON.objectNode().put("type", "Point");
        node.set("coordinates", pair(position));
        return node;
    }

    /** Longitude and latitude, rounded. */
    static ArrayNode pair(Position position) {
        return new GeometryJson(DECIMALS).pair(position.lon(), position.lat());
    }

    private ArrayNode pair(double lon, double lat) {
        return JSON.arrayNode().add(rounded(lon, decimals)).add(rounded(lat, decimals));
    }

    /** A number without digits that say nothing. */
    static BigDecimal rounded(double value, int decimals) {
        final BigDecimal number = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private ArrayNode coordinates(Geometry geometry) {
        if (geometry instanceof Point point) return pair(point.getX(), point.getY());
        if (geometry instanceof LineString line) return line(line.getCoordinateSequence());
        if (geometry instanceof Polygon polygon) return polygon(polygon);
        if (geometry instanceof GeometryCollection collection) {
            final ArrayNode parts = JSON.arrayNode();
            for (int i = 0; i < collection.getNumGeometries(); i++) parts.add(coordinates(collection.getGeometryN(i)));
            return parts;
        }
        throw new IllegalArgumentException("GeoJSON has no " + geometry.getGeometryType());
    }

    private ArrayNode polygon(Polygon polygon) {
        final ArrayNode rings = JSON.arrayNode().add(ring(polygon.getExteriorRing(), true));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) rings.add(ring(polygon.getInteriorRingN(i), false));
        return rings;
    }

    private ArrayNode ring(LineString ring, boolean counterClockwise) {
        final CoordinateSequence points = ring.getCoordinateSequence();
        return line(Orientation.isCCW(points) == counterClockwise ? points : ring.reverse().getCoordinateSequence());
    }

    private ArrayNode line(CoordinateSequence points) {
        final ArrayNode line = JSON.arrayNode(points.size());
        for (int i = 0; i < points.size(); i++) {
            final Coordinate point = points.getCoordinate(i);
            line.add(pair(point.x, point.y));
        }
        return line;
    }
}
