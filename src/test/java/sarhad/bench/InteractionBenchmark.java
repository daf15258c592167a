package sarhad.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
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
 * <p>What counts is told by Chromium's own trace ({@link FrameScripts}): the processor time of the page's main thread
 * in scripts, between one frame and the next, with the style and layout that scripts force.
 */
public final class InteractionBenchmark {
    private static final double MOST_MILLIS = 50;
    private static final List<Integer> SLOWDOWNS = List.of(1, 4);
    private static final int SETTLE_MILLIS = 1_500;

    private InteractionBenchmark() {}

    /** @param arguments a folder of data to serve; without one, many invented events are */
    public static void main(String[] arguments) throws IOException {
        final Path data = arguments.length > 0 ? Path.of(arguments[0]) : ManyEvents.write(Files.createTempDirectory("many-events"), ManyEvents.MANY);
        try (RunningServer server = RunningServer.of(data); Chromium chromium = new Chromium()) {
            System.out.printf("script a frame in ms (at most %.0f):%n%-34s %5s %8s %8s %7s%n", MOST_MILLIS, "", "CPU", "p95", "max", "frames");
            for (final int slowdown : SLOWDOWNS) {
                for (final Map.Entry<String, Consumer<Page>> action : actions().entrySet()) {
                    measure(chromium.browser(), server.at("/en/"), slowdown, action.getKey(), action.getValue());
                }
            }
        }
    }

    /** What a reader does, each beginning at the opening view; another is added here. */
    private static Map<String, Consumer<Page>> actions() {
        final Map<String, Consumer<Page>> actions = new LinkedHashMap<>();
        actions.put("zoom in, three steps", page -> press(page, "in", 3));
        actions.put("zoom out to the far map", page -> press(page, "out", 2));
        actions.put("drag the map", InteractionBenchmark::dragMap);
        actions.put("show other events, 60 times", InteractionBenchmark::slideWindow);
        actions.put("drag the range of time", InteractionBenchmark::dragRange);
        actions.put("type into the search", InteractionBenchmark::search);
        return actions;
    }

    private static void measure(Browser browser, String address, int slowdown, String name, Consumer<Page> action) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 800))) {
            final Page page = context.newPage();
            page.navigate(address);
            page.waitForSelector("html[data-ready]", new Page.WaitForSelectorOptions().setTimeout(120_000));
            page.waitForTimeout(SETTLE_MILLIS);
            final CDPSession session = context.newCDPSession(page);
            final JsonObject rate = new JsonObject();
            rate.addProperty("rate", slowdown);
            session.send("Emulation.setCPUThrottlingRate", rate);
            browser.startTracing(page, new Browser.StartTracingOptions().setCategories(FrameScripts.CATEGORIES));
            action.accept(page);
            page.waitForTimeout(SETTLE_MILLIS);
            final byte[] tr = browser.stopTracing(); try { Files.write(Path.of("/tmp/many/trace.json"), tr); } catch (IOException e) { throw new java.io.UncheckedIOException(e); }
            final FrameScripts frames = FrameScripts.of(tr);
            System.out.printf("%-34s %4s %8.1f %8.1f %7d%n", name, slowdown == 1 ? "1" : "1/" + slowdown, frames.percentile(0.95), frames.percentile(1), frames.count());
        }
    }

    private static void press(Page page, String button, int times) {
        for (int i = 0; i < times; i++) {
            page.locator("[data-zoom=" + button + "]").click();
            page.waitForTimeout(900);
        }
    }

    private static void dragMap(Page page) {
        final BoundingBox map = page.locator("[data-ref=map]").boundingBox();
        final double x = map.x + map.width / 2;
        final double y = map.y + map.height / 2;
        for (int turn = 0; turn < 3; turn++) {
            drag(page, x, y, turn % 2 == 0 ? 260 : -260, 120);
            page.waitForTimeout(700);
        }
    }

    /** Both ends of the range, and then the range as a whole. */
    private static void dragRange(Page page) {
        for (final String end : List.of("since", "until", "window")) {
            final BoundingBox thumb = page.locator("[data-hold=" + end + "]").boundingBox();
            drag(page, thumb.x + thumb.width / 2, thumb.y + thumb.height / 2, end.equals("until") ? -300 : 300, 0);
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
        page.locator("[data-ref=search]").pressSequentially("invented event 12", new com.microsoft.playwright.Locator.PressSequentiallyOptions().setDelay(120));
        page.locator("[data-ref=search]").fill("");
    }

    /** The marks alone, on a map of their own: 500 events at a time, moving on by 25 with each frame. */
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
              for (const part of parts) part.scope(false);
              const ids = [...new Set(sites.map(({ event }) => event))];
              for (let step = 0; step < 60; step++) {
                await new Promise(requestAnimationFrame);
                const shown = new Set(ids.slice(step * 25, step * 25 + 500));
                for (const part of parts) part.show(shown);
              }
            }""");
    }
}
