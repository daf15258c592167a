package sarhad.encode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import sarhad.model.Atlas;
import sarhad.model.Layer;

/**
 * A collection that can be downloaded.
 *
 * @param key of its words
 * @param files its formats, by their names below {@code data/}
 * @param texts whether it holds texts of ours
 * @param origins where its geometry comes from
 */
record Download(String key, List<String> files, boolean texts, List<Layer.Origin> origins) {
    /** The name of the archive that holds all the others. */
    static final String ARCHIVE = "atlas.zip";

    /** The name of the archive that holds the whole site, for use without a network. */
    static final String OFFLINE = "offline.zip";

    /** Every one, the whole atlas first. */
    static List<Download> all(Atlas atlas) {
        final Atlas.Layers layers = atlas.layers();
        final Layer.Origin border = layers.border().origin();
        final List<Layer.Origin> every = Frames.origins(atlas).distinct().toList();
        return List.of(
                new Download("everything", List.of(ARCHIVE), true, every),
                new Download("offline", List.of(OFFLINE), true, every),
                new Download("layers", List.of("atlas.gpkg"), true, every),
                new Download("events", List.of("events.geojson", "events.csv", "events.kml"), true, List.of(border)),
                new Download("claims", List.of("claims.csv", "claims.json"), true, List.of()),
                new Download("theses", List.of("theses.csv", "theses.json"), true, List.of()),
                new Download("actors", List.of("actors.csv", "actors.json"), true, List.of()),
                new Download("sources", List.of("sources.csv", "sources.json"), true, List.of()),
                new Download("measures", List.of("measures.json", "reported.json"), true, List.of(border)),
                new Download("places", List.of("places.geojson", "places.kml"), true, List.of(atlas.places().origin())),
                new Download("border", List.of("border.geojson", "border-alternative.geojson", "border.kml"), false, List.of(border, layers.borderAlternative().origin())),
                new Download("provinces", List.of("provinces.geojson", "provinces.kml", "countries.geojson"), false, List.of(layers.provinces().origin(), layers.countries().origin())),
                new Download("zones", List.of("zones.geojson", "zones.kml"), false, List.of(border)),
                new Download("ground", List.of("rivers.geojson", "land.geojson"), false, List.of(layers.rivers().origin(), layers.land().origin())));
    }

    /** The licences of its geometry, each once. */
    List<String> licences() {
        return origins.stream().map(Layer.Origin::licence).distinct().toList();
    }

    /** Whether it is no archive itself. */
    boolean inArchive() {
        return files.stream().noneMatch(List.of(ARCHIVE, OFFLINE)::contains);
    }

    /** Every file of which the archive is made. */
    static Stream<String> inArchive(Atlas atlas) {
        return all(atlas).stream().filter(Download::inArchive).flatMap(download -> download.files.stream());
    }

    /** The way to the archive of the whole site, where there is one. @param files below {@code data/} */
    static Optional<String> pack(Desk desk, Map<String, Supplier<byte[]>> files) {
        return files.containsKey(OFFLINE) ? Optional.of(desk.to(desk.links().data(OFFLINE))) : Optional.empty();
    }

    /** The ending of a file's name. */
    static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }
}
