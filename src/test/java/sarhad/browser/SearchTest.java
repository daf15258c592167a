package sarhad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
