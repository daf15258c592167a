package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sarhad.ManyEvents;
import sarhad.RunningServer;

/** The map with more events than it draws marks for: half as many as {@link ManyEvents#MANY}, which the benchmark measures, since each is walked to. */
class ManyEventsMapTest {
    private static final int COUNT = ManyEvents.MANY / 2;
    /** Ids of the events that have a site in the window of the near map, or one beyond it. */
    private static final String EVENTS = """
        async (near) => {
          const { features } = await (await fetch('../data/events-overview.geojson')).json();
          return [...new Set(features.map(({ properties }) => properties).filter((site) => site.near === near).map(({ event }) => event))];
        }""";
    private static RunningServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        server = RunningServer.of(ManyEvents.write(folder, COUNT));
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    private static Visit visit() {
        return visit("");
    }

    private static Visit visit(String query) {
        return new Visit(chromium.browser(), 1280, 800).ready(server.at("/en/" + query));
    }

    private static Set<String> events(Page page, boolean near) {
        return texts(page.evaluate(EVENTS, near));
    }

    private static Set<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void opensWithCrowdsThatKeepApartAndASilentConsole() {
        try (Visit visit = visit()) {
            final Page page = visit.page();
            assertTrue(page.locator(".mark-crowd").count() > 10);
            assertTrue(page.locator("button.mark").count() < 400, "what is not drawn has no element");
            assertEquals(0, page.evaluate("""
                () => {
                  const boxes = [...document.querySelectorAll('.mark-crowd')].map((crowd) => crowd.getBoundingClientRect());
                  return boxes.filter((a, i) => boxes.slice(0, i).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length;
                }"""));
            assertEquals(1, page.locator("button.mark[tabindex='0']").count());
            assertEquals(List.of(), visit.console());
        }
    }

    @Test
    void onTheFarMapOneCrowdCountsEveryEventOfTheNearMap() {
        try (Visit visit = visit()) {
            final Page page = visit.page();
            page.locator("[data-zoom=out]").click();
            page.locator("[data-zoom=out]").click();
            page.waitForSelector("[data-ref=map][data-scope=far]");
            final List<?> counts = (List<?>) page.evaluate("[...document.querySelectorAll('.mark-crowd b')].map((b) => Number(b.textContent.replace(/\\D/g, '')))");
            assertTrue(counts.contains(events(page, true).size()), () -> counts + " has no " + events(page, true).size());
        }
    }

    /** With one site for each event, so that each event counts once. */
    @Test
    void whateverIsShownMarksAndCountsAddUp() {
        try (Visit visit = visit()) {
            assertEquals(List.of(), visit.page().evaluate("""
                async () => {
                  const modules = ['views/map/marks.js', 'dom.js', 'select.js', 'api.js'].map((name) => import(`sarhad/${name}`));
                  const [{ createMarks }, { eventsOfPage }, { sitesOf }, { collection }] = await Promise.all(modules);
                  const near = new Map(sitesOf(await collection('events-overview.geojson')).filter((site) => site.near).map((site) => [site.event, site]));
                  const place = document.createElement('div');
                  Object.assign(place.style, { position: 'fixed', inset: '0' });
                  document.body.append(place);
                  const map = L.map(place, { zoomControl: false, attributionControl: false }).setView([28, 62], 6, { animate: false });
                  const store = { state: { event: null }, on() {}, choose() {} };
                  const marks = createMarks(map, store, { events: eventsOfPage(), sites: [...near.values()], border: await collection('border-overview.geojson') });
                  marks.scope(false);
                  const wrong = [];
                  for (const zoom of [5, 6, 7]) {
                    map.setView([28, 62], zoom, { animate: false });
                    for (const share of [1, 2, 7, 100, 1000]) {
                      const shown = new Set([...near.keys()].filter((_, index) => index % share === 0));
                      marks.show(shown);
                      const buttons = [...place.querySelectorAll('button.mark')];
                      const counts = buttons.map((button) => (button.dataset.event ? 1 : Number(button.textContent.replace(/\\D/g, ''))));
                      const sum = counts.reduce((all, count) => all + count, 0);
                      if (buttons.length <= 300 && sum !== shown.size) wrong.push([zoom, share, sum, shown.size]);
                      if (buttons.some((button) => button.dataset.event && !shown.has(button.dataset.event))) wrong.push([zoom, share, 'a mark too many']);
                    }
                  }
                  return wrong;
                }"""));
        }
    }

