package sarhad.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static sarhad.RunningServer.header;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sarhad.RunningServer;

/** What every fixed path answers, over real HTTP. */
class RoutesTest {
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.shared();
    }

    @Test
    void theRootLeadsToTheVisitorsLanguage() throws Exception {
        assertEquals("./ur/", header(server.send("GET", "/", "Accept-Language", "de, ur-PK;q=0.8, en;q=0.5"), "Location"));
        assertEquals("./en/?event=x", header(server.send("GET", "/?event=x", "Accept-Language", "de"), "Location"));
        assertEquals("Accept-Language", header(server.send("GET", "/"), "Vary"));
        assertEquals("./fa/", header(server.send("GET", "/fa"), "Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/fa/", "/ur/", "/en/index.html", "/en/events/2024-01-16-koh-e-sabz.html", "/favicon.svg", "/status"})
    void isThere(String path) throws Exception {
        assertEquals(200, server.send("GET", path).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries.geojson", "provinces.geojson", "border.geojson", "border-alternative.geojson", "places.geojson",
        "rivers.geojson", "events.geojson", "claims.json", "claims.csv", "theses.json", "theses.csv", "actors.json", "actors.csv",
        "sources.json", "sources.csv", "measures.json", "land.geojson", "events/2024-01-18-saravan.geojson"})
    void everyCollectionIsServed(String file) throws Exception {
        final HttpResponse<byte[]> answer = server.send("GET", "/data/" + file);
        assertEquals(200, answer.statusCode());
        assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
        final String type = file.endsWith("geojson") ? "application/geo+json" : file.endsWith("csv") ? "text/csv" : "application/json";
        assertTrue(header(answer, "Content-Type").startsWith(type), header(answer, "Content-Type"));
        if (!file.endsWith("csv")) new ObjectMapper().readTree(answer.body());
    }

    @Test
    void theProvincesTheTownAndTheStrikeSitesAreFoundByName() throws Exception {
        final Set<String> names = new HashSet<>();
        for (final String file : List.of("provinces", "places", "events")) {
            for (final JsonNode feature : new ObjectMapper().readTree(server.text("/data/" + file + ".geojson")).get("features")) {
                final JsonNode properties = feature.get("properties");
                names.add(properties.path("name").path("en").asText());
                properties.path("sites").forEach(site -> names.add(site.path("name").path("en").asText()));
            }
        }
        assertTrue(names.containsAll(Set.of("Sistan and Baluchestan", "Balochistan", "Rask")), names::toString);
        assertTrue(names.stream().anyMatch(name -> name.contains("Koh-e-Sabz")), names::toString);
        assertTrue(names.stream().anyMatch(name -> name.contains("Saravan County")), names::toString);
    }

    @Test
    void eachCodingHoldsTheSameBytesUnderItsOwnStrongTag() throws Exception {
        Brotli4jLoader.ensureAvailability();
        final HttpResponse<byte[]> plain = server.send("GET", "/data/events.geojson");
        final HttpResponse<byte[]> gzip = server.send("GET", "/data/events.geojson", "Accept-Encoding", "gzip");
        final HttpResponse<byte[]> brotli = server.send("GET", "/data/events.geojson", "Accept-Encoding", "gzip, br");
        assertEquals("gzip", header(gzip, "Content-Encoding"));
        assertEquals("br", header(brotli, "Content-Encoding"));
        assertArrayEquals(plain.body(), new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes());
        assertArrayEquals(plain.body(), Decoder.decompress(brotli.body()).getDecompressedData());
        final Set<String> tags = Set.of(header(plain, "ETag"), header(gzip, "ETag"), header(brotli, "ETag"));
        assertEquals(3, tags.size());
        assertTrue(tags.stream().allMatch(tag -> tag.matches("\"[^\"]+\"")), tags::toString);
        for (final HttpResponse<byte[]> answer : List.of(plain, gzip, brotli)) assertEquals("Accept-Encoding", header(answer, "Vary"));
    }

    @Test
    void aTagThatStillHoldsIsAnsweredWithoutABody() throws Exception {
        final HttpResponse<byte[]> first = server.send("GET", "/en/", "Accept-Encoding", "br");
        final HttpResponse<byte[]> again = server.send("GET", "/en/", "Accept-Encoding", "br", "If-None-Match", "\"other\", W/" + header(first, "ETag"));
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        assertEquals(header(first, "ETag"), header(again, "ETag"));
        assertEquals(header(first, "Vary"), header(again, "Vary"));
        assertEquals(header(first, "Content-Type"), header(again, "Content-Type"));
        assertEquals(header(first, "Content-Length"), header(again, "Content-Length"));
        assertEquals(200, server.send("GET", "/en/", "Accept-Encoding", "gzip", "If-None-Match", header(first, "ETag")).statusCode());
    }

    @Test
    void headSaysWhatGetWouldWithoutTheBody() throws Exception {
        for (final String path : List.of("/en/", "/data/border.geojson", "/status", "/nothing")) {
            final HttpResponse<byte[]> get = server.send("GET", path, "Accept-Encoding", "gzip");
            final HttpResponse<byte[]> head = server.send("HEAD", path, "Accept-Encoding", "gzip");
            assertEquals(get.statusCode(), head.statusCode(), path);
            assertEquals(0, head.body().length, path);
            for (final String name : List.of("Content-Type", "Content-Length", "ETag", "Vary", "Content-Encoding", "Cache-Control")) {
                assertEquals(header(get, name), header(head, name), path + " " + name);
            }
            assertEquals(get.body().length, Integer.parseInt(header(head, "Content-Length")), path);
        }
    }

    @Test
    void assetsAreKeptForEverAndPagesBriefly() throws Exception {
        final String page = server.text("/en/");
        final String style = page.replaceAll("(?s).*href=\"\\.\\./(assets/style[^\"]+)\".*", "$1");
        assertTrue(header(server.send("GET", "/" + style), "Cache-Control").contains("immutable"));
        assertTrue(header(server.send("GET", "/en/"), "Cache-Control").contains("max-age=60"));
    }

    @Test
    void everyAnswerCarriesTheHeadersThatKeepReadersSafe() throws Exception {
        for (final String path : List.of("/", "/en/", "/data/events.geojson", "/status", "/nothing", "/%2e%2e/x")) {
            final HttpResponse<byte[]> answer = server.send("GET", path);
            assertEquals("nosniff", header(answer, "X-Content-Type-Options"), path);
            assertEquals("no-referrer", header(answer, "Referrer-Policy"), path);
            assertTrue(header(answer, "Content-Security-Policy").startsWith("default-src 'none'"), path);
            assertFalse(header(answer, "Permissions-Policy").isEmpty(), path);
            assertEquals("", header(answer, "Server"), path);
        }
        assertFalse(header(server.send("GET", "/en/"), "Content-Security-Policy").contains("unsafe"));
    }

    /** A static host may send no headers: the page says itself what it may load, all but who may frame it. */
    @Test
    void aPageCarriesThePolicyOfItsHeader() throws Exception {
        for (final String path : List.of("/en/", "/fa/events.html", "/ur/about.html")) {
            final HttpResponse<byte[]> answer = server.send("GET", path);
            final String policy = header(answer, "Content-Security-Policy").replace("; frame-ancestors 'none'", "");
            final String html = new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
            assertTrue(html.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy.replace("'", "&#39;") + "\">"), path);
        }
    }

    @Test
    void statusTellsVersionEditionAndTheLastReload() throws Exception {
        final JsonNode status = new ObjectMapper().readTree(server.text("/status"));
        assertEquals("2026-11-22", status.get("edition").asText());
        assertTrue(status.get("lastReload").get("served").asBoolean());
        assertTrue(status.get("counts").get("events").asInt() >= 23);
        assertNotEquals("", status.get("version").asText());
    }

    @Test
    void geoJsonIsGivenToWhoAsksForJson() throws IOException, InterruptedException {
        assertEquals(200, server.send("GET", "/data/border.geojson", "Accept", "application/json").statusCode());
    }
}
