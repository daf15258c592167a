package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a link, a reload, a way back or another language brings back: exactly what was seen. */
class RestoreTest extends BrowserTest {
    private static final String READY = "html[data-ready]";

    /** What a reader sees of time: the words beside the buttons, the thumbs, the marks in the lanes and on the map, what is listed. */
    private static List<?> seen(Page page) {
        page.waitForSelector(".time-mark");
        return (List<?>) page.evaluate("""
            () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done([
              document.querySelector('[data-ref=range]').textContent,
              ...[...document.querySelectorAll('.thumb')].map((thumb) => thumb.getAttribute('aria-valuetext')),
              [...document.querySelectorAll('.time-mark')].map((mark) => mark.dataset.event + mark.style.transform).join(),
              [...document.querySelectorAll('button.mark[data-event]')].map((mark) => mark.dataset.event).join(),
              [...document.querySelectorAll('[data-ref=events] > li:not([hidden])')].map((item) => item.dataset.event).join(),
            ]))))""");
    }

    private static Visit ready(String path) {
        final Visit visit = visit(1280, 800).open(at(path));
        visit.page().waitForSelector(READY);
        return visit;
    }

    private static void assertReloadShowsTheSame(Page page) {
        // The address follows within a quarter of a second: browsers allow only so many changes of it.
        page.waitForTimeout(400);
        final List<?> before = seen(page);
        page.reload();
        page.waitForSelector(READY);
        page.waitForCondition(() -> seen(page).equals(before));
    }

    @Test
    void aStepWithinAPeriodIsRestoredWithThePeriod() {
        try (Visit visit = ready("/en/")) {
            final Page page = visit.page();
            page.locator(".time-periods button[data-since]").first().click();
            for (int i = 0; i < 3; i++) page.locator("[data-time=forward]").click();
            page.waitForCondition(() -> page.url().endsWith("since=2024-01-16T06:00Z&until=2024-01-18T18:00Z&now=2024-01-16T19:00Z"));
            assertReloadShowsTheSame(page);
        }
    }

    @Test
    void aRangeOfWhichOnlyTheEndIsSetIsARangeAndNoStep() {
        try (Visit visit = ready("/en/")) {
            final Page page = visit.page();
            page.locator("[data-hold=until]").focus();
            for (int i = 0; i < 8; i++) page.keyboard().press("PageDown");
            page.waitForCondition(() -> page.url().contains("until="));
            final String said = page.locator("[data-ref=range]").innerText();
            assertEquals("12 December 2023 to ", said.substring(0, 20));
            assertReloadShowsTheSame(page);
        }
    }

    @Test
    void whoTurnsToAnotherLanguageAtOnceTakesTheLastWordsAlong() {
        try (Visit visit = ready("/en/")) {
            final Page page = visit.page();
            page.locator("[data-ref=search]").fill("rask");
            page.locator(".languages a[hreflang=fa]").click();
            page.waitForURL("**/fa/**");
            page.waitForSelector(READY);
            page.waitForCondition(() -> page.locator("[data-ref=search]").inputValue().equals("rask"));
            page.goBack();
            page.waitForSelector(READY);
            page.waitForCondition(() -> page.locator("[data-ref=search]").inputValue().equals("rask"));
        }
    }

    @Test
    void aPlaceWithinAnArticleIsLeftWithIt() {
        try (Visit visit = ready("/en/?event=" + EVENT)) {
            final Page page = visit.page();
            page.locator("article .cite").first().click();
            page.waitForCondition(() -> page.url().contains("#source-"));
            page.locator("[data-ref=close]").click();
            page.waitForSelector("[data-ref=overview]:not([hidden])");
            assertFalse(page.url().contains("#"), page.url());
        }
    }
}
