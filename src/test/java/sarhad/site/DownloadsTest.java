package sarhad.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import sarhad.Fixtures;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Position;

/** What is downloaded, read back by the programs that people will open it with. */
class DownloadsTest {
    private static final double ROUNDING = 0.00001;

    private static Site site;
    private static Atlas atlas;
    @TempDir
    private static Path folder;

    @BeforeAll
    static void make() {
        site = Sites.of(Sites.SHIPPED);
        atlas = site.atlas();
    }

    private static byte[] bytes(String name) {
        return site.find("data/" + name).orElseThrow().representation().in(ContentCoding.IDENTITY).bytes();
    }

    private static Path file(String name) throws IOException {
        return Files.write(folder.resolve(name), bytes(name));
    }

    private static JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(bytes(name));
    }

    /** A table as a spreadsheet reads it: the first row names the columns, every row has as many cells. */
    private static List<CSVRecord> table(String name) throws IOException {
        final String text = new String(bytes(name), StandardCharsets.UTF_8);
        assertEquals('\uFEFF', text.charAt(0), "Excel takes a table without a byte order mark for Latin letters");
        final List<CSVRecord> rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(text.substring(1))).getRecords();
        assertTrue(rows.stream().allMatch(CSVRecord::isConsistent), name);
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"events.csv", "claims.csv", "theses.csv", "actors.csv", "sources.csv"})
    void noCellOfATableIsRunAsAFormula(String name) throws IOException {
        for (final CSVRecord row : table(name)) {
            for (final String cell : row) assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 || cell.matches("-?\\d+(\\.\\d+)?"), cell);
        }
    }

    @Test
    void theTableOfEventsHasARowForEachAndAPositionOnlyWhereThatMayBeAPoint() throws IOException {
        final List<CSVRecord> rows = table("events.csv");
        assertEquals(atlas.events().stream().map(Event::id).toList(), rows.stream().map(row -> row.get("id")).toList());
        int points = 0;
        for (final CSVRecord row : rows) {
            final Event event = atlas.event(row.get("id")).orElseThrow();
            final boolean point = event.sites().size() == 1 && event.sites().get(0).isPoint();
            assertEquals(point, !row.get("lon").isEmpty(), event.id());
            assertEquals(point, !row.get("lat").isEmpty(), event.id());
            if (point) points++;
            assertEquals(event.when().instants().isPresent(), !row.get("earliest_utc").isEmpty(), event.id());
        }
        assertTrue(points > 0 && points < rows.size(), points + " points");
    }

    /** The intervals of the table are those of the measures. */
    @Test
    void theTableOfEventsHasTheMeasuredDistances() throws IOException {
        final Map<String, JsonNode> measured = new TreeMap<>();
        json("measures.json").get("events").forEach(event -> measured.put(event.get("event").asText(), event.get("sites")));
        for (final CSVRecord row : table("events.csv")) {
            long min = Long.MAX_VALUE;
            long max = Long.MIN_VALUE;
            for (final JsonNode site : measured.get(row.get("id"))) {
                min = Math.min(min, site.at("/border/distance/interval/0").asLong());
                max = Math.max(max, site.at("/border/distance/interval/1").asLong());
            }
            assertEquals(min == Long.MAX_VALUE ? "" : String.valueOf(min), row.get("border_min_m"), row.get("id"));
            assertEquals(max == Long.MIN_VALUE ? "" : String.valueOf(max), row.get("border_max_m"), row.get("id"));
        }
    }

    @Test
    void noFigureStandsInARowOfAnEventSoThatNoneIsAddedUp() throws IOException {
        final Set<String> columns = new TreeSet<>(table("events.csv").get(0).getParser().getHeaderNames());
        assertTrue(columns.stream().noneMatch(column -> column.matches("(?i).*(killed|injured|captured|dead|casualt|value|counts).*")), columns::toString);
    }

    @Test
    void gdalReadsEveryLayerOfTheGeoPackage() throws Exception {
        final Path file = file("atlas.gpkg");
        final Map<String, Integer> expected = Map.ofEntries(
                Map.entry("events", atlas.events().size()), Map.entry("places", atlas.places().byId().size()),
                Map.entry("event_points", (int) atlas.events().stream().flatMap(event -> event.sites().stream()).filter(sarhad.model.Site::isPoint).count()),
                Map.entry("border", atlas.layers().border().features().size()), Map.entry("border_alternative", atlas.layers().borderAlternative().features().size()),
                Map.entry("provinces", atlas.layers().provinces().features().size()), Map.entry("countries", atlas.layers().countries().features().size()),
                Map.entry("rivers", atlas.layers().rivers().features().size()), Map.entry("land", atlas.layers().land().features().size()),
                Map.entry("zones", json("zones.geojson").get("features").size()),
                Map.entry("claims", atlas.events().stream().mapToInt(event -> event.claims().size()).sum()), Map.entry("theses", atlas.theses().size()),
                Map.entry("actors", atlas.actors().size()), Map.entry("sources", atlas.sources().size()));
        for (final Map.Entry<String, Integer> layer : expected.entrySet()) {
            assertEquals(layer.getValue(), Gdal.layer(file, layer.getKey()).get("features").size(), layer.getKey());
        }
    }

    @Test
    void theGeoPackageHasTheRegionsOfTheGeoJson() throws Exception {
        final Map<String, JsonNode> expected = new TreeMap<>();
        json("events.geojson").get("features").forEach(feature -> expected.put(feature.get("id").asText(), feature.get("geometry")));
        for (final JsonNode feature : Gdal.layer(file("atlas.gpkg"), "events").get("features")) {
            final String id = feature.at("/properties/id").asText();
            final List<double[]> there = positions(feature.get("geometry"));
            final List<double[]> here = positions(expected.get(id));
            assertEquals(here.size(), there.size(), id);
            for (int i = 0; i < here.size(); i++) assertArrayEquals(here.get(i), there.get(i), ROUNDING, id);
            assertEquals(atlas.event(id).orElseThrow().title().in("ur").text(), feature.at("/properties/title_ur").asText());
        }
    }

    /** All positions of a geometry, whatever its nesting. */
    private static List<double[]> positions(JsonNode geometry) {
        final List<double[]> all = new ArrayList<>();
        if (!geometry.isNull()) collect(geometry.get("coordinates"), all);
        return all;
    }

    private static void collect(JsonNode coordinates, List<double[]> into) {
        if (coordinates.get(0).isNumber()) into.add(new double[] {coordinates.get(0).asDouble(), coordinates.get(1).asDouble()});
        else coordinates.forEach(part -> collect(part, into));
    }

    @Test
    void noPointStandsWhereAPlaceWasDerivedOrHomesWereHit() throws Exception {
        final String table = new String(bytes("events.csv"), StandardCharsets.UTF_8);
        final String globe = new String(bytes("events.kml"), StandardCharsets.UTF_8);
        final List<double[]> points = new ArrayList<>();
        Gdal.layer(file("atlas.gpkg"), "event_points").get("features").forEach(feature -> points.addAll(positions(feature.get("geometry"))));
        final Set<Position> allowed = atlas.events().stream().flatMap(event -> event.sites().stream()).filter(sarhad.model.Site::isPoint)
                .map(site -> site.disc().orElseThrow().middle()).collect(Collectors.toSet());
        int hidden = 0;
        for (final Event event : atlas.events()) {
            for (final sarhad.model.Site place : event.sites()) {
                if (place.disc().isEmpty() || allowed.contains(place.disc().get().middle())) continue;
                hidden++;
                final Position middle = place.disc().get().middle();
                assertFalse(points.stream().anyMatch(point -> Math.abs(point[0] - middle.lon()) < ROUNDING && Math.abs(point[1] - middle.lat()) < ROUNDING), event.id());
                assertFalse(table.contains(middle.lon() + "," + middle.lat()), event.id());
                assertFalse(globe.contains("<coordinates>" + middle.lon() + "," + middle.lat() + "</coordinates>"), event.id());
            }
        }
        assertTrue(hidden > 0);
        assertTrue(allowed.size() > 0);
    }

    /** An outline that is cut by the atlas's limits is not the whole one. */
    @Test
    void noDownloadHoldsAWholeCountrysOutline() throws Exception {
        final Atlas.Extent limits = atlas.about().limits();
        final List<JsonNode> countries = new ArrayList<>();
        Gdal.layer(file("atlas.gpkg"), "countries").get("features").forEach(countries::add);
        json("countries.geojson").get("features").forEach(countries::add);
        for (final JsonNode country : countries) {
            final List<double[]> outline = positions(country.get("geometry"));
            assertTrue(outline.stream().allMatch(at -> at[0] >= limits.west() && at[0] <= limits.east() && at[1] >= limits.south() && at[1] <= limits.north()), country.get("properties").toString());
            assertTrue(outline.stream().anyMatch(at -> at[0] == limits.west() || at[0] == limits.east() || at[1] == limits.south() || at[1] == limits.north()), country.get("properties").toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "places", "border", "provinces", "zones"})
    void theKmlIsValidByTheSchemaOfTheOgc(String name) throws Exception {
        final Validator validator = kml();
        validator.validate(new StreamSource(new ByteArrayInputStream(bytes(name + ".kml"))));
    }

    private static Validator kml() throws SAXException {
        final SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> new Local(systemId));
        final Source schema = new StreamSource(schema("ogckml22.xsd"), "ogckml22.xsd");
        return factory.newSchema(schema).newValidator();
    }

    private static InputStream schema(String systemId) {
        final String name = systemId.substring(systemId.lastIndexOf('/') + 1);
        final String path = name.equals("xAL.xsd") ? "/oasis/election/external/" + name : "/ogc/kml/2.2.0/" + name;
        final URL found = DownloadsTest.class.getResource(path);
        if (found == null) throw new IllegalStateException("the schemas of the OGC have no " + path);
        try {
            return found.openStream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A schema that another one imports, from the class path and never from the network. */
    private record Local(String systemId) implements LSInput {
        @Override public java.io.Reader getCharacterStream() { return null; }
        @Override public void setCharacterStream(java.io.Reader stream) { }
        @Override public InputStream getByteStream() { return schema(systemId); }
        @Override public void setByteStream(InputStream stream) { }
        @Override public String getStringData() { return null; }
        @Override public void setStringData(String data) { }
        @Override public String getSystemId() { return systemId; }
        @Override public void setSystemId(String id) { }
        @Override public String getPublicId() { return null; }
        @Override public void setPublicId(String id) { }
        @Override public String getBaseURI() { return null; }
        @Override public void setBaseURI(String uri) { }
        @Override public String getEncoding() { return null; }
        @Override public void setEncoding(String encoding) { }
        @Override public boolean getCertifiedText() { return false; }
        @Override public void setCertifiedText(boolean certified) { }
    }

    @Test
    void gdalReadsTheKmlWithNamesTimesAndRegions() throws Exception {
        final JsonNode read = Gdal.layer(file("events.kml"), "events");
        assertEquals(atlas.events().size(), read.get("features").size());
        int placed = 0;
        for (final JsonNode feature : read.get("features")) {
            final JsonNode properties = feature.get("properties");
            final Event event = atlas.event(properties.get("id").asText()).orElseThrow();
            assertEquals(event.title().original(), properties.get("Name").asText());
            assertEquals(event.title().in("fa").text(), properties.get("title_fa").asText());
            assertTrue(properties.hasNonNull("begin") || properties.hasNonNull("timestamp"), event.id());
            if (!feature.get("geometry").isNull()) placed++;
        }
        assertEquals(atlas.events().stream().filter(event -> event.sites().stream().anyMatch(site -> site.disc().isPresent())).count(), placed);
    }

    @Test
    void theArchiveHoldsEveryFormatTheSchemasAndATextInEachLanguage() throws IOException {
        final Map<String, byte[]> entries = new TreeMap<>();
        final String top = atlas.about().id() + "-" + atlas.about().edition() + "/";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes("atlas.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertTrue(entry.getName().startsWith(top), entry.getName());
                assertEquals(atlas.about().edition().atStartOfDay(), entry.getTimeLocal(), entry.getName());
                entries.put(entry.getName().substring(top.length()), zip.readAllBytes());
            }
        }
        for (final String name : List.of("events.geojson", "events.csv", "events.kml", "atlas.gpkg", "claims.csv", "sources.json", "border.kml")) assertArrayEquals(bytes(name), entries.get(name), name);
        assertArrayEquals(Files.readAllBytes(Path.of("geodata/schema/event.schema.json")), entries.get("schema/event.schema.json"));
        final String readMe = new String(entries.get("README.txt"), StandardCharsets.UTF_8);
        for (final Atlas.Language language : atlas.about().languages()) {
            assertTrue(readMe.contains(atlas.about().title().in(language.code()).text()), language.code());
            assertTrue(readMe.contains(atlas.about().boundaryNote().in(language.code()).text()), language.code());
        }
        for (final Atlas.Licence licence : atlas.about().licences()) assertTrue(readMe.contains(licence.licence()), licence.licence());
        for (final String name : entries.keySet()) assertTrue(readMe.contains(name) || name.startsWith("schema/") || name.equals("README.txt"), name + " is not explained");
    }

    /** What is passed on by itself still tells of which day it is. */
    @Test
    void everyDownloadCarriesItsEdition() {
        final String page = new String(site.find("en/data.html").orElseThrow().representation().in(ContentCoding.IDENTITY).bytes(), StandardCharsets.UTF_8);
        final List<String> files = Pattern.compile(" download><code>([^<]+)</code>").matcher(page).results().map(found -> found.group(1)).toList();
        assertTrue(files.size() > 20, files::toString);
        final String edition = atlas.about().edition().toString();
        for (final String name : files) assertTrue(new String(bytes(name), StandardCharsets.ISO_8859_1).contains(edition), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events.csv", "claims.csv", "theses.csv", "actors.csv", "sources.csv"})
    void theLastColumnOfATableIsTheEdition(String name) throws IOException {
        final List<CSVRecord> rows = table(name);
        for (final CSVRecord row : rows) assertEquals(atlas.about().edition().toString(), row.get(row.size() - 1), name);
        assertEquals("edition", rows.get(0).getParser().getHeaderNames().get(rows.get(0).size() - 1));
    }

    /** Whose texts a file holds, and of what its geometry was made. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "claims.csv | (CC-BY-4.0)", "theses.csv | (CC-BY-4.0)", "actors.csv | (CC-BY-4.0)", "sources.csv | (CC-BY-4.0)", "events.geojson | (CC-BY-4.0, ODbL-1.0)",
            "measures.json | (CC-BY-4.0, ODbL-1.0)", "places.geojson | (CC-BY-4.0)", "zones.geojson | (ODbL-1.0)"})
    void theTextBesideTheFilesNamesTheLicenceOfEach(String files, String licences) throws IOException {
        final String line = readMe().lines().filter(one -> one.startsWith("- " + files)).findFirst().orElseThrow();
        assertTrue(line.endsWith(licences), line);
    }

    private static String readMe() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes("atlas.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("/README.txt")) return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("the archive has no README.txt");
    }

    @Test
    void twoRunsMakeTheSameBytes() {
        final Site second = Sites.of(Sites.SHIPPED);
        for (final String name : List.of("atlas.gpkg", "atlas.zip", "events.kml", "events.csv")) {
            assertArrayEquals(bytes(name), second.find("data/" + name).orElseThrow().representation().in(ContentCoding.IDENTITY).bytes(), name);
        }
    }

    /** RFC 7946: rings closed and turned by the right-hand rule, real positions on earth, no other reference system. */
    @Test
    void everyGeoJsonIsValid() throws IOException {
        int checked = 0;
        for (final Site made : List.of(site, Sites.of(Fixtures.TINY))) {
            for (final Resource resource : made.all()) {
                if (!resource.path().endsWith(".geojson")) continue;
                final JsonNode root = new ObjectMapper().readTree(resource.representation().in(ContentCoding.IDENTITY).bytes());
                assertFalse(root.has("crs"), resource.path());
                if (root.get("type").asText().equals("FeatureCollection")) for (final JsonNode feature : root.get("features")) GeoJsonRules.feature(feature, resource.path());
                else GeoJsonRules.feature(root, resource.path());
                checked++;
            }
        }
        assertTrue(checked > 50, checked + " files");
    }

    @Test
    void thePageOfDownloadsSaysHowLargeEachFileIs() {
        final String page = new String(site.find("en/data.html").orElseThrow().representation().in(ContentCoding.IDENTITY).bytes(), StandardCharsets.UTF_8);
        for (final String name : List.of("atlas.zip", "atlas.gpkg", "events.csv", "events.kml", "claims.csv", "sources.json")) {
            final String size = String.format(java.util.Locale.UK, "%,d kB", (bytes(name).length + 999) / 1000);
            final Optional<String> row = page.lines().filter(line -> line.contains(">" + name + "</code></a>")).findFirst();
            assertTrue(row.orElseThrow().contains(">" + name + "</code></a> <span class=\"quiet\">" + size + "</span>"), row.get());
        }
    }
}
