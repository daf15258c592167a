package sarhad;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** A real server on a free port, and a client that asks it. */
public final class RunningServer implements AutoCloseable {
    /** Where the world finds the site of {@link #sharedWithAddress}. */
    public static final String ADDRESS = "https://example.org/atlas/";

    private final Serving serving;
    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private RunningServer(Optional<Path> geodata, Optional<URI> address) {
        this(new Settings(geodata, address, Settings.DEFAULT_HOST, 0));
    }

    private RunningServer(Settings settings) {
        try {
            serving = Serving.start(settings, Clock.systemUTC());
        } catch (Editions.Refused refused) {
            throw new IllegalStateException(refused.problems().toString(), refused);
        }
    }

    /** Serves a folder of data. */
    public static RunningServer of(Path geodata) {
        return new RunningServer(Optional.of(geodata), Optional.empty());
    }

    /** Serves a folder of data where another server was, as after a restart. */
    public static RunningServer on(int port, Path geodata) {
        return new RunningServer(new Settings(Optional.of(geodata), Optional.empty(), Settings.DEFAULT_HOST, port));
    }

    /** Serves a folder of data under a public address. */
    public static RunningServer at(Path geodata, String address) {
        return new RunningServer(Optional.of(geodata), Optional.of(URI.create(address)));
    }

    /**
     * Serves the atlas that ships with the program to all tests of this process that do not close it. Each server makes the
     * whole site while nobody asks, which takes a processor from whoever tests next.
     */
    public static RunningServer shared() {
        return Shared.SERVER;
    }

    private static final class Shared {
        private static final RunningServer SERVER = ofShipped();
    }

    /** The same under {@link #ADDRESS}. */
    public static RunningServer sharedWithAddress() {
        return SharedWithAddress.SERVER;
    }

    private static final class SharedWithAddress {
        private static final RunningServer SERVER = at(Path.of("geodata"), ADDRESS);
    }

    /** Serves the atlas that ships with the program. */
    public static RunningServer ofShipped() {
        return new RunningServer(Optional.empty(), Optional.empty());
    }

    /** The address of a path. */
    public String at(String path) {
        return "http://" + Settings.DEFAULT_HOST + ":" + serving.port() + path;
    }

    /** The port that it listens on. */
    public int port() {
        return serving.port();
    }

    /** Asks; headers come as name, value, name, value. */
    public HttpResponse<byte[]> send(String method, String path, String... headers) throws IOException, InterruptedException {
        final HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(at(path))).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** A header of an answer; empty where it has none of that name. */
    public static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Gets the text at a path. */
    public String text(String path) throws IOException, InterruptedException {
        return new String(send("GET", path).body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        serving.close();
    }
}
