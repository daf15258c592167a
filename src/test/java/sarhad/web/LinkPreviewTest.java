package sarhad.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
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

    /** One address is the map and its card: of what the query shows, as exactly as there is a picture of it. */
    @Test
    void aLinkToAViewHasTheCardOfThatView() throws Exception {
        final String query = "?event=2024-01-16-koh-e-sabz&view=62,27,7&kind=strike";
        final Map<String, String> meta = meta(page("/en/" + query + "&utm_source=x"));
        assertEquals("Iranian strike at Koh-e-Sabz, Panjgur District", meta.get("og:title"));
        assertEquals(ADDRESS + "en/index.html" + query.replace("&", "&amp;"), meta.get("og:url"));
        final String picture = meta.get("og:image").replace("&amp;", "&");
        assertEquals(ADDRESS + "picture.png" + query + "&lang=en", picture);
        assertEquals(200, server.send("GET", "/" + picture.substring(ADDRESS.length())).statusCode());
        assertEquals(page("/en/").replaceFirst("(?s)<title>.*?application/ld", ""), page("/en/" + query).replaceFirst("(?s)<title>.*?application/ld", ""), "the map is the same");
        assertEquals(ADDRESS + "pictures/fa/t10.png", meta(page("/fa/?thesis=t10&q=missile")).get("og:image"), "no picture of what was searched for");
        assertEquals(ADDRESS + "pictures/en/2024-01-16-koh-e-sabz.png", meta(page("/en/?event=2024-01-16-koh-e-sabz&band=7")).get("og:image"), "nor of what cannot be read");
        assertEquals(page("/en/"), page("/en/?utm_source=x"));
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

    private static JsonNode told(String page) throws Exception {
        final HttpResponse<byte[]> answer = oembed(ADDRESS + page, "");
        assertEquals(200, answer.statusCode(), page);
        return JSON.readTree(answer.body());
    }

    /** What the frame in an answer shows: its address after that of the site. */
    private static Element frame(JsonNode answer) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.get("html").asText().replace(" allowfullscreen", "")))).getDocumentElement();
    }

    private static String framed(String page) throws Exception {
        final String source = frame(told(page)).getAttribute("src");
        assertTrue(source.startsWith(ADDRESS), source);
        return source.substring(ADDRESS.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en/ | ''", "en/index.html | ''", "fa/embed.html | ''", "ur/events/2024-01-18-saravan.html | ?event=2024-01-18-saravan",
        "en/theses/t04.html | ?thesis=t04", "en/?event=2024-01-18-saravan | ?event=2024-01-18-saravan", "en/?since=2024-01-16&view=62,27,7 | ?since=2024-01-16&view=62,27,7"})
    void aPageIsEmbeddedAsItIs(String page, String query) throws Exception {
        final JsonNode answer = told(page);
        assertEquals("rich", answer.get("type").asText());
        assertEquals("1.0", answer.get("version").asText());
        final Element frame = frame(answer);
        assertEquals(ADDRESS + page.substring(0, 3) + "embed.html" + query, frame.getAttribute("src"));
        assertEquals(answer.get("title").asText(), frame.getAttribute("title"));
        assertEquals(answer.get("width").asText(), frame.getAttribute("width"));
        assertTrue(answer.get("thumbnail_url").asText().endsWith(".png"));
    }

    /** A link that was shared says more than what it is about, and so does one that a newsletter counts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en/?event=2024-01-18-saravan&view=63,27,8 | 2024-01-18-saravan | ?event=2024-01-18-saravan&view=63,27,8",
        "fa/?kind=strike&event=2024-01-18-saravan | 2024-01-18-saravan | ?kind=strike&event=2024-01-18-saravan",
        "en/embed.html?thesis=t04&show=text,list | t04 | ?thesis=t04&show=text,list",
        "en/events/2024-01-18-saravan.html?utm_source=x | 2024-01-18-saravan | ?event=2024-01-18-saravan",
        "en/events/2024-01-18-saravan.html?fbclid=y#claim-c1 | 2024-01-18-saravan | ?event=2024-01-18-saravan",
        "en/?utm_source=x&event=2024-01-18-saravan&gclid=y | 2024-01-18-saravan | ?event=2024-01-18-saravan",
        "en/?event=none | atlas | ?event=none"})
    void theSubjectIsWhatTheQueryNamesWhateverElseItSays(String page, String picture, String query) throws Exception {
        final String language = page.substring(0, 2);
        final JsonNode answer = told(page);
        assertEquals(ADDRESS + "pictures/" + language + "/" + picture + ".png", answer.get("thumbnail_url").asText());
        assertEquals(JSON.readTree(server.send("GET", "/oembed/" + language + "/" + picture + ".json").body()).get("title"), answer.get("title"));
        assertEquals(language + "/embed.html" + query, framed(page));
    }

    /** As the table of the map's query in the README. */
    @Test
    void everythingThatTheMapShowsIsKept() throws Exception {
        final String query = "?event=2024-01-16-koh-e-sabz&since=2024-01-16&until=2024-01-18T12:00Z&now=2024-01-17T00:00Z&kind=strike,attack&actor=iran&side=either"
                + "&place=derived&q=koh&without=l07&measure=61,27;62,28,500&layer=rivers&band=20&clock=Asia/Karachi&view=63,27,8";
        assertEquals("en/embed.html" + query, framed("en/" + query));
    }

    @Test
    void theWayIntoTheSiteLeadsToTheMap() throws Exception {
        for (final String page : List.of("", "index.html", "en")) assertEquals("en/embed.html", framed(page), page);
        assertEquals("ur/embed.html", framed("ur"));
        assertEquals("en/embed.html?event=2024-01-18-saravan", framed("?event=2024-01-18-saravan"));
        assertEquals(200, oembed(ADDRESS.substring(0, ADDRESS.length() - 1), "").statusCode());
        assertEquals(404, oembed(ADDRESS.substring(0, ADDRESS.length() - 1) + "-of-others/", "").statusCode());
    }

    /** The sitemap has every page; of the many with two events side by side some are looked at. These are on no map: they are linked to. */
    @Test
    void everyPageLeadsToWhatOembedSaysOfItUnderItsOwnTitle() throws Exception {
        final List<String> pages = Pattern.compile("<loc>" + Pattern.quote(ADDRESS) + "(ur/[^<]*)</loc>").matcher(page("/sitemap.xml")).results().map(found -> found.group(1))
                .filter(path -> !path.contains("/compare/") || path.contains("/compare/2024-01-16")).toList();
        assertTrue(pages.stream().anyMatch(path -> path.contains("/compare/")) && pages.contains("ur/about.html") && pages.size() > 50, pages.toString());
        for (final String path : pages) {
            final String html = page("/" + path);
            final Map<String, String> meta = meta(html);
            final Map<String, String> links = OEMBED.matcher(html).results().collect(Collectors.toMap(found -> found.group(1), found -> found.group(2).substring(ADDRESS.length() - 1)));
            assertEquals(Set.of("application/json", "text/xml"), links.keySet(), path);
            final HttpResponse<byte[]> json = server.send("GET", links.get("application/json"));
            assertEquals(200, json.statusCode(), path);
            assertArrayEquals(json.body(), oembed(ADDRESS + path, "").body(), path);
            final JsonNode told = JSON.readTree(json.body());
            assertEquals(meta.get("og:title"), told.get("title").asText().replace("&", "&amp;").replace("\"", "&#34;").replace("'", "&#39;"), path);
            assertEquals(meta.get("og:image"), told.get("thumbnail_url").asText(), path);
            assertEquals(path.contains("/compare/") ? "link" : "rich", told.get("type").asText(), path);
            assertEquals(told.has("html"), told.get("type").asText().equals("rich"), path);
            assertEquals(told.get("title").asText(), text(xml(server.send("GET", links.get("text/xml")).body()), "title"), path);
        }
    }

    @Test
    void theFramedMapAndTheRootLeadThereToo() throws Exception {
        assertTrue(page("/fa/embed.html").contains("href=\"" + ADDRESS + "oembed/fa/atlas.json\""));
        assertEquals(JSON.readTree("[\"measure\",\"picture\",\"oembed\"]"), JSON.readTree(page("/site.json")).get("answers"));
    }

    /** The framed map shows its text. */
    @Test
    void aThesisThatIsNotDrawnIsEmbeddedWithThePictureOfTheAtlas() throws Exception {
        assertEquals("en/embed.html?thesis=t05", framed("en/theses/t05.html"));
        assertEquals(ADDRESS + "pictures/en/atlas.png", told("en/theses/t05.html").get("thumbnail_url").asText());
    }

    @Test
    void twoEventsAreFoundInEitherOrder() throws Exception {
        assertEquals(told("en/compare/2024-01-16-koh-e-sabz--2024-01-18-saravan.html"), told("en/compare/2024-01-18-saravan--2024-01-16-koh-e-sabz.html"));
    }

    /** A frame or a picture that is larger than the room would be against the protocol, however small that is. */
    @Test
    void theRoomThatThereIsIsKept() throws Exception {
        final JsonNode small = JSON.readTree(oembed(ADDRESS + "en/", "&maxwidth=420&maxheight=300").body());
        assertEquals("420 300", small.get("width").asText() + " " + small.get("height").asText());
        assertFalse(small.has("thumbnail_url"), "the picture is larger than that");
        final JsonNode tiny = JSON.readTree(oembed(ADDRESS + "en/", "&maxwidth=100&maxheight=50").body());
        assertEquals("100 50", tiny.get("width").asText() + " " + tiny.get("height").asText());
        assertEquals("100", frame(tiny).getAttribute("width"));
        final JsonNode fixed = JSON.readTree(server.send("GET", "/oembed/en/atlas.json?maxwidth=500").body());
        assertEquals(500, fixed.get("width").asInt());
        assertEquals("300", text(xml(oembed(ADDRESS + "en/", "&format=xml&maxheight=300").body()), "height"));
    }

    /** WordPress adds all of this to every address that it is led to; others add what they like. */
    @Test
    void whatTheProtocolDoesNotKnowIsPassedOver() throws Exception {
        final String url = URLEncoder.encode(ADDRESS + "en/events/2024-01-16-koh-e-sabz.html", StandardCharsets.UTF_8);
        final HttpResponse<byte[]> fixed = server.send("GET", "/oembed/en/2024-01-16-koh-e-sabz.json?maxwidth=600&maxheight=900&url=" + url + "&dnt=1&format=json");
        assertEquals("200 600", fixed.statusCode() + " " + JSON.readTree(fixed.body()).get("width").asText());
        assertArrayEquals(fixed.body(), server.send("GET", "/oembed?url=" + url + "&maxwidth=600&maxheight=900&dnt=1&format=json&callback=x").body());
        final byte[] file = server.send("GET", "/oembed/en/atlas.xml").body();
        for (final String query : List.of("dnt=1", "maxwidth=0", "maxwidth=5&maxwidth=6", "%zz", "=", "format=json")) {
            assertArrayEquals(file, server.send("GET", "/oembed/en/atlas.xml?" + query.replace("%", "%25")).body(), query);
        }
    }

    @Test
    void whatIsNotOursOrCannotBeReadIsRefused() throws Exception {
        for (final String url : List.of("https://example.com/en/", ADDRESS + "en/none.html", ADDRESS + "en/events/none.html", ADDRESS + "xx/", ADDRESS + "data/events.geojson")) {
            assertEquals(404, oembed(url, "").statusCode(), url);
        }
        assertEquals(400, server.send("GET", "/oembed").statusCode());
        for (final String more : List.of("&maxwidth=0", "&maxwidth=1e3")) assertEquals(400, oembed(ADDRESS + "en/", more).statusCode(), more);
        assertEquals(501, oembed(ADDRESS + "en/", "&format=yaml").statusCode(), "as the protocol wants it");
    }

    /** Whatever is asked, the answer can be read, and the address in it has nothing that an address cannot have. */
    @ParameterizedTest
    @CsvSource({"a\u0001b, a%01b", "\u200cسر, %E2%80%8C%D8%B3%D8%B1", "<i>&amp;, %3Ci%3E", "a b\"', a%20b%22'", "100%, 100%", "50%25, 50%25"})
    void anyQueryMakesAnswersThatAreWellFormed(String words, String encoded) throws Exception {
        final String url = ADDRESS + "en/?q=" + words;
        final String html = text(xml(oembed(url, "&format=xml").body()), "html");
        assertEquals(html, JSON.readTree(oembed(url, "").body()).get("html").asText());
        assertTrue(html.startsWith("<iframe src=\"" + ADDRESS + "en/embed.html?q=" + encoded + "\" title"), html);
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
