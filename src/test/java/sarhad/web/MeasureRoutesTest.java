package sarhad.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static sarhad.RunningServer.header;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sarhad.RunningServer;

/** Measures of any position, over real HTTP. */
class MeasureRoutesTest {
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.shared();
    }

    private static JsonNode json(String query) throws Exception {
        final HttpResponse<byte[]> answer = server.send("GET", "/measure/" + query);
        final JsonNode body = new ObjectMapper().readTree(answer.body());
        assertEquals(200, answer.statusCode(), () -> query + ": " + body);
        return body;
    }

    private static JsonNode refused(String query) throws Exception {
        final HttpResponse<byte[]> answer = server.send("GET", "/measure/" + query);
        assertEquals(400, answer.statusCode(), query);
        assertEquals("application/problem+json", header(answer, "Content-Type"), query);
        assertEquals("no-store", header(answer, "Cache-Control"), query);
        final JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertEquals(400, problem.get("status").asInt());
        return problem;
    }

    /** The position of a place of the atlas as a parameter. */
    private static String place(String id) throws Exception {
        for (final JsonNode feature : new ObjectMapper().readTree(server.text("/data/places.geojson")).get("features")) {
            final JsonNode at = feature.get("geometry").get("coordinates");
            if (feature.get("id").asText().equals(id)) return at.get(0).asText() + "," + at.get(1).asText();
        }
        throw new AssertionError("no place " + id);
    }

    private static double kilometres(JsonNode distance) {
        return distance.get("metres").asDouble() / 1_000;
    }

    // What was reported, and what it is by GeodSolve -E between the gazetteer's points.

    @Test
    void saravanIsFartherFromZahedanByRoadThanStraight() throws Exception {
        // 347 km was said: by road. On a sphere of the earth's mean radius it would be 276.5 km, half a kilometre too long.
        assertEquals(275.978, kilometres(json("between?a=" + place("saravan") + "&b=" + place("zahedan")).get("distance")), 0.001);
    }

    @Test
    void raskIsAboutAsFarFromTehranAsWasSaid() throws Exception {
        final double kilometres = kilometres(json("between?a=" + place("rask") + "&b=" + place("tehran")).get("distance"));
        assertEquals(1_415.355, kilometres, 0.001);
        assertEquals(1_400, kilometres, 50, "1,400 km was said, a round number");
    }

    @Test
    void panjgurTownIsWhereTheAlternativeLineSaysItIs() throws Exception {
        final JsonNode town = json("border?point=" + place("panjgur"));
        assertEquals(78.6, kilometres(town.get("distance").get("onAlternative")), 0.05);
        assertEquals("PK", town.get("side").asText());
        assertEquals("PK", town.get("country").asText());
    }

    // The shape, which others rely on.

    @Test
    void theAnswerAboutTheBorderHasEveryMember() throws Exception {
        final JsonNode answer = json("border?point=62.3,27.3&radius=20000");
        assertEquals(List.of("point", "radius", "side", "country", "province", "withinLimits", "distance", "nearest", "azimuth", "backAzimuth",
                "chainage", "line", "alternative", "method", "accuracy", "edition"), names(answer));
        assertEquals(List.of("metres", "interval", "onReference", "onAlternative"), names(answer.get("distance")));
        assertEquals(List.of("metres", "interval"), names(answer.get("chainage")));
        assertEquals(List.of("distance", "nearest", "azimuth", "backAzimuth", "chainage", "line"), names(answer.get("alternative")));
        assertTrue(names(answer.get("line")).containsAll(List.of("origin", "version", "licence", "credit", "tolerance", "length", "start")));
        assertEquals(50, answer.get("line").get("tolerance").get("metres").asDouble());
        assertEquals("2026-11-22", answer.get("edition").asText());
    }

    @Test
    void theAnswerBetweenTwoHasEveryMember() throws Exception {
        final JsonNode answer = json("between?a=62.3,27.3&b=64,27&radiusA=1000&radiusB=500");
        assertEquals(List.of("a", "b", "distance", "azimuth", "backAzimuth", "geometry", "method", "accuracy", "edition"), names(answer));
        assertEquals(List.of("point", "radius", "side", "country", "province", "withinLimits"), names(answer.get("a")));
        assertEquals("IR", answer.get("a").get("side").asText());
        assertEquals("PK", answer.get("b").get("side").asText());
        final double metres = answer.get("distance").get("metres").asDouble();
        assertEquals(metres - 1_500, answer.get("distance").get("interval").get(0).asDouble(), 0.2);
        assertEquals(metres + 1_500, answer.get("distance").get("interval").get(1).asDouble(), 0.2);
    }

    private static List<String> names(JsonNode node) {
        final List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void longitudeComesFirstAndTheAzimuthLeadsThere() throws Exception {
        // The border is east of Saravan; the point of it that is nearest lies on the way.
        final JsonNode answer = json("border?point=62.3,27.3");
        assertEquals(62.3, answer.get("point").get(0).asDouble());
        assertTrue(answer.get("nearest").get(0).asDouble() > 62.3);
        assertEquals(90, answer.get("azimuth").get("degrees").asDouble(), 45);
        assertEquals(270, answer.get("backAzimuth").get("degrees").asDouble(), 45);
        final JsonNode there = json("between?a=62.3,27.3&b=" + answer.get("nearest").get(0).asText() + "," + answer.get("nearest").get(1).asText());
        assertEquals(there.get("distance").get("metres").asDouble(), answer.get("distance").get("metres").asDouble(), 0.2);
        assertEquals(there.get("azimuth").get("degrees").asDouble(), answer.get("azimuth").get("degrees").asDouble(), 1e-3);
    }

    @Test
    void theIntervalHoldsBothLinesAndTheWholeDisc() throws Exception {
        final JsonNode distance = json("border?point=62.3,27.3&radius=20000").get("distance");
        final JsonNode onReference = distance.get("onReference");
        final JsonNode onAlternative = distance.get("onAlternative");
        assertEquals(onReference.get("metres").asDouble() + 20_000, onReference.get("interval").get(1).asDouble(), 10);
        assertEquals(Math.min(onReference.get("interval").get(0).asDouble(), onAlternative.get("interval").get(0).asDouble()), distance.get("interval").get(0).asDouble());
        assertEquals(Math.max(onReference.get("interval").get(1).asDouble(), onAlternative.get("interval").get(1).asDouble()), distance.get("interval").get(1).asDouble());
    }

    @Test
    void aDiscAcrossTheBorderAndAPointOnItAreOnEitherSide() throws Exception {
        assertEquals("IR", json("border?point=62.3,27.3").get("side").asText());
        assertEquals("either", json("border?point=62.3,27.3&radius=60000").get("side").asText());
        final JsonNode start = json("border?point=60.87285,29.85855");
        assertEquals("either", start.get("side").asText());
        assertEquals(0, start.get("distance").get("metres").asDouble());
        assertTrue(start.get("azimuth").get("degrees").isNull(), "over no distance there is no direction");
        assertEquals(0, start.get("chainage").get("metres").asDouble());
    }

    @Test
    void aThirdCountryIsElsewhereAndBeyondTheLimitsNothingIsKnown() throws Exception {
        assertEquals("elsewhere", json("border?point=65.7,31.6").get("side").asText());
        final JsonNode far = json("border?point=-74,40.7");
        assertEquals("unknown", far.get("side").asText());
        assertTrue(far.get("country").isNull());
        assertFalse(far.get("withinLimits").asBoolean());
    }

    /** Land, coast and the limits: a wider disc is never placed more exactly than its middle. */
    @ParameterizedTest
    @CsvSource({"63.5, 25.0, 0, elsewhere", "63.5, 25.0, 40000, either", "65, 27.5, 40000, PK", "67.9, 24.5, 300000, unknown"})
    void aDiscLiesInACountryOnlyIfAllOfItDoes(double lon, double lat, double radius, String side) throws Exception {
        final JsonNode answer = json("border?point=" + lon + "," + lat + "&radius=" + radius);
        assertEquals(side, answer.get("side").asText());
        assertEquals(side.equals("PK") ? "PK" : "null", answer.get("country").asText());
    }

    /** The two lines are 1.4 km apart there; the point lies nearer than that to the reference line. */
    @Test
    void whereTheLinesLeaveDoubtNoCountryAndNoProvinceIsNamed() throws Exception {
        for (final String point : List.of("63.338,27.1184", "62.79,28.27", "60.9,29.85")) {
            final JsonNode answer = json("border?point=" + point);
            assertEquals("either", answer.get("side").asText(), point);
            assertTrue(answer.get("country").isNull() && answer.get("province").isNull(), point);
        }
    }

    @Test
    void aRadiusOfNothingIsThePoint() throws Exception {
        assertEquals(json("border?point=62,27"), json("border?point=62,27&radius=0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,90", "77,90", "0,-90", "180,0", "-180,0", "180,-29", "-119.1,-29.8", "-118.4,-25.2", "0,0", "-0,-0", "1e1,2.7E1", "+62.5,27",
        "62.5,%2027", "179.99999999999999,89.99999999999999", "1e-320,-1e-320", "62.3,27.3&radius=1e-300", "62.3,27.3&radius=1000000", "0,90&radius=1000000",
        "180,-17&radius=100000", "-119,-28&radius=1000000"})
    void everyPositionOnEarthHasAnAnswer(String point) throws Exception {
        final JsonNode answer = json("border?point=" + point);
        final JsonNode distance = answer.get("distance");
        assertTrue(distance.get("metres").asDouble() >= 0 && distance.get("metres").asDouble() <= 20_003_932);
        assertTrue(distance.get("interval").get(0).asDouble() <= distance.get("metres").asDouble());
        assertTrue(distance.get("interval").get(1).asDouble() >= distance.get("metres").asDouble());
        assertTrue(answer.get("azimuth").get("degrees").asDouble() < 360);
    }

    @Test
    void theAntimeridianIsOneLine() throws Exception {
        assertEquals(json("border?point=180,-17").get("distance"), json("border?point=-180,-17").get("distance"));
        assertEquals(0, json("between?a=180,-17&b=-180,-17").get("distance").get("metres").asDouble());
        assertEquals(0, json("between?a=12,90&b=-99,90").get("distance").get("metres").asDouble());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "border | point | missing", "border?radius=5 | point | missing", "border?point= | point | two numbers", "border?point | point | two numbers",
        "border?point=62.3 | point | two numbers", "border?point=62.3,27.3,5 | point | two numbers", "border?point=62.3;27.3 | point | two numbers",
        "border?point=a,b | point | decimal number", "border?point=NaN,27 | point | decimal number", "border?point=62,Infinity | point | decimal number",
        "border?point=0x1p5,27 | point | decimal number", "border?point=62d,27 | point | decimal number", "border?point=,27 | point | decimal number",
        "border?point=62%C2%B0,27 | point | decimal number", "border?point=1e999,27 | point | beyond all numbers", "border?point=181,27 | point | longitude",
        "border?point=62,-90.0001 | point | latitude", "border?point=200,100 | point | longitude", "border?point=27.3,162.3 | point | longitude comes first",
        "border?point=62,27&point=62,27 | point | more than once", "border?point=62,27&radius=5&radius=6 | radius | more than once",
        "border?point=62,27&radius=-1 | radius | -1", "border?point=62,27&radius=NaN | radius | decimal number",
        "border?point=62,27&radius=1000000.1 | radius | 1000000.1", "border?point=62,27&radius= | radius | decimal number",
        "border?point=62,27&Radius=5 | Radius | no parameter", "border?lon=62&lat=27 | lon | no parameter", "border?point=62,27&a=1,1 | a | no parameter",
        "between?a=62,27 | b | missing", "between?b=62,27 | a | missing", "between?a=62,27&b=27,162 | b | longitude comes first",
        "between?a=62,27&b=63,27&radiusB=3e6 | radiusB | 3e6", "between?a=62,27&b=63,27&radius=5 | radius | no parameter"})
    void whatCannotBeAnsweredIsRefusedByName(String query, String parameter, String why) throws Exception {
        final JsonNode problem = refused(query);
        assertEquals(parameter, problem.get("parameter").asText());
        assertTrue(problem.get("detail").asText().contains(why), problem.get("detail").asText());
        assertFalse(problem.get("allowed").asText().isEmpty());
    }

    @Test
    void theSiteSaysThatItAnswers() throws Exception {
        assertEquals("{\"answers\":[\"measure\",\"picture\"]}", server.text("/site.json"));
    }

    @Test
    void theGeodesicCanBeDrawn() throws Exception {
        final JsonNode line = json("between?a=51.4,35.7&b=-77,38.9").get("geometry");
        assertEquals("LineString", line.get("type").asText());
        assertEquals(51.4, line.get("coordinates").get(0).get(0).asDouble());
        assertTrue(line.get("coordinates").size() > 10);
        assertEquals("MultiLineString", json("between?a=170,10&b=-170,12").get("geometry").get("type").asText());
        assertTrue(json("between?a=5,5&b=5,5").get("geometry").isNull());
    }

    @Test
    void theLargestRadiusIsSaid() throws Exception {
        assertTrue(refused("border?point=62,27&radius=1e9").get("allowed").asText().contains("1,000,000"));
    }

    @Test
    void theParametersThatThereAreAreSaid() throws Exception {
        assertTrue(refused("border?foo=1").get("allowed").asText().contains("point, radius"));
    }

    @Test
    void aSiteElsewhereMayReadAnswersAndRefusals() throws Exception {
        assertEquals("*", header(server.send("GET", "/measure/border?point=62,27"), "Access-Control-Allow-Origin"));
        assertEquals("*", header(server.send("GET", "/measure/border"), "Access-Control-Allow-Origin"));
    }

    @Test
    void cachesMayKeepAnAnswerBrieflyAndAskAgainByItsTag() throws Exception {
        final HttpResponse<byte[]> first = server.send("GET", "/measure/border?point=62,27");
        assertEquals(header(server.send("GET", "/data/measures.json"), "Cache-Control"), header(first, "Cache-Control"));
        assertTrue(header(first, "ETag").matches("\"[^\"]+\""), header(first, "ETag"));
        assertEquals(304, server.send("GET", "/measure/border?point=62,27", "If-None-Match", header(first, "ETag")).statusCode());
        assertEquals(200, server.send("GET", "/measure/border?point=62,27.1", "If-None-Match", header(first, "ETag")).statusCode());
    }

    @Test
    void headSaysWhatGetWould() throws Exception {
        for (final String query : List.of("border?point=62,27", "between?a=62,27&b=63,27", "border?point=x")) {
            final HttpResponse<byte[]> get = server.send("GET", "/measure/" + query);
            final HttpResponse<byte[]> head = server.send("HEAD", "/measure/" + query);
            assertEquals(get.statusCode(), head.statusCode());
            assertEquals(0, head.body().length);
            for (final String name : List.of("Content-Type", "Content-Length", "ETag", "Cache-Control")) assertEquals(header(get, name), header(head, name), name);
        }
    }

    @Test
    void otherMethodsPathsAndFormsAreRefusedAsEverywhere() throws Exception {
        assertEquals(405, server.send("POST", "/measure/border?point=62,27").statusCode());
        assertEquals(204, server.send("OPTIONS", "/measure/border").statusCode());
        assertEquals(404, server.send("GET", "/measure/").statusCode());
        assertEquals(404, server.send("GET", "/measure/area?point=62,27").statusCode());
        assertEquals(406, server.send("GET", "/measure/border?point=62,27", "Accept", "image/png").statusCode());
    }

    @Test
    void browsersGetARefusalAsAPage() throws Exception {
        final HttpResponse<byte[]> answer = server.send("GET", "/measure/border?point=%3Cb%3E", "Accept", "text/html");
        assertEquals(400, answer.statusCode());
        assertTrue(header(answer, "Content-Type").startsWith("text/html"));
        final String page = new String(answer.body(), StandardCharsets.UTF_8);
        assertFalse(page.contains("<b>"));
        assertTrue(page.contains("longitude"), "it says what is allowed");
    }
}
