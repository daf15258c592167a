package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The offline pack, unpacked into a folder and opened from there. */
class OfflinePackTest extends BrowserTest {
    private static final int LARGEST = 8_000_000;
    private static final Pattern LINK = Pattern.compile("\\s(?:href|src|data-page|data-style)=\"([^\"#][^\"]*[./][^\"]*)\"");
    private static final Pattern CITED_PATH = Pattern.compile("class=\"citation\"[^\n]*\\.html");
    private static final Pattern DATA = Pattern.compile("['`]([\\w-]+\\.(?:geojson|csv)|search\\.json)['`]");
    @TempDir
    static Path folder;
    private static int size;

    @BeforeAll
    static void unpack() throws Exception {
        final byte[] pack = bytes("/data/offline.zip");
        size = pack.length;
        UnpackedSite.unpack(pack, folder);
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    @Test
    void isSmallAndItsNamesAreGoodOnEveryMachine() throws IOException {
        final List<String> files = files();
        System.out.printf("offline pack: %,d B, %d files%n", size, files.size());
        assertTrue(size < LARGEST, size + " B");
        final Set<String> odd = new TreeSet<>(files);
        odd.removeIf(name -> name.matches("[A-Za-z0-9._/-]+") && name.length() < 120);
        assertEquals(Set.of(), odd);
        assertTrue(files.containsAll(List.of("index.html", "READ-ME.txt", "en/index.html", "fa/index.html", "ur/index.html")));
    }

    @Test
    void theMapWorksFromTheFolderInALanguageReadFromRightToLeft() {
        try (Visit visit = visit(1280, 900)) {
            final Page page = visit.page();
            final List<String> failed = new ArrayList<>();
            page.onRequestFailed(request -> failed.add(request.url()));
            visit.open(folder.resolve("index.html").toUri().toString());
            page.locator("a[lang=fa]").click();
            page.waitForSelector("html[data-ready]");
            assertTrue(page.locator(Visit.FIRST_MARK).count() > 5);
            page.locator("[data-ref=events] a[href*='" + EVENT + "']").click();
            page.waitForSelector("[data-ref=detail] article[data-event='" + EVENT + "'] h1");
            page.waitForSelector("[data-ref=detail] input[type=checkbox]");
            page.locator("[data-ref=detail] a[data-citing]").first().click();
            page.waitForSelector("[data-ref=detail] article a[data-citing][aria-expanded=true]");
            page.locator("[data-ref=strip]").click();
            page.waitForSelector("[data-strip] svg a");
            page.locator("[data-ref=close]").click();
            page.locator("[data-ref=search]").fill("rask");
            page.waitForFunction("() => document.querySelectorAll('[data-ref=events] > li:not([hidden])').length < 15");
            page.locator("[data-ref=share]").click();
            page.waitForSelector("dialog textarea[name=cite]:visible");
            page.waitForFunction("() => document.querySelector('dialog textarea[name=cite]').value");
            assertFalse(page.locator("dialog input[name=link]").isVisible(), "a link to a folder leads others nowhere");
            assertFalse(page.locator("dialog textarea[name=cite]").inputValue().contains("file:"));
            assertTrue(page.locator("[data-ref=measure]").isHidden());
            assertEquals(List.of(), failed);
            assertEquals(List.of(), visit.console());
            assertEquals(List.of(), visit.requests().stream().map(request -> URI.create(request.url()).getScheme()).filter(scheme -> !Set.of("file", "data", "blob").contains(scheme)).toList());
        }
    }

    @Test
    void everyPageOpensWithoutAWordOfComplaint() throws IOException {
        try (Visit visit = visit(800, 900)) {
            for (final String name : files()) {
                if (!name.matches("ur/[^/]+\\.html|ur/(events/2024-01-1[67]|theses/t0|compare/2024-01-16)[^/]*\\.html|en/embed\\.html")) continue;
                visit.open(folder.resolve(name).toUri().toString());
                assertEquals(List.of(), visit.console(), name);
            }
        }
    }

    @Test
    void everyLinkLeadsToAFileInTheFolder() throws IOException {
        final Set<String> broken = new TreeSet<>();
        int links = 0;
        for (final String page : files()) {
            if (!page.endsWith(".html")) continue;
            for (final String link : LINK.matcher(Files.readString(folder.resolve(page))).results().map(found -> found.group(1)).toList()) {
                final URI target = folder.resolve(page).toUri().resolve(link.replace("&amp;", "&"));
                if (!"file".equals(target.getScheme())) continue;
                links++;
                if (!Files.isRegularFile(Path.of(target.getPath()))) broken.add(page + " → " + link);
            }
        }
        assertTrue(links > 10_000);
        assertEquals(Set.of(), broken);
    }

    /** Without a public address a citation names no path of a file, and the page of data nothing that is not there. */
    @Test
    void pagesOfferAndCiteNothingThatIsNotThere() throws IOException {
        for (final String name : files()) {
            if (!name.endsWith(".html")) continue;
            final String html = Files.readString(folder.resolve(name));
            assertFalse(CITED_PATH.matcher(html).find(), name);
            assertFalse(html.contains("offline.zip") || html.contains("measure/border"), name);
        }
        assertFalse(Files.readString(folder.resolve("en/data.html")).contains("for Google Earth"));
    }

    @Test
    void everyFileThatIsNoPageHasTheServedBytes() throws Exception {
        int compared = 0;
        for (final String name : files()) {
            if (name.endsWith(".html") || name.startsWith("offline/") || name.equals("READ-ME.txt") || name.startsWith("data/citations/fa") || name.startsWith("data/citations/ur")) continue;
            assertArrayEquals(bytes("/" + name), Files.readAllBytes(folder.resolve(name)), name);
            compared++;
        }
        assertTrue(compared > 500);
    }

    /** Files that modules name in so many words; one that is missing would only show when a hand wants it. */
    @Test
    void everyFileOfDataThatModulesAskForIsBrought() throws IOException {
        final Set<String> missing = new TreeSet<>();
        try (Stream<Path> modules = Files.walk(Path.of("static"))) {
            for (final Path module : (Iterable<Path>) modules.filter(file -> file.toString().endsWith(".js"))::iterator) {
                DATA.matcher(Files.readString(module)).results().map(name -> name.group(1))
                        .filter(name -> !Files.exists(folder.resolve("offline/data/" + name + ".js"))).forEach(name -> missing.add(module + " asks for " + name));
            }
        }
        assertEquals(Set.of(), missing);
    }
}
