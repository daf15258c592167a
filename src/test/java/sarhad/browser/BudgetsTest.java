package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a first visit costs the reader: JavaScript and CSS 75 kB, 20 requests, 200 kB, with Nastaliq 320 kB. */
class BudgetsTest extends BrowserTest {
    private static final int SCRIPTS_AND_STYLE = 75_000;
    /** Over plain HTTP, where browsers do not ask for Brotli; on a phone, on which the lanes of the timeline are not shown. */
    private static final int SCRIPTS_AND_STYLE_IN_GZIP = 75_000;
    private static final int SCRIPTS_AND_STYLE_OF_A_FRAME = 68_000;
    private static final int REQUESTS = 20;
    private static final int FIRST_LOAD = 200_000;
    private static final int WITH_FONTS = 320_000;

    /** What came over the wire until the first event stood on the map. */
    private record Load(int requests, long scriptsAndStyle, long fonts, long all, List<String> others) {}

    private static Load load(String path, int width) {
        try (Visit visit = visit(width, 844)) {
            final List<Request> finished = new ArrayList<>();
            visit.page().onRequestFinished(finished::add);
            visit.map(at(path));
            final int requests = visit.untilFirstMark().size();
            visit.page().waitForTimeout(1000);
            long code = 0;
            long fonts = 0;
            long all = 0;
            final List<String> others = new ArrayList<>();
            for (final Request request : finished) {
                final long bytes = request.sizes().responseBodySize;
                all += bytes;
                if (List.of("script", "stylesheet").contains(request.resourceType())) code += bytes;
                if (request.resourceType().equals("font")) fonts += bytes;
                if (!request.url().startsWith(at("/"))) others.add(request.url());
            }
            final Load load = new Load(requests, code, fonts, all, others);
            System.out.printf("%s at %d px: %d requests until the first mark, scripts and style %,d B, fonts %,d B, all %,d B%n", path, width, requests, code, fonts, all);
            return load;
        }
    }

    @Test
    void theFirstVisitInEnglishIsLight() {
        final Load load = load("/en/", 390);
        assertTrue(load.scriptsAndStyle <= SCRIPTS_AND_STYLE, load::toString);
        assertTrue(load.requests <= REQUESTS, load::toString);
        assertTrue(load.all - load.fonts <= FIRST_LOAD, load::toString);
        assertEquals(List.of(), load.others);
    }

    @Test
    void theFirstVisitWithRoomForEverythingIsLight() {
        final Load load = load("/en/", 1280);
        assertTrue(load.scriptsAndStyle <= SCRIPTS_AND_STYLE, load::toString);
        assertTrue(load.all - load.fonts <= FIRST_LOAD, load::toString);
    }

    @Test
    void theFirstVisitInUrduIsLightWithItsFonts() {
        final Load load = load("/ur/", 390);
        assertTrue(load.fonts > 0, load::toString);
        assertTrue(load.requests <= REQUESTS, load::toString);
        assertTrue(load.all <= WITH_FONTS, load::toString);
    }

    /** What a page has loaded when it stands still, in gzip: views that nobody looks at wait. */
    @Test
    void theScriptsAndStyleOfAFirstVisitAreLightInGzipToo() throws Exception {
        try (Visit visit = visit(390, 844).open(at("/en/"))) {
            visit.page().waitForSelector("html[data-ready]");
            visit.page().waitForTimeout(500);
            final List<String> code = visit.requests().stream().filter(request -> List.of("script", "stylesheet").contains(request.resourceType()))
                    .map(request -> request.url().substring(at("").length())).distinct().toList();
            long bytes = 0;
            for (final String path : code) bytes += gzipped(path);
            System.out.printf("scripts and style on a phone: %d files, %,d B gzip%n", code.size(), bytes);
            assertTrue(code.size() > 15, code::toString);
            assertTrue(bytes <= SCRIPTS_AND_STYLE_IN_GZIP, bytes + " B");
        }
    }

    /** A frame is a guest: it weighs less than the page that it leads to. */
    @Test
    void theFramedMapIsLighterThanTheMapPage() {
        final Load load = load("/en/embed.html?event=" + EVENT, 600);
        assertTrue(load.scriptsAndStyle <= SCRIPTS_AND_STYLE_OF_A_FRAME, load::toString);
        assertTrue(load.requests <= REQUESTS, load::toString);
        assertTrue(load.all - load.fonts <= FIRST_LOAD, load::toString);
        assertEquals(List.of(), load.others);
    }

    @Test
    void everyModuleIsAskedForAheadOfItsUse() {
        try (Visit visit = visit(390, 844).map(at("/en/"))) {
            final List<String> ahead = visit.page().locator("link[rel=modulepreload]").all().stream().map(link -> (String) link.evaluate("l => l.href")).toList();
            final List<String> asked = visit.untilFirstMark().stream().filter(url -> url.endsWith(".js")).toList();
            assertTrue(asked.size() > 5, asked::toString);
            assertTrue(asked.stream().allMatch(url -> ahead.contains(url) ), () -> asked + " against " + ahead);
        }
    }
}
