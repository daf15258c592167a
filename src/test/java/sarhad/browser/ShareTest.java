package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What readers take along from the map. */
class ShareTest extends BrowserTest {
    private static final String CODE = "dialog [name=code]";

    private static Visit opened(String query) {
        final Visit visit = visit(1280, 800).ready(at("/en/" + query));
        visit.page().locator("[data-ref=share]").click();
        visit.page().waitForFunction("() => document.querySelector('dialog[open] [name=cite]')?.value");
        return visit;
    }

    private static String value(Visit visit, String name) {
        return visit.page().locator("dialog [name=" + name + "]").inputValue();
    }

    @Test
    void theLinkIsThisViewAndNothingOfOthers() {
        try (Visit visit = opened("?event=" + EVENT + "&since=2024-01-10&fbclid=x")) {
            assertEquals(at("/en/?event=" + EVENT + "&since=2024-01-10T00:00Z"), value(visit, "link"));
            visit.page().locator("dialog [name=what]").selectOption("whole");
            visit.page().waitForFunction("() => document.querySelector('dialog [name=link]').value.endsWith('/en/')");
        }
    }

    @Test
    void copiesAndSaysSo() {
        try (Visit visit = opened("?event=" + EVENT)) {
            visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            visit.page().locator("[data-copy=cite]").click();
            visit.page().waitForCondition(() -> visit.page().locator("[data-ref=share-said]").textContent().equals("Copied."));
            final String citation = (String) visit.page().evaluate("navigator.clipboard.readText()");
            assertEquals(value(visit, "cite"), citation);
            assertTrue(citation.contains("Iranian strike at Koh-e-Sabz") && citation.contains("edition of") && citation.contains(at("/en/?event=" + EVENT)), citation);
        }
    }

    @Test
    void anEventByItselfIsSharedAsItsPageWhichHasItsOwnCard() {
        try (Visit visit = opened("?event=" + EVENT + "&view=62,27,7")) {
            visit.page().locator("dialog [name=what]").selectOption("event");
            visit.page().waitForFunction("() => document.querySelector('dialog [name=link]').value.endsWith('.html')");
            assertEquals(at("/en/events/" + EVENT + ".html"), value(visit, "link"));
            assertTrue(value(visit, "code").contains("embed.html?event=" + EVENT + "&amp;show="), value(visit, "code"));
            assertTrue(value(visit, "cite").contains(at("/en/events/" + EVENT + ".html")), value(visit, "cite"));
        }
    }

    @Test
    void whatIsOfferedAsAPictureIsOne() throws Exception {
        for (final String query : List.of("", "?event=" + EVENT + "&view=62,27,7&layer=", "?thesis=t10", "?thesis=t05", "?kind=strike&since=2024-01-10&nonsense=1&event=none")) {
            try (Visit visit = opened(query)) {
                visit.page().waitForSelector("[data-ref=share-drawn]:not([hidden])");
                for (final Locator link : visit.page().locator("dialog a[data-picture], [data-ref=share-drawn] a").all()) {
                    final String address = (String) link.evaluate("link => link.href");
                    final Number status = (Number) visit.page().evaluate("async (address) => (await fetch(address)).status", address);
                    assertEquals(200, status.intValue(), query + " " + address);
                }
            }
        }
    }

    /** What was found stands in the reader's own search only. */
    @Test
    void aSearchIsOfferedNoPictureOfExactlyThisView() {
        try (Visit visit = opened("?q=missile")) {
            visit.page().waitForTimeout(300);
            assertTrue(visit.page().locator("[data-ref=share-drawn]").isHidden());
        }
    }

    @Test
    void citationsForReferenceManagersNameTheViewAndTheDay() throws Exception {
        try (Visit visit = opened("?event=" + EVENT + "&view=62,27,7")) {
            final String day = (String) visit.page().evaluate("new Date().toLocaleDateString('sv')");
            final String link = value(visit, "link");
            final String bib = citing(visit, "bib");
            assertTrue(bib.contains("  url = {" + link + "},") && bib.contains("  urldate = {" + day + "},"), bib);
            final String ris = citing(visit, "ris");
            assertTrue(ris.contains("UR  - " + link + "\r\n") && ris.contains("Y2  - " + day.replace('-', '/') + "/\r\nER  -"), ris);
            final JsonNode csl = new ObjectMapper().readTree(citing(visit, "csl.json")).get(0);
            assertEquals(link, csl.get("URL").asText());
            assertEquals(Integer.parseInt(day.substring(8)), csl.at("/accessed/date-parts/0/2").asInt());
            assertFalse(csl.has("note"));
        }
    }

    private static String citing(Visit visit, String ending) throws IOException {
        final Download download = visit.page().waitForDownload(() -> visit.page().locator("[data-citing='" + ending + "']").click());
        assertTrue(download.suggestedFilename().endsWith("-" + EVENT + "." + ending), download.suggestedFilename());
        return Files.readString(download.path(), StandardCharsets.UTF_8);
    }

    /** Where a browser has no clipboard for scripts, as on plain http. */
    @Test
    void copiesWithoutAClipboardOfTheBrowsersToo() {
        try (Visit visit = opened("")) {
            visit.page().evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
            visit.page().locator("[data-copy=link]").click();
            visit.page().waitForCondition(() -> visit.page().locator("[data-ref=share-said]").textContent().equals("Copied."));
        }
    }

