package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.0 to 2.2, levels A and AA, as far as axe can tell. */
class AccessTest extends BrowserTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @ParameterizedTest
    @CsvSource({
        "/en/, LIGHT", "/en/, DARK", "/fa/, LIGHT", "/ur/, DARK",
        "/en/?event=2024-01-18-saravan, LIGHT", "/ur/?event=2024-01-16-koh-e-sabz, LIGHT", "/fa/?event=2024-01-16-koh-e-sabz, DARK",
        "/en/events/2024-01-18-saravan.html, LIGHT", "/ur/events/2024-01-03-kerman.html, DARK"})
    void axeFindsNothingOnTheMapAndOnEvents(String path, ColorScheme scheme) {
        findsNothing(path, scheme, 1280);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events.html", "border.html", "reported.html", "zones.html", "theses.html", "theses/t04.html", "stories/six-weeks.html", "teaching.html", "about.html", "data.html",
        "compare/2024-01-16-koh-e-sabz--2024-01-18-saravan.html"})
    void axeFindsNothingOnPagesToRead(String page) {
        findsNothing("/en/" + page, ColorScheme.LIGHT, 1280);
        findsNothing("/ur/" + page, ColorScheme.DARK, 320);
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "fa, DARK", "ur, LIGHT"})
    void axeFindsNothingWithFiltersKeyAndLayersOpenOnAPhone(String language, ColorScheme scheme) {
        findsNothing("/" + language + "/?kind=strike,attack&since=2024-01-10", scheme, 390, page -> {
            for (final String card : List.of(".filters", ".key", ".layers")) page.locator(card + " > summary").click();
            page.locator("[data-ref=search]").fill("rask");
        });
        findsNothing("/" + language + "/?since=2024-01-16&until=2024-01-18", scheme, 390, page -> {
            page.locator("[data-ref=handle]").focus();
            page.keyboard().press("ArrowDown");
            page.waitForSelector(".time-mark");
        });
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "fa, DARK", "ur, LIGHT"})
    void axeFindsNothingOnFiguresWithTheirTablesOpen(String language, ColorScheme scheme) {
        findsNothing("/" + language + "/events/2024-01-03-kerman.html", scheme, 390,
                page -> page.evaluate("document.querySelectorAll('.chart details').forEach((table) => { table.open = true; })"));
    }

    @ParameterizedTest
    @CsvSource({"en, DARK", "fa, LIGHT", "ur, DARK"})
    void axeFindsNothingOnAnInterpretationBesideItsMap(String language, ColorScheme scheme) {
        findsNothing("/" + language + "/?thesis=t10", scheme, 1280, page -> page.waitForSelector("[data-ref=detail] article"));
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "fa, DARK, 390", "ur, LIGHT, 390"})
    void axeFindsNothingOnTheStripBesideTheMap(String language, ColorScheme scheme, int width) {
        findsNothing("/" + language + "/?event=2024-01-18-saravan", scheme, width, page -> {
            page.locator("[data-ref=strip]").click();
            page.waitForSelector(".strip .strip-chosen");
        });
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "fa, DARK, 390", "ur, LIGHT, 320"})
    void axeFindsNothingOnWhatReadersTakeAlong(String language, ColorScheme scheme, int width) {
        findsNothing("/" + language + "/?event=2024-01-18-saravan", scheme, width, page -> {
            page.locator("[data-ref=share]").click();
            page.waitForSelector("dialog[open]");
        });
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 700", "fa, DARK, 390", "ur, LIGHT, 320"})
    void axeFindsNothingOnTheFramedMap(String language, ColorScheme scheme, int width) {
        findsNothing("/" + language + "/embed.html?event=2024-01-18-saravan&show=text,timeline,list", scheme, width, page -> page.waitForSelector("html[data-ready]"));
    }

    /** A question whose answers are chosen, claims, a chart; on the wall. */
    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280, six-weeks.html?step=world&part=question", "ur, DARK, 1024, how-do-we-know.html?step=counted-whom", "fa, LIGHT, 390, six-weeks.html?step=names&part=question"})
    void axeFindsNothingOnTheWall(String language, ColorScheme scheme, int width, String story) {
        findsNothing("/" + language + "/stories/" + story, scheme, width, page -> page.waitForSelector("html[data-ready] .slide[data-current]"));
    }

    private static void findsNothing(String path, ColorScheme scheme, int width) {
        findsNothing(path, scheme, width, page -> {});
    }

    private static void findsNothing(String path, ColorScheme scheme, int width, Consumer<Page> act) {
        try (Visit visit = new Visit(chromium().browser(), width, 800, scheme).open(at(path))) {
            if (!path.endsWith(".html")) visit.page().waitForSelector("html[data-ready]");
            act.accept(visit.page());
            final var violations = new AxeBuilder(visit.page()).setLegacyMode(true).options(violationsOnly()).withTags(RULES).analyze().getViolations();
            assertEquals(List.of(), violations.stream().map(rule -> rule.getId() + " at " + rule.getNodes().stream().map(node -> node.getTarget().toString()).limit(6).toList()).toList(), path + " " + scheme + " " + width);
        }
    }

    /** Without what passed: to describe thousands of nodes that nobody asks about takes longer than to judge them. */
    private static AxeRunOptions violationsOnly() {
        final AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
