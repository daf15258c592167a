package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reading panel and the ways into it and out of it. */
class PanelTest extends BrowserTest {
    private static Visit opened(String path) {
        final Visit visit = visit(1280, 800).open(at(path));
        visit.page().waitForSelector("[data-ref=detail] article h1");
        return visit;
    }

    @Test
    void theSkipLinkLeadsToTheArticleWhereOneIsOpen() {
        try (Visit visit = opened("/en/?event=" + EVENT)) {
            final Page page = visit.page();
            page.locator(".skip").focus();
            page.keyboard().press("Enter");
            page.waitForCondition(() -> page.evaluate("document.activeElement.dataset.ref").equals("panel"));
            page.keyboard().press("Tab");
            assertEquals("share", page.evaluate("document.activeElement.dataset.ref"), "what the panel's head has comes first");
            page.keyboard().press("Tab");
            assertTrue((Boolean) page.evaluate("document.activeElement.closest('[data-ref=detail]') !== null"));
        }
    }

    @Test
    void theCreditsAreReachedFromTheMapThoughAnArticleIsOpen() {
        try (Visit visit = opened("/en/?event=" + EVENT)) {
            final Page page = visit.page();
            page.locator("[data-ref=note] a").click();
            page.waitForCondition(() -> page.locator("#credits").isVisible());
            assertTrue((Boolean) page.evaluate("document.querySelector('#credits').getBoundingClientRect().top < innerHeight"), "scrolled to");
        }
    }

    @Test
    void whoClosesAnEventThatIsFilteredAwayGetsBackToTheHeadOfTheList() {
        try (Visit visit = opened("/en/?event=" + EVENT + "&kind=visit")) {
            final Page page = visit.page();
            page.locator("[data-ref=detail] h1").focus();
            page.keyboard().press("Escape");
            page.waitForCondition(() -> page.evaluate("document.activeElement.id").equals("events"));
        }
    }

    @Test
    void stepsWalkThroughTheEventsOfAnOpenInterpretation() {
        try (Visit visit = opened("/en/?thesis=t01")) {
            final Page page = visit.page();
            final String marks = "[...document.querySelectorAll('.time-mark')].map((mark) => mark.dataset.event)";
            page.waitForCondition(() -> ((List<?>) page.evaluate(marks)).size() == 2);
            page.locator("[data-time=forward]").click();
            page.waitForCondition(() -> page.evaluate(marks).equals(List.of("2023-12-15-rask")));
            page.locator("[data-time=forward]").click();
            page.waitForCondition(() -> ((List<?>) page.evaluate(marks)).size() == 2);
            assertTrue(page.locator("[data-ref=range]").innerText().contains("8. Iranian strike"), page.locator("[data-ref=range]").innerText());
        }
    }

    @Test
    void anInterpretationIsOpenedAtAllOfItsTime() {
        try (Visit visit = visit(1280, 800).open(at("/en/?since=2024-03-01&kind=visit"))) {
            final Page page = visit.page();
            page.waitForSelector("html[data-ready]");
            page.locator("[data-ref=theses] a").first().click();
            page.waitForSelector("[data-ref=detail] article.thesis");
            page.waitForCondition(() -> page.locator(".time-mark").count() == 2);
            page.goBack();
            page.waitForCondition(() -> page.url().contains("since=2024-03-01"));
            page.waitForCondition(() -> page.locator("[data-ref=events] > li:not([hidden])").count() == 1);
            assertEquals("Visit", page.locator("[data-ref=events] > li:not([hidden]) .meta > span").first().innerText());
        }
    }
}
