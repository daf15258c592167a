package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader measures between two places: by the address, by hand on the map, by keyboard. */
class MeasureTest extends BrowserTest {
    private static final String CARD = "[data-ref=measure] ";

    private static String said(Page page) {
        return page.locator(CARD + "output").innerText();
    }

    private static void waitForDistance(Page page) {
        page.waitForCondition(() -> said(page).contains("km"));
    }

    @Test
    void aLinkRestoresWhatWasMeasuredWithItsInterval() {
        try (Visit visit = visit(1280, 800).ready(at("/en/?measure=60.8629,29.4963,5000;62.33096,27.37089"))) {
            final Page page = visit.page();
            waitForDistance(page);
            // GeodSolve -E: 275,978 m; the first place is known within 5 km.
            assertEquals("276 km, between 271 and 281 km, towards 148°, clockwise from north", said(page));
            assertEquals("Zahedan", page.locator(CARD + "[name=a]").inputValue());
            assertEquals("5", page.locator(CARD + "[name=a-radius]").inputValue());
            page.waitForCondition(() -> page.locator(".leaflet-gauge-pane path.measure-line").count() == 2);
            assertTrue(visit.console().isEmpty(), visit.console().toString());
        }
    }

    @Test
    void twoPressesOnTheMapMeasureAndCanBeShared() {
        try (Visit visit = visit(1280, 800).ready(at("/en/"))) {
            final Page page = visit.page();
            page.locator(CARD + "summary").click();
            page.waitForSelector(".map.measuring");
            final Locator map = page.locator("[data-ref=map]");
            map.click(new Locator.ClickOptions().setPosition(500, 120));
            page.waitForCondition(() -> !page.locator(CARD + "[name=a]").inputValue().isEmpty());
            assertFalse(page.url().contains("measure="), "one place is not a measure yet");
            map.click(new Locator.ClickOptions().setPosition(700, 250));
            waitForDistance(page);
            page.waitForCondition(() -> page.url().contains("measure="));
            assertTrue(page.url().matches(".*measure=[\\d.]+,[\\d.]+;[\\d.]+,[\\d.]+.*"), page.url());
        }
    }

    @Test
    void theKeyboardMeasuresAndClears() {
        try (Visit visit = visit(1280, 800).ready(at("/en/"))) {
            final Page page = visit.page();
            page.locator(CARD + "summary").focus();
            page.keyboard().press("Enter");
            page.locator(CARD + "[name=a]").fill("61.39901, 26.23682");
            page.locator(CARD + "[name=b]").fill("51.42151 35.69439");
            page.keyboard().press("Enter");
            waitForDistance(page);
            assertTrue(said(page).startsWith("1,415 km"), said(page));
            page.locator(CARD + "[type=reset]").press("Enter");
            page.waitForCondition(() -> said(page).isEmpty());
            page.waitForCondition(() -> !page.url().contains("measure="));
        }
    }

    /** The view is loaded when a hand comes near it; on a slow line that takes longer than to type. */
    @Test
    void whatWasTypedBeforeTheViewIsThereIsMeasuredThen() {
        try (Visit visit = visit(1280, 800)) {
            final Page page = visit.page();
            page.route("**/data/places.geojson", route -> {
                page.waitForTimeout(1_500);
                route.resume();
            });
            visit.ready(at("/en/"));
            page.locator(CARD + "summary").click();
            page.locator(CARD + "[name=a]").fill("61.39901, 26.23682");
            page.locator(CARD + "[name=b]").fill("51.42151 35.69439");
            page.keyboard().press("Enter");
            waitForDistance(page);
            assertEquals("Rask", page.locator(CARD + "[name=a]").inputValue(), "the town that lies there");
        }
    }

