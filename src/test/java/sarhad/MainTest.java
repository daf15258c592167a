package sarhad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    /** What a command printed and how it ended. */
    private record Outcome(int exit, List<String> out) {}

    private static Outcome run(String... arguments) {
        final PrintStream before = System.out;
        final PrintStream errorsBefore = System.err;
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(System.out);
        try {
            return new Outcome(Main.run(Map.of(), arguments), out.toString(StandardCharsets.UTF_8).lines().toList());
        } finally {
            System.setOut(before);
            System.setErr(errorsBefore);
        }
    }

    @Test
    void checkPrintsTenLinesForTenFaultsAndThenHowMany(@TempDir Path folder) throws IOException {
        Fixtures.withFaults(folder, "truncated-json", "duplicate-key", "dangling-source", "unknown-field", "id-is-not-the-file-name",
                "place-outside-its-country", "geometry-that-crosses-itself", "latitude-beyond-the-pole", "verdict-outside-the-closed-list", "id-twice");
        final Outcome outcome = run("check", "--geodata", folder.toString());
        final List<String> errors = outcome.out.stream().filter(line -> line.contains("#") && !line.startsWith("warning: ")).toList();
        assertEquals(10, errors.size(), () -> String.join("\n", outcome.out));
        assertEquals(Main.PROBLEMS, outcome.exit);
        assertTrue(outcome.out.get(outcome.out.size() - 1).startsWith("10 problems, "));
    }

    @Test
    void checkPrintsProblemsBelowTheWarnings(@TempDir Path folder) throws IOException {
        Fixtures.withFaults(folder, "dangling-source");
        final List<String> out = run("check", "--geodata", folder.toString()).out;
        assertTrue(out.size() > 3, out::toString);
        final List<String> warnings = out.stream().filter(line -> line.startsWith("warning: ")).toList();
        assertEquals(warnings, out.subList(0, out.size() - 2));
        assertTrue(out.get(out.size() - 2).startsWith("events/") && out.get(out.size() - 1).startsWith("1 problem, "), out::toString);
    }

    @Test
    void checkOfASoundFolderEndsWellAndShowsNoStackTrace() {
        final Outcome outcome = run("check", "--geodata", Fixtures.TINY.toString());
        assertEquals(Main.FINE, outcome.exit);
        assertFalse(String.join("\n", outcome.out).contains("\tat "));
    }

    @Test
    void checkTellsWhichWordsOfThePageALanguageLacks() {
        final Outcome outcome = run("check", "--geodata", Fixtures.TINY.toString());
        assertTrue(outcome.out.stream().anyMatch(line -> line.startsWith("warning: strings/pt.json#: found ") && line.contains("messages missing")), outcome.out::toString);
    }

    @Test
    void checkTakesTheAtlasThatShipsWhereNoFolderIsNamed() {
        assertEquals(Main.FINE, run("check").exit);
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertEquals(Main.WRONG_USAGE, run("chekc").exit);
        assertEquals(Main.WRONG_USAGE, run().exit);
        assertEquals(Main.WRONG_USAGE, run("serve", "--port", "70700").exit);
        assertEquals(Main.WRONG_USAGE, run("serve", "--address", "ftp://example.org/").exit);
        assertEquals(Main.WRONG_USAGE, run("check", "--geodata", "no/such/folder").exit);
        assertEquals(Main.WRONG_USAGE, Main.run(Map.of("PORT", "http"), "serve"));
        assertEquals(Main.FINE, Main.run(Map.of("PORT", "http"), "check", "--geodata", Fixtures.TINY.toString()));
    }

    @Test
    void aPortThatIsTakenIsToldInASentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            final Outcome outcome = run("serve", "--port", String.valueOf(taken.getLocalPort()), "--geodata", Fixtures.TINY.toString());
            assertEquals(Main.WRONG_USAGE, outcome.exit);
            assertTrue(outcome.out.stream().anyMatch(line -> line.startsWith("serve: cannot listen on 127.0.0.1:" + taken.getLocalPort())), outcome.out::toString);
            assertFalse(String.join("\n", outcome.out).contains("\tat "), outcome.out::toString);
        }
    }

    @Test
    void anAddressGivesEveryPageItsCanonicalLink(@TempDir Path folder) throws IOException {
        run("publish", folder.resolve("site").toString(), "--geodata", Fixtures.TINY.toString(), "--address", "https://example.org/atlas/");
        final String page = Files.readString(folder.resolve("site/pt/events/1995-02-10-ataque.html"));
        assertTrue(page.contains("<link rel=\"canonical\" href=\"https://example.org/atlas/pt/events/1995-02-10-ataque.html\">"), page);
        assertTrue(page.contains("hreflang=\"es\" href=\"https://example.org/atlas/es/events/1995-02-10-ataque.html\""), page);
    }

    @Test
    void serveRefusesDataWithFaults(@TempDir Path folder) throws IOException {
        Fixtures.withFaults(folder, "dangling-source");
        assertEquals(Main.PROBLEMS, run("serve", "--port", "0", "--geodata", folder.toString()).exit);
    }

    @Test
    void publishWritesEveryPageAsAFile(@TempDir Path folder) {
        assertEquals(Main.FINE, run("publish", folder.resolve("site").toString(), "--geodata", Fixtures.TINY.toString()).exit);
        assertTrue(Files.exists(folder.resolve("site/index.html")));
        assertTrue(Files.exists(folder.resolve("site/es/index.html")));
        assertTrue(Files.exists(folder.resolve("site/pt/events/1995-02-10-ataque.html")));
        assertTrue(Files.exists(folder.resolve("site/data/events.geojson")));
    }

    @Test
    void whatIsPublishedSaysThatNobodyAnswersQuestionsThere(@TempDir Path folder) throws IOException {
        run("publish", folder.resolve("site").toString(), "--geodata", Fixtures.TINY.toString());
        assertEquals("{\"answers\":[]}", Files.readString(folder.resolve("site/site.json")));
    }

    @Test
    void publishWritesTheOfflinePackIntoANewFileOnly(@TempDir Path folder) throws IOException {
        final String file = folder.resolve("atlas.zip").toString();
        assertEquals(Main.FINE, run("publish", "--offline", file, "--geodata", Fixtures.TINY.toString()).exit);
        try (ZipFile zip = new ZipFile(file)) {
            for (final String name : List.of("index.html", "READ-ME.txt", "pt/events/1995-02-10-ataque.html")) assertNotNull(zip.getEntry(name), name);
        }
        assertEquals(Main.WRONG_USAGE, run("publish", "--offline", file, "--geodata", Fixtures.TINY.toString()).exit);
        assertEquals(Main.WRONG_USAGE, run("publish", "--geodata", Fixtures.TINY.toString()).exit);
    }

    @Test
    void publishNeverWritesIntoAFolderThatHoldsSomething(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertEquals(Main.WRONG_USAGE, run("publish", folder.toString(), "--geodata", Fixtures.TINY.toString()).exit);
    }
}
