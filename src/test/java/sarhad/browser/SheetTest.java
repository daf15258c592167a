package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet over the map, on a phone held upright. */
class SheetTest extends BrowserTest {
    @Test
    void theSheetGoesUpAndDownByKeysAndByHand() {
        try (Visit visit = visit(390, 844).ready(at("/en/"))) {
            final Page page = visit.page();
            final Locator atlas = page.locator(".atlas");
            final Locator handle = page.locator("[data-ref=handle]");
            assertEquals("half", atlas.getAttribute("data-sheet"));
            handle.focus();
            page.keyboard().press("ArrowDown");
            page.waitForCondition(() -> "low".equals(atlas.getAttribute("data-sheet")));
            assertTrue(page.locator("[data-ref=lanes]").isVisible(), "with the list away there is room for the lanes");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowUp");
            assertEquals("high", atlas.getAttribute("data-sheet"));
            final var box = handle.boundingBox();
            page.mouse().move(box.x + 100, box.y + 8);
            page.mouse().down();
            page.mouse().move(box.x + 100, 800, new Mouse.MoveOptions().setSteps(5));
            page.mouse().up();
            assertEquals("low", atlas.getAttribute("data-sheet"));
            page.locator("button.mark[data-event='" + EVENT + "']").click();
            page.waitForSelector("[data-ref=detail] article h1");
            assertEquals("half", atlas.getAttribute("data-sheet"), "an article is not opened out of sight");
        }
    }

    private static void untilItStands(Page page, String where) {
        page.waitForSelector(".atlas[data-sheet=" + where + "]");
    }

    @Test
    void aTapOnTheHandleMovesItOnAndRoundAgain() {
        try (Visit visit = visit(390, 844).ready(at("/en/"))) {
            final Page page = visit.page();
            final Locator handle = page.locator("[data-ref=handle]");
            for (final String where : new String[] {"high", "low", "half", "high"}) {
                handle.click();
                untilItStands(page, where);
                assertEquals(String.valueOf(!where.equals("low")), handle.getAttribute("aria-expanded"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enter", "Space"})
    void enterAndSpaceMoveItOnAsATapDoes(String key) {
        try (Visit visit = visit(390, 844).ready(at("/en/"))) {
            final Page page = visit.page();
            page.locator("[data-ref=handle]").focus();
            for (final String where : new String[] {"high", "low", "half"}) {
                page.keyboard().press(key);
                untilItStands(page, where);
            }
            assertEquals(true, page.evaluate("document.activeElement.matches('[data-ref=handle]')"));
        }
    }
}
