package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What whoever presents a story can do, by keys, by hand and by wiping. */
class PresentingTest extends BrowserTest {
    private static Visit presented(String path) {
        return visit(1920, 1080).ready(at("/" + path));
    }

    @Test
    void whatHasToBeSaidFirstIsSaidOnceInEachVersion() {
        for (final String minutes : List.of("10", "45")) {
            try (Visit visit = presented("en/stories/six-weeks.html?step=start&minutes=" + minutes)) {
                final Set<String> notes = new HashSet<>();
                boolean children = false;
                for (final Play.Seen stop : Play.through(visit.page(), "PageDown")) {
                    final boolean note = stop.query().contains("part=note");
                    if (note) assertTrue(notes.add(stop.query()) && stop.words().contains("were killed") && !stop.words().contains("km"), stop::toString);
                    children |= note && stop.words().contains("children who were killed");
                    assertTrue(children || !stop.query().contains("step=koh-e-sabz"), "children among the dead are not shown before it is said");
                }
                for (final String strike : List.of("koh-e-sabz", "saravan")) assertTrue(notes.stream().anyMatch(note -> note.contains("step=" + strike)), "the same pause before both strikes");
            }
        }
    }

    @Test
    void everyKeyOfAClickerLeadsOnAndBack() {
        try (Visit visit = presented("en/stories/whose-theory.html?step=start")) {
            final Page page = visit.page();
            for (final String key : List.of("ArrowRight", "ArrowDown", "PageDown", "Space", "Enter")) turn(page, key);
            final String last = page.url();
            for (final String key : List.of("ArrowLeft", "ArrowUp", "PageUp", "Backspace", "Shift+Space")) turn(page, key);
            assertTrue(page.url().contains("step=start"), page::url);
            page.keyboard().press("End");
            page.waitForCondition(() -> page.url().contains("step=unknown"));
            page.keyboard().press("Home");
            page.waitForCondition(() -> page.url().contains("step=start"));
            page.navigate(last);
            page.waitForSelector("html[data-ready]");
            assertEquals(last, page.url(), "a reload goes on where it was");
        }
    }

    /** Presses a key until the next stop comes: a long slide is scrolled first. */
    private static void turn(Page page, String key) {
        final String before = page.url();
        for (int presses = 0; presses < 5 && page.url().equals(before); presses++) {
            page.keyboard().press(key);
            page.waitForTimeout(100);
        }
        assertNotEquals(before, page.url(), key);
    }

    /** On an old projector three charts of thirteen rows do not fit beside a map; none is cut through, and none is left out. */
    @Test
    void whatIsTooLongForTheWallComesPageAfterPageEachSeenWhole() {
        try (Visit visit = visit(1024, 768).ready(at("/en/stories/how-do-we-know.html?step=counted-whom"))) {
            final Page page = visit.page();
            final Locator slide = page.locator(".slide[data-current]");
            final List<String> rows = page.locator("#step-counted-whom .chart-who").allTextContents();
            final List<String> seen = new ArrayList<>();
            int pages = 0;
            for (; !page.url().contains("part="); page.keyboard().press("PageDown")) {
                pages++;
                assertTrue((boolean) slide.evaluate("slide => slide.scrollHeight <= slide.clientHeight + 1"), "nothing is to be scrolled");
                assertTrue(((Number) slide.evaluate("slide => Number(slide.querySelector('.slide-body').style.zoom)")).doubleValue() >= 0.88, "the back row reads it");
                seen.addAll(page.locator("#step-counted-whom .chart-who:visible").allTextContents());
                page.waitForTimeout(50);
            }
            assertTrue(pages > 1, "it is too long");
            assertEquals(rows, seen);
            page.keyboard().press("PageUp");
            assertEquals("1 of " + pages, slide.getAttribute("data-pages"), "back is where it began");
        }
    }

    @Test
    void theWallCanGoBlackAndLightOnePlaceAndEnds() {
        try (Visit visit = visit(1024, 768).ready(at("/fa/stories/six-weeks.html"))) {
            final Page page = visit.page();
            page.keyboard().press("p");
            page.waitForSelector(".slide[data-current]");
            assertEquals("projector", page.locator("html").getAttribute("data-theme"));
            // The key of B on a Persian keyboard.
            page.evaluate("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ذ', code: 'KeyB', bubbles: true }))");
            assertTrue(page.locator("[data-ref=blackout]").isVisible());
            page.keyboard().press("PageDown");
            assertFalse(page.locator("[data-ref=blackout]").isVisible(), "what goes on is seen");
            page.keyboard().press("s");
            page.mouse().move(300, 200);
            assertEquals("300px", page.locator("[data-ref=spotlight]").evaluate("light => light.style.getPropertyValue('--x')"));
            page.keyboard().press("c");
            page.waitForCondition(() -> page.locator("html").getAttribute("data-theme") == null);
            page.keyboard().press("o");
            assertTrue(page.locator("[data-ref=step-list] [aria-current=step]").isVisible());
            page.keyboard().press("Escape");
            assertFalse(page.locator("[data-ref=step-list]").isVisible(), "first the list closes");
            page.keyboard().press("Escape");
            page.waitForCondition(() -> page.locator("html[data-presenting]").count() == 0);
            assertTrue(page.locator(".masthead").isVisible());
            assertFalse(page.url().contains("step="), page::url);
        }
    }

    /** A real finger: the browser takes a wipe across for its own way back, if the page leaves it that. */
    @Test
    void aFingerTurnsTheSlideInTheDirectionOfReadingAndDoesNotLeaveThePage() {
        try (Visit visit = visit(820, 1180).open(at("/ur/stories.html")).ready(at("/ur/stories/six-weeks.html?step=line"))) {
            final Page page = visit.page();
            final CDPSession finger = page.context().newCDPSession(page);
            wipe(finger, 200, 600);
            page.waitForCondition(() -> page.url().contains("part=question"));
            wipe(finger, 600, 200);
            page.waitForCondition(() -> page.url().contains("step=line") && !page.url().contains("part=question"));
        }
    }

    private static void wipe(CDPSession finger, int from, int to) {
        touch(finger, "touchStart", "[{\"x\":" + from + ",\"y\":800}]");
        for (int moves = 1; moves <= 10; moves++) touch(finger, "touchMove", "[{\"x\":" + (from + (to - from) * moves / 10) + ",\"y\":800}]");
        touch(finger, "touchEnd", "[]");
    }

    private static void touch(CDPSession finger, String type, String points) {
        final JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", JsonParser.parseString(points));
        finger.send("Input.dispatchTouchEvent", event);
    }

    /** An event's page, and the source behind a number. */
    @Test
    void aLinkOpensATabOfItsOwnAndTheWallStays() {
        try (Visit visit = presented("en/stories/whose-theory.html?step=two-mirrors")) {
            final Page page = visit.page();
            final Page thesis = page.waitForPopup(() -> page.locator("[data-exhibit=theses] a:visible").first().click());
            assertTrue(thesis.url().contains("/theses/"), thesis::url);
            page.keyboard().press("PageDown");
            page.waitForCondition(() -> page.url().contains("part=claims"));
            final String before = page.url();
            final Page article = page.waitForPopup(() -> page.locator(".cite:visible").first().click());
            article.waitForSelector("html[data-ready]");
            assertTrue(article.url().contains("#source-"), article::url);
            assertEquals(0, article.locator("html[data-presenting]").count(), "as an article");
            assertEquals(before, page.url());
        }
    }
}
