package sarhad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that changes on disk is served without a restart; data that breaks is not. */
class ReloadTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String EVENT = "events/1995-01-26-choque.geojson";

    private static String await(RunningServer server, String path, Predicate<String> wanted) throws Exception {
        final Instant end = Instant.now().plus(PATIENCE);
        String text = server.text(path);
        while (!wanted.test(text) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            text = server.text(path);
        }
        assertTrue(wanted.test(text), path + " did not change: " + text);
        return text;
    }

    @Test
    void aChangedTitleIsServed(@TempDir Path folder) throws Exception {
        Fixtures.copy(Fixtures.TINY, folder);
        try (RunningServer server = RunningServer.of(folder)) {
            assertFalse(server.text("/es/").contains("Choque en Tiwintza"));
            Fixtures.replace(folder.resolve(EVENT), "Choque cerca de Tiwintza", "Choque en Tiwintza");
            await(server, "/es/", page -> page.contains("Choque en Tiwintza"));
        }
    }

    @Test
    void aBrokenChangeKeepsTheOldSiteUpAndShowsInStatusUntilItIsMended(@TempDir Path folder) throws Exception {
        Fixtures.copy(Fixtures.TINY, folder);
        try (RunningServer server = RunningServer.of(folder)) {
            final String before = server.text("/es/");
            final String sound = Files.readString(folder.resolve(EVENT));
            Files.writeString(folder.resolve(EVENT), sound.substring(0, 200));
            final JsonNode broken = new ObjectMapper().readTree(await(server, "/status", status -> status.contains("\"served\":false")));
            assertTrue(broken.get("lastReload").get("problems").get(0).asText().startsWith(EVENT), broken::toString);
            assertEquals(before, server.text("/es/"));
            Files.writeString(folder.resolve(EVENT), sound);
            await(server, "/status", status -> status.contains("\"served\":true"));
        }
    }

    @Test
    void aNewEventIsServed(@TempDir Path folder) throws Exception {
        Fixtures.copy(Fixtures.TINY, folder);
        try (RunningServer server = RunningServer.of(folder)) {
            final Path added = folder.resolve("events/1995-02-18-declaracion.geojson");
            Files.writeString(added, Files.readString(folder.resolve("events/1995-02-17-declaracion.geojson")).replace("1995-02-17", "1995-02-18"));
            await(server, "/data/events.geojson", data -> data.contains("1995-02-18-declaracion"));
        }
    }
}
