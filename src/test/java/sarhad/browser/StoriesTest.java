package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sarhad.Fixtures;
import sarhad.RunningServer;
import sarhad.model.Atlas;
import sarhad.model.Story;

/** Stories on the wall, led by the keys of a clicker. */
class StoriesTest extends BrowserTest {
    private static final Atlas ATLAS = Fixtures.atlas(Path.of("geodata"));

    @TempDir
    static Path folder;
    /** A page of a browser that visited a site once, whose server is gone, and where that was. */
    private static Page offline;
    private static String gone;

    @BeforeAll
    static void unpackAndVisitOnce() throws Exception {
        UnpackedSite.unpack(bytes("/data/offline.zip"), folder);
        offline = chromium().browser().newContext(new Browser.NewContextOptions().setViewportSize(1920, 1080).setReducedMotion(ReducedMotion.REDUCE)).newPage();
        try (RunningServer server = RunningServer.ofShipped()) {
            gone = server.at("/");
            for (final String language : List.of("en", "fa", "ur")) {
                offline.navigate(gone + language + "/stories/six-weeks.html");
                offline.waitForSelector("html[data-offline=kept]");
            }
        }
    }

    @AfterAll
    static void leave() {
        offline.context().close();
    }

    private static Stream<String> stories() {
        return Stream.of("en", "fa", "ur").flatMap(language -> ATLAS.stories().stream().map(story -> language + "/stories/" + story.id() + ".html"));
    }

    private static Visit presented(String path) {
        return visit(1920, 1080).ready(at("/" + path));
    }

    @Test
    void threeStoriesShipEachForTenTwentyAndFortyFiveMinutes() {
        assertEquals(3, ATLAS.stories().size());
        for (final Story story : ATLAS.stories()) assertEquals(List.of(10, 20, 45), story.cuts().stream().map(Story.Cut::minutes).toList(), story.id());
    }

    /**
     * Every step is seen in its language and in its order, each with its words; nothing fails on the way, and nobody else is
     * asked for anything. From the unpacked folder, and with the server gone after one visit, exactly the same is seen.
     */
    @ParameterizedTest
    @MethodSource("stories")
    void aClickerLeadsThroughEveryStepOnlineFromAFolderAndOffline(String path) {
        final List<Play.Seen> online = play(at("/" + path));
        assertStepByStep(path, online);
        assertEquals(online, play(folder.resolve(path).toUri().toString()), "from the folder");
        offline.navigate(gone + path + "?step=start");
        offline.waitForSelector("html[data-ready]");
        assertEquals(online, Play.through(offline, "PageDown"), "offline");
    }

    private static List<Play.Seen> play(String address) {
        try (Visit visit = visit(1920, 1080).ready(address + "?step=start")) {
            final List<Play.Seen> seen = Play.through(visit.page(), "PageDown");
            assertEquals(List.of(), visit.console());
            final String site = address.replaceAll("(en|fa|ur)/stories/.*", "");
            assertTrue(visit.requests().stream().allMatch(request -> request.url().startsWith(site) || request.url().startsWith("data:")), "asks nobody else");
            return seen;
        }
    }

    private static void assertStepByStep(String path, List<Play.Seen> seen) {
        final String language = path.substring(0, 2);
        final Story story = ATLAS.stories().stream().filter(one -> path.contains("/" + one.id() + ".")).findFirst().orElseThrow();
        final List<String> slides = seen.stream().map(stop -> stop.query().replaceAll(".*step=([^&]*).*", "$1")).distinct().toList();
        assertEquals(Stream.of(List.of("start"), story.longest().stream().map(Story.Step::id).toList(), List.of("unknown")).flatMap(List::stream).toList(), slides);
        for (final Story.Step step : story.longest()) {
            final List<Play.Seen> stops = seen.stream().filter(stop -> stop.query().matches(".*step=" + step.id() + "(&.*)?")).toList();
            final String title = step.title().in(language).text();
            assertTrue(stops.stream().anyMatch(stop -> stop.words().startsWith(title)), () -> title + " in " + stops);
            step.question().ifPresent(question -> assertEquals(List.of("question", "answer"), stops.stream().map(stop -> stop.query().replaceAll(".*part=(\\w+).*|.*", "$1"))
                    .filter(part -> part.equals("question") || part.equals("answer")).toList(), step.id()));
            step.show().event().flatMap(ATLAS::event).filter(event -> step.question().stream().flatMap(question -> question.events().stream()).noneMatch(event.id()::equals))
                    .filter(event -> event.sites().stream().anyMatch(site -> site.disc().isPresent()))
                    .ifPresent(event -> assertTrue(stops.stream().anyMatch(stop -> stop.marks().stream().anyMatch(mark -> mark.contains(event.title().in(language).text()))), () -> event.id() + " in " + stops));
        }
        assertFalse(seen.stream().anyMatch(stop -> stop.words().contains("{")), "every measure is worked out");
    }

