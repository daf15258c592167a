package sarhad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sarhad.Fixtures;
import sarhad.RunningServer;

/** Statements about a place are left out and taken in again: panel, map, address and data say what each of them does. */
class WhereTest extends BrowserTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HERE = "[data-ref=detail] [data-site=village] ";

    private static String drawn(Page page) {
        return (String) page.evaluate("document.querySelector('path.region-chosen')?.getAttribute('d') ?? ''");
    }

    private static Locator now(Page page) {
        return page.locator(HERE + "tr[aria-current=true]");
    }

    private static Visit opened(String query) {
        final Visit visit = visit(1280, 800).open(at("/en/?event=" + EVENT + query));
        visit.page().waitForSelector(HERE + "[data-statement=l07] input");
        return visit;
    }

    @Test
    void leavingAStatementOutWidensTheRegionOnTheMapAndTheIntervalBesideIt() {
        try (Visit visit = opened("")) {
            final Page page = visit.page();
            assertEquals("By all statements together\t29–52 km", now(page).innerText());
            page.waitForCondition(() -> page.locator(".labels .label-measure").allTextContents().contains("29–52 km"));
            final String before = drawn(page);
            page.locator(HERE + "[data-statement=l07] input").uncheck();
            page.waitForCondition(() -> !drawn(page).equals(before) && !drawn(page).isEmpty());
            assertEquals("Without: Quetta Voice (Pakistan)\t14–67 km", now(page).innerText());
            page.waitForCondition(() -> page.locator(".labels .label-measure").allTextContents().contains("14–67 km"));
            page.waitForCondition(() -> page.url().contains("without=l07"));
            page.locator(HERE + "[data-statement=l07] input").check();
            page.waitForCondition(() -> drawn(page).equals(before));
            page.waitForCondition(() -> !page.url().contains("without="));
        }
    }

    /** The browser's own expressions know no quoting. */
    private static Pattern beginning(String text) {
        return Pattern.compile("^" + text.replaceAll("[^\\p{L}\\p{N} ]", "."));
    }

    /** Each switch has a name of its own, that of who made the statement, and is described by what was said. */
    @Test
    void eachSwitchBelongsToItsStatement() {
        try (Visit visit = opened("")) {
            final List<Locator> lines = visit.page().locator(HERE + "[data-statement]").all();
            assertEquals(3, lines.size());
            assertEquals(3, visit.page().locator("[data-ref=detail] [data-site=village] .statements input").count(), "only what limits the area can be left out");
            final Set<String> names = new HashSet<>();
            for (final Locator line : lines) {
                final Locator statement = line.locator("..");
                final String speaker = statement.locator(".speaker").innerText();
                final Locator box = statement.getByRole(AriaRole.CHECKBOX);
                assertThat(box).hasAccessibleName(beginning("let it place the site " + speaker));
                assertThat(box).hasAccessibleDescription(beginning(statement.locator("p").nth(1).innerText().substring(0, 20)));
                names.add((String) box.evaluate("box => box.getAttribute('aria-labelledby').split(' ').map((id) => document.getElementById(id).textContent).join(' ')"));
            }
            assertEquals(3, names.size(), names::toString);
        }
    }

    /** What a switch does is said beside it, in words of the table, and of one switch at a time; nothing is said before. */
    @Test
    void whatASwitchDoesIsSaidBesideIt() {
        try (Visit visit = opened("")) {
            final Page page = visit.page();
            final Locator first = page.locator(HERE + "[data-statement=l07] [role=status]");
            final Locator second = page.locator(HERE + "[data-statement=l06] [role=status]");
            assertEquals("", first.innerText());
            page.locator(HERE + "[data-statement=l07] input").uncheck();
            assertEquals("Without: Quetta Voice (Pakistan), 14–67 km", first.innerText());
            page.locator(HERE + "[data-statement=l06] input").uncheck();
            assertEquals("Without 2 of the statements, 14–67 km", second.innerText());
            assertEquals("", first.innerText());
            page.locator(HERE + "[data-statement=l06] input").check();
            page.locator(HERE + "[data-statement=l07] input").check();
            assertEquals("By all statements together, 29–52 km", first.innerText());
        }
    }

    @Test
    void aLinkRestoresWhatWasLeftOutAndAnotherEventTakesEverythingIn() {
        try (Visit visit = opened("&without=l06,l07")) {
            final Page page = visit.page();
            page.waitForCondition(() -> now(page).innerText().equals("Without 2 of the statements\t14–67 km"));
            assertFalse(page.locator(HERE + "[data-statement=l06] input").isChecked());
            assertTrue(page.locator(HERE + "[data-statement=l08] input").isChecked());
            page.locator("button.mark[data-event='2024-01-18-saravan']").first().click();
            page.waitForCondition(() -> page.url().contains("2024-01-18-saravan") && !page.url().contains("without="));
        }
    }

    @Test
    void whoClosesTheEventTakesEverythingInAgain() {
        try (Visit visit = opened("&without=l07")) {
            final Page page = visit.page();
            page.waitForCondition(() -> now(page).innerText().endsWith("14–67 km"));
            page.locator("[data-ref=close]").click();
            page.waitForCondition(() -> !page.url().contains("event=") && !page.url().contains("without="));
            page.goBack();
            page.waitForCondition(() -> now(page).innerText().endsWith("14–67 km"));
        }
    }

    @Test
    void aStatementThatNobodyKnowsGetsAQuietNotice() {
        try (Visit visit = opened("&without=l99")) {
            visit.page().waitForCondition(() -> !visit.page().locator("[data-ref=notice]").innerText().isBlank());
            assertEquals("By all statements together\t29–52 km", now(visit.page()).innerText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa", "ur"})
    void withoutJavaScriptTheTableSaysWhatEachStatementDoes(String language) throws Exception {
        final String page = text("/" + language + "/events/" + EVENT + ".html");
        final String table = page.substring(page.indexOf("<table class=\"choices\">"), page.indexOf("</table>"));
        assertEquals(8, table.split("<tr ").length - 1, "every choice of three statements");
        assertEquals(3, table.split(" hidden").length - 1, "two of three left out is shown when a reader chooses so");
    }

    /** The regions of every choice are data: each interval lies within the one that fewer statements leave. */
    @Test
    void theDataHasEveryChoiceAndMoreStatementsNeverWidenTheRegion() throws Exception {
        final JsonNode features = JSON.readTree(text("/data/regions/" + EVENT + ".geojson")).get("features");
        assertEquals(8, features.size());
        final JsonNode all = features.get(0).get("properties").get("border").get("distance").get("interval");
        for (final JsonNode feature : features) {
            final JsonNode interval = feature.get("properties").get("border").get("distance").get("interval");
            assertTrue(interval.get(0).asInt() <= all.get(0).asInt() + 10 && interval.get(1).asInt() >= all.get(1).asInt() - 10, interval.toString());
            assertNotEquals("Point", feature.get("geometry").get("type").asText());
        }
    }

    /** What excludes each other is shown as a finding that names both, and the map shows no region. */
    @Test
    void aContradictionIsAFindingThatNamesWhoContradictsWhom(@TempDir Path folder) throws IOException {
        Fixtures.copy(Fixtures.SHIPPED, folder);
        final Path event = folder.resolve("events/" + EVENT + ".geojson");
        final JsonNode tree = JSON.readTree(event.toFile());
        for (final JsonNode statement : tree.at("/properties/sites/0/statements")) {
            if (!statement.get("id").asText().equals("e08l1")) continue;
            ((ObjectNode) statement).put("places", true);
            ((ObjectNode) statement.get("form")).putObject("metres").put("about", 58_000);
            ((ObjectNode) statement.get("tolerance")).put("metres", 2_000);
        }
        JSON.writeValue(event.toFile(), tree);
        try (RunningServer server = RunningServer.of(folder); Visit visit = visit(1280, 800).open(server.at("/en/?event=" + EVENT))) {
            final Page page = visit.page();
            page.waitForSelector(HERE + "[data-statement=e08l1] input");
            final String finding = "nowhere: the statements of Quetta Voice (Pakistan) and of Two Pakistani security officials, to the Associated Press exclude each other";
            assertEquals("By all statements together\t" + finding, now(page).innerText());
            page.locator(HERE + "[data-statement=l07] input").uncheck();
            page.waitForCondition(() -> now(page).innerText().matches("(?s)Without: Quetta Voice.* km\\s+widened to 10 km across.*"));
            page.locator(HERE + "[data-statement=l07] input").check();
            assertEquals("By all statements together, " + finding, page.locator(HERE + "[data-statement=l07] [role=status]").innerText());
        }
    }
}
