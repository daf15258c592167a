package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Optional layers of the map. */
class LayersTest extends BrowserTest {
    private static Locator box(Page page, String layer) {
        return page.locator("[data-ref=layers] input[value=" + layer + "]");
    }

    private static void openLayers(Page page) {
        page.locator(".layers summary").click();
    }

    @Test
    void aHandThatIsFasterThanTheControlIsHeeded() {
        try (Visit visit = visit(390, 844)) {
            final Page page = visit.page();
            final AtomicReference<Route> late = new AtomicReference<>();
            page.route("**/layers.*.js", late::set);
            visit.map(at("/en/"));
            openLayers(page);
            box(page, "provinces").check();
            page.waitForCondition(() -> late.get() != null);
            late.get().resume();
            page.waitForSelector("path.province-line");
            assertTrue(box(page, "provinces").isChecked());
            page.waitForCondition(() -> page.url().contains("layer=") && page.url().contains("provinces"));
        }
    }

    @Test
    void theAddressSwitchesLayersAndTheirBoxes() {
        try (Visit visit = visit(1280, 800).open(at("/en/?layer=provinces"))) {
            final Page page = visit.page();
            page.waitForSelector("path.province-line");
            page.waitForSelector("html[data-ready]");
            assertTrue(box(page, "provinces").isChecked());
            assertEquals(0, page.locator("path.river").count());
            openLayers(page);
            box(page, "provinces").uncheck();
            page.waitForCondition(() -> page.locator("path.province-line").count() == 0);
        }
    }

    @Test
    void aLayerThatCouldNotBeLoadedIsTriedAgainAndHoldsUpNoOther() {
        try (Visit visit = visit(1280, 800)) {
            final Page page = visit.page();
            page.route("**/border-alternative.geojson", Route::abort);
            visit.open(at("/en/"));
            page.waitForSelector("html[data-ready]");
            openLayers(page);
            box(page, "border-alternative").check();
            page.waitForCondition(() -> !page.locator("[data-ref=notice]").innerText().isBlank());
            box(page, "provinces").check();
            page.waitForSelector("path.province-line");
            page.unroute("**/border-alternative.geojson");
            box(page, "border-alternative").uncheck();
            box(page, "border-alternative").check();
            page.waitForSelector("path.border-alternative");
        }
    }

    @Test
    void aLayerThatComesLateIsNotDrawnIfItWasSwitchedOffMeanwhile() {
        try (Visit visit = visit(1280, 800)) {
            final Page page = visit.page();
            final AtomicReference<Route> late = new AtomicReference<>();
            page.route("**/provinces.geojson", late::set);
            visit.open(at("/en/"));
            page.waitForSelector("html[data-ready]");
            openLayers(page);
            box(page, "provinces").check();
            page.waitForCondition(() -> late.get() != null);
            box(page, "provinces").uncheck();
            page.waitForResponse("**/provinces.geojson", late.get()::resume);
            box(page, "border-alternative").check();
            page.waitForSelector("path.border-alternative");
            assertEquals(0, page.locator("path.province-line").count());
        }
    }

    @Test
    void theLandNearTheBorderIsShownByASliderInTheAddressAndInWords() {
        try (Visit visit = visit(1280, 800).open(at("/en/"))) {
            final Page page = visit.page();
            page.waitForSelector("html[data-ready]");
            openLayers(page);
            page.locator("[data-ref=band]").focus();
            for (int i = 0; i < 4; i++) page.keyboard().press("ArrowRight");
            page.waitForCondition(() -> page.url().contains("band=50"));
            page.waitForCondition(() -> page.locator("path.zone").count() == 2);
            page.waitForCondition(() -> page.locator("[data-ref=band-words]").innerText().contains("km² of Iran"));
            assertEquals("50 km", page.locator("[data-ref=band]").getAttribute("aria-valuetext"));
            page.reload();
            page.waitForSelector("path.zone");
            page.waitForCondition(() -> page.locator("[data-ref=band]").inputValue().equals("4"));
            page.locator("[data-ref=band]").evaluate("slider => { slider.value = 0; slider.dispatchEvent(new Event('input')); }");
            page.waitForCondition(() -> page.locator("path.zone").count() == 0 && !page.url().contains("band="));
        }
    }
}
