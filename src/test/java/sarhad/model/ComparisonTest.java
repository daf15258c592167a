package sarhad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sarhad.Fixtures;
import sarhad.ManyEvents;

class ComparisonTest {
    private static Atlas atlas(Path folder) {
        return Fixtures.atlas(folder);
    }

    private static List<String> pairs(Path folder) {
        return Comparison.of(atlas(folder)).stream().map(pair -> pair.first().id() + "--" + pair.second().id()).toList();
    }

    @Test
    void theTwoStrikesAreAPair() {
        assertEquals(List.of("2024-01-16-koh-e-sabz--2024-01-18-saravan"), pairs(Path.of("geodata")));
        assertTrue(Comparison.of(atlas(Path.of("geodata"))).get(0).isExchange(atlas(Path.of("geodata"))));
    }

    @Test
    void eventsOfOneKindThatSomebodyLinksAreAPair(@TempDir Path folder) throws IOException {
        assertEquals(List.of(), pairs(Fixtures.TINY), "a clash and a strike are not of one kind");
        Fixtures.copy(Fixtures.TINY, folder);
        Fixtures.replace(folder.resolve("events/1995-01-26-choque.geojson"), "\"kind\": \"clash\"", "\"kind\": \"strike\"");
        assertEquals(List.of("1995-01-26-choque--1995-02-10-ataque"), pairs(folder));
    }

    /** Were every strike set beside every other, a large atlas would be nothing but comparisons. */
    @Test
    void theirNumberGrowsWithTheEventsAndNotWithTheirSquare(@TempDir Path folder) throws IOException {
        ManyEvents.write(folder, ManyEvents.MANY);
        final Atlas atlas = atlas(folder);
        final List<Comparison> pairs = Comparison.of(atlas);
        assertTrue(pairs.size() > 10 && pairs.size() < ManyEvents.MANY / 2, pairs.size() + " pairs");
        assertEquals(pairs.size(), pairs.stream().distinct().count());
        for (final Comparison pair : pairs) {
            assertEquals(pair.first().kind(), pair.second().kind());
            assertTrue(atlas.numberOf(pair.first()) < atlas.numberOf(pair.second()), pair::toString);
        }
    }
}
