package sarhad;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Site;
import sarhad.model.TimeSpan;
import sarhad.read.AtlasReader;
import sarhad.read.Folder;

/** That the invented atlas is a sound one with something of everything, so that what it is used for proves something. */
class ManyEventsTest {
    private static AtlasReader.Reading read(Path folder) {
        return new AtlasReader(new Folder.OnDisk(Path.of("geodata/schema"))).read(new Folder.OnDisk(folder), AtlasReader.Depth.SERVING);
    }

    @Test
    void twoThousandInventedEventsPassEveryCheck(@TempDir Path folder) throws IOException {
        final AtlasReader.Reading reading = read(ManyEvents.write(folder, ManyEvents.MANY));
        assertEquals(List.of(), reading.errors());
        assertEquals(ManyEvents.MANY, reading.atlas().orElseThrow().events().size());
    }

    @Test
    void thereIsSomethingOfEverything(@TempDir Path folder) throws IOException {
        final Atlas atlas = read(ManyEvents.write(folder, 400)).atlas().orElseThrow();
        final List<Event> events = atlas.events();
        final List<Site> sites = events.stream().flatMap(event -> event.sites().stream()).toList();
        assertEquals(Set.of(Event.Kind.values()), events.stream().map(Event::kind).collect(Collectors.toSet()));
        assertEquals(Set.of(TimeSpan.Precision.values()), events.stream().map(event -> event.when().precision()).collect(Collectors.toSet()));
        assertEquals(Set.of(Site.Basis.values()), sites.stream().map(Site::basis).collect(Collectors.toSet()));
        assertEquals(3, events.stream().map(event -> event.protagonist().flatMap(atlas::partyOf)).distinct().count(), "both parties, and others");
        assertTrue(events.stream().anyMatch(event -> event.sites().size() > 1));
        assertTrue(sites.stream().anyMatch(Site::homesHit));
        assertTrue(events.stream().anyMatch(event -> !event.claims().isEmpty()));
        assertTrue(events.stream().anyMatch(event -> !event.relations().isEmpty()));
        final long most = sites.stream().filter(Site::isPoint).collect(Collectors.groupingBy(site -> site.disc().orElseThrow().middle(), Collectors.counting()))
                .values().stream().mapToLong(Long::longValue).max().orElse(0);
        assertTrue(most > 8, "more in one place than can be fanned out, but " + most);
    }

    @Test
    void anEventOfManyIsComparedWithThoseNearestInTimeAndSaysSo(@TempDir Path folder) throws Exception {
        final Atlas atlas = read(ManyEvents.write(folder, 70)).atlas().orElseThrow();
        final String id = atlas.events().get(35).id();
        try (RunningServer server = RunningServer.of(folder)) {
            final String page = server.text("/en/events/" + id + ".html");
            assertTrue(page.contains("Of 69 other events, the 60 nearest in time are listed."), page);
            final String others = page.substring(page.indexOf("<details class=\"others\">"));
            assertEquals(60, others.substring(0, others.indexOf("</table>")).split("<th scope=\"row\">", -1).length - 1);
            final JsonNode measures = new ObjectMapper().readTree(server.text("/data/measures.json")).get("events").get(35);
            assertEquals(id, measures.get("event").asText());
            assertEquals(60, measures.get("elapsed").size());
            assertEquals(atlas.events().get(5).id(), measures.get("elapsed").get(0).get("otherEvent").asText());
            assertEquals(atlas.events().get(65).id(), measures.get("elapsed").get(59).get("otherEvent").asText());
        }
    }

    @Test
    void theSameSeedMakesTheSameFiles(@TempDir Path one, @TempDir Path other) throws IOException {
        ManyEvents.write(one, 50);
        ManyEvents.write(other, 50);
        final String[] names = one.resolve("events").toFile().list();
        Arrays.sort(names);
        assertEquals(50, names.length);
        for (final String name : names) {
            assertArrayEquals(Files.readAllBytes(one.resolve("events").resolve(name)), Files.readAllBytes(other.resolve("events").resolve(name)), name);
        }
    }
}
