package sarhad.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sarhad.Fixtures;
import sarhad.encode.picture.Phrase;
import sarhad.encode.picture.Scene;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Lazy;
import sarhad.model.Position;
import sarhad.model.Viewport;
import sarhad.read.Folder;
import sarhad.read.Strings;

/** The words of a picture say what it shows, whatever state of the map that is. */
class StatePicturesTest {
    private static final String EVENT = "2024-01-16-koh-e-sabz";
    private static final Atlas ATLAS = Fixtures.atlas(Fixtures.SHIPPED);
    private static final MapState OPENING = new MapState(Optional.empty(), Optional.empty(), new MapState.Range(Optional.empty(), Optional.empty(), Optional.empty(), MapState.UTC),
            new TreeMap<>(), new TreeSet<>(), set("rivers"), Optional.empty(), Optional.empty(), Optional.empty());

    private static SortedSet<String> set(String... values) {
        return new TreeSet<>(List.of(values));
    }

    private static Scene scene(Atlas atlas, MapState state) throws IOException {
        final Grounds grounds = new Grounds(Lazy.of(() -> Grounds.near(atlas)), Lazy.of(() -> Grounds.far(atlas)));
        return new SceneWriter(atlas, Measures.of(atlas), grounds, new Messages(Strings.read(new Folder.OnDisk(Path.of("static")))).in("en", atlas)).of(state);
    }

    private static Scene scene(MapState state) throws IOException {
        return scene(ATLAS, state);
    }

    private static List<String> said(Scene scene) {
        return scene.caption().sentences().stream().map(Phrase::text).toList();
    }

