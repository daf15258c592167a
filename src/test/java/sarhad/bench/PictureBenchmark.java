package sarhad.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How long a picture of any view takes, and what pages take while 200 clients ask for pictures at once, each for another one,
 * again and again: {@code mvn -q -Pbench -DskipTests verify}. Clients run on the same machine and take their share of it.
 */
public final class PictureBenchmark {
    private static final int CLIENTS = 200;
    private static final int ROUNDS = 10;
    private static final int WARM = 100;
    private static final List<String> LANGUAGES = List.of("en", "fa", "ur");
    private static final List<String> PAGES = List.of("/en/", "/fa/events.html", "/ur/about.html", "/data/events-overview.geojson");

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger number = new AtomicInteger();
    private final String address;

    private PictureBenchmark(String address) {
        this.address = address;
    }

    /** @param arguments the build folder */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        final int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        final Process server = new ProcessBuilder(java, "-Xmx256m", "-jar", Path.of(arguments[0], "sarhad.jar").toString(), "serve", "--port", String.valueOf(port))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            new PictureBenchmark("http://127.0.0.1:" + port).measure(server.pid());
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private void measure(long process) throws IOException, InterruptedException {
        while (!answers()) Thread.sleep(20);
        final long start = System.nanoTime();
        get(picture());
        System.out.printf("the first picture of a view: %.0f ms%n", (System.nanoTime() - start) / 1e6);
        for (int i = 0; i < WARM; i++) get(picture());
        final List<Double> warm = new ArrayList<>();
        final long worked = worked(process);
        for (int i = 0; i < WARM; i++) warm.add(millis(picture()));
        System.out.printf("a picture of a view, warm: median %.0f ms (at most 150), 90 of 100 within %.0f ms; %d ms of processor time%n",
                part(warm, .5), part(warm, .9), (worked(process) - worked) / WARM);
        final List<Double> quiet = new ArrayList<>();
        for (int i = 0; i < 400; i++) quiet.add(millis(PAGES.get(i % PAGES.size())));
        final long before = resident(process, "VmRSS");
        final List<Double> pages = new ArrayList<>();
        final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
        for (int round = 0; round < ROUNDS; round++) storm(pages, statuses);
        System.out.printf("pages, nobody else asking: median %.1f ms, 99 of 100 within %.1f ms%n", part(quiet, .5), part(quiet, .99));
        System.out.printf("pages while %d ask for pictures at once, %d times: median %.1f ms, 99 of 100 within %.1f ms (at most 100), slowest %.1f ms, of %d; pictures by status %s%n",
                CLIENTS, ROUNDS, part(pages, .5), part(pages, .99), part(pages, 1), pages.size(), new TreeMap<>(statuses));
        System.out.printf("memory of the server, whose heap may have 256 MB: %d MB before, %d MB after, %d MB at most%n", before, resident(process, "VmRSS"), resident(process, "VmHWM"));
    }

    /** All clients ask at once; until all have their answer, pages are asked for one after the other. */
    private void storm(List<Double> pages, Map<Integer, AtomicInteger> statuses) throws IOException, InterruptedException {
        final List<CompletableFuture<Void>> asked = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            asked.add(client.sendAsync(request(picture()), HttpResponse.BodyHandlers.ofByteArray())
                    .thenAccept(answer -> statuses.computeIfAbsent(answer.statusCode(), status -> new AtomicInteger()).incrementAndGet()));
        }
        final CompletableFuture<Void> all = CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new));
        for (int i = 0; !all.isDone(); i++) pages.add(millis(PAGES.get(i % PAGES.size())));
        all.join();
    }

    /** A view that nobody asked for before. */
    private String picture() {
        final int n = number.incrementAndGet();
        return "/picture.png?lang=" + LANGUAGES.get(n % 3) + "&view=" + (58 + n % 70 * .1) + "," + (26 + n % 50 * .1) + "," + (5.5 + n % 211 * .01) + (n % 2 == 0 ? "" : "&size=square");
    }

    private double millis(String path) throws IOException, InterruptedException {
        final long start = System.nanoTime();
        get(path);
        return (System.nanoTime() - start) / 1e6;
    }

    private void get(String path) throws IOException, InterruptedException {
        final int status = client.send(request(path), HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        if (status != 200) throw new IllegalStateException(path + " answers " + status);
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).build();
    }

    private boolean answers() throws InterruptedException {
        try {
            get("/en/");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Milliseconds of processor time. */
    private static long worked(long process) {
        return ProcessHandle.of(process).flatMap(handle -> handle.info().totalCpuDuration()).map(Duration::toMillis).orElse(0L);
    }

    /** Megabytes, as the system counts them (Linux). */
    private static long resident(long process, String what) throws IOException {
        final Path status = Path.of("/proc", String.valueOf(process), "status");
        if (!Files.exists(status)) return -1;
        return Files.readAllLines(status).stream().filter(line -> line.startsWith(what)).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(-1);
    }

    private static double part(List<Double> values, double part) {
        Collections.sort(values);
        return values.get((int) Math.min(values.size() - 1, Math.floor(values.size() * part)));
    }
}
