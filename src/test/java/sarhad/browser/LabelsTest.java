package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names on the map. */
class LabelsTest extends BrowserTest {
    /** Names that a mark in sight lies on. Names are written two frames after what stands has changed, which may take a few itself. */
    private static final String UNDER_MARKS = """
        async () => {
          for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
          const boxes = (selector) => [...document.querySelectorAll(selector)].map((node) => [node.textContent, node.getBoundingClientRect()]);
          const names = boxes('.labels text');
          const under = [];
          for (const [name, p] of names) {
            for (const [mark, q] of boxes('.mark')) {
              const w = Math.min(p.right, q.right) - Math.max(p.left, q.left), h = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
              if (w > 2 && h > 2) under.push(`${name} under ${mark}, ${w} x ${h}`);
            }
          }
          return names.length < 4 ? [`only ${names.length} names`] : under;
        }""";

    /** Names are written some frames after the marks have moved, on a busy machine later: an overlap counts when it stays. */
    private static void noNameLiesUnderAMark(Page page, String when) {
        Object under = page.evaluate(UNDER_MARKS);
        for (int i = 0; i < 20 && !under.equals(List.of()); i++) {
            page.waitForTimeout(100);
            under = page.evaluate(UNDER_MARKS);
        }
        assertEquals(List.of(), under, when);
    }

    @ParameterizedTest
    @CsvSource({"390,844", "1280,800", "1920,1080"})
    void noNameOnTheMapCoversAnother(int width, int height) {
        for (final String language : List.of("en", "fa", "ur")) {
            try (Visit visit = visit(width, height).map(at("/" + language + "/"))) {
                visit.page().waitForSelector(".labels text");
                visit.page().waitForTimeout(600);
                final Object overlaps = visit.page().evaluate("""
                    () => {
                      const boxes = [...document.querySelectorAll('.labels text')].map((t) => [t.textContent, t.getBoundingClientRect()]);
                      const out = [];
                      boxes.forEach(([a, p], i) => boxes.slice(i + 1).forEach(([b, q]) => {
                        const w = Math.min(p.right, q.right) - Math.max(p.left, q.left), h = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
                        if (w > 2 && h > 4) out.push(a + ' / ' + b);
                      }));
                      return boxes.length < 8 ? ['only ' + boxes.length + ' names'] : out;
                    }""");
                assertEquals(List.of(), overlaps, language + " at " + width);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"390,844,en", "390,844,ur", "1280,800,en", "1280,800,fa"})
    void noNameLiesUnderAMarkAfterAFilterIsSwitched(int width, int height, String language) {
        try (Visit visit = visit(width, height).ready(at("/" + language + "/?kind=visit"))) {
            final Page page = visit.page();
            noNameLiesUnderAMark(page, "with few marks, names stand wherever there is room");
            page.locator(".filters summary").click();
            for (final String kind : List.of("strike", "attack", "diplomacy")) {
                page.locator("[data-facet=kind] input[value=" + kind + "]").check();
                noNameLiesUnderAMark(page, kind + " too");
            }
            page.locator("[data-ref=clear]").click();
            noNameLiesUnderAMark(page, "all again");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa", "ur"})
    void noNameLiesUnderAMarkAfterTheSheetOfAPhoneWasMoved(String language) {
        try (Visit visit = visit(390, 844).ready(at("/" + language + "/"))) {
            final Page page = visit.page();
            final Locator handle = page.locator("[data-ref=handle]");
            handle.focus();
            for (final String key : List.of("ArrowDown", "ArrowUp", "ArrowUp", "ArrowDown")) {
                page.keyboard().press(key);
                noNameLiesUnderAMark(page, "the sheet " + page.locator(".atlas").getAttribute("data-sheet"));
            }
            drag(page, handle, 780);
            page.waitForSelector(".atlas[data-sheet=low]");
            noNameLiesUnderAMark(page, "dragged down");
            drag(page, handle, 420);
            page.waitForSelector(".atlas[data-sheet=half]");
            noNameLiesUnderAMark(page, "dragged up");
        }
    }

    private static void drag(Page page, Locator handle, double to) {
        final var box = handle.boundingBox();
        page.mouse().move(box.x + 100, box.y + 8);
        page.mouse().down();
        page.mouse().move(box.x + 100, to, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
    }
}
