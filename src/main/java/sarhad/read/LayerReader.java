package sarhad.read;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import sarhad.model.Layer;

/** Reads {@code boundaries/*.geojson}. */
record LayerReader(Common common, GeometryFactory geometries, AtlasReader.Depth depth) {

    Layer read(Node file) {
        return new Layer(
                origin(common, file.at("about")),
                file.list("dashed", pair -> pair.list(Node::string)),
                file.list("features", this::feature));
    }

    static Layer.Origin origin(Common common, Node node) {
        return new Layer.Origin(
                node.string("origin"), node.string("version"), node.string("licence"), common.text(node, "credit"),
                node.optionalString("link"), node.string("simplified"));
    }

    private Layer.Feature feature(Node feature) {
        final Node node = feature.at("properties");
        return new Layer.Feature(
                feature.string("id"),
                geometry(feature.at("geometry")),
                common.optionalText(node, "name"),
                node.strings("aliases"),
                node.optionalString("country"),
                node.strings("between"),
                node.optional("tolerance").map(Node::number),
                node.optional("rank").map(rank -> (int) rank.number()).orElse(1));
    }

    private Geometry geometry(Node node) {
        try {
            final Geometry geometry = unchecked(node);
            final TopologyValidationError fault = depth == AtlasReader.Depth.SEALED ? null : new IsValidOp(geometry).getValidationError();
            if (fault != null) {
                final Coordinate at = fault.getCoordinate();
                node.error("a geometry that is not valid: " + fault.getMessage() + " at [" + at.x + ", " + at.y + "]", "a valid one (OGC Simple Features)");
            }
            return geometry;
        } catch (IllegalArgumentException e) {
            node.error("coordinates that make no geometry: " + e.getMessage(), "GeoJSON coordinates (RFC 7946)");
            return geometries.createGeometryCollection();
        }
    }

    private Geometry unchecked(Node node) {
        final Node at = node.at("coordinates");
        return switch (node.string("type")) {
            case "LineString" -> line(at);
            case "MultiLineString" -> geometries.createMultiLineString(at.list(this::line).toArray(LineString[]::new));
            case "Polygon" -> polygon(at);
            case "MultiPolygon" -> geometries.createMultiPolygon(at.list(this::polygon).toArray(Polygon[]::new));
            default -> throw new IllegalArgumentException("the type \"" + node.string("type") + "\" is no line or area");
        };
    }

    private LineString line(Node node) {
        return geometries.createLineString(coordinates(node));
    }

    private Polygon polygon(Node node) {
        final List<LinearRing> rings = node.list(ring -> geometries.createLinearRing(coordinates(ring)));
        if (rings.isEmpty()) throw new IllegalArgumentException("a polygon has no ring");
        return geometries.createPolygon(rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate[] coordinates(Node node) {
        final Coordinate[] coordinates = new Coordinate[node.json().size()];
        for (int i = 0; i < coordinates.length; i++) {
            final var pair = node.json().get(i);
            final double lon = pair.path(0).asDouble(Double.NaN);
            final double lat = pair.path(1).asDouble(Double.NaN);
            if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
                throw new IllegalArgumentException(pair + " is no longitude and latitude in degrees");
            }
            coordinates[i] = new Coordinate(lon, lat);
        }
        return coordinates;
    }

    /** The single line of a border layer. */
    static Optional<LineString> line(Layer layer) {
        return layer.features().stream().map(Layer.Feature::geometry).filter(LineString.class::isInstance)
                .map(LineString.class::cast).findFirst();
    }
}
