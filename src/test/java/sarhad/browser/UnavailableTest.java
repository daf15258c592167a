package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What the page does when something cannot be loaded: it says so, and everything else goes on working. */
class UnavailableTest extends BrowserTest {
    private static final String LISTED = "[data-ref=events] > li:not([hidden])";

    @Test
    void withoutTheIndexOfTheSearchAQuietNoticeSaysThatNothingWasSearched() {
        try (Visit visit = visit(1280, 800)) {
            final Page page = visit.page();
            page.route("**/data/search.json", Route::abort);
            visit.ready(at("/en/"));
            final int all = page.locator(LISTED).count();
            page.locator("[data-ref=search]").fill("rask");
            final Locator notice = page.locator("[data-ref=notice][role=status]");
            page.waitForCondition(() -> notice.innerText().startsWith("The search could not be loaded; nothing was searched."));
            assertEquals(all, page.locator(LISTED).count());
            page.locator(".filters summary").click();
            page.locator("[data-facet=kind] input[value=strike]").check();
            page.waitForCondition(() -> page.locator(LISTED).count() < all);
            notice.getByRole(AriaRole.BUTTON).click();
            page.waitForCondition(() -> notice.innerText().isBlank());
            page.locator(LISTED + " a").first().click();
            page.waitForSelector("[data-ref=detail] article h1");
        }
    }

    @Test
    void anEventWhosePageCannotBeLoadedLeadsToThatPage() {
        try (Visit visit = visit(1280, 800)) {
            final Page page = visit.page();
            final String path = "/en/events/" + EVENT + ".html";
            page.route("**" + path, Route::abort);
            visit.ready(at("/en/"));
            page.locator("[data-ref=events] a[href*='" + EVENT + "']").click();
            final Locator article = page.locator("[data-ref=detail] article");
            article.waitFor();
            assertEquals("The text could not be loaded. Its page is here:", article.locator("h1").innerText());
            assertEquals(at(path), article.locator("a").getAttribute("href"));
            page.locator("[data-ref=close]").click();
            page.waitForSelector("[data-ref=overview]:not([hidden])");
            page.locator("button.mark[data-event='2024-01-18-saravan']").first().click();
            page.waitForSelector("[data-ref=detail] article[data-event='2024-01-18-saravan']");
            page.goBack();
            page.goBack();
            article.locator("a[href='" + at(path) + "']").waitFor();
            page.unroute("**" + path);
            article.locator("a").click();
            page.waitForURL(at(path));
            assertTrue(page.locator("h1").innerText().contains("Koh-e-Sabz"));
        }
    }
}
