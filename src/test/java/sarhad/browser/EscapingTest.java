package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sarhad.Fixtures;
import sarhad.RunningServer;

/** Text from data is text, wherever it is shown. */
class EscapingTest {
    private static final String MARKUP = "<img src=x onerror=alert(1)>";
    private static final String EVENT = "1995-01-26-choque";

    @Test
    void markupInATitleIsHarmlessInThePageTheListAndOnTheMap(@TempDir Path folder) throws Exception {
        Fixtures.copy(Fixtures.TINY, folder);
        Fixtures.replace(folder.resolve("events/" + EVENT + ".geojson"), "Choque cerca de Tiwintza", MARKUP);
        Fixtures.replace(folder.resolve("events/" + EVENT + ".geojson"), "al menos cinco soldados muertos", MARKUP + "{{7*7}}${7*7}");
        Fixtures.replace(folder.resolve("theses.json"), "Por prestigio", MARKUP);
        Fixtures.replace(folder.resolve("atlas.json"), "Un atlas de prueba", MARKUP);
        Fixtures.replace(folder.resolve("places.geojson"), "\"es\": \"Tiwintza\"", "\"es\": \"" + MARKUP + "\"");
        Fixtures.replace(folder.resolve("atlas.json"), "El conflicto del Cenepa, 1995", "</title><script>alert(1)</script>");
        try (RunningServer server = RunningServer.of(folder); Chromium chromium = new Chromium(); Visit visit = new Visit(chromium.browser(), 1280, 800)) {
            visit.page().onDialog(dialog -> visit.console().add("dialog"));
            visit.map(server.at("/es/?event=" + EVENT));
            visit.page().waitForSelector("[data-ref=detail] article");
            visit.page().locator("button.mark").first().hover();
            visit.page().waitForTimeout(800);
            assertEquals(0, visit.page().locator("img[src=x]").count());
            assertEquals(0, visit.page().locator("script:not([src]):not([type=importmap]):not([type='application/ld+json'])").count());
            assertEquals("</title><script>alert(1)</script>", visit.page().evaluate("JSON.parse(document.querySelector('[type=\"application/ld+json\"]').textContent)['@graph'][0].name"),
                    "what machines read is still one element");
            assertTrue(visit.page().locator("[data-ref=detail]").innerText().contains(MARKUP));
            assertTrue(visit.page().locator("[data-ref=events]").textContent().contains(MARKUP));
            assertTrue(visit.console().isEmpty(), visit.console()::toString);
            visit.open(server.at("/es/events/" + EVENT + ".html"));
            assertEquals(0, visit.page().locator("img[src=x]").count());
            assertTrue(visit.page().locator("article").innerText().contains(MARKUP));
            for (final String page : List.of("events.html", "theses.html", "theses/t1.html", "about.html")) {
                visit.open(server.at("/es/" + page));
                assertEquals(0, visit.page().locator("img[src=x]").count(), page);
                assertTrue(visit.page().locator("main").innerHTML().contains(MARKUP.replace("<", "&lt;").replace(">", "&gt;")), page);
            }
            assertTrue(visit.console().isEmpty(), visit.console()::toString);
        }
    }

    @Test
    void anAtlasOfOtherCountriesAndLanguagesHasAWorkingMap() throws Exception {
        try (RunningServer server = RunningServer.of(Fixtures.TINY); Chromium chromium = new Chromium(); Visit visit = new Visit(chromium.browser(), 1280, 800)) {
            visit.map(server.at("/pt/"));
            visit.page().locator("[data-ref=events] a").first().click();
            visit.page().waitForSelector("[data-ref=detail] article");
            assertTrue(visit.page().locator("[data-ref=detail]").innerText().contains("Confronto perto de Tiwintza"));
            assertTrue(visit.console().isEmpty(), visit.console()::toString);
        }
    }
}
