package sarhad.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import sarhad.Fixtures;
import sarhad.measure.Geodesy;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Layer;
import sarhad.model.Position;
import sarhad.model.Site;

/** What lies where along the unrolled border. */
class BorderStripTest {
    /** Metres of a step in which the line is walked. */
    private static final double STEP = 40;

    private static Atlas atlas;
    private static Measures measures;
    private static BorderStrip strip;

    @BeforeAll
    static void measure() {
        atlas = PicturesTest.read(Path.of("geodata"));
        measures = Measures.of(atlas);
        strip = BorderStrip.of(atlas, measures);
    }

    /** How far along the line its nearest point is, and how far away. */
    private record Walked(double chainage, double distance) {}

    /** Walks the line from its start in short steps and looks from each, which is slow and simple. */
    private static Walked walked(Position place) {
        final Coordinate[] line = atlas.layers().border().features().get(0).geometry().getCoordinates();
        Walked best = new Walked(0, Double.POSITIVE_INFINITY);
        double chainage = 0;
        Position at = new Position(line[0].x, line[0].y);
        for (int i = 1; i < line.length; i++) {
            final int steps = (int) Math.ceil(Geodesy.metres(at, new Position(line[i].x, line[i].y)) / STEP);
            for (int s = 1; s <= steps; s++) {
                final double share = (double) s / steps;
                final Position next = new Position(line[i - 1].x + (line[i].x - line[i - 1].x) * share, line[i - 1].y + (line[i].y - line[i - 1].y) * share);
                chainage += Geodesy.metres(at, next);
                at = next;
                final double distance = Geodesy.metres(place, at);
                if (distance < best.distance) best = new Walked(chainage, distance);
            }
        }
        return best;
    }

