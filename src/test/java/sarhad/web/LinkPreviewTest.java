package sarhad.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static sarhad.web.Told.ADDRESS;
import static sarhad.web.Told.meta;
import static sarhad.web.Told.text;
import static sarhad.web.Told.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import sarhad.Fixtures;
import sarhad.RunningServer;
import sarhad.model.Atlas;
import sarhad.model.Claim;
import sarhad.model.Event;
import sarhad.model.Site;

/** What other sites are told of each page by Open Graph and schema.org; {@link OembedTest} has oEmbed. The site has a public address. */
class LinkPreviewTest {
    private static final ObjectMapper JSON = new ObjectMapper();
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
    private static final RunningServer SERVER = RunningServer.sharedWithAddress();

    private static String page(String path) throws Exception {
        return Told.page(SERVER, path);
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
        assertEquals(200, SERVER.send("GET", "/" + picture.substring(ADDRESS.length())).statusCode());
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
            assertEquals(text(xml(SERVER.send("GET", "/" + picture).body()), "desc"), meta.get("og:image:alt").replace("&#34;", "\"").replace("&amp;", "&"), path);
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
    void withoutAPublicAddressNothingAbsoluteIsSaid() throws Exception {
        final RunningServer plain = RunningServer.shared();
        final String html = plain.text("/en/events/2024-01-18-saravan.html");
        final Map<String, String> meta = meta(html);
        assertEquals(Optional.empty(), Optional.ofNullable(meta.get("og:image")));
        assertEquals("summary", meta.get("twitter:card"));
        assertFalse(OEMBED.matcher(html).find());
        assertEquals("#event", data(html).get("@graph").get(0).get("@id").asText());
        assertEquals(404, plain.send("GET", "/oembed?url=http://x/en/").statusCode());
    }
}
