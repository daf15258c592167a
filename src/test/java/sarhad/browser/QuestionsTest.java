package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions to the class, answered by hand and by keys; the answers are those of the data. */
class QuestionsTest extends BrowserTest {
    private static Locator question(Page page, String slide) {
        return page.locator("#step-" + slide + " .question");
    }

    private static double middle(BoundingBox box) {
        return box.y + box.height / 2;
    }

    private static int right(Locator question) {
        return question.locator(".task > [data-verdict=right]").count();
    }

    /** The days of these are told on their pages: 15 December, 3, 16, 18 and 26 January. */
    @Test
    void eventsAreMovedIntoTheOrderOfTimeByKeys() {
        try (Visit visit = visit(1280, 800).ready(at("/en/stories/six-weeks.html"))) {
            final Page page = visit.page();
            final Locator order = question(page, "back");
            order.locator(".check").click();
            assertEquals(5, order.locator(".task > [data-verdict=open]").count(), "nobody has moved anything");
            order.locator(".movers button").nth(1).click();
            order.locator(".check").click();
            assertEquals(0, order.locator(".task > [data-verdict=open]").count());
            assertTrue(right(order) < 5, "it is not given away");
            final List<String> wanted = List.of("police headquarters in Rask", "Kerman", "Iranian strike at Koh-e-Sabz", "Pakistani strike", "ambassadors return");
            for (int place = 0; place < wanted.size(); place++) {
                final Locator item = order.locator(".task > li", new Locator.LocatorOptions().setHasText(wanted.get(place)));
                while (((Number) item.evaluate("item => [...item.parentElement.children].indexOf(item)")).intValue() > place) {
                    item.locator(".movers button").first().focus();
                    page.keyboard().press("Enter");
                }
            }
            order.locator(".check").click();
            assertEquals(5, right(order), order.innerText());
        }
    }

    @Test
    void aSentenceIsGivenToItsHolder() {
        try (Visit visit = visit(390, 844).ready(at("/en/stories/six-weeks.html"))) {
            final Locator holder = question(visit.page(), "world");
            final Locator sentence = holder.locator(".task > li", new Locator.LocatorOptions().setHasText("This is a matter between Iran and Pakistan"));
            final List<String> holders = sentence.locator("option").allInnerTexts();
            assertEquals(holders.size() - 1, holder.locator(".task > li").count(), "one holder for each sentence");
            sentence.locator("select").selectOption(new SelectOption().setLabel(holders.stream().filter(one -> one.startsWith("India")).findFirst().orElseThrow()));
            holder.locator(".check").click();
            assertEquals("right", sentence.getAttribute("data-verdict"));
            assertEquals(1, right(holder));
            assertEquals(holders.size() - 2, holder.locator(".verdict", new Locator.LocatorOptions().setHasText("not answered")).count(), "the others are not called wrong");
        }
    }

    /** The distance of Rask stands in the data as an interval; a guess is compared with it in any digits. */
    @Test
    void aDistanceIsComparedWithOurIntervalInTheReadersDigits() {
        try (Visit visit = visit(1280, 800).ready(at("/fa/stories/six-weeks.html"))) {
            final Locator distance = question(visit.page(), "rask");
            final String interval = distance.locator(".answer").innerText();
            distance.locator("input").fill("۴۵");
            distance.locator(".check").click();
            assertEquals("درون بازهٔ اندازه‌گیری ما.", distance.locator("p.verdict").innerText(), interval);
            distance.locator("input").fill("60");
            distance.locator(".check").click();
            assertEquals("۱۰ کیلومتر بیشتر از اندازه‌گیری ما.", distance.locator("p.verdict").innerText(), interval);
            distance.locator("input").fill("?");
            distance.locator(".check").click();
            assertEquals("لطفاً عدد بنویسید.", distance.locator("p.verdict").innerText());
        }
    }

