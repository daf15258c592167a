package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The map page as a reader meets it. */
class MapPageTest extends BrowserTest {
    private static long eventFiles() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("geodata/events"))) {
            return files.count();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa", "ur"})
    void showsEveryEventInTheListAndKeepsTheConsoleSilent(String language) throws Exception {
        try (Visit visit = visit(1280, 800).map(at("/" + language + "/"))) {
            assertEquals(eventFiles(), visit.page().locator("[data-ref=events] > li").count());
            assertEquals(language.equals("en") ? "ltr" : "rtl", visit.page().locator("html").getAttribute("dir"));
            visit.page().waitForTimeout(500);
            assertEquals(List.of(), visit.console());
        }
    }

    @Test
    void asksNobodyElseForAnything() {
        try (Visit visit = visit(1280, 800).map(at("/ur/?event=" + EVENT))) {
            visit.page().waitForTimeout(500);
            assertTrue(visit.requests().stream().allMatch(request -> request.url().startsWith(at("/"))), () -> visit.requests().stream().map(r -> r.url()).toList().toString());
        }
    }

    @Test
    void choosingAnEventInTheListOpensItAndPutsItIntoTheAddress() {
        try (Visit visit = visit(1280, 800).map(at("/en/"))) {
            final Page page = visit.page();
            page.locator("[data-ref=events] a[href*='" + EVENT + "']").click();
            page.waitForSelector("[data-ref=detail] article h1, [data-ref=detail] article h2");
            assertTrue(page.url().contains("event=" + EVENT), page.url());
            assertTrue(page.locator("[data-ref=detail]").innerText().contains("Koh-e-Sabz"));
            assertEquals("true", page.locator("button.mark[data-event='" + EVENT + "']").getAttribute("aria-current"));
            page.goBack();
            page.waitForSelector("[data-ref=overview]:not([hidden])");
            assertFalse(page.url().contains("event="), page.url());
            page.goForward();
            page.waitForSelector("[data-ref=detail] article");
        }
    }

    @Test
    void aMarkOnTheMapOpensItsEvent() {
        try (Visit visit = visit(1280, 800).map(at("/en/"))) {
            visit.page().locator("button.mark[data-event='" + EVENT + "']").click();
            visit.page().waitForSelector("[data-ref=detail] article");
            assertTrue(visit.page().url().contains("event=" + EVENT));
        }
    }

    @Test
    void anAddressOpensItsEventAndItsView() {
        try (Visit visit = visit(1280, 800).map(at("/en/?event=" + EVENT + "&view=63.5,27.4,8"))) {
            visit.page().waitForSelector("[data-ref=detail] article");
            assertTrue(visit.page().url().matches(".*view=63\\.\\d+,27\\.\\d+,8.*"), visit.page().url());
        }
    }

    @Test
    void movingTheMapPutsTheViewIntoTheAddressLongitudeFirst() {
        try (Visit visit = visit(1280, 800).map(at("/en/"))) {
            visit.page().locator("[data-zoom=in]").click();
            visit.page().waitForCondition(() -> visit.page().url().matches(".*view=6\\d\\.\\d+,2\\d\\.\\d+,\\d.*"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"view=27,95,6", "view=a,b,c", "view=", "event=nothing", "event=%3Cscript%3E", "view=63,27,99&event=x&q=%FF"})
    void anAddressThatMakesNoSenseStillShowsTheMapWithAQuietNotice(String query) {
        try (Visit visit = visit(1280, 800).map(at("/en/?" + query))) {
            visit.page().waitForCondition(() -> !visit.page().locator("[data-ref=notice]").innerText().isBlank());
            assertEquals(List.of(), visit.console());
        }
    }

    @Test
    void theArrowKeysWalkTheEventsInTimeOrder() {
        try (Visit visit = visit(1280, 800).map(at("/en/"))) {
            final Page page = visit.page();
            final Locator marks = page.locator("button.mark[data-event]");
            page.locator("button.mark[tabindex='0']").focus();
            page.keyboard().press("Home");
            final List<?> inTimeOrder = (List<?>) page.evaluate("[...document.querySelectorAll('[data-ref=events] > li')].map((li) => li.dataset.event)");
            int before = -1;
            for (int i = 0; i < marks.count(); i++) {
                final int place = inTimeOrder.indexOf(page.evaluate("document.activeElement.dataset.event"));
                assertTrue(place >= before && place >= 0, place + " after " + before);
                before = place;
                assertFalse(((String) page.evaluate("document.activeElement.getAttribute('aria-label')")).isBlank());
                page.keyboard().press("ArrowRight");
            }
            page.keyboard().press("Home");
            page.keyboard().press("Enter");
            page.waitForSelector("[data-ref=detail] article");
        }
    }

    @Test
    void anEventFarAwayIsShownOnTheFarMapAndTheWayBackIsThere() {
        try (Visit visit = visit(1280, 800).map(at("/en/"))) {
            final Page page = visit.page();
            page.locator("[data-ref=events] a[href*='2024-01-16-davos']").click();
            page.waitForSelector("[data-ref=map][data-scope=far]");
            page.waitForSelector("button.mark[data-event='2024-01-16-davos']");
            page.locator("[data-ref=close]").click();
            page.waitForSelector("[data-ref=overview]:not([hidden])");
            page.locator("[data-zoom=home]").click();
            page.waitForSelector("[data-ref=map][data-scope=near]");
        }
    }

    @ParameterizedTest
    @CsvSource({"390,844", "1280,800", "1920,1080"})
    void noNameOnTheMapCoversAnother(int width, int height) {
        for (final String language : List.of("en", "fa", "ur")) {
            try (Visit visit = visit(width, height).map(at("/" + language + "/"))) {
                visit.page().waitForSelector(".labels text");
                visit.page().waitForTimeout(600);
                final Object overlaps = visit.page().evaluate("""
                    () => {
                      const boxes = [...document.querySelectorAll('.labels text')].map((t) => [t.textContent, t.getBoundingClientRect()]);
                      const out = [];
                      boxes.forEach(([a, p], i) => boxes.slice(i + 1).forEach(([b, q]) => {
                        const w = Math.min(p.right, q.right) - Math.max(p.left, q.left), h = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
                        if (w > 2 && h > 4) out.push(a + ' / ' + b);
                      }));
                      return boxes.length < 8 ? ['only ' + boxes.length + ' names'] : out;
                    }""");
                assertEquals(List.of(), overlaps, language + " at " + width);
            }
        }
    }

    @Test
    void nothingIsWiderThanAPhone() {
        for (final String path : List.of("/en/", "/ur/?event=" + EVENT, "/fa/events/" + EVENT + ".html")) {
            try (Visit visit = visit(320, 640).open(at(path))) {
                visit.page().waitForTimeout(800);
                assertEquals(320, visit.page().evaluate("document.documentElement.scrollWidth"), path);
            }
        }
    }

    @Test
    void thePageIsReadableWithoutScripts() {
        try (var context = chromium().browser().newContext(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            final Page page = context.newPage();
            page.navigate(at("/en/"));
            page.locator("[data-ref=events] a[href*='" + EVENT + "']").click();
            assertTrue(page.url().endsWith("/en/events/" + EVENT + ".html"));
            assertTrue(page.locator("article").innerText().contains("Jaish al-Adl"));
        }
    }

    @Test
    void darkKeepsItsMeaning() {
        try (Visit visit = new Visit(chromium().browser(), 1280, 800, ColorScheme.DARK).map(at("/en/"))) {
            final String paper = (String) visit.page().evaluate("getComputedStyle(document.body).backgroundColor");
            final int red = Integer.parseInt(paper.replaceAll("[^0-9,]", "").split(",")[0]);
            assertTrue(red < 70, paper);
        }
    }
}
