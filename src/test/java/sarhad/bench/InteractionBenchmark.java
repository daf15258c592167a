package sarhad.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import sarhad.ManyEvents;
import sarhad.RunningServer;
import sarhad.browser.Chromium;

/**
 * How much script a frame costs while a reader moves the map and narrows the events down, with 2,000 events:
 * {@code mvn -q -Pbench -DskipTests verify}. Each action is done at the processor's full speed and at a quarter of it.
 *
 * <p>What counts is told by Chromium's own trace, see {@link FrameScripts}.
 */
public final class InteractionBenchmark {
    private static final double MOST_MILLIS = 50;
    private static final List<Integer> SLOWDOWNS = List.of(1, 4);
    private static final int SETTLE_MILLIS = 1_500;
    private static final int READY_MILLIS = 120_000;

    private InteractionBenchmark() {}

    /** @param arguments the folder of an atlas to measure with; where there is none, invented events are written into it */
    public static void main(String[] arguments) throws IOException {
        final Path data = Path.of(arguments[0]);
        if (!Files.exists(data.resolve("atlas.json"))) ManyEvents.write(data, ManyEvents.MANY);
        try (RunningServer server = RunningServer.of(data); Chromium chromium = new Chromium()) {
            System.out.printf("script a frame, in ms of the processor (at most %.0f):%n%-30s %5s %8s %8s %8s%n", MOST_MILLIS, "", "CPU", "p95", "max", "frames");
            for (final int slowdown : SLOWDOWNS) actions().forEach((name, action) -> measure(chromium.browser(), server.at("/en/"), slowdown, name, action));
        }
    }

    /** What a reader does, each beginning at the opening view. */
    private static Map<String, Consumer<Page>> actions() {
        final Map<String, Consumer<Page>> actions = new LinkedHashMap<>();
        actions.put("zoom in, three steps", page -> press(page, "in", 3));
        actions.put("zoom out to the far map", page -> press(page, "out", 2));
        actions.put("drag the map", InteractionBenchmark::dragMap);
        actions.put("show others, 60 times (map)", InteractionBenchmark::slideWindow);
        actions.put("drag the range of time", InteractionBenchmark::dragRange);
        actions.put("type into the search", InteractionBenchmark::search);
        return actions;
    }

    private static void measure(Browser browser, String address, int slowdown, String name, Consumer<Page> action) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 800))) {
            final Page page = context.newPage();
            page.navigate(address);
            page.waitForSelector("html[data-ready]", new Page.WaitForSelectorOptions().setTimeout(READY_MILLIS));
            page.waitForTimeout(SETTLE_MILLIS);
            slowDown(context.newCDPSession(page), slowdown);
            browser.startTracing(page, new Browser.StartTracingOptions().setCategories(FrameScripts.CATEGORIES));
            action.accept(page);
            page.waitForTimeout(SETTLE_MILLIS);
            final FrameScripts frames = FrameScripts.of(browser.stopTracing());
            System.out.printf("%-30s %5s %8.1f %8.1f %8d%n", name, slowdown == 1 ? "1" : "1/" + slowdown, frames.percentile(0.95), frames.percentile(1), frames.count());
        }
    }

    private static void slowDown(CDPSession session, int times) {
        final JsonObject rate = new JsonObject();
        rate.addProperty("rate", times);
        session.send("Emulation.setCPUThrottlingRate", rate);
    }

    private static void press(Page page, String button, int times) {
        for (int i = 0; i < times; i++) {
            page.locator("[data-zoom=" + button + "]").click();
            page.waitForTimeout(900);
        }
    }

    private static void dragMap(Page page) {
        final BoundingBox map = page.locator("[data-ref=map]").boundingBox();
        for (final int by : List.of(260, -260, 260)) {
            drag(page, map.x + map.width / 2, map.y + map.height / 2, by, 120);
            page.waitForTimeout(700);
        }
    }

    /** Both ends of the range, and then the range as a whole. */
    private static void dragRange(Page page) {
        for (final String hold : List.of("since", "until", "window")) {
            final BoundingBox box = page.locator("[data-hold=" + hold + "]").boundingBox();
            drag(page, box.x + box.width / 2, box.y + box.height / 2, hold.equals("until") ? -300 : 300, 0);
        }
    }

    private static void drag(Page page, double x, double y, double byX, double byY) {
        final int steps = 40;
        page.mouse().move(x, y);
        page.mouse().down();
        for (int i = 1; i <= steps; i++) {
            page.mouse().move(x + byX * i / steps, y + byY * i / steps);
            page.waitForTimeout(16);
        }
        page.mouse().up();
    }

    private static void search(Page page) {
        page.locator("[data-ref=search]").pressSequentially("event 12", new Locator.PressSequentiallyOptions().setDelay(120).setTimeout(READY_MILLIS));
        page.locator("[data-ref=search]").fill("");
    }

    /** Marks and areas alone, on a map of their own: 500 events at a time, moving on by 25 with each frame. */
    private static void slideWindow(Page page) {
        page.evaluate("""
            async () => {
              const [{ createMarks }, { createRegions }, { eventsOfPage }, { sitesOf }, { collection }] = await Promise.all(
                ['views/map/marks.js', 'views/map/regions.js', 'dom.js', 'select.js', 'api.js'].map((name) => import(`sarhad/${name}`)));
              const [border, overview] = await Promise.all(['border-overview', 'events-overview'].map((name) => collection(`${name}.geojson`)));
              const place = document.createElement('div');
              Object.assign(place.style, { position: 'fixed', inset: '0', zIndex: 99 });
              place.className = 'map';
              document.body.append(place);
              const [west, south, east, north] = document.querySelector('[data-ref=map]').dataset.extent.split(',').map(Number);
              const map = L.map(place, { zoomControl: false, attributionControl: false }).fitBounds([[south, west], [north, east]]);
              const store = { state: { event: null }, on() {}, choose() {} };
              const sites = sitesOf(overview);
              const parts = [createRegions(map, store, sites), createMarks(map, store, { events: eventsOfPage(), sites, border })];
              const ids = [...new Set(sites.map(({ event }) => event))];
              const show = (first) => {
                const shown = new Set(ids.slice(first, first + 500));
                for (const part of parts) part.show(shown);
              };
              for (const part of parts) part.scope(false);
              for (let frame = 0; frame < 60; frame++) {
                await new Promise(requestAnimationFrame);
                show(frame * 25);
              }
            }""");
    }
}
