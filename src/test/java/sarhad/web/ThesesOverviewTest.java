package sarhad.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sarhad.RunningServer;
import sarhad.measure.Geodesy;
import sarhad.model.Position;

/** The arcs of the theses as a program reads them over HTTP, beside the lists of theses and of places. */
class ThesesOverviewTest {
    /** Part of its length by which a drawn line may differ from the geodesics: coordinates are rounded to about a metre. */
    private static final double LENGTH_TOLERANCE = 1e-6;

    private static RunningServer server;
    private static final Map<String, JsonNode> features = new LinkedHashMap<>();
    private static final Map<String, Position> places = new HashMap<>();
    private static JsonNode theses;

    @BeforeAll
    static void start() throws Exception {
        server = RunningServer.shared();
        for (final JsonNode feature : json("theses-overview.geojson").get("features")) features.put(feature.get("id").asText(), feature);
        for (final JsonNode place : json("places.geojson").get("features")) {
            if (!place.get("geometry").isNull()) places.put(place.get("id").asText(), position(place.get("geometry").get("coordinates")));
        }
        theses = json("theses.json").get("theses");
    }

    private static JsonNode json(String file) throws Exception {
        return new ObjectMapper().readTree(server.text("/data/" + file));
    }

    private static Position position(JsonNode pair) {
        return new Position(pair.get(0).asDouble(), pair.get(1).asDouble());
    }

    private static List<String> placed(JsonNode thesis) {
        final List<String> placed = new ArrayList<>();
        thesis.get("places").forEach(place -> {
            if (places.containsKey(place.asText())) placed.add(place.asText());
        });
        return placed;
    }

    @Test
    void isServedAsGeoJson() throws Exception {
        final HttpResponse<byte[]> answer = server.send("GET", "/data/theses-overview.geojson");
        assertEquals(200, answer.statusCode());
        assertEquals("application/geo+json", answer.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void everyThesisThatLinksPlacesIsThereAndNoOther() {
        int linking = 0;
        for (final JsonNode thesis : theses) {
            final boolean links = thesis.get("onMap").asBoolean() && placed(thesis).size() > 1;
            assertEquals(links, features.containsKey(thesis.get("id").asText()), thesis.get("id").asText());
            if (links) linking++;
        }
        assertTrue(linking > 10, linking + " theses");
        assertEquals(linking, features.size());
    }

    @Test
    void namesItsPlacesInTheirOrderInEveryLanguage() {
        for (final JsonNode thesis : theses) {
            final JsonNode feature = features.get(thesis.get("id").asText());
            if (feature == null) continue;
            final List<String> ids = new ArrayList<>();
            for (final JsonNode place : feature.get("properties").get("places")) {
                ids.add(place.get("id").asText());
                assertEquals(places.get(place.get("id").asText()), position(place.get("at")));
                for (final String language : List.of("en", "fa", "ur")) assertFalse(place.get("name").get(language).asText().isBlank());
            }
            assertEquals(placed(thesis), ids);
            assertEquals(thesis.get("id"), feature.get("properties").get("thesis"));
        }
    }

    @Test
    void theLineIsAsLongAsTheGeodesicsBetweenThePlaces() {
        for (final JsonNode feature : features.values()) {
            double expected = 0;
            final JsonNode ends = feature.get("properties").get("places");
            for (int i = 1; i < ends.size(); i++) expected += Geodesy.metres(position(ends.get(i - 1).get("at")), position(ends.get(i).get("at")));
            double drawn = 0;
            for (final JsonNode line : lines(feature)) {
                for (int i = 1; i < line.size(); i++) drawn += Geodesy.metres(position(line.get(i - 1)), position(line.get(i)));
            }
            assertEquals(expected, drawn, expected * LENGTH_TOLERANCE, feature.get("id").asText());
        }
    }

    private static Iterable<JsonNode> lines(JsonNode feature) {
        final JsonNode geometry = feature.get("geometry");
        return geometry.get("type").asText().equals("LineString") ? List.of(geometry.get("coordinates")) : geometry.get("coordinates");
    }

    @Test
    void startsAndEndsAtThePlacesAndHasRoomForTheHoldersNameOnTheWay() {
        for (final JsonNode feature : features.values()) {
            final JsonNode ends = feature.get("properties").get("places");
            final List<JsonNode> points = new ArrayList<>();
            for (final JsonNode line : lines(feature)) line.forEach(points::add);
            assertEquals(position(ends.get(0).get("at")), position(points.get(0)));
            assertEquals(position(ends.get(ends.size() - 1).get("at")), position(points.get(points.size() - 1)));
            final Position label = position(feature.get("properties").get("label"));
            final double nearest = points.stream().mapToDouble(point -> Geodesy.metres(position(point), label)).min().orElseThrow();
            assertTrue(nearest < 300_000, feature.get("id").asText() + ": the label is " + nearest + " m from any point of the arc");
        }
    }
}
