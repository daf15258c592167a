package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The browser's half of the table that holds server and browser together; {@code SearchFoldTest} has the other. */
class SearchTest extends BrowserTest {
    private static Map<?, ?> cases() throws IOException {
        return new ObjectMapper().readValue(Path.of("src/test/resources/search-cases.json").toFile(), Map.class);
    }

    @Test
    void foldsWhatASearcherMayWriteOtherwiseAsTheServerDoes() throws IOException {
        try (Visit visit = visit(1280, 800).map(at("/en/"))) {
            final List<?> wrong = (List<?>) visit.page().evaluate("""
                async (cases) => {
                  const { fold } = await import('sarhad/search.js');
                  return cases.filter(([written, folded]) => fold(written) !== folded).map(([written, folded]) => [written, fold(written), folded]);
                }""", cases().get("fold"));
            assertEquals(List.of(), wrong);
        }
    }

    @Test
    void findsWordsFromTheirBeginningAndNamesHoweverTheyAreSpaced() throws IOException {
        try (Visit visit = visit(1280, 800).map(at("/en/"))) {
            final List<?> wrong = (List<?>) visit.page().evaluate("""
                async (cases) => {
                  const { createSearch, fold } = await import('sarhad/search.js');
                  return cases.filter(({ query, text, found }) => ('event' in createSearch({ event: { title: text.map(fold).join(' ') } })(query)) !== found);
                }""", cases().get("find"));
            assertEquals(List.of(), wrong);
        }
    }

    @Test
    void theIndexThatIsServedIsFoldedAlready() throws Exception {
        try (Visit visit = visit(1280, 800).map(at("/en/"))) {
            final Object unfolded = visit.page().evaluate("""
                async () => {
                  const { fold } = await import('sarhad/search.js');
                  const { events } = await (await fetch('../data/search.json')).json();
                  const texts = Object.values(events).flatMap((fields) => Object.values(fields));
                  return [texts.length, texts.filter((text) => fold(text) !== text)];
                }""");
            assertTrue(((Number) ((List<?>) unfolded).get(0)).intValue() > 100);
            assertEquals(List.of(), ((List<?>) unfolded).get(1));
        }
    }

    /** Spellings that stand in no text of the atlas as a place: only the provinces have them. */
    @ParameterizedTest
    @CsvSource({"Baluchistan, PK-BA", "Belochistan, PK-BA", "Sistan va Baluchestan, IR-11"})
    void everyEventOfAProvinceIsFoundByAnotherSpellingOfItsName(String query, String province) throws IOException {
        final List<String> events = eventsIn(province);
        assertFalse(events.isEmpty());
        try (Visit visit = visit(1280, 800).ready(at("/en/"))) {
            final Page page = visit.page();
            page.locator("[data-ref=search]").fill(query);
            for (final String event : events) {
                page.waitForCondition(() -> page.locator("[data-event='" + event + "']:not([hidden]) .found").count() == 1);
                final String found = page.locator("[data-event='" + event + "'] .found").innerText();
                assertTrue(found.contains("place"), event + ": " + found);
            }
        }
    }

    private static List<String> eventsIn(String province) throws IOException {
        final List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("geodata/events"))) {
            for (final Path file : files.toList()) {
                final JsonNode sites = new ObjectMapper().readTree(file.toFile()).at("/properties/sites");
                if (sites.findValuesAsText("province").contains(province)) found.add(file.getFileName().toString().replace(".geojson", ""));
            }
        }
        return found;
    }
}
