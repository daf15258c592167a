package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void whatIsNoPlaceIsSaid() {
        try (Visit visit = visit(1280, 800).ready(at("/en/?measure=60.8629,29.4963;62.33096,127.37089"))) {
            final Page page = visit.page();
            page.waitForCondition(() -> said(page).startsWith("Two places are needed"));
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
