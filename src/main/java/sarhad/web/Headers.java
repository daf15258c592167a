package sarhad.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The headers that keep readers safe. */
final class Headers {
    private static final Map<String, String> ON_EVERY_ANSWER = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    private static final String POLICY = "default-src 'none'; script-src 'self'%s; style-src 'self'; img-src 'self'; font-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors %s";
    private static final String NOBODY = "'none'";
    private static final String ANYBODY = "*";

    private Headers() {}

    /**
     * Headers of a page; its policy allows our own files and that one inline script, and nothing else from anywhere. It may be
     * read from any site, as data may: a page that was opened out of a sandboxed frame has no origin, and reads articles all
     * the same. For its sake there is no opener policy either: browsers refuse a page with one whatever opens in a sandbox.
     */
    static Map<String, String> ofPage(Optional<String> policyHash) {
        final Map<String, String> headers = new LinkedHashMap<>(ON_EVERY_ANSWER);
        headers.put("Content-Security-Policy", policy(policyHash, NOBODY));
        headers.put("X-Frame-Options", "DENY");
        headers.put("Access-Control-Allow-Origin", "*");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return headers;
    }

    /** Headers of the one page that any site may frame, one that lets nothing in that is not marked for it too. */
    static Map<String, String> ofFramedPage(Optional<String> policyHash) {
        final Map<String, String> headers = new LinkedHashMap<>(ON_EVERY_ANSWER);
        headers.put("Content-Security-Policy", policy(policyHash, ANYBODY));
        headers.put("Access-Control-Allow-Origin", "*");
        headers.put("Cross-Origin-Embedder-Policy", "require-corp");
        headers.put("Cross-Origin-Resource-Policy", "cross-origin");
        return headers;
    }

    private static String policy(Optional<String> policyHash, String ancestors) {
        return POLICY.formatted(policyHash.map(hash -> " " + hash).orElse(""), ancestors);
    }

    /** Headers of data and assets: public, for any page of any site to read. */
    static Map<String, String> ofPublicFile() {
        return ofPublicFile(Optional.empty());
    }

    /** The same of a picture, which may have its own style sheet when it is opened by itself. */
    static Map<String, String> ofPublicFile(Optional<String> policyHash) {
        final Map<String, String> headers = new LinkedHashMap<>(ON_EVERY_ANSWER);
        final String style = policyHash.map(hash -> " style-src " + hash + ";").orElse("");
        headers.put("Content-Security-Policy", "default-src 'none';" + style + " frame-ancestors 'none'");
        headers.put("Access-Control-Allow-Origin", "*");
        headers.put("Cross-Origin-Resource-Policy", "cross-origin");
        return headers;
    }
}
