package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The teacher's notes in a window of their own, and the wall: each follows the other. */
class NotesTest extends BrowserTest {
    private static final String STORY = "/en/stories/how-do-we-know";

    private static String step(Page page) {
        return page.url().replaceAll(".*step=([^&]*).*", "$1");
    }

    /** Waits until both windows are at a step. */
    private static void bothAt(Page wall, Page notes, String step) {
        wall.waitForCondition(() -> step(wall).equals(step));
        notes.waitForCondition(() -> notes.locator(".note[data-current]").count() == 1 && step.equals(notes.locator(".note[data-current]").getAttribute("data-slide")));
    }

    private static Page opened(Page wall) {
        final Page notes = wall.waitForPopup(() -> wall.keyboard().press("n"));
        notes.waitForSelector("html[data-ready]");
        return notes;
    }

    @Test
    void theWindowFollowsTheWallAndLeadsItThroughReloadsAndResizing() {
        try (Visit visit = visit(1280, 720).ready(at(STORY + ".html?step=who-speaks"))) {
            final Page wall = visit.page();
            final Page notes = opened(wall);
            bothAt(wall, notes, "who-speaks");
            assertEquals("Then: the question", notes.locator("[data-ref=following]").innerText());
            assertEquals("Step 2 of 10", notes.locator("[data-ref=notes-place]").innerText());
            wall.bringToFront();
            wall.keyboard().press("End");
            bothAt(wall, notes, "unknown");
            notes.locator("[data-act=previous]").click();
            bothAt(wall, notes, "our-sentence");
            notes.keyboard().press("PageDown");
            bothAt(wall, notes, "unknown");
            notes.locator("[data-act=previous]").focus();
            notes.keyboard().press("PageUp");
            bothAt(wall, notes, "our-sentence");
            wall.reload();
            wall.waitForSelector("html[data-ready]");
            bothAt(wall, notes, "our-sentence");
            wall.setViewportSize(900, 700);
            wall.keyboard().press("Home");
            wall.waitForCondition(() -> step(wall).equals("start"));
            notes.waitForCondition(() -> notes.locator(".note[data-current]").count() == 0);
            wall.keyboard().press("PageDown");
            wall.keyboard().press("PageDown");
            bothAt(wall, notes, "one-village");
            notes.reload();
            bothAt(wall, notes, "one-village");
            notes.keyboard().press("b");
            wall.waitForCondition(() -> wall.locator("[data-ref=blackout]").isVisible());
            wall.close();
            notes.waitForCondition(() -> notes.locator("[data-ref=notes-clock]").innerText().contains("No presentation"));
            assertEquals(0, notes.locator(".note[data-current]").count());
        }
    }

    /** Answers and notes are for the teacher: learners' pages have the answers closed, and no notes. */
    @Test
    void theNotesStandWithTheKeyInNoOtherPage() throws Exception {
        final String page = text(STORY + "-notes.html");
        final String story = text(STORY + ".html");
        assertFalse(story.contains("class=\"note\""), "notes in the story");
        assertTrue(page.contains("<details class=\"answer\" data-ref=\"answer\" open"), "the key is open");
        assertFalse(story.contains("<details class=\"answer\" data-ref=\"answer\" open"), "the class finds the answers closed");
    }

    /** The shortest version has fewer steps: their number, what comes next and the minutes are its own. */
    @Test
    void theWindowIsOfTheVersionThatIsToldAndSaysWhetherItIsOnTime() {
        try (Visit visit = visit(1280, 720).ready(at("/en/stories/six-weeks.html?step=rask&part=answer&minutes=10"))) {
            final Page wall = visit.page();
            final List<String> told = List.of(wall.locator("[data-minutes='10']").getAttribute("data-steps").split(" "));
            final Page notes = opened(wall);
            bothAt(wall, notes, "rask");
            assertEquals("Step " + (told.indexOf("rask") + 1) + " of " + told.size(), notes.locator("[data-ref=notes-place]").innerText());
            assertEquals(told.size() + 1, notes.locator(".note:visible").count(), "steps of other versions are left out");
            assertTrue(notes.locator(".note[data-current] .pace").innerText().endsWith("of 10 minutes"));
            final String title = notes.locator(".note[data-slide='" + told.get(told.indexOf("rask") + 1) + "'] [data-title]").innerText();
            assertTrue(notes.locator("[data-ref=following]").innerText().contains("“" + title + "”"));
            final double end = Double.parseDouble(notes.locator(".note[data-current] [data-version='10']").getAttribute("data-to"));
            wall.evaluate("minutes => sessionStorage.setItem('sarhad-clock-six-weeks', JSON.stringify({ held: minutes * 60_000, since: null }))", end + 2.5);
            wall.reload();
            notes.waitForCondition(() -> notes.locator("[data-ref=notes-pace]").innerText().equals("2 min behind"));
        }
    }

    @Test
    void theClockRunsOnThroughAReloadAndCanBeHeld() {
        try (Visit visit = visit(1280, 720).ready(at(STORY + ".html?step=start&minutes=10"))) {
            final Page wall = visit.page();
            wall.evaluate("sessionStorage.setItem('sarhad-clock-how-do-we-know', JSON.stringify({ held: 0, since: Date.now() - 65_000 }))");
            wall.reload();
            wall.waitForSelector("html[data-ready]");
            final String told = wall.locator("[data-ref=elapsed]").innerText();
            assertTrue(told.matches("1:0[5-9] / 10:00"), told);
            wall.keyboard().press("t");
            final String held = wall.locator("[data-ref=elapsed]").innerText();
            wall.waitForTimeout(2_100);
            assertEquals(held, wall.locator("[data-ref=elapsed]").innerText());
        }
    }
}
