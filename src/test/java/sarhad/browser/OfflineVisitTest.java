package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sarhad.Fixtures;
import sarhad.RunningServer;

/** What a browser keeps after one visit, when the server is gone, and when it comes back with another edition. */
class OfflineVisitTest {
    private static final String CHANGED = "1995-01-26-choque";
    private static final String WITHDRAWN = "1995-02-18-declaracion";
    private static final String OLD = "Choque cerca de Tiwintza";
    private static final String NEW = "Choque en Tiwintza";
    private static final String EDITIONS = "caches.keys().then((names) => names.filter((name) => !name.endsWith(' pages')).sort().join())";

    private static Path edition(Path folder) throws IOException {
        Fixtures.copy(Fixtures.TINY, folder);
        return folder;
    }

    private static Path first(Path folder) throws IOException {
        final Path events = edition(folder).resolve("events");
        Files.writeString(events.resolve(WITHDRAWN + ".geojson"), Files.readString(events.resolve("1995-02-17-declaracion.geojson")).replace("1995-02-17", "1995-02-18"));
        return folder;
    }

    private static Path second(Path folder) throws IOException {
        Fixtures.replace(edition(folder).resolve("events/" + CHANGED + ".geojson"), OLD, NEW);
        return folder;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Test
    void aSiteThatWasVisitedOnceOpensWithoutAServerAndNeverMixesEditions(@TempDir Path one, @TempDir Path other) throws Exception {
        final int port = freePort();
        final String site = "http://127.0.0.1:" + port + "/";
        try (Chromium chromium = new Chromium(); BrowserContext context = chromium.browser().newContext()) {
            final Page old = context.newPage();
            try (RunningServer server = RunningServer.on(port, first(one))) {
                old.navigate(site + "es/");
                old.waitForSelector("html[data-offline=kept]");
            }
            withoutAServer(old, site);
            final String firstEdition = editions(old);
            try (RunningServer server = RunningServer.on(port, second(other))) {
                final Page fresh = context.newPage();
                fresh.navigate(site + "es/");
                assertTrue(list(fresh).contains(NEW), "what the server has comes first");
                fresh.waitForSelector("html[data-offline=kept]");
                assertTrue(editions(fresh).contains(","), "the old edition stays while a page of it is open");
                open(old, CHANGED);
                assertTrue(article(old).contains(OLD) && list(old).contains(OLD), "a page that is open stays what it is");
                old.close();
                // Whatever is opened next sweeps out what no open page belongs to.
                fresh.waitForCondition(() -> {
                    fresh.navigate(site + "es/");
                    return !editions(fresh).contains(firstEdition);
                });
            }
            ofTheNewEdition(context.newPage(), site);
        }
    }

    private static void withoutAServer(Page page, String site) {
        page.navigate(site + "es/events/" + WITHDRAWN + ".html");
        assertTrue(page.locator("h1").first().isVisible());
        page.navigate(site + "es/index.html?event=" + WITHDRAWN);
        page.waitForSelector("[data-ref=detail] article[data-event='" + WITHDRAWN + "']");
        page.navigate(site);
        assertEquals(site + "es/index.html", page.url());
        page.navigate(site + "es/");
        page.waitForSelector("html[data-ready]");
        assertTrue(page.locator("[data-ref=measure]").isHidden(), "nobody answers questions");
        notKept(page, site + "pt/events/" + WITHDRAWN + ".html");
    }

    /** A page that nobody read is answered by one of ours, where it would stand, with the ways to what is kept and no others. */
    private static void notKept(Page page, String address) {
        assertEquals(503, page.navigate(address).status());
        assertEquals(address, page.url());
        assertEquals("704px", page.evaluate("getComputedStyle(document.querySelector('main')).maxInlineSize"), "in the look of the site");
        assertEquals(List.of("es"), page.evaluate("[...document.querySelectorAll('[data-language]')].map((line) => line.dataset.language)"));
        page.locator("[data-language=es] a").first().click();
        page.waitForSelector("html[data-ready]");
    }

    private static void ofTheNewEdition(Page page, String site) {
        page.navigate(site + "es/");
        assertTrue(list(page).contains(NEW));
        assertFalse(list(page).contains(OLD));
        open(page, CHANGED);
        assertTrue(article(page).contains(NEW));
        assertEquals(503, page.navigate(site + "es/events/" + WITHDRAWN + ".html").status());
    }

    /** The names of the editions that are kept. */
    private static String editions(Page page) {
        return String.valueOf(page.evaluate(EDITIONS));
    }

    private static void open(Page page, String event) {
        page.waitForSelector("html[data-ready]");
        page.locator("[data-ref=events] > [data-event='" + event + "'] a").first().click();
        page.waitForSelector("[data-ref=detail] article[data-event='" + event + "']");
    }

    private static String article(Page page) {
        return page.locator("[data-ref=detail] article").textContent();
    }

    private static String list(Page page) {
        return page.locator("[data-ref=events]").textContent();
    }

    /** Whoever may pay for it by the megabyte is asked; then it is kept. */
    @Test
    void onALineThatMayCostACopyIsTakenOnlyWhenAskedFor() {
        onDownloads("Object.defineProperty(navigator, 'connection', { value: { type: 'cellular', effectiveType: '4g' } })", page -> {
            page.waitForSelector("[data-ref=keep]:has-text('MB')");
            assertEquals(List.of(), workers(page));
            page.locator("[data-ref=keep]").click();
            page.waitForSelector("html[data-offline=kept]");
            assertTrue(page.locator("[data-ref=keep]").isHidden());
        });
    }

    /** In a classroom's own network there is plain HTTP: browsers keep nothing of it, and the page says what to do. */
    @Test
    void overPlainHttpThePageOfDownloadsSaysThatNothingIsKept() {
        onDownloads("Object.defineProperty(window, 'isSecureContext', { value: false })", page -> {
            page.waitForSelector("[data-ref=offline]:has-text('plain HTTP')");
            assertTrue(page.locator("#offline a[href$='offline.zip']").isVisible());
            assertEquals(List.of(), workers(page));
        });
    }

    /** Opens the page of downloads in a browser that says of itself what a script makes it say. */
    private static void onDownloads(String script, Consumer<Page> act) {
        try (RunningServer server = RunningServer.of(Fixtures.TINY); Chromium chromium = new Chromium(); Page page = chromium.browser().newPage()) {
            page.addInitScript(script);
            page.navigate(server.at("/es/data.html"));
            act.accept(page);
        }
    }

    private static Object workers(Page page) {
        return page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.map(String))");
    }
}
