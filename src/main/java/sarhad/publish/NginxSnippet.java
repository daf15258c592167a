package sarhad.publish;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sarhad.site.Headers;

/**
 * What nginx has to be told for a published site: the headers that files cannot carry, how long caches may keep what, and
 * media types that it does not know. To be included in a {@code server} block whose {@code root} holds the folder.
 */
final class NginxSnippet {
    private static final String BRIEFLY = "public, max-age=60, stale-while-revalidate=300";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    /** What pages say of themselves, all but who may frame them. */
    private static final String POLICY = "Content-Security-Policy";

    private NginxSnippet() {}

    /** @param address the public address of the site, whose path is the folder that it stands in; at the root without one */
    static String of(Optional<String> address) {
        final String folder = address.map(site -> URI.create(site).getRawPath()).filter(path -> !path.isEmpty()).orElse("/");
        return """
            # Made by "publish": include it in the server block whose root holds the folder %1$s
            location %1$s {
                index index.html;
                types {
                    text/html html; text/css css; text/javascript js; application/json json; application/geo+json geojson;
                    text/csv csv; application/xml xml; text/plain txt; image/svg+xml svg; image/png png; font/woff2 woff2;
                    application/vnd.google-earth.kml+xml kml; application/geopackage+sqlite3 gpkg; application/zip zip;
                    application/x-bibtex bib; application/x-research-info-systems ris;
                }
                charset utf-8;
                charset_types text/html text/css text/javascript text/csv text/plain application/x-bibtex application/x-research-info-systems;
                gzip on;
                gzip_vary on;
                gzip_types text/css text/javascript application/json application/geo+json text/csv application/xml text/plain image/svg+xml application/vnd.google-earth.kml+xml;
            %2$s
                location ~ "^%1$s[^/]+/embed[.]html$" {
            %5$s
                }
                location ~ "^%1$s(.*/)?([^/]*[.]html)?$" {
            %3$s
                }
                location %1$sassets/ {
            %4$s
                }
            }
            """.formatted(folder, lines(publicFile(BRIEFLY), 4), lines(page(Headers.ofPage(Optional.empty()), Headers.FRAMED_BY_NOBODY), 8),
                    lines(publicFile(FOR_EVER), 8), lines(page(Headers.ofFramedPage(Optional.empty()), Headers.FRAMED_BY_ANYBODY), 8));
    }

    private static Map<String, String> page(Map<String, String> served, String policy) {
        final Map<String, String> headers = new LinkedHashMap<>(served);
        headers.put(POLICY, policy);
        headers.put("Cache-Control", BRIEFLY);
        return headers;
    }

    /** Pictures have a style sheet of their own, whose hash a server would name for each. */
    private static Map<String, String> publicFile(String caching) {
        final Map<String, String> headers = new LinkedHashMap<>(Headers.ofPublicFile());
        headers.put(POLICY, "default-src 'none'; style-src 'unsafe-inline'; " + Headers.FRAMED_BY_NOBODY);
        headers.put("Cache-Control", caching);
        return headers;
    }

    private static String lines(Map<String, String> headers, int indent) {
        return new TreeMap<>(headers).entrySet().stream().map(header -> " ".repeat(indent) + "add_header " + header.getKey() + " \"" + header.getValue() + "\" always;")
                .collect(Collectors.joining("\n"));
    }
}
