package sarhad.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import sarhad.Fixtures;
import sarhad.RunningServer;
import sarhad.model.Atlas;
import sarhad.model.Claim;
import sarhad.model.Event;
import sarhad.model.Site;

/** What other sites are told of each page: Open Graph, schema.org, oEmbed. The site has a public address. */
class LinkPreviewTest {
    private static final String ADDRESS = "https://example.org/atlas/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern META = Pattern.compile("<meta (?:property|name)=\"((?:og|twitter):[^\"]+)\" content=\"([^\"]*)\">");
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern OEMBED = Pattern.compile("<link rel=\"alternate\" type=\"(application/json|text/xml)\\+oembed\" href=\"([^\"]+)\"");
    /** Properties by type, from the pages of schema.org (version 29), with those of the types above it that we use. */
    private static final Map<String, Set<String>> VOCABULARY = Map.ofEntries(
            Map.entry("Event", Set.of("name", "description", "url", "image", "startDate", "endDate", "location", "inLanguage")),
            Map.entry("Place", Set.of("name", "containedInPlace", "geo")), Map.entry("AdministrativeArea", Set.of("name")),
            Map.entry("GeoCoordinates", Set.of("latitude", "longitude")), Map.entry("GeoShape", Set.of("box")),
            Map.entry("Claim", Set.of("name", "text", "author", "about", "dateCreated", "appearance", "url", "image", "inLanguage")),
            Map.entry("CreativeWork", Set.of("name", "publisher", "url")), Map.entry("Organization", Set.of("name")), Map.entry("Person", Set.of("name")),
            Map.entry("Dataset", Set.of("name", "description", "url", "image", "version", "dateModified", "isAccessibleForFree", "temporalCoverage", "creator", "license",
                    "spatialCoverage", "distribution", "inLanguage")),
            Map.entry("DataDownload", Set.of("name", "encodingFormat", "contentUrl")));
    private static final Atlas ATLAS = Fixtures.atlas(Fixtures.SHIPPED);
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.at(Fixtures.SHIPPED, ADDRESS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String page(String path) throws Exception {
        final HttpResponse<byte[]> answer = server.send("GET", path);
        assertEquals(200, answer.statusCode(), path);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> meta(String html) {
        final Map<String, String> found = new HashMap<>();
        META.matcher(html).results().forEach(match -> found.merge(match.group(1), match.group(2), (a, b) -> a + " " + b));
        return found;
    }

    private static JsonNode data(String html) throws Exception {
        final Matcher found = DATA.matcher(html);
        assertTrue(found.find());
        return JSON.readTree(found.group(1));
    }

    @Test
    void everyEventHasACardInEachLanguage() throws Exception {
        final Map<String, String> locales = Map.of("en", "en_GB", "fa", "fa_IR", "ur", "ur_PK");
        for (final String language : locales.keySet()) {
            for (final Event event : ATLAS.events()) {
                final String path = language + "/events/" + event.id() + ".html";
                final Map<String, String> meta = meta(page("/" + path));
                assertEquals(ADDRESS + path, meta.get("og:url"));
                assertEquals(ADDRESS + "pictures/" + language + "/" + event.id() + ".png", meta.get("og:image"));
                assertEquals("1200 630", meta.get("og:image:width") + " " + meta.get("og:image:height"));
                assertEquals("article", meta.get("og:type"));
                assertEquals("summary_large_image", meta.get("twitter:card"));
                assertEquals(locales.get(language), meta.get("og:locale"));
                assertEquals(2, meta.get("og:locale:alternate").split(" ").length);
                for (final String text : List.of("og:title", "og:description", "og:image:alt", "og:site_name")) assertFalse(meta.get(text).isBlank(), path + " " + text);
            }
        }
    }

    @Test
    void everyPageHasATitleAndADescriptionForLinks() throws Exception {
        for (final String path : List.of("", "events.html", "border.html", "zones.html", "reported.html", "theses.html", "about.html", "data.html")) {
            final Map<String, String> meta = meta(page("/en/" + path));
            assertEquals("website", meta.get("og:type"), path);
            assertFalse(meta.get("og:title").isBlank() || meta.get("og:description").isBlank(), path);
            assertTrue(meta.get("og:image").startsWith(ADDRESS + "pictures/en/"), path);
        }
    }

    /** The same words as in the picture itself, which are for who does not see it. */
    @Test
    void thePictureIsToldByItsOwnDescription() throws Exception {
        final Set<String> pictures = new TreeSet<>();
        for (final String path : List.of("", "about.html", "border.html", "theses/t04.html", "theses/t05.html", "events/2024-01-16-koh-e-sabz.html", "events/2024-01-17-call.html")) {
            final Map<String, String> meta = meta(page("/ur/" + path));
            final String picture = meta.get("og:image").substring(ADDRESS.length()).replace(".png", ".svg");
            assertEquals(text(xml(server.send("GET", "/" + picture).body()), "desc"), meta.get("og:image:alt").replace("&#34;", "\"").replace("&amp;", "&"), path);
            pictures.add(picture);
        }
        assertEquals(5, pictures.size(), pictures::toString);
    }

    @Test
    void whatSchemaOrgHasWordsForUsesTheseWordsOnly() throws Exception {
        for (final Event event : ATLAS.events()) checkWords(data(page("/en/events/" + event.id() + ".html")).get("@graph"), event.id());
        checkWords(data(page("/ur/")).get("@graph"), "front");
        checkWords(data(page("/fa/theses/t04.html")).get("@graph"), "t04");
    }

    private static void checkWords(JsonNode node, String where) {
        if (node.isObject() && node.has("@type")) {
            final Set<String> allowed = VOCABULARY.get(node.get("@type").asText());
            node.fieldNames().forEachRemaining(name -> assertTrue(name.startsWith("@") || allowed.contains(name), where + ": " + node.get("@type") + " has no " + name));
        }
        node.forEach(child -> checkWords(child, where));
    }

    @Test
    void anEventIsToldWithItsTimesItsPlacesAndEveryClaim() throws Exception {
        for (final Event event : ATLAS.events()) {
            final JsonNode graph = data(page("/en/events/" + event.id() + ".html")).get("@graph");
            final JsonNode told = graph.get(0);
            assertEquals(ADDRESS + "en/events/" + event.id() + ".html#event", told.get("@id").asText());
            assertEquals(event.title().original(), told.get("name").asText());
            assertEquals(event.sites().stream().filter(LinkPreviewTest::isSomewhere).count(), told.path("location").size(), event.id());
            assertEquals(event.claims().size() + 1, graph.size());
            for (int i = 0; i < event.claims().size(); i++) assertTold(event.claims().get(i), graph.get(i + 1));
            if (event.when().clock().isPresent() && event.when().zone().isPresent()) {
                assertEquals(event.when().instants().orElseThrow().earliest(), OffsetDateTime.parse(told.get("startDate").asText()).toInstant(), event.id());
            } else {
                assertTrue(told.get("startDate").asText().startsWith(event.when().firstDay().toString()), event.id());
            }
        }
    }

    private static boolean isSomewhere(Site site) {
        return site.disc().isPresent() || site.within().isPresent() || site.place().isPresent();
    }

    /** An author is a person or an organization, and nobody is made one: whoever else speaks is named by the text. */
    private static void assertTold(Claim claim, JsonNode told) {
        final String text = claim.text().original();
        if (claim.claimant().actor().isPresent()) {
            assertEquals(text, told.get("text").asText());
            assertTrue(Set.of("Organization", "Person").contains(told.get("author").get("@type").asText()));
        } else {
            assertFalse(told.has("author"), told::toString);
            assertTrue(told.get("text").asText().startsWith(claim.claimant().name().orElseThrow().original()) && told.get("text").asText().endsWith(": " + text), told::toString);
        }
    }

    @Test
    void aTelephoneIsNoPlace() throws Exception {
        assertFalse(data(page("/en/events/2024-01-17-call.html")).get("@graph").get(0).has("location"));
        final JsonNode spotUnknown = data(page("/en/events/2024-01-10-rask-outpost.html")).get("@graph").get(0).get("location");
        assertEquals("Sistan and Baluchestan, Iran", spotUnknown.get(0).get("containedInPlace").get("name").asText());
    }

    @Test
    void anAuthorIsAPerson() throws Exception {
        assertEquals("Person", data(page("/en/theses/t04.html")).get("@graph").get(0).get("author").get("@type").asText());
    }

    @Test
    void theLicencesOfTheDataSetAreThoseOfTheDataAndNotThatOfTheProgram() throws Exception {
        final String licences = data(page("/en/")).get("@graph").get(0).get("license").toString();
        for (final String licence : List.of("licenses/by/4.0", "odbl", "lgpl")) assertTrue(licences.contains(licence), licences);
        assertFalse(licences.contains("apache"), licences);
    }

    /** Editorial rule 5: nothing that is served narrows a site where homes were hit to less than 10 km. */
    @Test
    void whatIsNoPointIsToldAsABox() throws Exception {
        final JsonNode place = data(page("/en/events/2024-01-16-koh-e-sabz.html")).get("@graph").get(0).get("location").get(0);
        assertEquals("GeoShape", place.get("geo").get("@type").asText());
        final String[] box = place.get("geo").get("box").asText().split(" ");
        assertTrue((Double.parseDouble(box[2]) - Double.parseDouble(box[0])) * 111 > 10, "south to north, in kilometres");
        assertEquals("GeoCoordinates", data(page("/en/events/2023-12-15-rask.html")).get("@graph").get(0).get("location").get(0).get("geo").get("@type").asText());
    }

    @Test
    void everyEventNamesWhatOembedSaysOfItAndTheServerAnswersThere() throws Exception {
        for (final Event event : ATLAS.events()) {
            final Set<String> kinds = new TreeSet<>();
            final Matcher links = OEMBED.matcher(page("/ur/events/" + event.id() + ".html"));
            while (links.find()) {
                kinds.add(links.group(1));
                assertTrue(links.group(2).startsWith(ADDRESS));
                final HttpResponse<byte[]> answer = server.send("GET", "/" + links.group(2).substring(ADDRESS.length()));
                assertEquals(200, answer.statusCode(), links.group(2));
                final String html = links.group(1).equals("text/xml") ? text(xml(answer.body()), "html") : JSON.readTree(answer.body()).get("html").asText();
                assertTrue(html.startsWith("<iframe src=\"" + ADDRESS + "ur/embed.html?event=" + event.id() + "\" title=\""), html);
            }
            assertEquals(Set.of("application/json", "text/xml"), kinds, event.id());
        }
    }

    private static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String text(Document xml, String name) {
        return xml.getElementsByTagName(name).item(0).getTextContent();
    }

    private static HttpResponse<byte[]> oembed(String url, String more) throws Exception {
        return server.send("GET", "/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + more);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en/ | ''", "en/index.html | ''", "fa/embed.html | ''", "ur/events/2024-01-18-saravan.html | ?event=2024-01-18-saravan",
        "en/theses/t04.html | ?thesis=t04", "en/?event=2024-01-18-saravan | ?event=2024-01-18-saravan", "en/?since=2024-01-16&view=62,27,7 | ?since=2024-01-16&view=62,27,7"})
    void aPageIsEmbeddedAsItIs(String page, String query) throws Exception {
        final JsonNode answer = JSON.readTree(oembed(ADDRESS + page, "").body());
        assertEquals("rich", answer.get("type").asText());
        assertEquals("1.0", answer.get("version").asText());
        final var frame = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.get("html").asText().replace(" allowfullscreen", "")))).getDocumentElement();
        assertEquals(ADDRESS + page.substring(0, 3) + "embed.html" + query, frame.getAttribute("src"));
        assertEquals(answer.get("title").asText(), frame.getAttribute("title"));
        assertEquals(answer.get("width").asText(), frame.getAttribute("width"));
        assertTrue(answer.get("thumbnail_url").asText().endsWith(".png"));
    }

    @Test
    void theRoomThatThereIsIsKept() throws Exception {
        final JsonNode small = JSON.readTree(oembed(ADDRESS + "en/", "&maxwidth=420&maxheight=300").body());
        assertEquals("420 300", small.get("width").asText() + " " + small.get("height").asText());
        assertFalse(small.has("thumbnail_url"), "the picture is larger than that");
        final JsonNode fixed = JSON.readTree(server.send("GET", "/oembed/en/atlas.json?maxwidth=500").body());
        assertEquals(500, fixed.get("width").asInt());
        assertEquals("300", text(xml(oembed(ADDRESS + "en/", "&format=xml&maxheight=300").body()), "height"));
    }

    @Test
    void whatIsNotOursOrCannotBeReadIsRefused() throws Exception {
        for (final String url : List.of("https://example.com/en/", ADDRESS + "en/about.html", ADDRESS + "en/events/none.html", ADDRESS + "xx/")) {
            assertEquals(404, oembed(url, "").statusCode(), url);
        }
        assertEquals(400, server.send("GET", "/oembed").statusCode());
        for (final String more : List.of("&format=yaml", "&maxwidth=0", "&maxwidth=1e3", "&callback=x")) assertEquals(400, oembed(ADDRESS + "en/", more).statusCode(), more);
    }

    @Test
    void withoutAPublicAddressNothingAbsoluteIsSaid() throws Exception {
        try (RunningServer plain = RunningServer.of(Fixtures.SHIPPED)) {
            final String html = plain.text("/en/events/2024-01-18-saravan.html");
            final Map<String, String> meta = meta(html);
            assertEquals(Optional.empty(), Optional.ofNullable(meta.get("og:image")));
            assertEquals("summary", meta.get("twitter:card"));
            assertFalse(OEMBED.matcher(html).find());
            assertEquals("#event", data(html).get("@graph").get(0).get("@id").asText());
            assertEquals(404, plain.send("GET", "/oembed?url=http://x/en/").statusCode());
        }
    }
}
