package sarhad.model;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * A layer of lines or areas.
 *
 * @param dashed pairs of countries whose common boundary is drawn dashed
 */
public record Layer(Origin origin, List<List<String>> dashed, List<Feature> features) {
    public Layer {
        dashed = List.copyOf(dashed);
        features = List.copyOf(features);
    }

    /**
     * Where a layer comes from.
     *
     * @param licence SPDX identifier, or the words "public domain"
     * @param simplified how it was cut, simplified or mended
     */
    public record Origin(String origin, String version, String licence, Text credit, Optional<String> link, String simplified) {}

    /**
     * One line or area.
     *
     * @param id ISO 3166 code of a country or province; any id for lines
     * @param geometry lon, lat in degrees; never to be changed in place
     * @param aliases other spellings of the name, for search only
     * @param country the country that a province belongs to
     * @param between the two countries that a border line divides: first the one on the left of its direction
     * @param tolerance metres by which simplifying may have moved a border line
     */
    public record Feature(
            String id, Geometry geometry, Optional<Text> name, List<String> aliases, Optional<String> country, List<String> between,
            Optional<Double> tolerance, int rank) {}

    /** Metres by which simplifying may have moved any of its lines: the most. */
    public Optional<Double> tolerance() {
        return features.stream().flatMap(feature -> feature.tolerance.stream()).max(Double::compare);
    }

    /** The feature of that id. */
    public Optional<Feature> feature(String id) {
        return features.stream().filter(feature -> feature.id.equals(id)).findFirst();
    }
}