    @Test
    void anEventIsPutOnTheMapByHandAndByKeysAndNothingGivesItAway() {
        try (Visit visit = visit(1920, 1080).ready(at("/en/stories/six-weeks.html?step=names&part=question"))) {
            final Page page = visit.page();
            assertEquals(0, page.locator(".mark[aria-label*='police headquarters in Rask']").count(), "the map does not give it away");
            assertEquals(0, page.locator(".label-town:visible").count(), "nor do its names");
            final BoundingBox map = page.locator(".map").boundingBox();
            page.mouse().click(map.x + 200, map.y + 300);
            page.waitForSelector("path.measure-end");
            page.mouse().click(map.x + 250, map.y + 300);
            page.waitForTimeout(200);
            assertEquals(1, page.locator("path.measure-end").count(), "the last press counts");
            final Locator cross = page.locator("[data-ref=aim]");
            cross.focus();
            for (int presses = 0; presses < 3; presses++) page.keyboard().press("Shift+ArrowRight");
            page.keyboard().press("Enter");
            page.waitForTimeout(200);
            assertEquals(map.y + map.height / 2, middle(page.locator("path.measure-end").boundingBox()), 4, "the cross is where the point is set");
            final BoundingBox end = page.locator("path.measure-end").boundingBox();
            assertEquals(map.x + map.width * 0.74, end.x + end.width / 2, 12, "keys set the point where the cross is");
            for (int presses = 0; presses < 9; presses++) page.keyboard().press("Shift+ArrowDown");
            assertTrue(middle(cross.boundingBox()) < map.y + map.height, "the cross stays on the map");
            assertTrue(page.url().contains("part=question"), "an arrow key moves the cross, not the slide");
            page.keyboard().press("PageDown");
            final Locator said = question(page, "names").locator(".verdict strong");
            said.waitFor();
            assertEquals("wrong", said.getAttribute("data-verdict"));
            assertEquals("Your point lies outside the area.", said.innerText());
            final Locator mark = page.locator(".mark[aria-label*='police headquarters in Rask']");
            assertTrue(mark.isVisible(), "it is shown where it was");
            final BoundingBox place = mark.boundingBox();
            page.keyboard().press("PageUp");
            page.mouse().click(place.x + place.width / 2 + 12, place.y + place.height / 2);
            page.keyboard().press("PageDown");
            assertEquals("right", said.getAttribute("data-verdict"), said.innerText());
            assertTrue(visit.requests().stream().noneMatch(request -> request.url().contains("/measure/")), "nothing is sent");
        }
    }

    /** The words of a step may name towns; that question comes after them. */
    @Test
    void townsAreNamedUntilThePlaceIsAskedFor() {
        try (Visit visit = visit(1280, 800).ready(at("/en/stories/six-weeks.html?step=names"))) {
            final Page page = visit.page();
            page.locator(".label-town:visible").first().waitFor();
            page.keyboard().press("PageDown");
            page.waitForCondition(() -> page.url().contains("part=question"));
            assertEquals(0, page.locator(".label-town:visible").count());
        }
    }

    /** Who holds it is never left out; where the question is what sort of sentence it is, the holder would say so. */
    @Test
    void anInterpretationIsNamedWithItsHolderUnlessThatIsTheAnswer() throws Exception {
        final String article = text("/en/stories/whose-theory.html");
        for (final String page : List.of(article, text("/en/stories/whose-theory-notes.html"))) {
            assertTrue(page.contains("<span>Rajeev Ahmed: Legitimacy at home as Pakistan’s motive</span></li>"), "what is asked");
            assertTrue(page.contains(":</b> Rajeev Ahmed: Legitimacy at home as Pakistan’s motive</li>"), "what is answered");
        }
        final int from = article.indexOf("id=\"step-three-kinds\"");
        final String kinds = article.substring(article.indexOf("<ul class=\"task\"", from), article.indexOf("<p class=\"choices-given\"", from));
        assertFalse(kinds.contains("Rajeev Ahmed"), kinds);
    }

    @Test
    void thePlaceThatIsAskedForIsOnTheMapOfASmallPhone() {
        try (Visit visit = visit(360, 640).ready(at("/en/stories/six-weeks.html?step=names&part=question"))) {
            final BoundingBox map = visit.page().locator(".map").boundingBox();
            final BoundingBox border = visit.page().locator(".border-line").first().boundingBox();
            assertTrue(border.y >= map.y && border.y + border.height <= map.y + map.height, "the border from one end to the other");
            assertTrue(border.x >= map.x && border.x + border.width <= map.x + map.width, "on both sides");
        }
    }

    @Test
    void theScoreIsKeptOnlyIfSomebodyAsksForIt() {
        try (Visit visit = visit(1280, 800).ready(at("/en/stories/six-weeks.html?step=rask&part=question"))) {
            final Page page = visit.page();
            final Locator distance = question(page, "rask");
            distance.locator("input").fill("45");
            distance.locator(".check").click();
            assertFalse(page.locator("[data-ref=score]").isVisible());
            assertTrue(page.url().contains("part=question"));
            page.keyboard().press("k");
            assertEquals("Score: no answer yet", page.locator("[data-ref=score]").innerText());
            distance.locator(".check").click();
            distance.locator(".check").click();
            assertEquals("1 of 1 right", page.locator("[data-ref=score]").innerText());
            page.keyboard().press("Space");
            page.waitForCondition(() -> page.url().contains("part=answer"));
            assertTrue(visit.requests().stream().noneMatch(request -> request.method().equals("POST")), "nothing is sent");
        }
    }
}
