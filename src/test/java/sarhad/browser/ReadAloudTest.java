package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those hear who do not see the page, and where those get who have no mouse. */
class ReadAloudTest extends BrowserTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static Visit ready(String path) {
        final Visit visit = visit(1280, 800).open(at(path));
        visit.page().waitForSelector("html[data-ready]");
        visit.page().waitForSelector(".time-mark");
        return visit;
    }

    /**
     * The accessibility tree as text, read once by a person and then kept: {@code -Dgolden.update=true} writes it anew, and
     * whoever changes the page or the data reads the difference.
     */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fa", "ur"})
    void thePageReadsAsASensibleText(String language) throws IOException {
        try (Visit visit = ready("/" + language + "/")) {
            final String heard = visit.page().locator("body").ariaSnapshot().replaceAll("http://127\\.0\\.0\\.1:\\d+/", "/");
            final Path golden = GOLDEN.resolve("map-" + language + ".aria.yml");
            if (Boolean.getBoolean("golden.update")) Files.writeString(golden, heard + "\n");
            assertEquals(Files.readString(golden).strip(), heard.strip());
        }
    }

    @Test
    void everyEventAndEveryAreaIsReachedAndNamedByTheKeyboardAlone() {
        try (Visit visit = ready("/en/")) {
            final Page page = visit.page();
            final Set<Object> events = new TreeSet<>((List<?>) page.evaluate("[...document.querySelectorAll('[data-ref=events] > li')].map((li) => li.dataset.event)"));
            final Set<Object> listed = new TreeSet<>();
            final Set<Object> areas = new TreeSet<>();
            page.keyboard().press("Tab");
            for (int i = 0; i < 400; i++) {
                final Object id = page.evaluate("document.activeElement.closest('[data-ref=events] > li')?.dataset.event ?? null");
                if (id != null) listed.add(id);
                if (Boolean.TRUE.equals(page.evaluate("document.activeElement.classList.contains('mark')"))) walk(page, areas);
                if (Boolean.TRUE.equals(page.evaluate("document.activeElement === document.body"))) break;
                page.keyboard().press("Tab");
            }
            assertEquals(events, listed, "the list");
            final Set<Object> near = new TreeSet<>((List<?>) page.evaluate(
                    "fetch('../data/events-overview.geojson').then((r) => r.json()).then((c) => c.features.filter((f) => f.properties.near).map((f) => f.properties.event))"));
            assertEquals(near, areas, "the areas and marks of the near map");
        }
    }

    /** Walks the marks of the map from the first to the last. */
    private static void walk(Page page, Set<Object> found) {
        page.keyboard().press("Home");
        for (int i = 0; i < 60; i++) {
            final Object id = page.evaluate("document.activeElement.dataset.event ?? null");
            final String name = (String) page.evaluate("document.activeElement.getAttribute('aria-label') ?? ''");
            assertTrue(name.length() > 20, "a mark without a name: " + name);
            if (id != null) found.add(id);
            page.keyboard().press("ArrowRight");
        }
    }

    @Test
    void everyMarkOfTheTimelineIsReachedAndNamed() {
        try (Visit visit = ready("/en/?since=2024-01-16T06:00Z&until=2024-01-18T18:00Z")) {
            final Page page = visit.page();
            page.locator(".time-mark[tabindex='0']").focus();
            page.keyboard().press("Home");
            final Set<Object> found = new TreeSet<>();
            for (int i = 0; i < 40; i++) {
                found.add(page.evaluate("document.activeElement.dataset.event"));
                assertTrue(((String) page.evaluate("document.activeElement.getAttribute('aria-label')")).length() > 20);
                page.keyboard().press("ArrowRight");
            }
            assertEquals(new TreeSet<>((List<?>) page.evaluate("[...document.querySelectorAll('[data-ref=events] > li:not([hidden])')].map((li) => li.dataset.event)")), found);
            page.keyboard().press("Enter");
            page.waitForSelector("[data-ref=detail] article h1");
        }
    }
}
