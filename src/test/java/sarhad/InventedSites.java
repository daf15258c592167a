package sarhad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import sarhad.model.Atlas;
import sarhad.model.Layer;
import sarhad.model.Place;
import sarhad.model.Position;
import sarhad.model.Text;

/**
 * Where invented events lie: half at towns, of which a few have dozens of events each, many in areas, some nowhere and
 * some far from the map; one in sixteen at several sites.
 */
final class InventedSites {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** So many towns have the most events. */
    private static final int BUSY = 12;
    private static final GeometryFactory POINTS = new GeometryFactory();

    private final Atlas base;
    private final Random random;
    /** Within what the layers say they lie in, since a site's disc is cut by that. */
    private final List<Place> towns;
    private final List<Place> farTowns;
    private int statements;

    InventedSites(Atlas base, Random random) {
        this.base = base;
        this.random = random;
        final List<Place> known = base.places().byId().values().stream().filter(place -> place.position().isPresent() && place.country().isPresent()).toList();
        this.towns = known.stream().filter(place -> inside(place.position().get()) && unitAt(place.position().get()).isPresent()).toList();
        this.farTowns = known.stream().filter(place -> !inside(place.position().get())).toList();
    }

    /**
     * The sites of one event.
     *
     * @param name what the first of them is called
     * @param geometry the points of those that are points
     */
    record Placed(Text name, ArrayNode sites, JsonNode geometry) {}

    Placed next() {
        final ArrayNode sites = JSON.arrayNode();
        final int count = random.nextInt(16) == 0 ? 2 + random.nextInt(2) : 1;
        Text name = null;
        for (int i = 0; i < count; i++) {
            final Place town = town();
            if (name == null) name = town.name();
            sites.add(site(town).put("id", "s" + (i + 1)));
        }
        return new Placed(name, sites, geometry(sites));
    }

    private Place town() {
        return random.nextInt(3) == 0 ? towns.get(random.nextInt(BUSY) * towns.size() / BUSY) : towns.get(random.nextInt(towns.size()));
    }

    private ObjectNode site(Place town) {
        final int chance = random.nextInt(100);
        if (chance < 50) return atTown(town, 3_000 + 1_000 * random.nextInt(8));
        if (chance < 57) return around(anywhere(), 500, "surveyed", town);
        if (chance < 82) return around(anywhere(), 8_000 + 2_000 * random.nextInt(20), "derived", town);
        if (chance < 94 || farTowns.isEmpty()) return unknown(town);
        return far(farTowns.get(random.nextInt(farTowns.size())));
    }

    private ObjectNode atTown(Place town, int radius) {
        final ObjectNode site = known(town.name(), town.position().orElseThrow(), radius, "gazetteer").put("place", town.id());
        site.set("within", within(unitAt(town.position().get()).orElseThrow()));
        return site.put("homesHit", radius >= 5_000 && random.nextInt(12) == 0);
    }

    private ObjectNode far(Place town) {
        final ObjectNode site = known(town.name(), town.position().orElseThrow(), 10_000, "gazetteer").put("place", town.id());
        site.set("within", JSON.objectNode().put("country", town.country().orElseThrow()));
        return site;
    }

    private ObjectNode around(Position middle, int radius, String basis, Place nearBy) {
        final ObjectNode site = known(nearBy.name(), middle, radius, basis);
        site.set("within", within(unitAt(middle).orElseThrow()));
        if (basis.equals("derived")) {
            site.put("homesHit", random.nextInt(4) == 0);
            ((ArrayNode) site.get("statements")).add(statement(nearBy));
        }
        return site;
    }

    private ObjectNode unknown(Place nearBy) {
        final ObjectNode site = site(nearBy.name(), "unknown");
        site.set("within", random.nextBoolean() ? within(unitAt(nearBy.position().orElseThrow()).orElseThrow()) : JSON.nullNode());
        return site;
    }

    private ObjectNode known(Text name, Position middle, int radius, String basis) {
        final ObjectNode site = site(name, basis);
        site.set("position", JSON.arrayNode().add(middle.lon()).add(middle.lat()));
        return site.put("radius", radius);
    }

    private static ObjectNode site(Text name, String basis) {
        final ObjectNode site = JSON.objectNode();
        site.set("name", ManyEvents.text(name));
        site.putNull("place").putNull("position").putNull("radius").put("basis", basis);
        site.set("why", ManyEvents.text("Invented.", "ساختگی است.", "فرضی ہے۔"));
        site.put("homesHit", false).putArray("statements");
        return site;
    }

    private ObjectNode statement(Place nearBy) {
        final ObjectNode statement = JSON.objectNode().put("id", "l" + ++statements);
        statement.putObject("claimant").put("actor", base.about().parties().get(random.nextInt(2)).actor());
        statement.set("text", ManyEvents.text("near the town", "نزدیک شهر", "شہر کے قریب"));
        statement.putObject("form").put("kind", "near").put("place", nearBy.id());
        statement.put("places", true).putNull("date").putArray("sources");
        return statement;
    }

    /** A position on land, to five decimals as editors write them; most are not far from the middle of the map. */
    private Position anywhere() {
        final Atlas.Extent view = base.about().extent();
        while (true) {
            final double lon = (view.west() + view.east()) / 2 + random.nextGaussian() * (view.east() - view.west()) / 4;
            final double lat = (view.south() + view.north()) / 2 + random.nextGaussian() * (view.north() - view.south()) / 4;
            final Position position = new Position(Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5);
            if (inside(position) && unitAt(position).isPresent()) return position;
        }
    }

    private boolean inside(Position position) {
        final Atlas.Extent limits = base.about().limits();
        return position.lon() > limits.west() && position.lon() < limits.east() && position.lat() > limits.south() && position.lat() < limits.north();
    }

    /** The province that a position lies in, or else the country. */
    private Optional<Layer.Feature> unitAt(Position position) {
        return holding(base.layers().provinces(), position).or(() -> holding(base.layers().countries(), position));
    }

    private static Optional<Layer.Feature> holding(Layer layer, Position position) {
        final Geometry point = POINTS.createPoint(new Coordinate(position.lon(), position.lat()));
        return layer.features().stream().filter(feature -> feature.geometry().contains(point)).findFirst();
    }

    private static ObjectNode within(Layer.Feature unit) {
        final ObjectNode within = JSON.objectNode().put("country", unit.id().substring(0, 2));
        return unit.id().length() > 2 ? within.put("province", unit.id()) : within;
    }

    private static JsonNode geometry(ArrayNode sites) {
        final ArrayNode points = JSON.arrayNode();
        for (final JsonNode site : sites) {
            final boolean point = List.of("surveyed", "gazetteer").contains(site.get("basis").asText()) && !site.get("homesHit").asBoolean();
            if (point) points.add(site.get("position"));
        }
        if (points.isEmpty()) return JSON.nullNode();
        final ObjectNode geometry = JSON.objectNode().put("type", points.size() == 1 ? "Point" : "MultiPoint");
        geometry.set("coordinates", points.size() == 1 ? points.get(0) : points);
        return geometry;
    }
}
