package sarhad.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sarhad.encode.Policy;

/** The headers that keep readers safe. */
public final class Headers {
    /** The part of a Content-Security-Policy that only a header can say. */
    public static final String FRAMED_BY_NOBODY = "frame-ancestors 'none'";
    /** The same of the one page that other sites frame. */
    public static final String FRAMED_BY_ANYBODY = "frame-ancestors *";

    private static final Map<String, String> ON_EVERY_ANSWER = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private Headers() {}

    /**
     * Headers of a page; its policy allows our own files and that one inline script, and nothing else from anywhere. It may be
     * read from any site, as data may: a page that was opened out of a sandboxed frame has no origin, and reads articles all
     * the same. For its sake there is no opener policy either: browsers refuse a page with one whatever opens in a sandbox.
     */
    public static Map<String, String> ofPage(Optional<String> policyHash) {
        final Map<String, String> headers = new LinkedHashMap<>(ON_EVERY_ANSWER);
        headers.put("Content-Security-Policy", Policy.ofPage(policyHash) + "; " + FRAMED_BY_NOBODY);
        headers.put("X-Frame-Options", "DENY");
        headers.put("Access-Control-Allow-Origin", "*");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return headers;
    }

    /** Headers of the one page that any site may frame, one that lets nothing in that is not marked for it too. */
    public static Map<String, String> ofFramedPage(Optional<String> policyHash) {
        final Map<String, String> headers = new LinkedHashMap<>(ON_EVERY_ANSWER);
        headers.put("Content-Security-Policy", Policy.ofPage(policyHash) + "; " + FRAMED_BY_ANYBODY);
        headers.put("Access-Control-Allow-Origin", "*");
        headers.put("Cross-Origin-Embedder-Policy", "require-corp");
        headers.put("Cross-Origin-Resource-Policy", "cross-origin");
        return headers;
    }

    /** Headers of data and assets: public, for any page of any site to read. */
    public static Map<String, String> ofPublicFile() {
        return ofPublicFile(Optional.empty());
    }

    /** Headers of the service worker, which fetches our own files and nothing else. */
    public static Map<String, String> ofWorker() {
        final Map<String, String> headers = ofPublicFile();
        headers.put("Content-Security-Policy", "default-src 'none'; connect-src 'self'; " + FRAMED_BY_NOBODY);
        return headers;
    }

    /** The same of a picture, which may have its own style sheet when it is opened by itself. */
    public static Map<String, String> ofPublicFile(Optional<String> policyHash) {
        final Map<String, String> headers = new LinkedHashMap<>(ON_EVERY_ANSWER);
        final String style = policyHash.map(hash -> " style-src " + hash + ";").orElse("");
        headers.put("Content-Security-Policy", "default-src 'none';" + style + " " + FRAMED_BY_NOBODY);
        headers.put("Access-Control-Allow-Origin", "*");
        headers.put("Cross-Origin-Resource-Policy", "cross-origin");
        return headers;
    }
}
