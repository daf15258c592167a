package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two strikes side by side. */
class ComparePageTest extends BrowserTest {
    private static final String SARAVAN = "2024-01-18-saravan";
    private static final String PATH = "compare/" + EVENT + "--" + SARAVAN + ".html";

    private static int claims(String id, String about) throws Exception {
        int count = 0;
        for (final JsonNode claim : new ObjectMapper().readTree(Path.of("geodata/events/" + id + ".geojson").toFile()).get("properties").get("claims")) {
            if (claim.get("about").asText().equals(about)) count++;
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa", "ur"})
    void bothAreAskedTheSameInTheSameOrderAndAnswerWithAllThatWasStated(String language) throws Exception {
        try (Visit visit = visit(1280, 800).open(at("/" + language + "/" + PATH))) {
            final List<Locator> topics = visit.page().locator(".topic").all();
            for (final Locator topic : topics) {
                final List<String> names = topic.locator(".side h3").allTextContents();
                assertEquals(2, names.size());
                assertEquals(topics.get(0).locator(".side h3").allTextContents(), names);
                assertTrue(topic.locator(".side").all().stream().noneMatch(side -> side.locator("p, dl, ul, figure").count() == 0), "an empty side says so");
            }
            final List<String> order = List.of("motive", "target", "weapon");
            for (int i = 0; i < order.size(); i++) {
                final Locator sides = topics.get(4 + i).locator(".side");
                assertEquals(claims(EVENT, order.get(i)), sides.nth(0).locator(".statements > li").count(), order.get(i));
                assertEquals(claims(SARAVAN, order.get(i)), sides.nth(1).locator(".statements > li").count(), order.get(i));
            }
            assertEquals(List.of(), visit.console());
        }
    }

    /** The same thing counted of both stands on the same axis, so that lengths can be compared; nothing else does. */
    @Test
    void figuresOfTheSameThingShareAnAxisAndWhatOnlyOneHasIsMissingInTheOther() {
        try (Visit visit = visit(1280, 800).open(at("/en/" + PATH))) {
            final Locator children = topic(visit.page(), "Killed; counted: children");
            final List<String> ticks = children.locator(".side").nth(0).locator(".chart-axis text").allTextContents();
            assertEquals(List.of("0", "1", "2", "3", "4", "5"), ticks);
            assertEquals(ticks, children.locator(".side").nth(1).locator(".chart-axis text").allTextContents());
            final Locator fighters = topic(visit.page(), "Killed; counted: of its own armed men");
            assertEquals("We found no figure of this.", fighters.locator(".side").nth(0).locator("p").innerText());
            assertEquals(1, fighters.locator(".side").nth(1).locator(".chart").count());
        }
    }

    private static Locator topic(Page page, String heading) {
        return page.locator(".topic").filter(new Locator.FilterOptions().setHas(page.getByRole(com.microsoft.playwright.options.AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setExact(true))));
    }

    /** Distance and time are the ones of the event's own page. */
    @Test
    void whatLiesBetweenThemIsWhatTheFirstOnesPageSays() throws Exception {
        try (Visit visit = visit(1280, 800).open(at("/en/" + PATH))) {
            final List<String> between = visit.page().locator(".between dd b").allInnerTexts();
            visit.open(at("/en/events/" + EVENT + ".html"));
            final Locator row = visit.page().locator(".others tbody tr").filter(new Locator.FilterOptions().setHas(visit.page().locator("[data-event='" + SARAVAN + "']")));
            assertEquals(row.locator("td").allTextContents(), between);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa", "ur"})
    void bothEventsAndTheListOfEventsLeadToIt(String language) {
        try (Visit visit = visit(1280, 800)) {
            for (final String page : List.of("events.html", "events/" + EVENT + ".html", "events/" + SARAVAN + ".html")) {
                visit.open(at("/" + language + "/" + page));
                visit.page().locator(".comparisons > a, .comparisons > ul a").click();
                assertTrue(visit.page().url().endsWith("/" + language + "/" + PATH), visit.page().url());
            }
        }
    }

    /** Every other event in which force was used is one press away, in time order, on either side; nothing is listed beside itself. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fa", "ur"})
    void bothSidesLeadToEveryOtherComparison(String language) {
        try (Visit visit = visit(390, 844).open(at("/" + language + "/" + PATH))) {
            final Page page = visit.page();
            for (int side = 0; side < 2; side++) {
                final Locator others = page.locator(".pair-heads > div").nth(side).locator(".compare-others");
                assertEquals(9, others.locator("a").count());
                assertTrue(others.locator("a").first().isHidden());
            }
            final Locator others = page.locator(".pair-heads > div").nth(1).locator(".compare-others");
            others.locator("summary").click();
            others.locator("a").first().click();
            page.waitForURL(url -> url.endsWith("/" + language + "/compare/2023-12-15-rask--" + SARAVAN + ".html"));
            assertEquals(2, page.locator(".pair-title").count());
        }
    }

    @Test
    void whoAsksForThemTheOtherWayRoundIsLedToThem() {
        try (Visit visit = visit(1280, 800).open(at("/en/compare/" + SARAVAN + "--" + EVENT + ".html"))) {
            assertTrue(visit.page().url().endsWith("/en/" + PATH), visit.page().url());
        }
    }

    @Test
    void thePanelOfTheMapLeadsToItToo() {
        try (Visit visit = visit(1280, 800).open(at("/en/?event=" + SARAVAN))) {
            visit.page().locator("[data-ref=detail] .comparisons > a").click();
            visit.page().waitForURL(url -> url.endsWith("/en/" + PATH));
            assertEquals(1, visit.page().locator("h1").count());
        }
    }

    @ParameterizedTest
    @CsvSource({"390, true", "1280, false"})
    void onAPhoneOneStandsUnderTheOtherUnderItsName(int width, boolean stacked) {
        try (Visit visit = visit(width, 800).open(at("/en/" + PATH))) {
            final Locator sides = visit.page().locator(".topic").first().locator(".side");
            assertEquals(stacked, sides.nth(0).boundingBox().x == sides.nth(1).boundingBox().x);
            assertEquals(stacked, sides.nth(0).locator("h3").boundingBox().width > 50);
        }
    }
}