    @Test
    void everyEventOfTheNearMapIsReachedByKeyboard() {
        try (Visit visit = visit()) {
            visit.page().locator("button.mark[tabindex='0']").focus();
            for (int i = 0; i < 5; i++) visit.page().keyboard().press("+");
            final Set<String> wanted = events(visit.page(), true);
            wanted.removeAll(walked(visit.page(), 0));
            assertEquals(Set.of(), wanted);
            assertEquals(List.of(), visit.console());
        }
    }

    @Test
    void everyEventFarAwayIsReachedByKeyboard() {
        try (Visit visit = visit()) {
            visit.page().locator("button.mark[tabindex='0']").focus();
            for (int i = 0; i < 2; i++) visit.page().keyboard().press("-");
            visit.page().waitForSelector("[data-ref=map][data-scope=far]");
            final Set<String> wanted = events(visit.page(), false);
            // The crowd of the near map would lead back to it.
            wanted.removeAll(walked(visit.page(), events(visit.page(), true).size()));
            assertEquals(Set.of(), wanted);
        }
    }

    /**
     * The events met on the way from the first mark to the last; it begins anew where opening a crowd goes closer.
     *
     * @param but a crowd of so many is not opened
     */
    private static Set<String> walked(Page page, int but) {
        return texts(page.evaluate("""
            (but) => {
              const met = new Set();
              const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
              press('Home');
              for (let before = null; before !== document.activeElement;) {
                before = document.activeElement;
                if (before.dataset.event) met.add(before.dataset.event);
                else if (Number(before.textContent.replace(/\\D/g, '')) !== but) before.click();
                const closer = before !== document.activeElement;
                press(closer ? 'Home' : 'ArrowRight');
                if (closer) before = null;
              }
              return [...met];
            }""", but));
    }

    @Test
    void aCrowdOpensAndClosesAndTheFocusStays() {
        try (Visit visit = visit()) {
            final Page page = visit.page();
            page.locator(".mark-crowd").first().focus();
            page.keyboard().press("Enter");
            assertEquals(true, page.evaluate("document.activeElement.matches('button.mark')"), "closer, the focus is on what holds the crowd's first event");
            for (int i = 0; i < 5; i++) page.keyboard().press("+");
            page.keyboard().press("Home");
            while (!Boolean.TRUE.equals(page.evaluate("document.activeElement.matches('.mark-crowd')"))) page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            assertEquals("true", page.evaluate("document.activeElement.ariaExpanded"));
            page.keyboard().press("ArrowRight");
            assertEquals(true, page.evaluate("document.activeElement.matches('[data-event]')"));
            page.keyboard().press("Escape");
            assertEquals("false", page.evaluate("document.activeElement.ariaExpanded"), "back on the crowd, which is closed");
        }
    }

