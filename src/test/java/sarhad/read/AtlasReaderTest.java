package sarhad.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sarhad.Fixtures;
import sarhad.model.Atlas;
import sarhad.read.AtlasReader.Depth;

class AtlasReaderTest {
    private final AtlasReader reader = new AtlasReader(new Folder.OnDisk(Path.of("geodata/schema")));

    private List<String> errors(Path folder) {
        return reader.read(new Folder.OnDisk(folder), Depth.SERVING).errors().stream().map(Problem::toString).toList();
    }

    @Test
    void readsAnAtlasOfOtherCountriesAndLanguages() {
        final AtlasReader.Reading reading = reader.read(new Folder.OnDisk(Fixtures.TINY), Depth.SERVING);
        assertEquals(List.of(), reading.errors());
        final Atlas atlas = reading.atlas().orElseThrow();
        assertEquals(List.of("es", "pt"), atlas.about().languages().stream().map(Atlas.Language::code).toList());
        assertEquals("1995-01-26-choque", atlas.events().get(0).id());
        assertEquals("Confronto perto de Tiwintza", atlas.events().get(0).title().in("pt").text());
    }

    @Test
    void findsNothingWrongWithTheAtlasThatShips() {
        assertEquals(List.of(), errors(Path.of("geodata")));
    }

    @Test
    void takesTheStoryThatTheReadMeOffersToBeginWith(@TempDir Path folder) throws IOException {
        Fixtures.copy(Fixtures.SHIPPED, folder);
        final String readMe = Files.readString(folder.resolve("README.md"));
        final String story = readMe.substring(readMe.indexOf("{\n  \"id\": \"one-night\""), readMe.indexOf("\n```\n", readMe.indexOf("\"one-night\"")));
        Files.writeString(folder.resolve("stories/one-night.json"), story);
        final AtlasReader.Reading reading = reader.read(new Folder.OnDisk(folder), Depth.SERVING);
        assertEquals(List.of(), reading.errors());
        assertTrue(reading.atlas().orElseThrow().story("one-night").isPresent());
    }

    @ParameterizedTest
    @MethodSource("sarhad.Fixtures#faults")
    void namesEachFaultWithFilePlaceAndWhatWouldBeRight(String fault, @TempDir Path folder) throws IOException {
        final List<String> found = errors(Fixtures.withFaults(folder, fault));
        final List<String> expected = Fixtures.expected(fault);
        assertEquals(expected.size(), found.size(), () -> "one line for each problem, but: " + String.join("\n", found));
        for (final String start : expected) {
            assertTrue(found.stream().anyMatch(line -> line.startsWith(start)), () -> "no line starts with " + start + ": " + String.join("\n", found));
        }
        assertTrue(found.stream().allMatch(line -> line.matches("[^#\\s]+#\\S*: found .+, expected .+")), found::toString);
    }

    @Test
    void servesNothingOfAnAtlasWithAFault(@TempDir Path folder) throws IOException {
        assertTrue(reader.read(new Folder.OnDisk(Fixtures.withFaults(folder, "dangling-source")), Depth.SERVING).atlas().isEmpty());
    }

    @Test
    void refusesAFolderWithoutEvents(@TempDir Path folder) throws IOException {
        Fixtures.copy(Fixtures.TINY, folder);
        for (final Path event : Files.list(folder.resolve("events")).toList()) Files.delete(event);
        assertTrue(errors(folder).contains("events#: found no event, expected at least one file events/<id>.geojson"));
    }

