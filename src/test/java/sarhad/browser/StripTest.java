package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The border unrolled: its page, its picture, and the drawing beside the map. */
class StripTest extends BrowserTest {
    /** The events that lie near the border, from north to south. */
    private static final List<String> ALONG = List.of("2024-01-16-koh-e-sabz", "2024-01-18-saravan", "2024-01-27-sirkan", "2023-12-15-rask",
            "2024-04-03-rask-chabahar", "2024-04-03-rask-chabahar");
    /** Words that overlap each other or leave the drawing: what can be seen of a letter lies within 1.1 of its size. */
    private static final String OVERLAPS = """
        (drawing) => {
          const box = (t) => {
            const { left, right, top, bottom } = t.getBoundingClientRect();
            const spare = (bottom - top - Math.min(bottom - top, parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a * 1.1)) / 2;
            return { left, right, top: top + spare, bottom: bottom - spare };
          };
          const frame = drawing.getBoundingClientRect();
          const words = [...drawing.querySelectorAll('text')].map((t) => [t.textContent, box(t)]);
          const out = words.length < 20 ? ['only ' + words.length] : [];
          words.forEach(([a, p], i) => {
            if (p.left < frame.left - 1 || p.right > frame.right + 1 || p.bottom > frame.bottom + 1) out.push(a + ' leaves the drawing');
            words.slice(i + 1).forEach(([b, q]) => {
              const w = Math.min(p.right, q.right) - Math.max(p.left, q.left);
              const h = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
              if (w > 0.5 && h > 0.5) out.push(a + ' / ' + b + ' by ' + w.toFixed(1) + ' x ' + h.toFixed(1));
            });
          });
          return out;
        }""";

    private static Page opened(Visit visit, String path) {
        final Page page = visit.ready(at(path)).page();
        page.locator("[data-ref=strip]").click();
        page.waitForSelector(".strip .strip-site[tabindex='0']");
        return page;
    }

    private static Locator site(Page page, String event) {
        return page.locator(".strip .strip-site[data-event='" + event + "']").first();
    }

