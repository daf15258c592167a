package sarhad.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static sarhad.web.Told.ADDRESS;
import static sarhad.web.Told.meta;
import static sarhad.web.Told.text;
import static sarhad.web.Told.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import sarhad.Fixtures;
import sarhad.RunningServer;
import sarhad.model.Atlas;
import sarhad.model.Event;

/** What oEmbed says of each page. The site has a public address. */
class OembedTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern OEMBED = Pattern.compile("<link rel=\"alternate\" type=\"(application/json|text/xml)\\+oembed\" href=\"([^\"]+)\"");
    private static final Atlas ATLAS = Fixtures.atlas(Fixtures.SHIPPED);
    private static final RunningServer SERVER = RunningServer.sharedWithAddress();

    private static String page(String path) throws Exception {
        return Told.page(SERVER, path);
    }

    @Test
    void everyEventNamesWhatOembedSaysOfItAndTheServerAnswersThere() throws Exception {
        for (final Event event : ATLAS.events()) {
            final Set<String> kinds = new TreeSet<>();
            final Matcher links = OEMBED.matcher(page("/ur/events/" + event.id() + ".html"));
            while (links.find()) {
                kinds.add(links.group(1));
                assertTrue(links.group(2).startsWith(ADDRESS));
                final HttpResponse<byte[]> answer = SERVER.send("GET", "/" + links.group(2).substring(ADDRESS.length()));
                assertEquals(200, answer.statusCode(), links.group(2));
                final String html = links.group(1).equals("text/xml") ? text(xml(answer.body()), "html") : JSON.readTree(answer.body()).get("html").asText();
                assertTrue(html.startsWith("<iframe src=\"" + ADDRESS + "ur/embed.html?event=" + event.id() + "\" title=\""), html);
            }
            assertEquals(Set.of("application/json", "text/xml"), kinds, event.id());
        }
    }

    private static HttpResponse<byte[]> oembed(String url, String more) throws Exception {
        return SERVER.send("GET", "/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + more);
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
        assertEquals(JSON.readTree(SERVER.send("GET", "/oembed/" + language + "/" + picture + ".json").body()).get("title"), answer.get("title"));
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
            final HttpResponse<byte[]> json = SERVER.send("GET", links.get("application/json"));
            assertEquals(200, json.statusCode(), path);
            assertArrayEquals(json.body(), oembed(ADDRESS + path, "").body(), path);
            final JsonNode told = JSON.readTree(json.body());
            assertEquals(meta.get("og:title"), told.get("title").asText().replace("&", "&amp;").replace("\"", "&#34;").replace("'", "&#39;"), path);
            assertEquals(meta.get("og:image"), told.get("thumbnail_url").asText(), path);
            assertEquals(path.contains("/compare/") || path.contains("/stories/") ? "link" : "rich", told.get("type").asText(), path);
            assertEquals(told.has("html"), told.get("type").asText().equals("rich"), path);
            assertEquals(told.get("title").asText(), text(xml(SERVER.send("GET", links.get("text/xml")).body()), "title"), path);
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
        final JsonNode fixed = JSON.readTree(SERVER.send("GET", "/oembed/en/atlas.json?maxwidth=500").body());
        assertEquals(500, fixed.get("width").asInt());
        assertEquals("300", text(xml(oembed(ADDRESS + "en/", "&format=xml&maxheight=300").body()), "height"));
    }

    /** WordPress adds all of this to every address that it is led to; others add what they like. */
    @Test
    void whatTheProtocolDoesNotKnowIsPassedOver() throws Exception {
        final String url = URLEncoder.encode(ADDRESS + "en/events/2024-01-16-koh-e-sabz.html", StandardCharsets.UTF_8);
        final HttpResponse<byte[]> fixed = SERVER.send("GET", "/oembed/en/2024-01-16-koh-e-sabz.json?maxwidth=600&maxheight=900&url=" + url + "&dnt=1&format=json");
        assertEquals("200 600", fixed.statusCode() + " " + JSON.readTree(fixed.body()).get("width").asText());
        assertArrayEquals(fixed.body(), SERVER.send("GET", "/oembed?url=" + url + "&maxwidth=600&maxheight=900&dnt=1&format=json&callback=x").body());
        final byte[] file = SERVER.send("GET", "/oembed/en/atlas.xml").body();
        for (final String query : List.of("dnt=1", "maxwidth=0", "maxwidth=5&maxwidth=6", "%zz", "=", "format=json")) {
            assertArrayEquals(file, SERVER.send("GET", "/oembed/en/atlas.xml?" + query.replace("%", "%25")).body(), query);
        }
    }

    @Test
    void whatIsNotOursOrCannotBeReadIsRefused() throws Exception {
        for (final String url : List.of("https://example.com/en/", ADDRESS + "en/none.html", ADDRESS + "en/events/none.html", ADDRESS + "xx/", ADDRESS + "data/events.geojson")) {
            assertEquals(404, oembed(url, "").statusCode(), url);
        }
        assertEquals(400, SERVER.send("GET", "/oembed").statusCode());
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
}