    /** The very code that readers get, in a foreign page. */
    @Test
    void theCodeWorksWhereItIsPut() {
        try (Visit visit = opened("?event=" + EVENT)) {
            final Page page = visit.page();
            page.locator("dialog [name=part][value=timeline]").check();
            page.locator("dialog [name=height]").selectOption("auto");
            page.waitForFunction("() => document.querySelector('dialog [name=code]').value.includes('embed-height.js')");
            try (Host host = new Host(page.locator(CODE).inputValue(), Map.of()); Visit reader = visit(700, 900).open(host.address())) {
                assertEquals("Iranian strike at Koh-e-Sabz, Panjgur District", reader.page().locator("iframe").getAttribute("title"));
                reader.page().frames().get(1).waitForSelector(".time-mark");
                reader.page().waitForFunction("() => document.querySelector('iframe').style.height");
                assertEquals(at("/en/?event=" + EVENT), reader.page().locator("figcaption a").getAttribute("href"));
                assertEquals(List.of(), reader.console());
            }
        }
    }

    @Test
    void thePictureWithALinkNeedsNoScript() {
        try (Visit visit = opened("?thesis=t10")) {
            visit.page().locator("dialog [name=form]").selectOption("picture");
            visit.page().waitForFunction("() => document.querySelector('dialog [name=code]').value.includes('<img')");
            final String code = visit.page().locator(CODE).inputValue();
            assertFalse(code.contains("script") || code.contains("iframe"), code);
            try (Host host = new Host(code, Map.of()); Visit reader = visit(700, 900).open(host.address())) {
                reader.page().waitForFunction("() => document.querySelector('img').naturalWidth === 1200");
            }
        }
    }

    @Test
    void anotherLanguageHasItsOwnWords() {
        try (Visit visit = opened("?event=" + EVENT)) {
            visit.page().locator("dialog [name=language]").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("اردو"));
            visit.page().waitForFunction("() => document.querySelector('dialog [name=code]').value.includes('/ur/embed.html')");
            final String code = visit.page().locator(CODE).inputValue();
            assertTrue(code.contains("lang=\"ur\"") && code.contains("سبز کوہ"), code);
            assertTrue(value(visit, "cite").contains("تاریخِ رسائی") && value(visit, "cite").contains("مشمولہ"), value(visit, "cite"));
            assertEquals("ur", visit.page().locator("dialog [name=cite]").getAttribute("lang"));
        }
    }

    @Test
    void dataAreThoseOfTheEventsShown() throws Exception {
        try (Visit visit = opened("?kind=strike")) {
            final List<String> shown = visit.page().locator("[data-ref=events] > li:not([hidden])").all().stream().map(item -> item.getAttribute("data-event")).toList();
            assertTrue(shown.size() > 1 && shown.size() < 10, shown::toString);
            final JsonNode events = new ObjectMapper().readTree(saved(visit, "events.geojson"));
            assertEquals(shown, StreamSupport.stream(events.get("features").spliterator(), false).map(feature -> feature.get("id").asText()).sorted().toList());
            assertTrue(events.hasNonNull("edition"));
            final List<CSVRecord> expected = records(text("/data/claims.csv")).stream().filter(row -> shown.contains(row.get("event"))).toList();
            assertEquals(expected.stream().map(CSVRecord::toList).toList(), records(saved(visit, "claims.csv")).stream().map(CSVRecord::toList).toList());
        }
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv.replaceFirst("^\uFEFF", ""), CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return parser.getRecords();
        }
    }

    private static String saved(Visit visit, String name) throws IOException {
        final Download download = visit.page().waitForDownload(() -> visit.page().locator("[data-data='" + name + "']").click());
        assertTrue(download.suggestedFilename().matches("iran-pakistan-2024-\\d{4}-\\d\\d-\\d\\d-" + name), download.suggestedFilename());
        return Files.readString(download.path(), StandardCharsets.UTF_8);
    }

    @Test
    void theKeyboardOpensItStaysInItAndComesBack() {
        try (Visit visit = visit(390, 844).ready(at("/fa/"))) {
            final Page page = visit.page();
            final Locator opener = page.locator("[data-ref=share]");
            opener.focus();
            page.keyboard().press("Enter");
            page.waitForSelector("dialog[open]");
            for (int i = 0; i < 8; i++) {
                page.keyboard().press("Tab");
                assertEquals(true, page.evaluate("!document.activeElement || document.activeElement === document.body || !!document.activeElement.closest('dialog')"));
            }
            page.keyboard().press("Escape");
            assertFalse(page.locator("dialog").isVisible());
            assertEquals(true, opener.evaluate("button => document.activeElement === button"));
            assertEquals(List.of(), visit.console());
        }
    }

    @Test
    void fitsTheSmallestPhone() {
        for (final String language : List.of("en", "fa", "ur")) {
            try (Visit visit = visit(320, 480).ready(at("/" + language + "/?event=" + EVENT))) {
                visit.page().locator("[data-ref=share]").click();
                visit.page().waitForSelector("dialog[open]");
                final Locator card = visit.page().locator("dialog");
                assertEquals(card.evaluate("d => d.clientWidth"), card.evaluate("d => d.scrollWidth"), language);
                assertTrue(card.boundingBox().x >= 0 && card.boundingBox().x + card.boundingBox().width <= 320, language);
            }
        }
    }
}
