package sarhad.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import sarhad.model.Atlas;
import sarhad.model.Event;
import sarhad.model.Events;
import sarhad.model.Layer;
import sarhad.model.Position;
import sarhad.model.Site;
import sarhad.model.Teaching;
import sarhad.model.Text;
import sarhad.model.TimeSpan;

/** Lines, layers, sites and atlases for the tests of this package. */
final class Fixtures {
    static final Path BOUNDARIES = Path.of("geodata/boundaries");
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Text TEXT = Text.of("en", "x");

    private Fixtures() {}

    /** The rows of a table of outside truth, without its notes and its header. */
    static List<String[]> rows(String name) {
        try (InputStream in = Fixtures.class.getResourceAsStream("/measure/" + name)) {
            final List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
            return lines.subList(1, lines.size()).stream().map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The position in two columns of a row. */
    static Position position(String[] row, int column) {
        return new Position(Double.parseDouble(row[column]), Double.parseDouble(row[column + 1]));
    }

    /** Metres between positions that are close together, by a formula that is good for nothing else. */
    static double apart(Position a, Position b) {
        final double cos = Math.cos(Math.toRadians((a.lat() + b.lat()) / 2));
        return 111_700 * Math.hypot(a.lat() - b.lat(), Math.IEEEremainder(a.lon() - b.lon(), 360) * cos);
    }

    /** A line through lon, lat, lon, lat … */
    static LineString line(double... lonLat) {
        return FACTORY.createLineString(coordinates(lonLat));
    }

    /** A polygon round lon, lat, lon, lat …, closed here. */
    static Polygon polygon(double... lonLat) {
        final Coordinate[] open = coordinates(lonLat);
        final Coordinate[] closed = Arrays.copyOf(open, open.length + 1);
        closed[open.length] = open[0].copy();
        return FACTORY.createPolygon(closed);
    }

    private static Coordinate[] coordinates(double... lonLat) {
        final Coordinate[] coordinates = new Coordinate[lonLat.length / 2];
        for (int i = 0; i < coordinates.length; i++) coordinates[i] = new Coordinate(lonLat[2 * i], lonLat[2 * i + 1]);
        return coordinates;
    }

    /** A border line of the shipped data. */
    static BorderLine shipped(String name) {
        return new BorderLine(layer(name).features().get(0).geometry());
    }

    /** A layer of the shipped data. */
    static Layer layer(String name) {
        try {
            final List<Layer.Feature> features = new ArrayList<>();
            for (final JsonNode feature : new ObjectMapper().readTree(Files.readAllBytes(BOUNDARIES.resolve(name + ".geojson"))).get("features")) {
                features.add(feature(feature.get("id").asText(), geometry(feature.get("geometry"))));
            }
            return layer(features);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Layer layer(List<Layer.Feature> features) {
        return new Layer(new Layer.Origin("x", "x", "x", TEXT, Optional.empty(), "x"), List.of(), features);
    }

    static Layer.Feature feature(String id, Geometry geometry) {
        return new Layer.Feature(id, geometry, Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty(), 1);
    }

    private static Geometry geometry(JsonNode json) {
        final JsonNode coordinates = json.get("coordinates");
        return switch (json.get("type").asText()) {
            case "LineString" -> FACTORY.createLineString(ring(coordinates));
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> {
                final List<Polygon> polygons = new ArrayList<>();
                coordinates.forEach(part -> polygons.add(polygon(part)));
                yield FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
            }
            default -> throw new IllegalArgumentException(json.get("type").asText());
        };
    }

    private static Polygon polygon(JsonNode rings) {
        final List<LinearRing> all = new ArrayList<>();
        rings.forEach(ring -> all.add(FACTORY.createLinearRing(ring(ring))));
        return FACTORY.createPolygon(all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate[] ring(JsonNode positions) {
        final List<Coordinate> ring = new ArrayList<>();
        positions.forEach(position -> ring.add(new Coordinate(position.get(0).asDouble(), position.get(1).asDouble())));
        return ring.toArray(Coordinate[]::new);
    }

    /** A site that is known to lie in a disc. */
    static Site site(double lon, double lat, double radius, Site.Unit within, boolean homesHit) {
        return new Site("site", TEXT, Optional.empty(), Optional.of(new Site.Disc(new Position(lon, lat), radius)),
                Optional.ofNullable(within), Site.Basis.DERIVED, TEXT, homesHit, List.of());
    }

    /** An event of one day at one site. */
    static Event event(String id, Site... sites) {
        final LocalDate day = LocalDate.parse(id.substring(0, 10));
        final TimeSpan when = new TimeSpan(day, day, Optional.empty(), Optional.empty(), TimeSpan.Precision.DAY, Optional.empty());
        return new Event(id, Event.Kind.STRIKE, false, TEXT, TEXT, List.of(), when, List.of(sites), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }

    /** An atlas of two parties with these layers and events. */
    static Atlas atlas(String party, String otherParty, Atlas.Extent limits, Atlas.Layers layers, List<Event> events) {
        final Atlas.About about = new Atlas.About("x", TEXT, TEXT, List.of(), List.of(party(party), party(otherParty)), limits, limits,
                TEXT, TEXT, TEXT, Optional.empty(), List.of(), List.of(), LocalDate.EPOCH, TEXT, TEXT, Optional.empty(), Optional.empty(), List.of());
        return new Atlas(about, new Events(events), Map.of(), List.of(), new Atlas.Places(layers.land().origin(), Map.of()), Map.of(), layers, Map.of(), List.of(), Teaching.NONE);
    }

    private static Atlas.Party party(String country) {
        return new Atlas.Party(country, country, country + "-X", country, ZoneId.of("UTC"));
    }

    /** The shipped layers and limits with other events. */
    static Atlas shippedAtlas(List<Event> events) {
        final Atlas.Layers layers = new Atlas.Layers(layer("countries"), layer("provinces"), layer("border"), layer("border-alternative"),
                layer(List.of()), layer("land"));
        return atlas("IR", "PK", new Atlas.Extent(54, 22, 68, 34), layers, events);
    }
}
