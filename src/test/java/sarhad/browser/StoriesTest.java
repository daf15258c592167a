package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/**
 * Every story, led from its beginning to its end by the key of a clicker in every language: from a server, from the unpacked
 * folder, and in a browser that visited the site once and whose server is gone.
 */
class StoriesTest {
    private static final Atlas ATLAS = Fixtures.atlas(Path.of("geodata"));
    private static final List<String> LANGUAGES = List.of("en", "fa", "ur");
    /** To keep a site for the first time takes the server a while: it hashes every page of it. */
    private static final double LONG = 150_000;
    @TempDir
    static Path folder;
    private static Chromium chromium;
    /** The browser that visited the site once. */
    private static BrowserContext visitor;
    private static String site;
    private static final Map<String, List<Play.Seen>> ONLINE = new HashMap<>();

    @BeforeAll
    static void playVisitAndUnpack() throws Exception {
        chromium = new Chromium();
        visitor = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1024, 768).setReducedMotion(ReducedMotion.REDUCE));
        try (RunningServer server = RunningServer.ofShipped()) {
            site = server.at("/");
            for (final String path : stories().toList()) ONLINE.put(path, play(site + path));
            UnpackedSite.unpack(server.send("GET", "/data/offline.zip").body(), folder);
            final Page page = visitor.newPage();
            for (final String language : LANGUAGES) {
                page.navigate(site + language + "/stories/six-weeks.html");
                page.waitForSelector("html[data-offline=kept]", new Page.WaitForSelectorOptions().setTimeout(LONG));
            }
        }
    }

    @AfterAll
    static void leave() {
        chromium.close();
    }

    private static Stream<String> stories() {
        return LANGUAGES.stream().flatMap(language -> ATLAS.stories().stream().map(story -> language + "/stories/" + story.id() + ".html"));
    }

    @Test
    void threeStoriesShipEachForTenTwentyAndFortyFiveMinutes() {
        assertEquals(3, ATLAS.stories().size());
        for (final Story story : ATLAS.stories()) assertEquals(List.of(10, 20, 45), story.cuts().stream().map(Story.Cut::minutes).toList(), story.id());
    }

    /** Every step is seen in its language and in its order, each with its words. */
    @ParameterizedTest
    @MethodSource("stories")
    void aClickerLeadsThroughEveryStep(String path) {
        final List<Play.Seen> seen = ONLINE.get(path);
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
            step.show().event().flatMap(ATLAS::event).filter(event -> step.question().stream().flatMap(question -> question.wanted().stream()).noneMatch(event.id()::equals))
                    .filter(event -> event.sites().stream().anyMatch(site -> site.disc().isPresent()))
                    .ifPresent(event -> assertTrue(stops.stream().anyMatch(stop -> stop.marks().stream().anyMatch(mark -> mark.contains(event.title().in(language).text()))), () -> event.id() + " in " + stops));
        }
        assertFalse(seen.stream().anyMatch(stop -> stop.words().contains("{")), "every measure is worked out");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theSameIsSeenFromTheUnpackedFolder(String path) {
        assertEquals(ONLINE.get(path), play(folder.resolve(path).toUri().toString()));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theSameIsSeenAfterOneVisitWhenTheServerIsGone(String path) {
        try (Page page = visitor.newPage()) {
            page.navigate(site + path + "?step=start");
            page.waitForSelector("html[data-ready]");
            assertEquals(ONLINE.get(path), Play.through(page, "PageDown"));
        }
    }

    /** Nothing fails on the way, and nobody else is asked for anything. */
    private static List<Play.Seen> play(String address) {
        try (Visit visit = new Visit(chromium.browser(), 1024, 768).ready(address + "?step=start")) {
            final List<Play.Seen> seen = Play.through(visit.page(), "PageDown");
            assertEquals(List.of(), visit.console());
            final String here = address.replaceAll("(en|fa|ur)/stories/.*", "");
            assertTrue(visit.requests().stream().allMatch(request -> request.url().startsWith(here) || request.url().startsWith("data:")), "asks nobody else");
            return seen;
        }
    }
}
