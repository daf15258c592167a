package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that are read, by a reader whose browser runs no scripts. */
class ReadingPagesTest extends BrowserTest {
    private static final List<String> KINDS = List.of("events.html", "reported.html", "zones.html", "events/" + EVENT + ".html", "compare/" + EVENT + "--2024-01-18-saravan.html",
        "theses.html", "theses/t04.html", "stories/how-do-we-know.html", "teaching.html", "about.html", "data.html");

    private static Stream<String> pages() {
        return Stream.of("en", "fa", "ur").flatMap(language -> KINDS.stream().map(kind -> "/" + language + "/" + kind));
    }

    private static BrowserContext withoutScripts(int width) {
        return chromium().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(width, 800));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void standsWithoutScriptsUnderOneHeadingInItsLanguageAndLeadsToEveryPartOfTheSite(String path) {
        try (BrowserContext context = withoutScripts(1280)) {
            final Page page = context.newPage();
            final Response answer = page.navigate(at(path));
            assertEquals(200, answer.status());
            assertEquals(1, page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).count());
            assertEquals(path.substring(1, 3), page.locator("html").getAttribute("lang"));
            final Locator ways = page.locator(".masthead .ways a");
            assertEquals(6, ways.count());
            assertEquals(1, page.locator(".masthead .ways a[aria-current]").count());
            assertEquals(6, page.locator("footer .ways a").count());
            assertEquals(0, page.locator("main script").count());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsAPhoneOf320Pixels(String path) {
        try (Visit visit = visit(320, 640).open(at(path))) {
            assertEquals(320, visit.page().evaluate("document.documentElement.scrollWidth"));
            assertEquals(List.of(), visit.console());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void theEventsAreATableForTheEarWhateverItLooksLike(int width) throws Exception {
        final long events = filesIn("geodata/events");
        try (BrowserContext context = withoutScripts(width)) {
            final Page page = context.newPage();
            page.navigate(at("/en/events.html"));
            assertEquals(1, page.getByRole(AriaRole.TABLE).count());
            assertEquals(events + 1, page.getByRole(AriaRole.ROW).count());
            assertEquals(5, page.getByRole(AriaRole.COLUMNHEADER).count());
            assertEquals(events, page.getByRole(AriaRole.ROWHEADER).count());
            final String row = page.locator("tr[id='" + EVENT + "']").innerText();
            assertTrue(Stream.of("Iranian strike at Koh-e-Sabz", "stated by the actor", "km inside Pakistan", "place derived from").allMatch(row::contains), row);
        }
    }

    private static long filesIn(String folder) throws Exception {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.count();
        }
    }

    @Test
    void aThesisNamesItsHolderAndSaysItsEvidenceInTypeAsLargeAsItsStatement() {
        try (Visit visit = visit(1280, 800).open(at("/en/theses/t04.html"))) {
            assertEquals("Rajeev Ahmed", visit.page().locator("article h1 .speaker").innerText());
            final Locator statement = visit.page().locator("article .summary").first();
            final Locator evidence = visit.page().locator("article header .evidence");
            assertTrue(evidence.innerText().startsWith("Evidence: one author."), evidence.innerText());
            assertTrue(evidence.innerText().endsWith("As of 22 November 2026."), evidence.innerText());
            final String size = "paragraph => getComputedStyle(paragraph).fontSize";
            assertEquals(statement.evaluate(size), evidence.evaluate(size));
            assertEquals(statement.evaluate(size), evidence.locator("b").evaluate(size));
        }
    }

    /** Nothing that a thesis says may sound like our own voice, not even in a tab. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fa", "ur"})
    void everyThesisIsHeadedByItsHolder(String language) throws Exception {
        final JsonNode theses = new ObjectMapper().readTree(Path.of("geodata/theses.json").toFile());
        try (BrowserContext context = withoutScripts(1280)) {
            final Page page = context.newPage();
            for (final JsonNode thesis : theses) {
                page.navigate(at("/" + language + "/theses/" + thesis.get("id").asText() + ".html"));
                final String holder = holder(thesis, language);
                final String title = in(language, thesis.get("title"));
                final String heading = page.locator("h1").innerText();
                assertTrue(heading.startsWith(holder) && heading.endsWith(title), heading + " is not of " + holder);
                assertTrue(page.title().startsWith(holder) && page.title().contains(title), page.title() + " is not of " + holder);
            }
        }
    }

    private static String holder(JsonNode thesis, String language) throws Exception {
        final JsonNode holder = thesis.get("holder");
        if (holder.has("name")) return in(language, holder.get("name"));
        for (final JsonNode actor : new ObjectMapper().readTree(Path.of("geodata/actors.json").toFile())) {
            if (actor.get("id").equals(holder.get("actor"))) return in(language, actor.get("name"));
        }
        throw new IllegalStateException("no actor " + holder);
    }

    private static String in(String language, JsonNode text) {
        final JsonNode given = text.get(language);
        return given.isTextual() ? given.asText() : given.get("text").asText();
    }

    @Test
    void everyThesisIsListedWithItsHolderAndItsEvidence() throws Exception {
        final JsonNode theses = new ObjectMapper().readTree(Path.of("geodata/theses.json").toFile());
        try (BrowserContext context = withoutScripts(1280)) {
            final Page page = context.newPage();
            page.navigate(at("/en/theses.html"));
            final List<String> items = page.locator(".theses > li").allInnerTexts();
            assertEquals(theses.size(), items.size());
            for (int i = 0; i < items.size(); i++) {
                assertTrue(items.get(i).contains(theses.get(i).get("title").get("en").asText()), items.get(i));
                assertTrue(items.get(i).contains("Held by: ") && items.get(i).contains("Evidence: "), items.get(i));
            }
        }
    }

    @Test
    void aThesisThatNobodySupportsSaysSoAndOneThatCannotBeDrawnLeadsToNoMap() throws Exception {
        assertTrue(text("/en/theses/t16.html").contains("We found nobody who does."));
        assertTrue(text("/en/theses/t16.html").contains("cannot be drawn"));
        assertFalse(text("/en/theses/t16.html").contains("?thesis="));
        assertTrue(text("/en/theses/t01.html").contains("index.html?thesis=t01"));
    }

    @Test
    void theSourcesAreAllThereAndCopiesAreNamedAndNotLinked() throws Exception {
        final JsonNode sources = new ObjectMapper().readTree(Path.of("geodata/sources.json").toFile());
        try (BrowserContext context = withoutScripts(1280)) {
            final Page page = context.newPage();
            page.navigate(at("/en/about.html"));
            assertEquals(sources.size(), page.locator(".works li").count());
            for (final JsonNode source : sources) {
                if (!source.get("custom").get("standing").asText().equals("copy")) continue;
                final Locator item = page.locator("#source-" + source.get("id").asText());
                assertEquals(0, item.locator("a[rel~=external]").count(), item.innerText());
                assertTrue(item.innerText().contains("a copy of"), item.innerText());
            }
        }
    }
}
