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
    /** Names of controls that are in sight and that a hand at their middle does not meet. */
    private static final String COVERED = """
        () => {
          const map = document.querySelector('[data-ref=map]');
          const onMap = (x, y) => { const { left, top, right, bottom } = map.getBoundingClientRect(); return x > left && x < right && y > top && y < bottom; };
          const covered = [];
          for (const control of document.querySelectorAll('button, summary, select, input, [role=slider]')) {
            if (!control.checkVisibility({ visibilityProperty: true })) continue;
            control.scrollIntoView({ block: 'center' });
            const { left, top, width, height } = control.getBoundingClientRect();
            const [x, y] = [left + width / 2, top + height / 2];
            if (control.matches('.mark') && !onMap(x, y)) continue;
            const met = document.elementFromPoint(x, y);
            if (!control.contains(met)) covered.push(`${control.ariaLabel ?? control.className + control.textContent} under ${met?.outerHTML.slice(0, 120)}`);
          }
          return covered;
        }""";

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
            // At zoom 8 and 27° N a map's pixel is 540 m wide: 50 km take 92 pixels.
            visit.page().waitForCondition(() -> visit.page().locator("[data-ref=scale-words]").innerText().equals("50 km"));
            assertEquals(92, visit.page().locator("[data-ref=scale] i").boundingBox().width, 3);
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
    @ValueSource(strings = {"", "?view=63.5,27.4,8", "?event=" + EVENT + "&view=63.5,27.4,8"})
    void theOpeningViewIsNotInTheAddress(String query) {
        try (Visit visit = visit(1280, 800).ready(at("/en/" + query))) {
            final Page page = visit.page();
            page.locator("[data-zoom=in]").click();
            page.waitForCondition(() -> page.url().contains("view=") && !page.url().contains(",8"));
            page.locator("[data-zoom=home]").click();
            page.waitForCondition(() -> !page.url().contains("view="));
            assertEquals(query.contains("event"), page.url().contains("event="));
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

    @Test
    void nothingIsWiderThanAPhone() {
        for (final String path : List.of("/en/", "/ur/?event=" + EVENT, "/en/?event=2024-01-18-saravan", "/fa/events/" + EVENT + ".html")) {
            try (Visit visit = visit(320, 640).open(at(path))) {
                visit.page().waitForTimeout(800);
                assertEquals(320, visit.page().evaluate("document.documentElement.scrollWidth"), path);
                assertEquals(true, visit.page().evaluate("[...document.querySelectorAll('[data-ref=panel]')].every((panel) => panel.scrollWidth <= panel.clientWidth)"), path);
            }
        }
    }

    /** A phone on its side, and a laptop at 400 %. */
    @ParameterizedTest
    @CsvSource({"844,390,en", "844,390,ur", "320,256,en", "320,256,fa", "320,256,ur"})
    void onAFlatScreenTheHeadingOfAnOpenEventIsReachedAndNoControlLiesUnderAnother(int width, int height, String language) {
        try (Visit visit = visit(width, height).ready(at("/" + language + "/"))) {
            final Page page = visit.page();
            page.locator("[data-ref=events] a[href*='" + EVENT + "']").click();
            final Locator heading = page.locator("[data-ref=detail] article h1");
            heading.waitFor();
            page.waitForCondition(() -> Boolean.TRUE.equals(heading.evaluate("h1 => h1 === document.activeElement")));
            final var box = heading.boundingBox();
            assertTrue(box.y >= 0 && box.y < height - 20, "the heading begins at " + box.y);
            assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
            assertEquals(List.of(), page.evaluate(COVERED));
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
