package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sarhad.Fixtures;
import sarhad.RunningServer;

/**
 * A fourth language needs only files: its entry in {@code atlas.json} and its words in {@code strings/}. This one is English
 * with accents, so that any word that does not come from those files shows.
 */
class PseudoLanguageTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LANGUAGE = "qps";
    private static final Map<Character, Character> ACCENTS = Map.ofEntries(
            Map.entry('a', 'á'), Map.entry('e', 'é'), Map.entry('i', 'í'), Map.entry('o', 'ó'), Map.entry('u', 'ú'), Map.entry('y', 'ý'),
            Map.entry('A', 'Á'), Map.entry('E', 'É'), Map.entry('I', 'Í'), Map.entry('O', 'Ó'), Map.entry('U', 'Ú'), Map.entry('k', 'ķ'),
            Map.entry('B', 'Ɓ'), Map.entry('C', 'Ç'), Map.entry('N', 'Ñ'), Map.entry('S', 'Ş'), Map.entry('W', 'Ŵ'));
    /** Words in the pseudo-language's own text that are no words of the page: dates by the locale, and what stays as it is everywhere. */
    private static final String FOREIGN = "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Dec|UTC|Qps|GeoJSON|CSV|WGS|GEOPOLITS";

    @TempDir
    private static Path folder;
    private static RunningServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        Fixtures.copy(Fixtures.SHIPPED, folder);
        final ObjectNode atlas = (ObjectNode) JSON.readTree(folder.resolve("atlas.json").toFile());
        atlas.withArray("languages").addObject().put("code", LANGUAGE).put("locale", "en-GB").put("name", "Qps");
        JSON.writeValue(folder.resolve("atlas.json").toFile(), atlas);
        final ObjectNode words = JSON.createObjectNode();
        final JsonNode english = JSON.readTree(Path.of("static/strings/en.json").toFile());
        english.fields().forEachRemaining(entry -> words.put(entry.getKey(), accented(entry.getValue().asText())));
        Files.createDirectories(folder.resolve("strings"));
        JSON.writeValue(folder.resolve("strings/" + LANGUAGE + ".json").toFile(), words);
        server = RunningServer.of(folder);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    /** Accents everywhere but in the arguments of a pattern, and in the words by which a plural tells its forms. */
    private static String accented(String pattern) {
        final StringBuilder out = new StringBuilder();
        int depth = 0;
        final boolean plural = pattern.contains(", plural");
        for (int i = 0; i < pattern.length(); i++) {
            final char c = pattern.charAt(i);
            if (c == '{') depth++;
            if (c == '}') depth--;
            final boolean words = depth == 0 || plural && depth == 2;
            out.append(words ? ACCENTS.getOrDefault(c, c) : c);
        }
        return out.toString();
    }

    private static List<?> unknownWords(Visit visit) {
        return (List<?>) visit.page().evaluate("""
            ([language, foreign]) => {
              const found = new Set();
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const known = new RegExp(`^(${foreign})$`);
              while (walker.nextNode()) {
                const { parentElement: parent, textContent: text } = walker.currentNode;
                if (parent.closest('[lang]').lang !== language || parent.closest('script, style, noscript, svg.labels, cite, bdi, code, .licence, [rel~=license]') || !parent.checkVisibility()) continue;
                const own = text.replace(/\\u2068[^\\u2069]*\\u2069/g, '');
                for (const word of own.match(/\\p{L}{2,}/gu) ?? []) if (/^[A-Za-z]+$/.test(word) && !known.test(word)) found.add(word + ' in: ' + text.trim().slice(0, 90));
              }
              return [...found];
            }""", List.of(LANGUAGE, FOREIGN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/qps/", "/qps/?event=2024-01-18-saravan", "/qps/?thesis=t10", "/qps/events/2024-01-16-koh-e-sabz.html", "/qps/events.html",
        "/qps/theses.html", "/qps/theses/t12.html", "/qps/about.html", "/qps/data.html"})
    void everyWordOfThePageComesFromItsFileOrIsMarkedAsAnotherLanguage(String path) {
        try (Visit visit = new Visit(chromium.browser(), 1280, 800).open(server.at(path))) {
            visit.page().waitForTimeout(1500);
            assertEquals(LANGUAGE, visit.page().locator("html").getAttribute("lang"));
            assertEquals(List.of(), unknownWords(visit));
        }
    }

    @Test
    void textsThatNobodyTranslatedFallBackToTheFirstLanguageAndSaySo() {
        try (Visit visit = new Visit(chromium.browser(), 1280, 800).open(server.at("/qps/events/2024-01-16-koh-e-sabz.html"))) {
            assertEquals("en", visit.page().locator("article h1 [lang]").getAttribute("lang"));
            assertTrue(visit.page().locator("article h1").innerText().contains("Koh-e-Sabz"));
        }
    }

    /** A page whose own words change their language could not say so at each of them. */
    @Test
    void whileASingleWordIsMissingThePageSpeaksTheFirstLanguageAndSaysSo(@TempDir Path other) throws IOException {
        Fixtures.copy(folder, other);
        final Path strings = other.resolve("strings/" + LANGUAGE + ".json");
        final ObjectNode words = (ObjectNode) JSON.readTree(strings.toFile());
        words.remove("nav.events");
        JSON.writeValue(strings.toFile(), words);
        try (RunningServer incomplete = RunningServer.of(other); Visit visit = new Visit(chromium.browser(), 1280, 800).open(incomplete.at("/qps/"))) {
            assertEquals("en", visit.page().locator("html").getAttribute("lang"));
            assertEquals("Key", visit.page().locator(".key > summary").innerText());
            assertEquals("/qps/events.html", visit.page().locator(".ways a").nth(1).evaluate("link => link.pathname"));
        }
    }

    @Test
    void theOtherLanguagesLinkToIt() {
        try (Visit visit = new Visit(chromium.browser(), 1280, 800).open(server.at("/fa/"))) {
            assertEquals("Qps", visit.page().locator(".languages a[hreflang=qps]").innerText());
        }
    }
}
