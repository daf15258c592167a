package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a page, and a statement on it, is cited: with the day on which it is read. */
class CitingTest extends BrowserTest {
    private static final String LONG_DAY = "new Intl.DateTimeFormat(document.documentElement.dataset.locale, { dateStyle: 'long', calendar: 'gregory' }).format(new Date())";

    @ParameterizedTest
    @ValueSource(strings = {"/en/events/" + EVENT + ".html", "/fa/theses/t04.html", "/ur/data.html", "/en/?event=" + EVENT})
    void theDayOfReadingIsFilledIn(String path) {
        try (Visit visit = visit(1280, 800).open(at(path))) {
            final String day = (String) visit.page().evaluate(LONG_DAY);
            visit.page().waitForFunction("day => document.querySelector('.citation')?.textContent.includes(day)", day);
        }
    }

    @Test
    void aFileForReferenceManagersHasTheDay() throws IOException {
        try (Visit visit = visit(1280, 800).open(at("/fa/events/" + EVENT + ".html"))) {
            final Page page = visit.page();
            page.locator(".cite-as > summary").click();
            page.waitForFunction("() => /\\d|[۰-۹]/.test(document.querySelector('.citation').lastChild.textContent)");
            final Download download = page.waitForDownload(() -> page.locator(".citation-files a:has-text('RIS')").click());
            assertEquals(EVENT + ".ris", download.suggestedFilename());
            final String ris = Files.readString(download.path(), StandardCharsets.UTF_8);
            final String day = (String) page.evaluate("new Date().toLocaleDateString('sv').replace(/-/g, '/')");
            assertTrue(ris.contains("LA  - fa\r\n") && ris.endsWith("Y2  - " + day + "/\r\nER  - \r\n"), ris);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ur/events/" + EVENT + ".html", "/en/?event=" + EVENT})
    void aStatementSaysUnderItHowItIsCited(String path) {
        try (Visit visit = visit(390, 844).open(at(path))) {
            final Locator statement = visit.page().locator("article li[id^=claim-]").first();
            final Locator cite = statement.locator("[data-citing]");
            visit.page().waitForFunction("() => /\\d/.test(document.querySelector('.citation')?.lastChild.textContent)");
            cite.focus();
            visit.page().keyboard().press("Enter");
            statement.locator(".citation").waitFor();
            assertTrue(statement.locator(".citation").textContent().contains("#" + statement.getAttribute("id")), statement.locator(".citation").textContent());
            assertEquals(List.of("BIB", "RIS", "CSL-JSON"), statement.locator(".citation-files a").allTextContents());
            visit.page().keyboard().press("Enter");
            assertEquals(0, statement.locator(".citation").count());
            assertEquals(List.of(), visit.console());
        }
    }
}
