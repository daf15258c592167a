package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map in a frame of somebody else's page. */
class EmbedTest extends BrowserTest {
    private static final String SANDBOX = "sandbox='allow-scripts allow-popups'";

    private static String frame(String path, String attributes) {
        return "<iframe src='" + at(path) + "' title=map width='100%' height=480 " + attributes + "></iframe>";
    }

    private static Frame framed(Visit visit, Host host) {
        visit.open(host.address());
        visit.page().waitForSelector("iframe");
        final Frame frame = visit.page().frames().get(1);
        frame.waitForSelector("html[data-ready]");
        return frame;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", SANDBOX})
    void worksInAForeignPageSandboxedOrNot(String attributes) {
        try (Host host = new Host(frame("/en/embed.html?event=" + EVENT + "&show=text,timeline,list", attributes), Map.of()); Visit visit = visit(1000, 900)) {
            final Frame frame = framed(visit, host);
            assertTrue(frame.locator(Visit.FIRST_MARK).count() > 3);
            assertTrue(frame.locator("[data-ref=detail] h2:visible").textContent().contains("Koh-e-Sabz"));
            assertEquals(29, frame.locator("[data-ref=events] > li:visible").count());
            frame.waitForSelector(".time-mark");
            assertEquals(attributes.isEmpty() ? at("") : "null", frame.evaluate("origin"));
            assertEquals(List.of(), visit.console());
        }
    }

    @Test
    void worksInAPageThatLetsNothingInThatIsNotMarkedForIt() {
        final Map<String, String> isolated = Map.of("Cross-Origin-Embedder-Policy", "require-corp", "Cross-Origin-Opener-Policy", "same-origin");
        try (Host host = new Host(frame("/en/embed.html", "allow='cross-origin-isolated'"), isolated); Visit visit = visit(800, 900)) {
            assertTrue(framed(visit, host).locator(Visit.FIRST_MARK).count() > 3);
            assertEquals(List.of(), visit.console());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/en/events/2024-01-16-koh-e-sabz.html", "/en/about.html", "/pictures/en/atlas.svg"})
    void nothingElseCanBeFramed(String path) {
        try (Host host = new Host(frame(path, ""), Map.of()); Visit visit = visit(800, 900)) {
            visit.open(host.address());
            visit.page().waitForTimeout(500);
            assertTrue(visit.console().stream().anyMatch(line -> line.contains("frame-ancestors")), () -> visit.console().toString());
        }
    }

    @Test
    void theFrameGetsTheHeightThatItAsksFor() {
        final String script = "<script async src='" + at("/embed-height.js") + "'></script>";
        try (Host host = new Host(frame("/en/embed.html?show=text,list", SANDBOX) + script, Map.of()); Visit visit = visit(390, 844)) {
            final Frame frame = framed(visit, host);
            visit.page().waitForFunction("() => document.querySelector('iframe').style.height");
            visit.page().waitForTimeout(500);
            final int height = height(visit);
            assertTrue(height > 480, () -> String.valueOf(height));
            assertEquals(height, ((Number) frame.evaluate("document.documentElement.scrollHeight")).intValue());
            frame.locator("[data-ref=events] > li a").first().click();
            visit.page().waitForFunction("() => parseInt(document.querySelector('iframe').style.height) > " + height);
            assertEquals(List.of(), visit.console());
        }
    }

    /** Any frame of the page may send messages; only ours are listened to. */
    @Test
    void noOtherFrameGetsItsWish() {
        final String stranger = "<iframe id=stranger height=100 srcdoc=\"<script>parent.postMessage({sarhad:'height',version:1,height:900},'*')</script>\"></iframe>";
        try (Host host = new Host("<script src='" + at("/embed-height.js") + "'></script>" + stranger, Map.of()); Visit visit = visit(800, 900)) {
            visit.open(host.address());
            visit.page().waitForTimeout(700);
            assertEquals(100, ((Number) visit.page().evaluate("document.querySelector('#stranger').clientHeight")).intValue());
        }
    }

    private static int height(Visit visit) {
        return ((Number) visit.page().evaluate("document.querySelector('iframe').clientHeight")).intValue();
    }

    /** A newsroom's column can be low and narrow: everything in the frame can still be reached. */
    @ParameterizedTest
    @ValueSource(strings = {"320x240", "358x480", "700x300"})
    void inALowFrameTheWayToTheFullMapIsReachedByScrolling(String size) {
        final int width = Integer.parseInt(size.split("x")[0]);
        final int height = Integer.parseInt(size.split("x")[1]);
        try (Visit visit = visit(width, height).open(at("/en/embed.html?event=" + EVENT + "&show=text,timeline,list"))) {
            visit.page().waitForSelector("html[data-ready]");
            visit.page().waitForSelector(".time-mark");
            visit.page().evaluate("scrollTo(0, document.documentElement.scrollHeight)");
            final BoundingBox link = visit.page().locator("[data-ref=full]").boundingBox();
            final BoundingBox last = visit.page().locator(".embed-foot").boundingBox();
            assertTrue(link.y >= 0 && last.y + last.height <= height + 1, () -> link.y + " " + last.y + " " + last.height);
        }
    }

    @Test
    void whatWasMeasuredIsSaidAndNobodyIsAskedToMeasure() {
        try (Visit visit = visit(390, 480).open(at("/en/embed.html?measure=61,27;62,28"))) {
            visit.page().waitForSelector("[data-ref=measured]:has-text('148')");
            visit.page().waitForSelector(".measure-line");
            assertEquals(0, visit.page().locator("[data-ref=measure] input").count());
        }
    }

    @Test
    void aWheelScrollsThePageAndZoomsOnlyWithCtrl() {
        try (Host host = new Host(frame("/en/embed.html?show=", ""), Map.of()); Visit visit = visit(800, 700)) {
            final Frame frame = framed(visit, host);
            final Page page = visit.page();
            final String scale = frame.locator("[data-ref=scale-words]").textContent();
            page.mouse().move(300, 250);
            page.mouse().wheel(0, 150);
            page.waitForFunction("() => scrollY > 100");
            assertTrue(frame.locator("[data-ref=gesture][data-told]").textContent().contains("Ctrl"));
            assertEquals(scale, frame.locator("[data-ref=scale-words]").textContent());
            page.keyboard().down("Control");
            page.mouse().wheel(0, -400);
            frame.waitForFunction("was => document.querySelector('[data-ref=scale-words]').textContent !== was", scale);
            page.keyboard().up("Control");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", SANDBOX})
    void theLinkLeadsToTheSameView(String attributes) {
        final String query = "?event=" + EVENT + "&since=2024-01-10&kind=strike&view=62,27,7";
        try (Host host = new Host(frame("/en/embed.html" + query, attributes), Map.of()); Visit visit = visit(1000, 900)) {
            final Frame frame = framed(visit, host);
            final Page full = visit.page().context().waitForPage(() -> frame.locator("[data-ref=full]").click());
            full.waitForSelector("[data-ref=detail] article h1");
            assertEquals(1, full.locator("[data-ref=events] > li[data-kind=strike] > a[aria-current]").count());
            final String address = full.url();
            for (final String part : List.of("event=" + EVENT, "since=2024-01-10T00:00Z", "kind=strike", "view=62,27,7")) assertTrue(address.contains(part), address);
            assertEquals("null", full.evaluate("String(opener)"));
        }
    }

    @Test
    void showsWhatTheAddressAsksFor() {
        try (Visit visit = visit(800, 600).ready(at("/en/embed.html?show=&event=" + EVENT))) {
            for (final String part : List.of("detail", "time", "list")) assertFalse(visit.page().locator("[data-ref=" + part + "]").isVisible(), part);
            visit.ready(at("/en/embed.html?thesis=t10"));
            assertTrue(visit.page().locator("[data-ref=detail] article:visible").getAttribute("data-thesis").equals("t10"));
            visit.ready(at("/en/embed.html?q=rask&show=list"));
            visit.page().waitForFunction("() => document.querySelectorAll('[data-ref=events] > li:not([hidden])').length < 15");
        }
    }

    @Test
    void theKeyboardReachesMapTextAndLinks() {
        try (Visit visit = visit(800, 600).ready(at("/en/embed.html"))) {
            visit.page().locator("button.mark[tabindex='0']").focus();
            visit.page().keyboard().press("Enter");
            visit.page().waitForSelector("[data-ref=detail] article:not([hidden])");
            visit.page().locator("[data-ref=close]").focus();
            visit.page().keyboard().press("Enter");
            assertFalse(visit.page().locator("[data-ref=detail]").isVisible());
            assertEquals(true, visit.page().evaluate("document.activeElement.matches('button.mark')"));
        }
    }

    @Test
    void saysToSearchEnginesWhereThePageIs() throws Exception {
        assertTrue(text("/en/embed.html").contains("<meta name=\"robots\" content=\"noindex\">"));
    }

    @Test
    void theHelpersScriptIsTiny() throws Exception {
        assertTrue(text("/embed-height.js").length() <= 1024);
    }
}
