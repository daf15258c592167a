package sarhad.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import sarhad.measure.Placement;
import sarhad.model.Atlas;
import sarhad.model.Layer;
import sarhad.model.Position;
import sarhad.model.Site;

/** That places lie where they are said to lie, and that the layers fit the parties. */
final class GeographicChecks {
    /** Metres by which a gazetteer's point may lie off its unit: coasts and boundaries are drawn no finer. */
    private static final double DRAWING_TOLERANCE = 5_000;

    /** Metres within which a town's point still says something. */
    private static final double WIDEST_POINT = 100_000;

    private final Documents documents;
    private final Map<String, Layer> layers;
    private final Optional<Placement> placement;

    /** @param layers those that could be read, by the names of their files */
    GeographicChecks(Documents documents, Map<String, Layer> layers) {
        this.documents = documents;
        this.layers = layers;
        final boolean enough = Stream.of("countries", "provinces", "land").allMatch(layers::containsKey);
        this.placement = enough ? Optional.of(new Placement(layers.get("countries"), layers.get("provinces"), layers.get("land"), limits())) : Optional.empty();
    }

    /** The atlas's limits; where they cannot be read, the window that its countries fill. */
    private Atlas.Extent limits() {
        return documents.sound("atlas.json").map(file -> file.list("limits", Node::number)).map(n -> new Atlas.Extent(n.get(0), n.get(1), n.get(2), n.get(3))).orElseGet(() -> {
            final Envelope window = new Envelope();
            layers.get("countries").features().forEach(country -> window.expandToInclude(country.geometry().getEnvelopeInternal()));
            return new Atlas.Extent(window.getMinX(), window.getMinY(), window.getMaxX(), window.getMaxY());
        });
    }

    void check() {
        documents.sound("atlas.json").ifPresent(this::parties);
        if (placement.isEmpty()) return;
        for (final String name : documents.soundIn("events")) {
            documents.sound(name).orElseThrow().at("properties").list("sites", site -> site).forEach(this::site);
        }
        documents.sound("places.geojson").ifPresent(file -> file.list("features", feature -> feature).forEach(this::place));
    }

    private void parties(Node file) {
        final Set<String> countries = Set.copyOf(file.list("parties", party -> party.string("country")));
        for (final String layer : List.of("border", "border-alternative")) {
            if (!layers.containsKey(layer)) continue;
            final Node features = documents.sound("boundaries/" + layer + ".geojson").orElseThrow().at("features");
            if (features.json().size() != 1) features.error(features.json().size() + " features", "one: the border");
            final Node between = features.at(0).at("properties").at("between");
            if (countries.size() == 2 && !Set.copyOf(between.list(Node::string)).equals(countries)) {
                between.error(between.json().toString(), "the countries of the two parties, " + countries.stream().sorted().toList());
            }
        }
        for (final Node party : file.list("parties", node -> node)) {
            known(party.at("country"), "countries");
            known(party.at("province"), "provinces");
        }
    }

    private void known(Node code, String name) {
        final Layer layer = layers.get(name);
        if (layer != null && layer.feature(code.string()).isEmpty()) code.error("\"" + code.string() + "\"", "the id of a feature of boundaries/" + name + ".geojson");
    }

    private void site(Node site) {
        final Optional<Node> position = site.optional("position");
        if (position.isEmpty() || site.optional("radius").isEmpty()) return;
        final Optional<Site.Unit> unit = site.optional("within").map(GeographicChecks::unit);
        site.optional("within").flatMap(within -> within.optional("province")).ifPresent(this::knownProvince);
        if (List.of("surveyed", "gazetteer").contains(site.string("basis")) && site.at("radius").number() > WIDEST_POINT) {
            site.at("radius").warning(site.string("radius"), "at most " + kilometres(WIDEST_POINT) + " around a known point, or the basis derived");
        }
        lies(position.get(), unit, site.at("radius").number(), "allowing its radius of " + kilometres(site.at("radius").number()));
    }

    private void place(Node feature) {
        final Node properties = feature.at("properties");
        final Optional<Site.Unit> unit = properties.optionalString("country").map(c -> new Site.Unit(c, properties.optionalString("province")));
        feature.optional("geometry").ifPresent(point ->
                lies(point.at("coordinates"), unit, DRAWING_TOLERANCE, "allowing " + kilometres(DRAWING_TOLERANCE)));
    }

    /** A province that the layers do not have cuts nothing off, which is right far away and a slip near by. */
    private void knownProvince(Node province) {
        final String country = province.string().substring(0, 2);
        final Layer provinces = layers.get("provinces");
        final boolean countryHasSome = provinces.features().stream().anyMatch(feature -> feature.id().startsWith(country + "-"));
        if (countryHasSome && provinces.feature(province.string()).isEmpty()) {
            province.warning("\"" + province.string() + "\", which the layers do not have", "the id of a feature of boundaries/provinces.geojson, or a province outside the atlas's window");
        }
    }

    private static Site.Unit unit(Node node) {
        return new Site.Unit(node.string("country"), node.optionalString("province"));
    }

    private void lies(Node node, Optional<Site.Unit> unit, double allowed, String allowance) {
        final Position position = Common.position(node);
        final OptionalDouble off = unit.map(u -> placement.orElseThrow().metresFromUnit(position, u)).orElse(OptionalDouble.empty());
        if (off.isPresent()) {
            final String name = unit.orElseThrow().province().orElse(unit.orElseThrow().country());
            if (off.getAsDouble() > allowed) {
                node.error(node.json() + ", " + kilometres(off.getAsDouble()) + " outside " + name, "a position in " + name + ", " + allowance);
            }
            return;
        }
        final double wet = placement.orElseThrow().metresFromLand(position);
        if (wet > allowed + Placement.LAND_TOLERANCE) {
            node.error(node.json() + ", in the sea, " + kilometres(wet) + " from land", "a position on land, " + allowance);
        }
    }

    private static String kilometres(double metres) {
        return Math.round(metres / 100) / 10.0 + " km";
    }
}