    private static BorderStrip.Spot spot(String id) {
        return strip.places().stream().filter(spot -> spot.place().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void placesLieWhereOneFindsThemByWalkingAlongTheLine() {
        for (final String id : List.of("zahedan", "mirjaveh", "taftan", "jalq", "panjgur", "turbat", "rask", "pishin-ir", "gwadar")) {
            final Walked walked = walked(atlas.places().byId().get(id).position().orElseThrow());
            assertEquals(walked.chainage, spot(id).chainage(), STEP, id);
            assertEquals(walked.distance, Math.abs(spot(id).depth()), 1, id);
        }
    }

    /** From the tripoint in the north to the sea, the country in the east is on the left hand. */
    @Test
    void theHandOfEachCountryFollowsFromTheLayers() {
        assertEquals("PK", strip.left());
        assertEquals("IR", strip.right());
        assertTrue(strip.fromNorth() && strip.fromWest());
        assertTrue(spot("panjgur").depth() > 0 && spot("taftan").depth() > 0);
        assertTrue(spot("zahedan").depth() < 0 && spot("mirjaveh").depth() < 0);
    }

    @Test
    void aLineThatStartsAtItsOtherEndTurnsHandsAndEnds(@TempDir Path folder) throws IOException {
        Fixtures.copy(Fixtures.TINY, folder);
        final Atlas straight = PicturesTest.read(folder);
        for (final String name : List.of("border", "border-alternative")) reverse(folder.resolve("boundaries/" + name + ".geojson"));
        final Atlas turned = PicturesTest.read(folder);
        final BorderStrip one = BorderStrip.of(straight, Measures.of(straight));
        final BorderStrip other = BorderStrip.of(turned, Measures.of(turned));
        assertEquals(one.left(), other.right());
        assertEquals(one.right(), other.left());
        assertEquals(one.fromNorth(), !other.fromNorth());
        assertEquals(one.fromWest(), !other.fromWest());
        assertFalse(one.near().isEmpty());
    }

    /** What is drawn and what is measured is the same line, even of a layer that holds it in several features. */
    @Test
    void aBorderInTwoFeaturesIsDrawnAsOne() {
        final Atlas whole = PicturesTest.read(Fixtures.TINY);
        final Atlas parts = cut(whole);
        assertEquals(2, parts.layers().border().features().size());
        final BorderStrip one = BorderStrip.of(whole, Measures.of(whole));
        final BorderStrip other = BorderStrip.of(parts, Measures.of(parts));
        assertEquals(one.lengthMetres(), other.lengthMetres(), 0.01);
        assertEquals(List.of(one.left(), one.right(), one.fromNorth(), one.fromWest()), List.of(other.left(), other.right(), other.fromNorth(), other.fromWest()));
        assertEquals(one.near().size(), other.near().size());
        for (int i = 0; i < one.near().size(); i++) assertEquals(one.near().get(i).chainage().min(), other.near().get(i).chainage().min(), 1);
        assertEquals(Measures.of(whole).borderGeometry().getEnvelopeInternal(), Measures.of(parts).borderGeometry().getEnvelopeInternal());
    }

    /** The same atlas, its border ended in the middle and begun there again. */
    private static Atlas cut(Atlas atlas) {
        final Atlas.Layers layers = atlas.layers();
        final Layer border = layers.border();
        final Layer.Feature line = border.features().get(0);
        final Coordinate[] points = line.geometry().getCoordinates();
        final int middle = points.length / 2;
        final List<Layer.Feature> halves = Stream.of(Arrays.copyOfRange(points, 0, middle + 1), Arrays.copyOfRange(points, middle, points.length))
                .map(half -> new Layer.Feature(line.id(), line.geometry().getFactory().createLineString(half), line.name(), line.aliases(), line.country(),
                        line.between(), line.tolerance(), line.rank())).toList();
        final Layer two = new Layer(border.origin(), border.dashed(), halves);
        return new Atlas(atlas.about(), atlas.events(), atlas.actors(), atlas.theses(), atlas.places(), atlas.sources(),
                new Atlas.Layers(layers.countries(), layers.provinces(), two, layers.borderAlternative(), layers.rivers(), layers.land()), atlas.strings(), atlas.stories(), atlas.teaching());
    }

    private static void reverse(Path file) throws IOException {
        final ObjectMapper mapper = new ObjectMapper();
        final JsonNode root = mapper.readTree(file.toFile());
        for (final JsonNode feature : root.get("features")) {
            final List<JsonNode> positions = new ArrayList<>();
            feature.get("geometry").get("coordinates").forEach(positions::add);
            Collections.reverse(positions);
            final ArrayNode reversed = mapper.createArrayNode();
            reversed.addAll(positions);
            ((ObjectNode) feature.get("geometry")).set("coordinates", reversed);
        }
        Files.write(file, mapper.writeValueAsBytes(root));
    }

    @Test
    void everySiteIsDrawnOrListedOnceAndEveryEventWithoutAPositionIsListed() {
        final long measured = atlas.events().stream().flatMap(event -> measures.of(event).stream()).count();
        assertEquals(measured, strip.near().size() + strip.farther().size());
        assertEquals(atlas.events().stream().filter(event -> measures.of(event).isEmpty()).toList(), strip.unplaced());
        assertTrue(strip.unplaced().size() > 3);
    }

    @Test
    void sitesWithinReachAreDrawnAtTheirMeasuresInTheOrderOfTheLine() {
        final List<String> near = strip.near().stream().map(stretch -> stretch.event().id()).toList();
        assertEquals(List.of("2024-01-16-koh-e-sabz", "2024-01-18-saravan", "2024-01-27-sirkan", "2023-12-15-rask", "2024-04-03-rask-chabahar", "2024-04-03-rask-chabahar"), near);
        for (final BorderStrip.Stretch stretch : strip.near()) {
            final boolean left = stretch.event().id().equals("2024-01-16-koh-e-sabz");
            assertEquals(stretch.measure().border().interval().max(), left ? stretch.depth().max() : -stretch.depth().min());
            assertEquals(stretch.measure().border().interval().min(), left ? stretch.depth().min() : -stretch.depth().max());
            assertEquals(stretch.measure().border().chainage(), stretch.chainage());
        }
    }

    /** A gazetteer point that its disc is around lies within the bar. */
    @Test
    void aBarHoldsTheTownThatItIsOf() {
        final Walked rask = walked(atlas.places().byId().get("rask").position().orElseThrow());
        final BorderStrip.Stretch bar = strip.near().stream().filter(stretch -> stretch.event().id().equals("2023-12-15-rask")).findFirst().orElseThrow();
        assertTrue(bar.chainage().contains(rask.chainage), () -> bar.chainage() + " " + rask);
        assertTrue(bar.depth().contains(-rask.distance), () -> bar.depth() + " " + rask);
    }

    /** Editorial rule 5: no dot where homes were hit. */
    @Test
    void noTownStandsWhereHomesWereHit() {
        final var hit = atlas.events().stream().flatMap(event -> event.sites().stream()).filter(Site::homesHit).flatMap(site -> site.place().stream()).collect(Collectors.toSet());
        assertTrue(hit.contains("sirkan"));
        assertTrue(strip.places().stream().noneMatch(spot -> hit.contains(spot.place().id())));
    }
}