    /** In whatever language and spelling; the address has positions, and shows the name again. */
    @ParameterizedTest
    @CsvSource({"en, Zahedan, SARAVAN, 276 km, Zahedan", "en, زاهدان, saravan, 276 km, Zahedan", "ur, زاہدان, Saravan, 276, زاہدان"})
    void namesCanBeTyped(String language, String from, String to, String distance, String shown) {
        try (Visit visit = visit(1280, 800).ready(at("/" + language + "/"))) {
            final Page page = visit.page();
            page.locator(CARD + "summary").click();
            page.waitForSelector("#measure-places option", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
            page.locator(CARD + "[name=a]").fill(from);
            page.locator(CARD + "[name=b]").fill(to);
            page.keyboard().press("Enter");
            page.waitForCondition(() -> said(page).startsWith(distance));
            page.waitForCondition(() -> page.url().contains("measure=60.8629,29.4963;62.33096,27.37089"));
            assertEquals(shown, page.locator(CARD + "[name=a]").inputValue());
        }
    }

    @Test
    void aMeasureThatTheCardCoversOrThatIsOutOfSightIsBroughtIntoSight() {
        try (Visit visit = visit(390, 844).ready(at("/en/?measure=60.8629,29.4963;62.33096,27.37089"))) {
            final Page page = visit.page();
            waitForDistance(page);
            page.waitForCondition(() -> {
                final BoundingBox line = page.locator(".leaflet-gauge-pane path.measure-line").boundingBox();
                final BoundingBox card = page.locator(CARD + ".card-body").boundingBox();
                return line != null && line.y > card.y + card.height && line.x >= 0;
            });
        }
    }

    /** A measure in the address that cannot be is left out, quietly: no question goes to the server. */
    @ParameterizedTest
    @ValueSource(strings = {"200,1;3,4", "60.8629,29.4963;62.33096,127.37089", "60.8629,29.4963,1000001;62.33096,27.37089", "here;there"})
    void whatIsNoMeasureInTheAddressGetsAQuietNotice(String measure) {
        try (Visit visit = visit(1280, 800).ready(at("/en/?measure=" + measure))) {
            visit.page().waitForCondition(() -> !visit.page().locator("[data-ref=notice]").innerText().isBlank());
            assertTrue(visit.requests().stream().noneMatch(request -> request.url().contains("/measure/between")));
            assertEquals(List.of(), visit.console());
        }
    }

    private static Visit opened(String query) {
        final Visit visit = visit(1280, 800).ready(at("/en/" + query));
        if (query.isEmpty()) visit.page().locator(CARD + "summary").click();
        visit.page().waitForSelector("#measure-places option", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return visit;
    }

    private static Object wrong(Page page) {
        return page.evaluate("[...document.querySelectorAll('[data-ref=measure] [aria-invalid]')].map((field) => field.name).join()");
    }

    /** It says which end, keeps what was typed, and shows neither line nor figure of before. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nowhere|Saravan||From: not understood.|a", "Zahedan|62,33 27,37||To: not understood.|b", "Nowhere|200, 1||From: not understood.|a,b",
        "Zahedan|Saravan|1001|From: ± takes a number|a-radius", "Zahedan|||Two places are needed|"})
    void anEntryThatIsNotUnderstoodIsNamedAndWhatWasMeasuredBeforeIsGone(String from, String to, String radius, String said, String wrong) {
        try (Visit visit = opened("?measure=60.8629,29.4963;62.33096,27.37089")) {
            final Page page = visit.page();
            page.waitForSelector(".leaflet-gauge-pane path.measure-line", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
            page.locator(CARD + "[name=a-radius]").fill(radius == null ? "" : radius);
            page.locator(CARD + "[name=a]").fill(from);
            page.locator(CARD + "[name=b]").fill(to == null ? "" : to);
            page.keyboard().press("Enter");
            page.waitForCondition(() -> said(page).startsWith(said));
            assertEquals(wrong == null ? "" : wrong, wrong(page));
            assertEquals(from, page.locator(CARD + "[name=a]").inputValue());
            assertEquals(0, page.locator(".leaflet-gauge-pane path").count());
            page.waitForCondition(() -> !page.url().contains("measure="));
            page.locator(CARD + "[name=a-radius]").fill("۵٫۵");
            page.locator(CARD + "[name=a]").fill("۶۰٫۸۶۲۹، ۲۹٫۴۹۶۳");
            page.locator(CARD + "[name=b]").fill("27.37089° N, 62.33096° E");
            page.keyboard().press("Enter");
            waitForDistance(page);
            assertEquals("", wrong(page));
            page.waitForCondition(() -> page.url().contains("measure=60.8629,29.4963,5500;62.33096,27.37089"));
        }
    }

    /** The result is set once, so that it is read aloud once, and again for the same question the line stays; the focus stays where it was. */
    @Test
    void theResultIsSaidOnceAndTheFocusStays() {
        try (Visit visit = opened("")) {
            final Page page = visit.page();
            page.evaluate("() => { window.changes = 0; new MutationObserver((all) => { window.changes += all.length; }).observe(document.querySelector('[data-ref=measured]'), { childList: true, characterData: true, subtree: true }); }");
            page.locator(CARD + "[name=a]").fill("Zahedan");
            page.locator(CARD + "[name=b]").fill("Saravan");
            page.keyboard().press("Enter");
            waitForDistance(page);
            page.keyboard().press("Enter");
            page.waitForTimeout(500);
            assertEquals(1, page.evaluate("window.changes"));
            assertEquals("b", page.evaluate("document.activeElement.name"));
            assertTrue(page.locator(".leaflet-gauge-pane path.measure-line").count() > 0);
        }
    }

    /** While the card is open marks and regions open nothing: a mark gives its site with its ±, an area the point pressed on. */
    @Test
    void aPressOnAnEventTakesItsPlaceInsteadOfOpeningIt() throws Exception {
        try (Visit visit = opened("")) {
            final Page page = visit.page();
            page.waitForSelector(".map.measuring");
            page.locator("button.mark[data-event='2023-12-15-rask']").click();
            final JsonNode site = new ObjectMapper().readTree(text("/data/events/2023-12-15-rask.geojson")).at("/properties/sites/0");
            final String first = site.at("/position/0").asText() + "," + site.at("/position/1").asText() + "," + site.get("radius").asText();
            page.waitForCondition(() -> !page.locator(CARD + "[name=a]").inputValue().isEmpty());
            assertEquals(site.get("radius").asInt() / 1000, Integer.parseInt(page.locator(CARD + "[name=a-radius]").inputValue()));
            final BoundingBox region = page.locator("path.region-derived").first().boundingBox();
            page.mouse().click(region.x + region.width / 2, region.y + region.height / 2);
            waitForDistance(page);
            page.waitForCondition(() -> page.url().contains("measure=" + first + ";"));
            assertFalse(page.url().contains("event="), page.url());
            page.locator(CARD + "summary").click();
            page.locator("button.mark[data-event='2023-12-15-rask']").click();
            page.waitForCondition(() -> page.url().contains("event=2023-12-15-rask"));
        }
    }

    @Test
    void thereIsNoCardWhereNobodyAnswers() {
        try (Visit visit = visit(1280, 800)) {
            visit.page().route("**/site.json", route -> route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody("{\"answers\":[]}")));
            visit.ready(at("/en/"));
            assertTrue(visit.page().locator("[data-ref=measure]").isHidden());
        }
        try (Visit visit = visit(1280, 800).ready(at("/en/"))) {
            visit.page().waitForCondition(() -> visit.page().locator("[data-ref=measure]").isVisible());
        }
    }
}
