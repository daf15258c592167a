package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures as a real browser draws them, by themselves and in pages. */
class PictureTest extends BrowserTest {
    /**
     * Words on the map: the box of each name (lines of one name are one), whether it lies on the map, and which others it
     * overlaps. Boxes are those of the typeface, from its highest letter to its deepest, so they are larger than what is seen.
     */
    private static final String OVERLAPS = """
        () => {
          const map = document.querySelector('[clip-path]');
          const frame = document.querySelector('clipPath rect').getBBox();
          const names = [...map.children].filter((e) => e.matches('text, .block')).map((e) => [e.textContent.trim(), e.getBBox()]);
          const out = names.length < 3 ? ['only ' + names.length] : [];
          names.forEach(([a, p], i) => {
            if (p.x < frame.x || p.x + p.width > frame.x + frame.width) out.push(a + ' leaves the map');
            names.slice(i + 1).forEach(([b, q]) => {
              const w = Math.min(p.x + p.width, q.x + q.width) - Math.max(p.x, q.x);
              const h = Math.min(p.y + p.height, q.y + q.height) - Math.max(p.y, q.y);
              if (w > 0.5 && h > 0.5) out.push(a + ' / ' + b + ' by ' + w.toFixed(1) + ' x ' + h.toFixed(1));
            });
          });
          return out;
        }""";
    /** Words in the column: none wider than it, none on the map, and lines that follow each other at a distance that can be read. */
    private static final String COLUMN = """
        () => {
          const map = document.querySelector('[clip-path]');
          const column = document.querySelector('.column').getBBox();
          const lines = [...document.querySelectorAll('text')].filter((t) => !map.contains(t)).map((t) => {
            const box = t.getBoundingClientRect();
            const scale = t.getScreenCTM().a;
            return { text: t.textContent, left: box.left, right: box.right, base: t.y.baseVal[0].value * scale, size: parseFloat(getComputedStyle(t).fontSize) * scale };
          });
          const out = lines.length < 6 ? ['only ' + lines.length] : [];
          lines.forEach((a, i) => {
            if (a.left < column.x + 8 || a.right > column.x + column.width - 8) out.push(a.text + ' leaves the column');
            if (a.base > 626) out.push(a.text + ' is too low');
            lines.slice(i + 1).forEach((b) => {
              const w = Math.min(a.right, b.right) - Math.max(a.left, b.left);
              if (w > 0.5 && Math.abs(a.base - b.base) < Math.max(a.size, b.size) * 0.95) out.push(a.text + ' / ' + b.text);
            });
          });
          return out;
        }""";