    @Test
    void warnsOfAFileThatNothingReads(@TempDir Path folder) throws IOException {
        Fixtures.copy(Fixtures.TINY, folder);
        Files.move(folder.resolve("events/1995-02-17-declaracion.geojson"), folder.resolve("events/1995-02-17-declaracion.json"));
        final List<Problem> problems = reader.read(new Folder.OnDisk(folder), Depth.SERVING).problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.file().equals("events/1995-02-17-declaracion.json") && problem.found().equals("a file that nothing reads")), problems::toString);
    }

    @Test
    void namesEveryFileThatIsMissing(@TempDir Path folder) {
        assertEquals(12, errors(folder).size());
    }

    @Test
    void warnsOfATranslationWhoseOriginalHasChanged(@TempDir Path folder) throws IOException {
        Fixtures.copy(Fixtures.TINY, folder);
        Fixtures.replace(folder.resolve("events/1995-01-26-choque.geojson"), "\"es\": \"Choque cerca de Tiwintza\"", "\"es\": \"Choque en Tiwintza\"");
        final List<Problem> problems = reader.read(new Folder.OnDisk(folder), Depth.EDITING).problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.WARNING
                && problem.pointer().equals("/properties/title/pt") && problem.found().startsWith("a translation of another wording")), problems::toString);
    }

    @Test
    void warnsOfAStatusThatDoesNotFollowFromTheClaims(@TempDir Path folder) throws IOException {
        assertEquals(List.of(), warningsOfActors(Fixtures.TINY), "the tiny atlas has one that is contested and one that is stated");
        Fixtures.copy(Fixtures.TINY, folder);
        Fixtures.replace(folder.resolve("events/1995-01-26-choque.geojson"), "\"status\": \"contested\"", "\"status\": \"stated\"");
        Fixtures.replace(folder.resolve("events/1995-02-10-ataque.geojson"), "\"role\": \"acted\"", "\"role\": \"opposed\"");
        assertEquals(List.of(
                "events/1995-01-26-choque.geojson#/properties/actors/0/status: found \"stated\", expected \"contested\", which follows from the claims' did and didNot",
                "events/1995-02-10-ataque.geojson#/properties/actors: found no role acted of peru, expected one: a claim says that it did it"), warningsOfActors(folder));
    }

    @Test
    void warnsOfWhatAStoryWasHardlyMeantToHave(@TempDir Path folder) throws IOException {
        assertEquals(List.of(), warningsOfSteps(Fixtures.TINY));
        Fixtures.copy(Fixtures.TINY, folder);
        final Path story = folder.resolve("stories/linea.json");
        Fixtures.replace(story, "\"choque\", \"despues\", \"pregunta\"]", "\"choque\", \"pregunta\"]");
        Fixtures.replace(story, "\"show\": {\"since\"", "\"show\": {\"view\": \"-3.5,-78,6\", \"since\"");
        Fixtures.replace(story, "\"show\": {\"thesis\"", "\"show\": {\"view\": \"20,35,2\", \"thesis\"");
        Fixtures.replace(story, "{\"es\": \"Mide {length},", "{\"es\": \"" + "palabra ".repeat(87) + "Mide {length},");
        assertEquals(List.of(
                "stories/linea.json#/steps/0/text: found 93 words in es, expected some 45 in all: they are read from the back of a room",
                "stories/linea.json#/steps/2/id: found \"despues\", which no version has, expected a step that is named in cuts: nobody sees another",
                "stories/linea.json#/steps/2/show/view: found \"-3.5,-78,6\", beyond the window of near maps, expected longitude first, as -78,-3.5: "
                        + "from -82 to -74, then latitude from -6 to 1 (limits in atlas.json); or a zoom up to 4.5, which shows the world"), warningsOfSteps(folder));
    }

    private List<String> warningsOfSteps(Path folder) {
        return reader.read(new Folder.OnDisk(folder), Depth.SERVING).problems().stream()
                .filter(problem -> problem.pointer().startsWith("/steps")).map(Problem::toString).toList();
    }

    private List<String> warningsOfActors(Path folder) {
        return reader.read(new Folder.OnDisk(folder), Depth.EDITING).problems().stream()
                .filter(problem -> problem.pointer().startsWith("/properties/actors")).map(Problem::toString).toList();
    }

    @Test
    void warnsOfWordsThatTheAtlasAvoids(@TempDir Path folder) throws IOException {
        Fixtures.copy(Fixtures.TINY, folder);
        Files.writeString(folder.resolve("words.json"), "{\"es\": [{\"pattern\": \"\\\\bguerra\\\\b\", \"instead\": \"a plain word\", \"in\": \"our-voice\"}]}");
        Fixtures.replace(folder.resolve("events/1995-01-26-choque.geojson"), "\"es\": \"Choque cerca de Tiwintza\"", "\"es\": \"Guerra en Tiwintza\"");
        final List<Problem> problems = reader.read(new Folder.OnDisk(folder), Depth.EDITING).problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.toString().contains("/title/es: found “Guerra”, expected a plain word")), problems::toString);
    }

    @Test
    void allowsAnAvoidedWordInsideAQuotation(@TempDir Path folder) throws IOException {
        Fixtures.copy(Fixtures.TINY, folder);
        Files.writeString(folder.resolve("words.json"), "{\"es\": [{\"pattern\": \"\\\\bguerra\\\\b\", \"instead\": \"a plain word\", \"in\": \"our-voice\"}]}");
        Fixtures.replace(folder.resolve("events/1995-01-26-choque.geojson"), "\"es\": \"Choque cerca de Tiwintza\"", "\"es\": \"La «guerra» de Tiwintza\"");
        assertTrue(reader.read(new Folder.OnDisk(folder), Depth.EDITING).problems().stream().noneMatch(problem -> problem.found().contains("guerra")));
    }
}