    @Test
    void whatHasToBeSaidFirstIsSaidOnceInEachVersion() {
        for (final String minutes : List.of("10", "45")) {
            try (Visit visit = presented("en/stories/six-weeks.html?step=start&minutes=" + minutes)) {
                final Set<String> notes = new HashSet<>();
                boolean children = false;
                for (final Play.Seen stop : Play.through(visit.page(), "PageDown")) {
                    final boolean note = stop.query().contains("part=note");
                    if (note) assertTrue(notes.add(stop.query()) && stop.words().contains("were killed") && !stop.words().contains("km"), stop::toString);
                    children |= note && stop.words().contains("children who were killed");
                    assertTrue(children || !stop.query().contains("step=koh-e-sabz"), "children among the dead are not shown before it is said");
                }
            }
        }
    }

    @Test
    void everyKeyOfAClickerLeadsOnAndBack() {
        try (Visit visit = presented("en/stories/whose-theory.html?step=start")) {
            final Page page = visit.page();
            for (final String key : List.of("ArrowRight", "ArrowDown", "PageDown", "Space", "Enter")) turn(page, key);
            final String last = page.url();
            for (final String key : List.of("ArrowLeft", "ArrowUp", "PageUp", "Backspace", "Shift+Space")) turn(page, key);
            assertTrue(page.url().contains("step=start"), page::url);
            page.keyboard().press("End");
            page.waitForCondition(() -> page.url().contains("step=unknown"));
            page.keyboard().press("Home");
            page.waitForCondition(() -> page.url().contains("step=start"));
            page.navigate(last);
            page.waitForSelector("html[data-ready]");
            assertEquals(last, page.url(), "a reload goes on where it was");
        }
    }

    /** Presses a key until the next stop comes: a long slide is scrolled first. */
    private static void turn(Page page, String key) {
        final String before = page.url();
        for (int presses = 0; presses < 5 && page.url().equals(before); presses++) {
            page.keyboard().press(key);
            page.waitForTimeout(100);
        }
        assertNotEquals(before, page.url(), key);
    }

    @Test
    void theWallCanGoBlackAndLightOnePlaceAndEnds() {
        try (Visit visit = visit(1024, 768).ready(at("/fa/stories/six-weeks.html"))) {
            final Page page = visit.page();
            page.keyboard().press("p");
            page.waitForSelector(".slide[data-current]");
            assertEquals("projector", page.locator("html").getAttribute("data-theme"));
            page.keyboard().press("b");
            assertTrue(page.locator("[data-ref=blackout]").isVisible());
            page.keyboard().press("PageDown");
            assertFalse(page.locator("[data-ref=blackout]").isVisible(), "what goes on is seen");
            page.keyboard().press("s");
            page.mouse().move(300, 200);
            assertEquals("300px", page.locator("[data-ref=spotlight]").evaluate("light => light.style.getPropertyValue('--x')"));
            page.keyboard().press("c");
            page.waitForCondition(() -> page.locator("html").getAttribute("data-theme") == null);
            page.keyboard().press("o");
            assertTrue(page.locator("[data-ref=step-list] [aria-current=step]").isVisible());
            page.keyboard().press("Escape");
            assertFalse(page.locator("[data-ref=step-list]").isVisible(), "first the list closes");
            page.keyboard().press("Escape");
            page.waitForCondition(() -> page.locator("html[data-presenting]").count() == 0);
            assertTrue(page.locator(".masthead").isVisible());
            assertFalse(page.url().contains("step="), page::url);
        }
    }

    @Test
    void aFingerTurnsTheSlideInTheDirectionOfReading() {
        try (Visit visit = visit(820, 1180).ready(at("/ur/stories/six-weeks.html?step=line"))) {
            final Page page = visit.page();
            final String wipe = """
                ([from, to]) => {
                  const slide = document.querySelector('.slide[data-current]');
                  const touch = (x) => [new Touch({ identifier: 1, target: slide, clientX: x, clientY: 800 })];
                  slide.dispatchEvent(new TouchEvent('touchstart', { touches: touch(from), changedTouches: touch(from), bubbles: true }));
                  slide.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: touch(to), bubbles: true }));
                }""";
            page.evaluate(wipe, List.of(200, 500));
            page.waitForCondition(() -> page.url().contains("part=question"));
            page.evaluate(wipe, List.of(500, 200));
            page.waitForCondition(() -> !page.url().contains("part=question"));
        }
    }
}
