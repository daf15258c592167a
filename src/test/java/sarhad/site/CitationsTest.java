package sarhad.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sarhad.Fixtures;
import sarhad.encode.cite.BibTeX;
import sarhad.encode.cite.CslJson;
import sarhad.encode.cite.Ris;
import sarhad.encode.cite.Work;

/** Citations, read back by the library that reference managers in Java use. */
class CitationsTest {
    private static final String ADDRESS = "https://example.org/atlas/";
    private static final String FOLDER = "data/citations/";
    private static final String CSL = ".csl.json";
    /** Fields of CSL-JSON 1.0.2 that a web page or a data set can have. */
    private static final Set<String> FIELDS = Set.of(
            "id", "type", "title", "editor", "container-title", "publisher", "version", "issued", "language", "URL", "note", "accessed");

    private static final Map<Path, Site> WITH_ADDRESS = new HashMap<>();

    private static Stream<Path> folders() {
        return Stream.of(Sites.SHIPPED, Fixtures.TINY);
    }

    private static Site site(Path data) {
        return WITH_ADDRESS.computeIfAbsent(data, folder -> Sites.of(folder, Optional.of(ADDRESS)));
    }

    private static String text(Site site, String path) {
        return new String(bytes(site, path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Site site, String path) {
        return site.find(path).orElseThrow(() -> new AssertionError(path)).representation().in(ContentCoding.IDENTITY).bytes();
    }

    private static List<String> cited(Site site) {
        return site.all().stream().map(Resource::path).filter(path -> path.startsWith(FOLDER) && path.endsWith(CSL))
                .map(path -> path.substring(0, path.length() - CSL.length())).toList();
    }

    private static CSLItemData csl(byte[] file) throws IOException {
        final List<Map<String, Object>> items = new ObjectMapper().readValue(file, new TypeReference<>() {});
        assertEquals(1, items.size());
        assertTrue(FIELDS.containsAll(items.get(0).keySet()), items::toString);
        return CSLItemData.fromJson(items.get(0));
    }

    private static CSLItemData bibTeX(byte[] file) throws ParseException {
        final BibTeXConverter converter = new BibTeXConverter();
        final Collection<CSLItemData> items = converter.toItemData(converter.loadDatabase(new ByteArrayInputStream(file))).values();
        assertEquals(1, items.size());
        return items.iterator().next();
    }

    private static RISReference ris(byte[] file) throws IOException, ParseException {
        final String text = new String(file, StandardCharsets.UTF_8);
        assertTrue(text.matches("TY  - [A-Z]+\r\n([A-Z][A-Z0-9]  - [^\r\n]+\r\n)+ER  - \r\n"), text);
        final List<RISReference> references = new RISConverter().loadLibrary(new ByteArrayInputStream(file)).getReferences();
        assertEquals(1, references.size());
        return references.get(0);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void theAtlasEveryEventThesisAndClaimCanBeCited(Path data) {
        final Site site = site(data);
        final long events = site.atlas().events().size();
        final long claims = site.atlas().events().stream().mapToLong(event -> event.claims().size()).sum();
        assertEquals(site.languages().size() * (1 + events + site.atlas().theses().size() + claims), cited(site).size());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFormatSaysTheSameAndTheAddressLeadsToTheThing(Path data) throws Exception {
        final Site site = site(data);
        for (final String path : cited(site)) {
            final CSLItemData item = csl(bytes(site, path + CSL));
            final CSLItemData entry = bibTeX(bytes(site, path + ".bib"));
            final RISReference reference = ris(bytes(site, path + ".ris"));
            assertEquals(item.getTitle(), unbraced(entry.getTitle()), path);
            assertEquals(item.getTitle(), reference.getTitle(), path);
            assertEquals(item.getURL(), entry.getURL(), path);
            assertEquals(item.getURL(), reference.getURL(), path);
            assertEquals(item.getEditor()[0].getLiteral(), reference.getEditors()[0], path);
            assertEquals(item.getPublisher(), reference.getPublisher(), path);
            assertTrue(text(site, path + ".txt").endsWith(" " + item.getURL() + "\n"), path);
            leads(site, item.getURL());
            final String language = path.substring(FOLDER.length()).split("/")[0];
            assertTrue(item.getURL().startsWith(ADDRESS + language + "/"), path);
        }
    }

    /** The library leaves braces where its reader of TeX gives up, as it does at Persian digits. */
    private static String unbraced(String title) {
        return title.replaceFirst("^\\{(.*)}$", "$1");
    }

    private static void leads(Site site, String url) {
        assertTrue(url.startsWith(ADDRESS), url);
        final String[] target = url.substring(ADDRESS.length()).split("#");
        final String page = text(site, target[0]);
        if (target.length > 1) assertTrue(page.contains("id=\"" + target[1] + "\""), url);
    }

    @Test
    void withoutAnAddressThePathIsNamedAndNoAddressIsInvented() throws Exception {
        final Site site = Sites.of(Fixtures.TINY);
        for (final String path : cited(site)) {
            final CSLItemData item = csl(bytes(site, path + CSL));
            assertEquals(null, item.getURL());
            assertTrue(site.find(item.getNote().split("#")[0]).isPresent(), item.getNote());
            for (final String ending : List.of(CSL, ".bib", ".ris", ".txt")) assertTrue(!text(site, path + ending).contains("http"), path + ending);
        }
    }

    @Test
    void everyCitationNamesItsEditionAndLeavesTheDayOfReadingToTheReader() throws Exception {
        final Site site = site(Sites.SHIPPED);
        final LocalDate edition = site.atlas().about().edition();
        for (final String path : cited(site)) {
            final CSLItemData item = csl(bytes(site, path + CSL));
            assertEquals(edition.toString(), item.getVersion(), path);
            assertEquals("[" + edition.getYear() + ", " + edition.getMonthValue() + ", " + edition.getDayOfMonth() + "]", Arrays.toString(item.getIssued().getDateParts()[0]));
            assertTrue(text(site, path + ".bib").contains("version = {" + edition + "}"), path);
            assertTrue(text(site, path + ".ris").contains("ET  - " + edition + "\r\n"), path);
            assertEquals(null, item.getAccessed(), path);
        }
    }

    /** What TeX, RIS or JSON would take for more than letters comes through as it was. */
    @Test
    void noCharacterOfATitleIsLostOrRun() throws Exception {
        for (final String title : List.of("50% & more_less: {a} \\b $c #d ~e ^f", "“Quoted” – and \"so\"", "حملهٔ نظامی، «کوه سبز»", "سبز کوہ ’حملہ‘", "The NATO Summit in iOS", "Ends in a backslash \\")) {
            final Work work = new Work("key-1", Work.Kind.PAGE, title, "en", List.of("The Editors and Friends"), Optional.of("An Atlas, & More"), "A & B",
                    LocalDate.of(2026, 1, 2), Optional.of("https://example.org/a_b/c.html#claim-c1"), "c.html#claim-c1");
            assertEquals(title, csl(CslJson.of(work)).getTitle());
            final CSLItemData entry = bibTeX(BibTeX.of(work));
            assertEquals(title, entry.getTitle());
            assertEquals("https://example.org/a_b/c.html#claim-c1", entry.getURL());
            final String file = new String(BibTeX.of(work), StandardCharsets.UTF_8);
            assertTrue(file.contains("editor = {{The Editors and Friends}}"), "braces keep a name with “and” in it one name: " + file);
            assertEquals(title, ris(Ris.of(work)).getTitle());
        }
    }

    @Test
    void everyPageOfAnEventAndAThesisSaysHowToCiteItInItsOwnLanguage() {
        final Site site = site(Sites.SHIPPED);
        for (final String language : site.languages()) {
            site.atlas().events().forEach(event -> {
                final String path = language + "/events/" + event.id() + ".html";
                final String page = text(site, path);
                assertTrue(page.contains("<a href=\"" + ADDRESS + path + "\" dir=\"ltr\">"), path);
                assertTrue(page.contains("../../data/citations/" + language + "/" + event.id() + ".ris\""), path);
                event.claims().forEach(claim -> assertTrue(page.contains("../../data/citations/" + language + "/" + event.id() + "/" + claim.id() + ".txt\""), claim.id()));
            });
            site.atlas().theses().forEach(thesis -> assertTrue(
                    text(site, language + "/theses/" + thesis.id() + ".html").contains("../../data/citations/" + language + "/" + thesis.id() + ".bib\""), thesis.id()));
        }
    }
}
