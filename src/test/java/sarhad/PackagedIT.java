package sarhad;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as an operator runs it: from another folder, with nothing but the jar and its libraries. */
class PackagedIT {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");
    private static final int ENDED_BY_SIGTERM = 143;

    private static Process start(Path folder, String... arguments) throws IOException {
        final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        final List<String> command = new ArrayList<>(List.of(java, "-jar", System.getProperty("jar")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    }

    private static String addressOf(Process process) throws IOException {
        final String line = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        final Matcher address = ADDRESS.matcher(String.valueOf(line));
        assertTrue(address.find(), line);
        return "http://127.0.0.1:" + address.group(1);
    }

    private static byte[] get(String address) throws IOException, InterruptedException {
        final HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode(), address);
        return answer.body();
    }

    @Test
    void theJarServesTheVeryBytesThatAreMadeFromTheData(@TempDir Path folder) throws Exception {
        final Process process = start(folder, "serve", "--port", "0");
        try (RunningServer made = RunningServer.ofShipped()) {
            final String address = addressOf(process);
            for (final String path : List.of("/en/", "/ur/events/2024-01-16-koh-e-sabz.html", "/data/events.geojson", "/data/measures.json", "/data/claims.csv")) {
                assertArrayEquals(made.send("GET", path).body(), get(address + path), path);
            }
            assertTrue(new String(get(address + "/status"), StandardCharsets.UTF_8).contains("\"version\":\"0."));
        } finally {
            process.destroy();
        }
    }

    @Test
    void sigtermEndsItCleanly(@TempDir Path folder) throws Exception {
        final Process process = start(folder, "serve", "--port", "0");
        get(addressOf(process) + "/en/");
        process.destroy();
        assertTrue(process.waitFor(10, TimeUnit.SECONDS), "it still runs");
        assertEquals(ENDED_BY_SIGTERM, process.exitValue());
    }

    @Test
    void checkOfTheShippedAtlasEndsWell(@TempDir Path folder) throws Exception {
        final Process process = start(folder, "check");
        process.getInputStream().readAllBytes();
        assertEquals(0, process.waitFor());
    }
}
