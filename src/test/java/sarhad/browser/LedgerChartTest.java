package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rival figures as a reader sees them: against the data files, read as plain JSON. */
class LedgerChartTest extends BrowserTest {
    private static final String SARAVAN = "2024-01-18-saravan";
    private static final String KERMAN = "2024-01-03-kerman";
    private static final List<String> FIGURES = List.of("killed", "injured", "captured");
    /** A hundredth of a percent of the axis, and half a pixel. */
    private static final double PIXELS = 0.6;

    private static JsonNode event(String id) throws Exception {
        return new ObjectMapper().readTree(Path.of("geodata/events/" + id + ".geojson").toFile()).get("properties");
    }

    private static List<JsonNode> figures(JsonNode event, String about) {
        final List<JsonNode> figures = new ArrayList<>();
        for (final JsonNode claim : event.get("claims")) if (claim.get("about").asText().equals(about)) figures.add(claim);
        return figures;
    }

    @ParameterizedTest
    @CsvSource({"en, " + SARAVAN, "fa, " + SARAVAN, "ur, " + SARAVAN, "en, " + KERMAN, "fa, " + KERMAN, "ur, " + KERMAN})
    void eachThingCountedHasAChartWithEveryFigureInItAndATableBehindIt(String language, String id) throws Exception {
        final JsonNode event = event(id);
        try (Visit visit = visit(1280, 800).open(at("/" + language + "/events/" + id + ".html"))) {
            for (final String about : FIGURES) {
                final List<JsonNode> figures = figures(event, about);
                final Set<String> counted = new HashSet<>();
                figures.forEach(claim -> counted.add(claim.get("counts").asText()));
                final Locator charts = visit.page().locator(".claims[data-about=" + about + "] .chart");
                assertEquals(counted.size(), charts.count(), about);
                assertEquals(figures.size(), charts.locator(".chart-line").count(), about);
                assertEquals(figures.stream().filter(claim -> !claim.get("value").isNull()).count(), charts.locator(".chart-mark").count(), about);
                assertEquals(figures.size() + charts.locator(".chart-silent").count(), charts.locator("tbody tr").count(), about);
            }
        }
    }

    /** The middle of each dot, measured on the screen between the first and the last tick. */
    @ParameterizedTest
    @CsvSource({"en, 1280", "fa, 390", "ur, 1280"})
    void dotsStandWhereTheirNumbersAreOnAnAxisThatRunsFromLeftToRight(String language, int width) {
        try (Visit visit = visit(width, 800).open(at("/" + language + "/events/" + SARAVAN + ".html"))) {
            final Locator chart = visit.page().locator(".claims[data-about=killed] .chart").first();
            final Locator ticks = chart.locator(".chart-tick");
            final double zero = middle(ticks.first());
            final double ten = middle(ticks.last());
            assertTrue(ten - zero > 100, "the axis is " + (ten - zero) + " px long");
            final List<Double> expected = List.of(7.0, 9.0, 10.0, 9.0, 10.0, 10.0, 10.0);
            final List<Locator> dots = chart.locator("circle").all();
            assertEquals(expected.size(), dots.size());
            for (int i = 0; i < dots.size(); i++) assertEquals(zero + (ten - zero) * expected.get(i) / 10, middle(dots.get(i)), PIXELS);
        }
    }

    private static double middle(Locator mark) {
        final Object box = mark.evaluate("m => { const b = m.getBoundingClientRect(); return (b.left + b.right) / 2; }");
        return ((Number) box).doubleValue();
    }

