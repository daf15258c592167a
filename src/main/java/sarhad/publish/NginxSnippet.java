package sarhad.publish;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import sarhad.encode.MediaTypes;
import sarhad.site.Headers;
import sarhad.site.Resource;

/**
 * What nginx has to be told for a published site: the headers that files cannot carry, how long caches may keep what, and
 * media types that it does not know. To be included in a {@code server} block whose {@code root} holds the folder.
 */
final class NginxSnippet {
    /** What pages say of themselves, all but who may frame them. */
    private static final String POLICY = "Content-Security-Policy";

    /** What says how long an answer may be kept: an error for no time, so that it is no header of every answer. */
    private static final String CACHING = "Cache-Control";

    private NginxSnippet() {}

    /** @param address the public address of the site, whose path is the folder that it stands in; at the root without one */
    static String of(Optional<String> address) {
        final Optional<URI> site = address.map(URI::create);
        final String written = site.map(URI::getRawPath).orElse("/");
        // nginx compares with addresses whose % it has decoded.
        final String folder = site.map(URI::getPath).orElse("/");
        final String pattern = quoted("^" + literally(folder));
        return """
            # Made by "publish": include it in the server block whose root holds the folder %1$s
            location "%9$s" {
                index index.html;
                types {
            %6$s
                }
                charset utf-8;
                charset_types %7$s;
                gzip on;
                gzip_vary on;
                gzip_types %8$s;
            %2$s
                location ~ "%10$s[^/]+/embed[.]html$" {
            %5$s
                }
                location ~ "%10$s(.*/)?([^/]*[.]html)?$" {
            %3$s
                }
                location = "%9$ssw.js" {
            %11$s
                }
                location "%9$sassets/" {
            %4$s
                }
            }
            """.formatted(written, lines(publicFile(Resource.Caching.BRIEFLY), 4), lines(page(Headers.ofPage(Optional.empty()), Headers.FRAMED_BY_NOBODY), 8),
                    lines(publicFile(Resource.Caching.FOR_EVER), 8), lines(page(Headers.ofFramedPage(Optional.empty()), Headers.FRAMED_BY_ANYBODY), 8),
                    types(), charsets(), compressed(), quoted(folder), pattern, lines(worker(), 8));
    }

    /** A text as a regular expression that it alone matches. */
    private static String literally(String text) {
        return text.replaceAll("[^A-Za-z0-9/_-]", "\\\\$0");
    }

    /** A text as it stands between double quotes. */
    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static Map<String, String> page(Map<String, String> served, String policy) {
        final Map<String, String> headers = new LinkedHashMap<>(served);
        headers.put(POLICY, policy);
        headers.put(CACHING, Resource.Caching.BRIEFLY.header());
        return headers;
    }

    /** Pictures have a style sheet of their own, whose hash a server would name for each. */
    private static Map<String, String> publicFile(Resource.Caching caching) {
        final Map<String, String> headers = new LinkedHashMap<>(Headers.ofPublicFile());
        headers.put(POLICY, "default-src 'none'; style-src 'unsafe-inline'; " + Headers.FRAMED_BY_NOBODY);
        headers.put(CACHING, caching.header());
        return headers;
    }

    private static Map<String, String> worker() {
        final Map<String, String> headers = new LinkedHashMap<>(Headers.ofWorker());
        headers.put(CACHING, Resource.Caching.IF_UNCHANGED.header());
        return headers;
    }

    private static String types() {
        return MediaTypes.all().entrySet().stream().map(type -> "        " + bare(type.getValue()) + " " + type.getKey() + ";").collect(Collectors.joining("\n"));
    }

    private static String charsets() {
        return some(type -> type.contains("charset"));
    }

    private static String compressed() {
        return some(MediaTypes::compressible);
    }

    /** Some media types but HTML, which nginx takes for granted wherever it is given a list of them, and warns of. */
    private static String some(Predicate<String> wanted) {
        return MediaTypes.all().values().stream().filter(type -> !type.startsWith("text/html")).filter(wanted).map(NginxSnippet::bare).distinct().collect(Collectors.joining(" "));
    }

    /** Without its parameters. */
    private static String bare(String type) {
        return type.replaceFirst(";.*", "");
    }

    private static String lines(Map<String, String> headers, int indent) {
        return new TreeMap<>(headers).entrySet().stream().map(header -> " ".repeat(indent) + "add_header " + header.getKey() + " \"" + header.getValue() + "\""
                + (header.getKey().equals(CACHING) ? ";" : " always;")).collect(Collectors.joining("\n"));
    }
}
