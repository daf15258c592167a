package sarhad.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpHeaders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sarhad.RunningServer;

/** Who may frame what, by the headers. */
class FramingTest {
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.shared();
    }

    private static HttpHeaders headers(String path) throws Exception {
        return server.send("GET", path).headers();
    }

    private static String policy(HttpHeaders headers) {
        return headers.firstValue("Content-Security-Policy").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa", "ur"})
    void anybodyMayFrameTheEmbeddedMap(String language) throws Exception {
        final HttpHeaders headers = headers("/" + language + "/embed.html");
        assertTrue(policy(headers).endsWith("frame-ancestors *"), policy(headers));
        assertTrue(policy(headers).startsWith("default-src 'none'; script-src 'self' 'sha256-"), policy(headers));
        assertFalse(headers.firstValue("X-Frame-Options").isPresent());
        assertEquals("cross-origin", headers.firstValue("Cross-Origin-Resource-Policy").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/en/about.html", "/en/events/2024-01-16-koh-e-sabz.html", "/en/nothing/embed.html", "/embed.html", "/data/events.geojson", "/embed-height.js"})
    void nobodyMayFrameAnythingElse(String path) throws Exception {
        assertTrue(policy(headers(path)).endsWith("frame-ancestors 'none'"), path);
    }

    /** A page opened out of a sandboxed frame has no origin, and browsers refuse it one with an opener policy. */
    @Test
    void whatIsOpenedOutOfASandboxCanBeReadThere() throws Exception {
        final HttpHeaders headers = headers("/en/");
        assertFalse(headers.firstValue("Cross-Origin-Opener-Policy").isPresent());
        assertEquals("*", headers.firstValue("Access-Control-Allow-Origin").orElse(""));
    }

    @Test
    void theHelperMayBeLoadedByAnyPageAndIsNotKeptForLong() throws Exception {
        final HttpHeaders headers = headers("/embed-height.js");
        assertEquals("cross-origin", headers.firstValue("Cross-Origin-Resource-Policy").orElse(""));
        assertTrue(headers.firstValue("Cache-Control").orElse("").contains("max-age=60"));
    }
}
