package sarhad.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import sarhad.measure.Geodesy;
import sarhad.measure.Measures;
import sarhad.measure.SiteMeasure;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Position;
import sarhad.model.Site;
import sarhad.model.Statement;
import sarhad.read.AtlasReader;
import sarhad.read.Folder;

/** What is served of the atlas that ships: complete, true to its sources, and never more exact than it may be. */
class ServedDataTest {
    private static Atlas atlas;
    private static Measures measures;
    private static DataFiles files;

    @BeforeAll
    static void read() {
        final AtlasReader reader = new AtlasReader(new Folder.OnDisk(Path.of("geodata/schema")));
        atlas = reader.read(new Folder.OnDisk(Path.of("geodata")), AtlasReader.Depth.SERVING).atlas().orElseThrow();
        measures = Measures.of(atlas);
        files = new DataFiles(atlas, measures, new Links(Map.of()), Optional.empty());
    }

    private static String text(String name) {
        return new String(files.byName().get(name).get(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(text(name));
    }

    @Test
    void everyEventClaimActorThesisSourceAndPlaceIsServed() throws IOException {
        assertEquals(atlas.events().size(), json("events.geojson").get("features").size());
        assertEquals(atlas.events().stream().mapToInt(event -> event.claims().size()).sum(), json("claims.json").get("claims").size());
        assertEquals(atlas.actors().size(), json("actors.json").get("actors").size());
        assertEquals(atlas.theses().size(), json("theses.json").get("theses").size());
        assertEquals(atlas.sources().size(), json("sources.json").size());
        assertEquals(atlas.places().byId().size(), json("places.geojson").get("features").size());
    }

    @Test
    void everyDossierSourceIsThere() {
        for (int i = 1; i <= 159; i++) assertTrue(atlas.sources().containsKey("S%02d".formatted(i)), "S" + i);
        assertTrue(atlas.sources().keySet().containsAll(Set.of("GEOPOLITS", "G1", "D1", "M1")));
    }

    /** Editorial rule 5: a derived place is a region, and no home is pointed at. */
    @Test
    void noFileHoldsTheMiddleOfADerivedPlaceOrOfAPlaceWhereHomesWereHit() {
        for (final Event event : atlas.events()) {
            for (final Site site : event.sites()) {
                if (site.disc().isEmpty() || site.isPoint() || wasPublished(site)) continue;
                final String middle = GeometryJson.pair(site.disc().get().middle()).toString();
                for (final String name : List.of("events.geojson", "events-overview.geojson", "measures.json", "events/" + event.id() + ".geojson")) {
                    assertFalse(text(name).contains(middle), name + " holds the middle of " + event.id() + "/" + site.id());
                }
            }
        }
    }

    /** Whether somebody named that very disc: then it stands among the statements, with who said so. */
    private static boolean wasPublished(Site site) {
        return !site.homesHit() && site.statements().stream().map(Statement::form).anyMatch(form ->
                form instanceof Statement.Form.WithinDisc within && within.disc().middle().equals(site.disc().orElseThrow().middle()));
    }

    @Test
    void whereHomesWereHitNothingIsNarrowerThanTenKilometres() {
        for (final Event event : atlas.events()) {
            for (final Site site : event.sites()) {
                if (!site.homesHit()) continue;
                for (final SiteMeasure measure : measures.of(event)) {
                    if (measure.site().equals(site.id())) assertTrue(narrowest(measure.region()) >= Site.NARROWEST_ACROSS_HOMES, event.id() + "/" + site.id());
                }
            }
        }
    }

    /** The least extent over all directions, on a plane that is true to scale around the region. */
    private static double narrowest(Geometry region) {
        final Coordinate middle = region.getCentroid().getCoordinate();
        final Position origin = new Position(middle.x, middle.y);
        double narrowest = Double.POSITIVE_INFINITY;
        for (int degrees = 0; degrees < 180; degrees += 3) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (final Coordinate corner : region.getCoordinates()) {
                final Geodesy.Path path = Geodesy.path(origin, new Position(corner.x, corner.y));
                final double along = path.metres() * Math.cos(Math.toRadians(path.azimuth() - degrees));
                least = Math.min(least, along);
                most = Math.max(most, along);
            }
            narrowest = Math.min(narrowest, most - least);
        }
        return narrowest;
    }

    @Test
    void anEventIsNeverServedAsAPoint() throws IOException {
        for (final JsonNode feature : json("events.geojson").get("features")) {
            final JsonNode geometry = feature.get("geometry");
            assertTrue(geometry.isNull() || geometry.get("type").asText().endsWith("Polygon"), feature.get("id").asText());
        }
    }

    @Test
    void ringsTurnAsRfc7946SaysAndNumbersHaveNoIdleDigits() throws IOException {
        final GeometryFactory factory = new GeometryFactory();
        for (final JsonNode feature : json("provinces.geojson").get("features")) {
            final JsonNode geometry = feature.get("geometry");
            final JsonNode outer = geometry.get("type").asText().equals("Polygon") ? geometry.get("coordinates").get(0) : geometry.get("coordinates").get(0).get(0);
            final Coordinate[] ring = new Coordinate[outer.size()];
            for (int i = 0; i < ring.length; i++) ring[i] = new Coordinate(outer.get(i).get(0).asDouble(), outer.get(i).get(1).asDouble());
            assertTrue(org.locationtech.jts.algorithm.Orientation.isCCW(factory.createLinearRing(ring).getCoordinateSequence()), feature.get("id").asText());
            for (final JsonNode position : outer) assertTrue(position.get(0).asText().replaceAll("^-?\\d+\\.?", "").length() <= 5, position.toString());
        }
    }

    /** Or slivers would show between a country, its province and the border. */
    @Test
    void theSimplifiedLayersShareTheirEdges() {
        final SimplifiedBoundaries boundaries = SimplifiedBoundaries.of(atlas);
        final Geometry[] countries = boundaries.countries().values().toArray(Geometry[]::new);
        assertTrue(CoverageValidator.isValid(countries));
        for (final Geometry province : boundaries.provinces().values()) assertTrue(boundaries.border().intersection(province.getBoundary()).getLength() > boundaries.border().getLength() * 0.9);
        assertFalse(boundaries.lines().stream().anyMatch(line -> Set.copyOf(line.between()).equals(Set.of("IR", "PK"))));
        assertTrue(boundaries.lines().stream().anyMatch(line -> line.dashed() && Set.copyOf(line.between()).equals(Set.of("AF", "PK"))));
    }

    @Test
    void noLayerReachesBeyondTheAtlassLimits() {
        final Atlas.Extent limits = atlas.about().limits();
        for (final var layer : List.of(atlas.layers().countries(), atlas.layers().provinces())) {
            for (final var feature : layer.features()) {
                final var box = feature.geometry().getEnvelopeInternal();
                assertTrue(box.getMinX() >= limits.west() && box.getMaxX() <= limits.east() && box.getMinY() >= limits.south() && box.getMaxY() <= limits.north(), feature.id());
            }
        }
    }

    @Test
    void tablesKeepEveryRowAndEveryScript() throws IOException {
        final String csv = text("claims.csv");
        assertEquals('\uFEFF', csv.charAt(0));
        final List<CSVRecord> rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(csv.substring(1))).getRecords();
        assertEquals(json("claims.json").get("claims").size(), rows.size());
        final Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.get("id")));
        assertEquals(rows.size(), ids.size());
        assertTrue(rows.stream().anyMatch(row -> row.get("text_ur").contains("بچ")));
        assertTrue(rows.stream().noneMatch(row -> row.get("text_en").startsWith("=")));
    }

    @Test
    void aFigureThatWasNotGivenStaysEmptyAndNoughtStaysNought() throws IOException {
        final String csv = text("claims.csv");
        final List<CSVRecord> rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(csv.substring(1))).getRecords();
        final CSVRecord none = rows.stream().filter(row -> row.get("id").equals("c27")).findFirst().orElseThrow();
        final CSVRecord nought = rows.stream().filter(row -> row.get("id").equals("c31")).findFirst().orElseThrow();
        assertEquals("", none.get("value_min"));
        assertEquals("0", nought.get("value_min"));
        assertEquals("own-fighters", nought.get("counts"));
    }

    @Test
    void sourcesAreCslJson() throws IOException {
        for (final JsonNode source : json("sources.json")) {
            assertTrue(source.hasNonNull("id") && source.hasNonNull("type"), source.toString());
            if (source.path("custom").path("standing").asText().equals("copy")) assertFalse(source.has("URL"), source.get("id").asText() + " is a copy and linked");
        }
    }
}