    /**
     * Walks from the first mark to the last by the arrow key, and says what is wrong on the way: a focus that is lost, a tab
     * stop too many, a mark out of the order of time, a mark of the page that is never met. A crowd stands where its first
     * event belongs; when it is open, its marks come next to it, in an order of time of their own.
     */
    private static final String WRONG_ON_THE_WAY = """
        () => {
          const order = new Map([...document.querySelectorAll('[data-ref=events] > li')].map((item, index) => [item.dataset.event, index]));
          const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
          const wrong = [];
          const [seen, met] = [new Set(), new Set()];
          const latest = { false: -1, true: -1 };
          press('Home');
          for (let before = null; before !== document.activeElement;) {
            before = document.activeElement;
            if (!before.matches('button.mark')) return [`the focus is on ${before.tagName}`];
            met.add(before);
            for (const mark of document.querySelectorAll('button.mark')) seen.add(mark);
            const stops = document.querySelectorAll("button.mark[tabindex='0']");
            if (stops.length !== 1 || stops[0] !== before) wrong.push(`${stops.length} tab stops at ${before.title}`);
            const { event } = before.dataset;
            const out = before.matches('.mark-spread');
            const first = out && latest.true < 0;
            if (event && order.get(event) < latest[out && !first]) wrong.push(`${event} comes late`);
            if (event) latest[out] = order.get(event);
            if (first) latest.false = latest.true;
            press('ArrowRight');
          }
          if (met.size < 50) wrong.push(`only ${met.size} marks`);
          for (const mark of seen) if (!met.has(mark)) wrong.push(`never met: ${mark.ariaLabel}`);
          return wrong.slice(0, 5);
        }""";

    /** With a quarter of the events in the range there are still more marks than the page holds at once, and crowds among them. */
    @Test
    void afterZoomingInTheArrowKeysWalkAllMarksInTimeOrder() {
        try (Visit visit = visit("?until=2024-01-14")) {
            final Page page = visit.page();
            page.locator("button.mark[tabindex='0']").focus();
            for (int i = 0; i < 2; i++) page.keyboard().press("+");
            assertEquals(List.of(), page.evaluate(WRONG_ON_THE_WAY));
        }
    }

    @Test
    void withAnOpenCrowdTheArrowKeysStillWalkAllMarksAndEscapeLeadsBackToIt() {
        try (Visit visit = visit("?until=2024-01-14")) {
            final Page page = visit.page();
            page.locator("button.mark[tabindex='0']").focus();
            for (int i = 0; i < 5; i++) page.keyboard().press("+");
            walkBackTo(page, ".mark-crowd");
            page.keyboard().press("Enter");
            assertEquals(List.of(), page.evaluate(WRONG_ON_THE_WAY));
            walkBackTo(page, "[aria-expanded=true]");
            final int count = Integer.parseInt((String) page.evaluate("document.activeElement.textContent"));
            final Set<String> spread = new TreeSet<>();
            page.keyboard().press("ArrowRight");
            for (; isFocused(page, ".mark-spread"); page.keyboard().press("ArrowRight")) spread.add((String) page.evaluate("document.activeElement.dataset.event"));
            assertEquals(count, spread.size());
            page.keyboard().press("ArrowLeft");
            assertTrue(isFocused(page, ".mark-spread"));
            page.keyboard().press("Escape");
            assertTrue(isFocused(page, ".mark-crowd[aria-expanded=false][tabindex='0']"), "back on the crowd, which is closed");
            assertEquals(0, page.locator(".mark-spread").count());
            assertEquals(1, page.locator("button.mark[tabindex='0']").count());
        }
    }

    /** Walks back from the last mark until the focus is on such a one. */
    private static void walkBackTo(Page page, String mark) {
        page.evaluate("""
            (mark) => {
              const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
              press('End');
              for (let before = null; !document.activeElement.matches(mark); press('ArrowLeft')) {
                if (before === document.activeElement) throw new Error(`no ${mark}`);
                before = document.activeElement;
              }
            }""", mark);
    }

    private static boolean isFocused(Page page, String mark) {
        return (boolean) page.evaluate("mark => document.activeElement.matches(mark)", mark);
    }

    @Test
    void aChosenEventStaysOnTheMapWhenItIsFilteredAway() {
        try (Visit visit = visit()) {
            final Page page = visit.page();
            final String event = events(page, true).iterator().next();
            visit.map(server.at("/en/?q=nothing-is-called-so&event=" + event));
            page.waitForSelector("button.mark-filtered[data-event='" + event + "']");
            assertEquals(0, page.locator("button.mark:not([data-event='" + event + "'])").count());
        }
    }
}
