package sarhad.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What RFC 7946 asks of a Feature. */
final class GeoJsonRules {
    /** How deep the coordinates of each type lie. */
    private static final Map<String, Integer> DEPTHS = Map.of(
            "Point", 0, "MultiPoint", 1, "LineString", 1, "MultiLineString", 2, "Polygon", 2, "MultiPolygon", 3);

    private GeoJsonRules() {}

    static void feature(JsonNode feature, String where) {
        assertEquals("Feature", feature.get("type").asText(), where);
        assertTrue(feature.has("geometry") && feature.has("properties"), where);
        if (feature.has("bbox")) assertEquals(4, feature.get("bbox").size(), where);
        if (!feature.get("geometry").isNull()) geometry(feature.get("geometry"), where + "#" + feature.path("id").asText());
    }

    private static void geometry(JsonNode geometry, String where) {
        final String type = geometry.get("type").asText();
        assertTrue(DEPTHS.containsKey(type), where + " is a " + type);
        final JsonNode coordinates = geometry.get("coordinates");
        positions(coordinates, DEPTHS.get(type), where);
        if (type.equals("LineString")) assertTrue(coordinates.size() >= 2, where);
        if (type.equals("Polygon")) polygon(coordinates, where);
        if (type.equals("MultiPolygon")) coordinates.forEach(polygon -> polygon(polygon, where));
    }

    private static void positions(JsonNode coordinates, int depth, String where) {
        if (depth > 0) {
            assertTrue(coordinates.isArray() && !coordinates.isEmpty(), where);
            coordinates.forEach(part -> positions(part, depth - 1, where));
            return;
        }
        assertEquals(2, coordinates.size(), where);
        assertTrue(coordinates.get(0).isNumber() && Math.abs(coordinates.get(0).asDouble()) <= 180, where + ": " + coordinates);
        assertTrue(coordinates.get(1).isNumber() && Math.abs(coordinates.get(1).asDouble()) <= 90, where + ": " + coordinates);
    }

    /** The outer ring turns to the left, holes to the right. */
    private static void polygon(JsonNode rings, String where) {
        for (int i = 0; i < rings.size(); i++) {
            final JsonNode ring = rings.get(i);
            assertTrue(ring.size() >= 4, where);
            assertEquals(ring.get(0), ring.get(ring.size() - 1), where + " has an open ring");
            assertTrue(i == 0 ? area(ring) > 0 : area(ring) < 0, where + ", ring " + i + " turns the wrong way");
        }
    }

    /** Twice the area on the plane, above nought anticlockwise; from its first corner, so that no digits are lost. */
    private static double area(JsonNode ring) {
        final double x0 = ring.get(0).get(0).asDouble();
        final double y0 = ring.get(0).get(1).asDouble();
        double area = 0;
        for (int i = 1; i < ring.size(); i++) {
            final JsonNode from = ring.get(i - 1);
            final JsonNode to = ring.get(i);
            area += (from.get(0).asDouble() - x0) * (to.get(1).asDouble() - y0) - (to.get(0).asDouble() - x0) * (from.get(1).asDouble() - y0);
        }
        return area;
    }
}
