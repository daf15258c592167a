package sarhad.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A fault of ours, be it an Error: who asked gets a reference, and the log has what happened under it. */
class FaultsTest {
    private static final Pattern REFERENCE = Pattern.compile("reference ([0-9a-f]{8})");

    @Test
    void anErrorIsAnsweredWithAReferenceUnderWhichTheLogHasIt() throws Exception {
        final PrintStream before = System.err;
        final ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (Server server = new Server(() -> { throw new NoClassDefFoundError("missing/Packer"); })) {
            server.start("127.0.0.1", 0);
            final HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/assets/style.css")).build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(500, answer.statusCode());
            final Matcher reference = REFERENCE.matcher(answer.body());
            assertTrue(reference.find(), answer.body());
            final String told = log.toString(StandardCharsets.UTF_8);
            assertTrue(told.contains("/assets/style.css failed, reference " + reference.group(1)) && told.contains("missing/Packer"), told);
        } finally {
            System.setErr(before);
        }
    }
}