    private static MapState without(String... left) {
        return new MapState(Optional.of(EVENT), Optional.empty(), OPENING.time(), OPENING.facets(), set(left), OPENING.layers(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static MapState shown(SortedSet<String> layers, Integer band, Viewport view) {
        return new MapState(Optional.empty(), Optional.empty(), OPENING.time(), OPENING.facets(), OPENING.without(), layers, Optional.ofNullable(band), Optional.empty(), Optional.ofNullable(view));
    }

    @Test
    void whatIsWrittenAtTheLineIsWhatTheSentenceSays() throws IOException {
        for (final Set<String> left : RegionsJson.subsets(RegionsJson.statements(ATLAS.event(EVENT).orElseThrow(), ATLAS.event(EVENT).orElseThrow().sites().get(0), Measures.of(ATLAS)))) {
            final Scene scene = scene(without(left.toArray(String[]::new)));
            final String interval = scene.sites().stream().filter(Scene.Site::chosen).findFirst().orElseThrow().measured().orElseThrow().interval().text();
            assertTrue(said(scene).get(0).startsWith(interval + " inside Pakistan; "), left + ": " + said(scene) + " beside " + interval);
            assertTrue(scene.caption().description().startsWith(interval), left + ": " + scene.caption().description());
        }
    }

    @Test
    void theSentenceCountsTheStatementsThatAreLeft() throws IOException {
        assertEquals(List.of("14–67 km inside Pakistan; place derived from 2 statements; Iran: stated by the actor", "Without: Quetta Voice (Pakistan)"), said(scene(without("l07"))));
        assertTrue(said(scene(without("l06", "l07"))).get(0).contains("place derived from one statement; "));
        assertTrue(said(scene(without("l06", "l07", "l08"))).get(0).contains("place derived by us; "));
    }

    @Test
    void aLargerAreaIsSeenWhole() throws IOException {
        final Scene scene = scene(without("l07"));
        assertTrue(scene.view().focus().contains(scene.sites().stream().filter(Scene.Site::chosen).findFirst().orElseThrow().region().getEnvelopeInternal()));
    }

    @Test
    void whatIsLeftOutWithoutAnEventChangesNothing() throws IOException {
        final MapState state = new MapState(Optional.empty(), Optional.of("t01"), OPENING.time(), OPENING.facets(), set("l07"), OPENING.layers(), Optional.empty(), Optional.empty(), Optional.empty());
        final MapState plain = new MapState(Optional.empty(), Optional.of("t01"), OPENING.time(), OPENING.facets(), set(), OPENING.layers(), Optional.empty(), Optional.empty(), Optional.empty());
        assertTrue(ATLAS.thesis("t01").orElseThrow().events().contains(EVENT));
        assertEquals(intervals(scene(plain)), intervals(scene(state)));
        assertEquals(said(scene(plain)), said(scene(state)));
    }

    private static List<String> intervals(Scene scene) {
        return scene.sites().stream().flatMap(site -> site.measured().stream()).map(measured -> measured.interval().text()).toList();
    }

    /** As the panel says it, see WhereTest. */
    @Test
    void statementsThatExcludeEachOtherLeaveNoRegionAndTheSentenceSaysWhose(@TempDir Path folder) throws IOException {
        Fixtures.copy(Fixtures.SHIPPED, folder);
        final Path file = folder.resolve("events/" + EVENT + ".geojson");
        final ObjectMapper json = new ObjectMapper();
        final JsonNode tree = json.readTree(file.toFile());
        for (final JsonNode statement : tree.at("/properties/sites/0/statements")) {
            if (!statement.get("id").asText().equals("e08l1")) continue;
            ((ObjectNode) statement).put("places", true);
            ((ObjectNode) statement.get("form")).putObject("metres").put("about", 58_000);
            ((ObjectNode) statement.get("tolerance")).put("metres", 2_000);
        }
        json.writeValue(file.toFile(), tree);
        final Scene scene = scene(Fixtures.atlas(folder), without("l06"));
        assertFalse(scene.sites().stream().anyMatch(Scene.Site::chosen));
        assertEquals("nowhere: the statements of Quetta Voice (Pakistan) and of Two Pakistani security officials, to the Associated Press exclude each other; Iran: stated by the actor", said(scene).get(0));
    }

    @Test
    void theBandAndTheOtherLineAreExplainedWhereTheyAreDrawn() throws IOException {
        final Viewport far = new Viewport(new Position(30, 10), 3);
        assertEquals(List.of("Shaded: the land within 20 km of the border"), said(scene(shown(set(), 20_000, null))));
        assertEquals(List.of("Thin dashed line: the border in another data set"), said(scene(shown(set("border-alternative"), null, null))));
        assertEquals(List.of(), said(scene(OPENING)));
        assertEquals(List.of(), said(scene(shown(set("border-alternative"), 20_000, far))), "the earth has neither");
    }

    @Test
    void theKeyHasTheShapesOfTheEventsThatAreShownAndNoOthers() throws IOException {
        assertEquals(ATLAS.events().stream().map(Event::kind).collect(Collectors.toSet()), kinds(scene(OPENING)));
        final SortedMap<String, SortedSet<String>> filter = new TreeMap<>();
        filter.put("kind", set("strike", "attack"));
        final MapState state = new MapState(Optional.empty(), Optional.empty(), OPENING.time(), filter, set(), OPENING.layers(), Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(Set.of(Event.Kind.STRIKE, Event.Kind.ATTACK), kinds(scene(state)));
    }

    private static Set<Event.Kind> kinds(Scene scene) {
        return scene.caption().kinds().stream().map(Scene.Kind::kind).collect(Collectors.toSet());
    }

    @Test
    void whoMappedTheRiversIsCreditedWhereTheyAreDrawn() throws IOException {
        assertTrue(credits(scene(OPENING)).contains("GSHHG"));
        assertFalse(credits(scene(shown(set(), null, null))).contains("GSHHG"));
        assertFalse(credits(scene(shown(set("rivers"), null, new Viewport(new Position(30, 10), 3)))).contains("GSHHG"));
        assertTrue(credits(scene(shown(set("rivers"), null, new Viewport(new Position(62, 27), 7)))).contains("GSHHG"));
    }

    private static String credits(Scene scene) {
        return scene.caption().notes().get(0).text();
    }

    /** Karachi is five hours ahead: what is the evening of the sixteenth by UTC is the seventeenth there. */
    @Test
    void daysAreThoseOfTheClock() throws IOException {
        assertEquals("16 to 17 January 2024", dates("UTC").replace("16–17", "16 to 17"));
        assertEquals("17 to 18 January 2024", dates("Asia/Karachi").replace("17–18", "17 to 18"));
    }

    private static String dates(String clock) throws IOException {
        final MapState.Range range = new MapState.Range(Optional.of(Instant.parse("2024-01-16T20:00:00Z")), Optional.of(Instant.parse("2024-01-17T20:00:00Z")), Optional.empty(), ZoneId.of(clock));
        final MapState state = new MapState(Optional.empty(), Optional.empty(), range, OPENING.facets(), set(), OPENING.layers(), Optional.empty(), Optional.empty(), Optional.empty());
        return scene(state).caption().dates().get(0).text();
    }
}
