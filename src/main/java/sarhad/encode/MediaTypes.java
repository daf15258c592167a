package sarhad.encode;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Media types by the ending of a path. */
public final class MediaTypes {
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("geojson", "application/geo+json"),
            Map.entry("csv", "text/csv; charset=utf-8; header=present"),
            Map.entry("kml", "application/vnd.google-earth.kml+xml"),
            Map.entry("gpkg", "application/geopackage+sqlite3"),
            Map.entry("zip", "application/zip"),
            Map.entry("bib", "application/x-bibtex; charset=utf-8"),
            Map.entry("ris", "application/x-research-info-systems; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("woff2", "font/woff2"));
    /** Compressed already, or asked for by programs that read parts of it as it is. */
    private static final Set<String> DENSE = Set.of("image/png", "font/woff2", "application/zip", "application/geopackage+sqlite3");

    private MediaTypes() {}

    /** The media type of a path, with its charset. */
    public static String of(String path) {
        final String type = BY_ENDING.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null) throw new IllegalArgumentException("no media type is known for " + path);
        return type;
    }

    /** Every ending and its media type, in the order of the endings. */
    public static SortedMap<String, String> all() {
        return new TreeMap<>(BY_ENDING);
    }

    /** Whether it pays to compress what is of a media type. */
    public static boolean compressible(String mediaType) {
        return !DENSE.contains(mediaType);
    }
}