    private static List<String> events(Locator links) {
        return links.all().stream().map(link -> link.getAttribute("data-event")).toList();
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.dataset.event ?? document.activeElement.dataset.ref ?? document.activeElement.tagName");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "fa, 1280", "ur, 1280", "en, 390", "fa, 390", "ur, 390"})
    void noWordsCoverOthersOnThePageAndInThePicture(String language, int width) {
        try (Visit visit = visit(width, 900)) {
            final Page page = visit.open(at("/" + language + "/border.html")).page();
            page.evaluate("document.fonts.ready");
            assertEquals(List.of(), page.locator(".strip-drawing:visible").evaluate(OVERLAPS));
            visit.open(at("/pictures/" + language + "/border.svg"));
            assertEquals(List.of(), page.evaluate("(" + OVERLAPS + ")(document.documentElement)"));
            assertEquals(List.of(), visit.console());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa", "ur"})
    void withoutScriptsThePageHasTheDrawingAndTheTableBehindIt(String language) {
        try (BrowserContext context = chromium().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 800))) {
            final Page page = context.newPage();
            page.navigate(at("/" + language + "/border.html"));
            assertEquals(1, page.locator("h1").count());
            assertTrue(page.locator(".strip-wide").isVisible());
            assertFalse(page.locator(".strip-tall").isVisible());
            assertEquals(ALONG, events(page.locator(".strip-wide .strip-site")));
            final Locator rows = page.locator(".border-table tbody tr");
            assertEquals(ALONG, events(rows.locator("a[data-event]")));
            for (final Locator row : rows.all()) {
                final String event = row.locator("a[data-event]").getAttribute("data-event");
                assertTrue(row.locator("a[href*='?event=" + event + "']").isVisible());
                assertEquals(4, row.locator("td:not(.cell-number)").count());
                for (final Locator cell : row.locator("td").all()) assertFalse(cell.innerText().isBlank());
            }
            for (final Locator link : page.locator(".strip-wide .strip-site").all()) assertFalse(link.getAttribute("aria-label").isBlank());
            page.locator(".strip-wide .strip-site[data-event='2024-01-27-sirkan']").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/" + language + "/events/2024-01-27-sirkan.html");
        }
    }

    @Test
    void onAPhoneTheBorderRunsFromAboveToBelowAndTheWestLiesAtTheLeft() {
        try (Visit visit = visit(390, 844).open(at("/ur/border.html"))) {
            final Page page = visit.page();
            assertFalse(page.locator(".strip-wide").isVisible());
            final Locator line = page.locator(".strip-tall .s-strip-line");
            final var box = line.boundingBox();
            assertTrue(box.height > 400 && box.width < 20);
            final Locator east = page.locator(".strip-tall .strip-hold[data-event='2024-01-16-koh-e-sabz'] .s-strip-derived");
            final Locator west = page.locator(".strip-tall .strip-hold[data-event='2023-12-15-rask'] .s-strip-bar");
            assertTrue(east.boundingBox().x > box.x && west.boundingBox().x + west.boundingBox().width < box.x);
            assertTrue(east.boundingBox().y < west.boundingBox().y);
        }
    }

    @Test
    void theNavigationLeadsToIt() {
        try (Visit visit = visit(1280, 800).open(at("/en/"))) {
            visit.page().locator(".masthead .ways a", new Page.LocatorOptions().setHasText("Border")).click();
            visit.page().waitForURL("**/en/border.html");
        }
    }

    @Test
    void nothingOfItIsLoadedBeforeSomebodyWantsIt() {
        try (Visit visit = visit(390, 844).ready(at("/en/"))) {
            visit.page().waitForTimeout(500);
            final Stream<String> asked = visit.requests().stream().map(request -> request.url());
            assertEquals(List.of(), asked.filter(url -> url.contains("/strip.") || url.contains("border.html")).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ur, 390"})
    void choosingInOneChoosesInTheOther(String language, int width) {
        try (Visit visit = visit(width, 844)) {
            final Page page = opened(visit, "/" + language + "/");
            site(page, "2024-01-18-saravan").locator(".s-badge").click();
            page.waitForURL("**/*event=2024-01-18-saravan*");
            page.waitForSelector("[data-ref=detail] article");
            assertEquals(List.of("2024-01-18-saravan"), events(page.locator(".strip .strip-site.strip-chosen")));
            page.waitForSelector(".mark-chosen");
            page.evaluate("history.back()");
            page.waitForCondition(() -> page.locator(".strip .strip-chosen").count() == 0);
            page.locator("[data-ref=events] > [data-event='2023-12-15-rask'] a").click();
            page.waitForCondition(() -> events(page.locator(".strip .strip-site.strip-chosen")).equals(List.of("2023-12-15-rask")));
            assertEquals("true", site(page, "2023-12-15-rask").getAttribute("aria-current"));
            assertEquals(List.of(), visit.console());
        }
    }

    @Test
    void filtersAndTheRangeOfTimeApplyAndTheChosenOneStays() {
        try (Visit visit = visit(1280, 844)) {
            final Page page = opened(visit, "/en/?since=2024-01-15&until=2024-01-20");
            assertEquals(List.of("2024-01-16-koh-e-sabz", "2024-01-18-saravan"), events(page.locator(".strip .strip-site:visible")).stream().sorted().toList());
            page.locator("[data-time=whole]").click();
            page.waitForCondition(() -> page.locator(".strip .strip-site:visible").count() == ALONG.size());
            page.locator(".filters > summary").click();
            site(page, "2024-01-16-koh-e-sabz").locator(".s-badge").click();
            page.waitForSelector("[data-ref=detail] article");
            page.locator("[data-ref=close]").click();
            page.locator("[data-facet=kind] input[value=attack]").check();
            page.waitForCondition(() -> page.locator(".strip .strip-site:visible").count() == 4);
            assertFalse(site(page, "2024-01-16-koh-e-sabz").isVisible());
        }
    }

    @Test
    void itIsOneTabStopWalkedAlongTheBorderAndEscapeClosesIt() {
        try (Visit visit = visit(1280, 844)) {
            final Page page = visit.ready(at("/fa/")).page();
            page.locator("[data-ref=strip]").focus();
            page.keyboard().press("Enter");
            page.waitForSelector(".strip .strip-site[tabindex='0']");
            page.waitForCondition(() -> focused(page).equals(ALONG.get(0)));
            for (int i = 1; i < ALONG.size(); i++) {
                page.keyboard().press(i % 2 == 0 ? "ArrowRight" : "ArrowDown");
                assertEquals(ALONG.get(i), focused(page));
                assertEquals(1, page.locator(".strip .strip-site[tabindex='0']").count());
            }
            page.keyboard().press("Home");
            assertEquals(ALONG.get(0), focused(page));
            page.keyboard().press("Escape");
            assertFalse(page.locator(".strip").isVisible());
            assertEquals("strip", focused(page));
            assertEquals("false", page.locator("[data-ref=strip]").getAttribute("aria-expanded"));
        }
    }

    /** A bar is called what the list says of its event; of an event with several sites, with the distance of this one. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fa", "ur"})
    void everyBarIsCalledByTheSentenceOfItsEvent(String language) {
        try (Visit visit = visit(1280, 844)) {
            final Page page = opened(visit, "/" + language + "/");
            for (final Locator link : page.locator(".strip .strip-site").all()) {
                final Locator item = page.locator("[data-ref=events] > [data-event='" + link.getAttribute("data-event") + "']");
                final String name = link.getAttribute("aria-label");
                final boolean alone = events(page.locator(".strip .strip-site")).stream().filter(link.getAttribute("data-event")::equals).count() == 1;
                for (final String part : alone ? List.of("title", "date", "sentence") : List.of("title", "date")) {
                    assertTrue(name.contains(item.locator("[data-ref=" + part + "]").first().innerText().strip()), name);
                }
                assertTrue(name.contains(link.getAttribute("data-figure")), name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa", "ur"})
    void everySiteHasItsWordsInEveryShapeAndTheGreatTownIsNamed(String language) {
        try (Visit visit = visit(1280, 844).open(at("/" + language + "/border.html"))) {
            final Page page = visit.page();
            for (final String shape : List.of("wide", "tall", "short")) {
                final Locator links = page.locator(".strip-" + shape + " .strip-site");
                assertEquals(ALONG, events(links), shape);
                for (final Locator link : links.all()) {
                    final String written = String.join(" ", link.locator(".s-strip-site").allTextContents());
                    assertTrue(written.endsWith(link.getAttribute("data-figure")) && written.length() > link.getAttribute("data-figure").length(), shape + ": " + written);
                }
                final String zahedan = Map.of("en", "Zahedan", "fa", "زاهدان", "ur", "زاہدان").get(language);
                assertTrue(page.locator(".strip-" + shape + " .s-town").allTextContents().contains(zahedan), shape);
            }
        }
    }

    /** Two bars lie on each other; the smaller one can still be taken hold of. */
    @Test
    void aLargeBarHidesNoSmallOne() {
        try (Visit visit = visit(1280, 844).open(at("/en/border.html"))) {
            final Object found = visit.page().locator(".strip-wide .strip-hold[data-event='2023-12-15-rask'] rect").evaluate("""
                (bar) => {
                  bar.scrollIntoView({ block: 'center' });
                  const { left, top, width, height } = bar.getBoundingClientRect();
                  return document.elementFromPoint(left + width / 2, top + height / 2).closest('a').dataset.event;
                }""");
            assertEquals("2023-12-15-rask", found);
        }
    }

    @Test
    void eachSiteOfAnEventTellsItsOwnDistance() {
        try (Visit visit = visit(1280, 844).open(at("/en/border.html"))) {
            final List<String> names = visit.page().locator(".strip-wide .strip-site[data-event='2024-04-03-rask-chabahar']").all().stream()
                    .map(link -> link.getAttribute("aria-label")).toList();
            assertEquals(2, names.size());
            assertTrue(names.get(0).contains("36–52 km") && names.get(1).contains("90–103 km"), names.toString());
            assertFalse(names.toString().contains("36–103"), names.toString());
        }
    }

    /** Homes were hit there: a number on an area, as on the map, never a mark. */
    @Test
    void whatHasNoMarkOnTheMapHasNoneHere() {
        try (Visit visit = visit(1280, 844)) {
            final Page page = opened(visit, "/en/");
            for (final Locator link : page.locator(".strip .strip-site").all()) {
                final String event = link.getAttribute("data-event");
                final boolean mark = page.locator("button.mark.glyph[data-event='" + event + "']").count() > 0;
                assertEquals(mark ? 1 : 0, link.locator(".s-mark").count(), event);
                assertEquals(mark ? 0 : 1, link.locator(".s-badge").count(), event);
            }
            assertEquals(1, site(page, "2024-01-27-sirkan").locator(".s-badge").count());
        }
    }

    /** From 29–52 km to 14–67 km, which is further both ways; the stretch of border stays the same. */
    @Test
    void aStatementThatIsLeftOutChangesTheBarAndItsWords() {
        try (Visit visit = visit(1280, 844)) {
            final Page page = opened(visit, "/en/?event=2024-01-16-koh-e-sabz");
            final Locator bar = page.locator(".strip .strip-hold[data-event='2024-01-16-koh-e-sabz'] .s-strip-derived");
            final var before = bar.boundingBox();
            final double kilometre = page.locator(".strip .s-strip-line").boundingBox().height / 978.456;
            page.locator("[data-statement=l07] input").uncheck();
            page.waitForSelector(".strip .strip-ghost");
            final var after = bar.boundingBox();
            assertEquals((66.127 - 14.639) / (51.546 - 29.985), after.width / before.width, 0.15);
            assertTrue(after.x < before.x && after.x + after.width > before.x + before.width);
            assertEquals(before.height, after.height, kilometre);
            assertTrue(site(page, EVENT).textContent().contains("14–67 km"));
            assertTrue(site(page, EVENT).getAttribute("aria-label").endsWith("Without: Quetta Voice (Pakistan): 14–67 km"));
            page.locator("[data-statement=l07] input").check();
            page.waitForCondition(() -> page.locator(".strip .strip-ghost").count() == 0);
            assertEquals(before.width, bar.boundingBox().width, 0.5);
            assertTrue(site(page, EVENT).textContent().contains("29–52"));
            assertEquals(List.of(), visit.console());
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 390, 844", "ur, 390, 844", "en, 320, 640", "fa, 1366, 768"})
    void sidesAndScaleStayInSightWhicheverBarIsReached(String language, int width, int height) {
        try (Visit visit = visit(width, height)) {
            final Page page = opened(visit, "/" + language + "/");
            for (final String key : List.of("Home", "End")) {
                page.keyboard().press(key);
                final var panel = page.locator(".strip").boundingBox();
                final var scale = page.locator(".strip .strip-above").boundingBox();
                final var mark = page.locator(".strip .strip-site:focus .s-strip-reach").boundingBox();
                assertEquals(2, page.locator(".strip .strip-above .s-strip-side").count());
                assertTrue(scale.y >= panel.y && scale.y + scale.height < panel.y + panel.height / 2, scale.y + " in " + panel.y);
                assertTrue(mark.y >= scale.y + scale.height - 1 && mark.y + mark.height <= panel.y + panel.height + 1, key + " " + mark.y);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa", "ur"})
    void onALaptopAllOfItIsSeenAtOnce(String language) {
        try (Visit visit = visit(1366, 768)) {
            final Page page = opened(visit, "/" + language + "/");
            assertEquals(page.evaluate("document.querySelector('.strip').clientHeight"), page.evaluate("document.querySelector('.strip').scrollHeight"));
        }
    }

    @Test
    void wideOrNarrowItFitsItsPlace() {
        try (Visit visit = visit(1920, 1080)) {
            final Page page = opened(visit, "/en/");
            assertEquals(page.evaluate("document.querySelector('.strip').clientHeight"), page.evaluate("document.querySelector('.strip').scrollHeight"));
            final var strip = page.locator(".strip").boundingBox();
            final var map = page.locator("[data-ref=map]").boundingBox();
            assertEquals(strip.x + strip.width, map.x, 1);
        }
        try (Visit visit = visit(320, 640)) {
            final Page page = opened(visit, "/ur/");
            assertEquals(320, page.evaluate("document.documentElement.scrollWidth"));
            assertTrue(page.locator(".strip .strip-short").boundingBox().width <= 320);
        }
    }
}