    /** The paths of all pictures in a language that the pages refer to, and one that only the page without scripts shows. */
    private static List<String> pictures(String language) throws Exception {
        final List<String> paths = new ArrayList<>(List.of("/pictures/" + language + "/atlas.svg"));
        try (Stream<Path> events = Files.list(Path.of("geodata/events"))) {
            for (final Path event : events.sorted().toList()) paths.add("/pictures/" + language + "/" + event.getFileName().toString().replace(".geojson", ".svg"));
        }
        final Matcher theses = Pattern.compile("\\{\"id\":\"([^\"]+)\",\"title\"").matcher(text("/data/theses.json"));
        final Matcher onMap = Pattern.compile("\"onMap\":(true|false)").matcher(text("/data/theses.json"));
        while (theses.find() && onMap.find()) if (onMap.group(1).equals("true")) paths.add("/pictures/" + language + "/" + theses.group(1) + ".svg");
        assertTrue(paths.size() > 40, paths::toString);
        return paths;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa", "ur"})
    void noNameCoversAnotherAndNoneLeavesItsPart(String language) throws Exception {
        try (Visit visit = visit(1200, 630)) {
            final List<String> faults = new ArrayList<>();
            for (final String path : pictures(language)) {
                visit.open(at(path));
                for (final String check : List.of(OVERLAPS, COLUMN)) ((List<?>) visit.page().evaluate(check)).forEach(fault -> faults.add(path + ": " + fault));
            }
            assertEquals(List.of(), faults);
            assertEquals(List.of(), visit.console());
        }
    }

    @Test
    void openedByItselfItHasItsColoursAndNothingElseMayRun() {
        try (Visit visit = visit(1200, 630).open(at("/pictures/en/atlas.svg"))) {
            assertEquals("rgb(221, 231, 234)", visit.page().evaluate("getComputedStyle(document.querySelector('.sea')).fill"));
            assertEquals(List.of(), visit.console());
        }
    }

    @Test
    void anEventsPageShowsItsPictureByDayAndByNight() {
        final List<byte[]> seen = new ArrayList<>();
        for (final ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Visit visit = new Visit(chromium().browser(), 1280, 800, scheme).open(at("/ur/events/" + EVENT + ".html"))) {
                visit.page().locator(".picture img").scrollIntoViewIfNeeded();
                visit.page().waitForFunction("document.querySelector('.picture img').complete");
                assertEquals(1200, visit.page().evaluate("document.querySelector('.picture img').naturalWidth"));
                assertFalse(visit.page().locator(".picture img").getAttribute("alt").isBlank());
                seen.add(visit.page().locator(".picture img").screenshot());
                assertEquals(List.of(), visit.console());
            }
        }
        assertFalse(Arrays.equals(seen.get(0), seen.get(1)));
    }

    @Test
    void everyPageOfAnEventOrAThesisRefersToItsPicture() throws Exception {
        for (final String language : List.of("en", "fa", "ur")) {
            for (final String path : pictures(language)) {
                final String name = path.replaceAll(".*/|\\.svg", "");
                if (name.equals("atlas")) continue;
                final String page = text("/" + language + (name.startsWith("20") ? "/events/" : "/theses/") + name + ".html");
                assertTrue(page.contains("<img src=\"../.." + path + "\" alt=\""), path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"event=" + EVENT, "thesis=t11"})
    void besideTheMapThePictureIsNotEvenAskedFor(String chosen) {
        try (Visit visit = visit(1280, 800).map(at("/en/?" + chosen))) {
            visit.page().waitForSelector("[data-ref=detail] article .picture", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
            visit.page().waitForTimeout(800);
            assertEquals(List.of(), visit.requests().stream().map(Request::url).filter(url -> url.contains("/pictures/")).toList());
            assertFalse(visit.page().locator("[data-ref=detail] .picture").isVisible());
        }
    }

    @Test
    void withoutScriptsThePictureOfTheOpeningViewStandsInPlaceOfTheMap() {
        try (BrowserContext context = chromium().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844))) {
            final Page page = context.newPage();
            page.navigate(at("/fa/"));
            assertTrue(page.locator(".picture img").isVisible());
            assertFalse(page.locator(".map-area").isVisible());
            final BoundingBox box = page.locator(".picture img").boundingBox();
            assertEquals(1200.0 / 630, box.width / box.height, 0.01);
            assertTrue(box.y < page.locator("h1").boundingBox().y);
        }
    }

    /** On a phone it is small: a touch shows it by itself, where it can be made as large as one likes. */
    @Test
    void aTouchOpensThePictureByItself() {
        try (Visit visit = visit(390, 844).open(at("/en/events/" + EVENT + ".html"))) {
            visit.page().locator(".picture a").click();
            visit.page().waitForURL("**/pictures/en/" + EVENT + ".svg");
            assertEquals(List.of(), visit.console());
        }
    }

    @Test
    void theSamePictureLooksTheSameTwice() {
        final List<byte[]> seen = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            try (Visit visit = visit(1200, 630).open(at("/pictures/fa/t11.svg"))) {
                seen.add(visit.page().screenshot());
            }
        }
        assertArrayEquals(seen.get(0), seen.get(1));
    }
}
