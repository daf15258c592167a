package sarhad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sarhad.Fixtures;
import sarhad.ManyEvents;

class ComparisonsTest {
    private static final Path SHIPPED = Path.of("geodata");

    private static Comparisons comparisons(Path folder) {
        return Comparisons.of(Fixtures.atlas(folder));
    }

    private static List<String> ids(List<Comparison> pairs) {
        return pairs.stream().map(pair -> pair.first().id() + "--" + pair.second().id()).toList();
    }

    private static List<Event> forces(Atlas atlas) {
        return atlas.events().stream().filter(event -> List.of(Event.Kind.STRIKE, Event.Kind.ATTACK, Event.Kind.BOMBING, Event.Kind.CLASH).contains(event.kind())).toList();
    }

    @Test
    void theTwoStrikesBelongTogether() {
        assertEquals(List.of("2024-01-16-koh-e-sabz--2024-01-18-saravan"), ids(comparisons(SHIPPED).linked()));
        assertTrue(comparisons(SHIPPED).linked().get(0).isExchange(Fixtures.atlas(SHIPPED)));
    }

    @Test
    void eventsOfOneKindThatSomebodyLinksBelongTogether(@TempDir Path folder) throws IOException {
        assertEquals(List.of(), ids(comparisons(Fixtures.TINY).linked()), "a clash and a strike are not of one kind");
        Fixtures.copy(Fixtures.TINY, folder);
        Fixtures.replace(folder.resolve("events/1995-01-26-choque.geojson"), "\"kind\": \"clash\"", "\"kind\": \"strike\"");
        assertEquals(List.of("1995-01-26-choque--1995-02-10-ataque"), ids(comparisons(folder).linked()));
    }

    @Test
    void ofTheShippedAtlasEveryTwoEventsInWhichForceWasUsedAreAPairInTimeOrder() {
        final List<String> ids = forces(Fixtures.atlas(SHIPPED)).stream().map(Event::id).toList();
        final List<String> every = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) for (int j = i + 1; j < ids.size(); j++) every.add(ids.get(i) + "--" + ids.get(j));
        assertTrue(ids.size() > 2, ids::toString);
        assertEquals(every, ids(comparisons(SHIPPED).all()));
    }

    @Test
    void anEventKnowsTheOthersInTimeOrder() {
        final Atlas atlas = Fixtures.atlas(SHIPPED);
        final Event middle = forces(atlas).get(4);
        final List<Event> others = new ArrayList<>(forces(atlas));
        others.remove(middle);
        assertEquals(others, Comparisons.of(atlas).of(middle).stream().map(pair -> pair.other(middle)).toList());
        final Event talk = atlas.events().stream().filter(event -> !event.kind().isForce()).findFirst().orElseThrow();
        assertEquals(List.of(), Comparisons.of(atlas).of(talk));
    }

    /** Were every event set beside every other, a large atlas would be nothing but comparisons. */
    @Test
    void theirNumberGrowsWithTheEventsAndNotWithTheirSquare(@TempDir Path folder) throws IOException {
        final Atlas atlas = Fixtures.atlas(ManyEvents.write(folder, ManyEvents.MANY));
        final Comparisons comparisons = Comparisons.of(atlas);
        assertTrue(comparisons.linked().size() > 10, comparisons.linked().size() + " pairs");
        assertTrue(comparisons.all().size() <= forces(atlas).size() * Comparisons.NEAREST + comparisons.linked().size(), comparisons.all().size() + " pairs");
        assertTrue(ids(comparisons.all()).containsAll(ids(comparisons.linked())));
        assertEquals(comparisons.all().size(), ids(comparisons.all()).stream().distinct().count());
        for (final Comparison pair : comparisons.all()) assertTrue(atlas.numberOf(pair.first()) < atlas.numberOf(pair.second()), pair::toString);
        for (final Event event : forces(atlas)) assertTrue(comparisons.of(event).size() >= Comparisons.NEAREST, event.id());
    }
}