    @Test
    void revisedFiguresAreHollowAndALineLeadsToTheNewOnes() {
        try (Visit visit = visit(1280, 800).open(at("/en/events/" + SARAVAN + ".html"))) {
            final Locator row = visit.page().locator(".claims[data-about=killed] .chart").first().locator(".chart-row").first();
            assertEquals(List.of("7, revised later", "9, revised later", "10"),
                    row.locator(".chart-line p").all().stream().map(line -> line.evaluate("p => [...p.children].slice(0, p.querySelector('.unseen') ? 2 : 1).map((part) => part.textContent).join('')").toString()).toList());
            final List<Object> fills = row.locator("circle").all().stream().map(dot -> dot.evaluate("c => getComputedStyle(c).fill === getComputedStyle(c).stroke")).toList();
            assertEquals(List.of(false, false, true), fills);
            assertEquals(6, row.locator(".chart-link").count(), "down, down and across, down, down and across");
        }
    }

    @Test
    void whatIsNoExactNumberLooksLikeNone() {
        try (Visit visit = visit(1280, 800).open(at("/en/events/" + KERMAN + ".html"))) {
            final Locator killed = visit.page().locator(".claims[data-about=killed] .chart").first();
            assertEquals(1, killed.locator(".chart-mark path").count(), "at least 91");
            assertTrue(killed.innerText().contains("at least 91") && killed.innerText().contains("means “at least”"), killed.innerText());
            final Locator injured = visit.page().locator(".claims[data-about=injured] .chart").first();
            assertTrue(injured.innerText().contains("about 300") && injured.innerText().contains("A wave means “about”"), injured.innerText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa", "ur"})
    void silenceHasARowAndCopiesHaveNoneButAreNamed(String language) throws Exception {
        final String silent = new ObjectMapper().readTree(Path.of("static/strings/" + language + ".json").toFile()).get("ledger.silent").asText();
        try (Visit visit = visit(390, 844).open(at("/" + language + "/events/" + SARAVAN + ".html"))) {
            final Locator killed = visit.page().locator(".claims[data-about=killed]");
            final Locator people = killed.locator(".chart").first();
            assertEquals(2, people.locator(".chart-silent").count());
            assertEquals(Collections.nCopies(2, silent), people.locator(".chart-silent .chart-none").allInnerTexts());
            final List<String> copies = killed.locator(".uncounted a").all().stream().map(link -> link.getAttribute("href")).toList();
            assertEquals(List.of("#copy-c32", "#copy-c33", "#copy-c34"), copies);
            for (final String copy : copies) assertEquals(1, visit.page().locator(".copies " + copy).count());
        }
    }

    @Test
    void whoDidItStandsWithTheGradeThatFollowsFromTheStatements() {
        try (Visit visit = visit(1280, 800).open(at("/en/events/" + SARAVAN + ".html"))) {
            assertEquals(List.of("Islamic Republic of Pakistan", "Pakistan Armed Forces"), visit.page().locator(".doers dt").allInnerTexts());
            assertEquals(List.of("stated by the actor", "stated by the actor"), visit.page().locator(".doers dd").allInnerTexts());
            visit.open(at("/en/events/2024-01-27-sirkan.html"));
            assertEquals(List.of("Nobody is named"), visit.page().locator(".doers dt").allInnerTexts());
            assertEquals(List.of("unknown"), visit.page().locator(".doers dd").allInnerTexts());
            visit.page().locator(".doers a").click();
            assertTrue(visit.page().url().endsWith("/en/about.html#status-unknown"), visit.page().url());
            assertEquals(6, visit.page().locator("#doers li").count());
        }
    }

    @Test
    void thePanelOfTheMapShowsTheSame() {
        try (Visit visit = visit(1280, 800).open(at("/en/?event=" + SARAVAN))) {
            visit.page().waitForSelector("[data-ref=detail] .chart");
            final Locator charts = visit.page().locator("[data-ref=detail] .chart");
            assertEquals(4, charts.count());
            final Number dot = (Number) charts.first().locator("circle").first().evaluate("c => c.getBoundingClientRect().width");
            assertTrue(dot.doubleValue() > 5 && dot.doubleValue() < 20, dot + " px");
            assertEquals(List.of(), visit.console());
        }
    }
}
