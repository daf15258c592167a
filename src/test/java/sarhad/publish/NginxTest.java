package sarhad.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static sarhad.RunningServer.header;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sarhad.Fixtures;
import sarhad.PublishedSite;
import sarhad.RunningServer;
import sarhad.browser.Chromium;

/** A published site in a folder of a real nginx, with the snippet that was published with it. */
class NginxTest {
    /** Folders whose names mean something to nginx, to regular expressions or to nobody, as an address writes them. */
    private static final List<String> ODD = List.of("/a;b/", "/a.b+(c)/", "/$x'y/", "/%7Bn%7D%20%22q%22%5C/", "/%D9%86%D9%82%D8%B4%D9%87/");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static String address;
    private static Path files;
    private static Process nginx;
    private static Path complaints;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        final int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        address = "http://127.0.0.1:" + port + "/maps/atlas/";
        files = folder.resolve("root/maps/atlas");
        PublishedSite.write(Fixtures.SHIPPED, address, files);
        complaints = folder.resolve("error.log");
        final Path conf = folder.resolve("nginx.conf");
        final StringBuilder others = new StringBuilder();
        for (int i = 0; i < ODD.size(); i++) others.append("include ").append(odd(folder, i, "http://127.0.0.1:" + port + ODD.get(i))).append("; ");
        Files.writeString(conf, """
            pid %1$s/pid; error_log %1$s/error.log; daemon off; worker_processes 1;
            events { worker_connections 64; }
            http {
                access_log off; client_body_temp_path %1$s/b; proxy_temp_path %1$s/p; fastcgi_temp_path %1$s/f; uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
                server { listen 127.0.0.1:%2$d; root %1$s/root; include %3$s; %4$s }
            }
            """.formatted(folder, port, files.resolve("nginx.conf"), others));
        // The workers of a root's nginx are nobody: they may read what they serve.
        try (Stream<Path> all = Files.walk(folder)) {
            for (final Path path : all.toList()) path.toFile().setReadable(true, false);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (final Path path : all.filter(Files::isDirectory).toList()) path.toFile().setExecutable(true, false);
        }
        // Debian has it where only root looks.
        final String command = Files.isExecutable(Path.of("/usr/sbin/nginx")) ? "/usr/sbin/nginx" : "nginx";
        nginx = new ProcessBuilder(command, "-c", conf.toString(), "-p", folder.toString(), "-e", complaints.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start();
        for (int i = 0; i < 100 && !answers(); i++) Thread.sleep(100);
        assertTrue(nginx.isAlive(), () -> read(complaints) + read(folder.resolve("out")));
    }

    /** A folder with a page, the framed page and a script, and what is published beside them for nginx. */
    private static Path odd(Path folder, int number, String address) throws IOException {
        final Path odd = folder.resolve("root" + URI.create(address).getPath());
        Files.createDirectories(odd.resolve("en"));
        Files.createDirectories(odd.resolve("assets"));
        for (final String file : List.of("en/index.html", "en/embed.html", "assets/a.js", "a.json")) Files.writeString(odd.resolve(file), file);
        return Files.writeString(folder.resolve(number + ".conf"), NginxSnippet.of(Optional.of(address)));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        nginx.destroy();
        nginx.waitFor(5, TimeUnit.SECONDS);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static boolean answers() throws InterruptedException {
        try {
            return get("index.html").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return get(URI.create(address + path));
    }

    private static HttpResponse<byte[]> get(URI uri) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Everything that readers and browsers go by; what a policy says the page says itself here. */
    @Test
    void everyKindOfFileComesWithTheHeadersThatOurServerSends() throws Exception {
        try (RunningServer server = RunningServer.at(Fixtures.SHIPPED, address)) {
            final String script;
            try (Stream<Path> assets = Files.list(files.resolve("assets"))) {
                script = assets.map(path -> "assets/" + path.getFileName()).filter(path -> path.endsWith(".js")).sorted().findFirst().orElseThrow();
            }
            for (final String path : List.of("en/", "en/embed.html", "ur/events/2024-01-18-saravan.html", "data/events.geojson", "data/claims.csv", "data/search.json", "favicon.svg", "sw.js", script)) {
                final HttpResponse<byte[]> theirs = get(path);
                final HttpResponse<byte[]> ours = server.send("GET", "/" + path);
                assertEquals(200, theirs.statusCode(), path);
                for (final String name : List.of("X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy", "X-Frame-Options", "Cross-Origin-Opener-Policy",
                        "Cross-Origin-Resource-Policy", "Cross-Origin-Embedder-Policy", "Access-Control-Allow-Origin", "Cache-Control")) {
                    assertEquals(header(ours, name), header(theirs, name), path + " " + name);
                }
                final String type = header(ours, "Content-Type").replace("; header=present", "").replace(" ", "").toLowerCase();
                assertEquals(type, header(theirs, "Content-Type").replace(" ", "").toLowerCase(), path);
                final String policy = header(ours, "Content-Security-Policy");
                assertTrue(header(theirs, "Content-Security-Policy").contains(policy.substring(policy.indexOf("frame-ancestors"))), path);
            }
        }
    }

    @Test
    void aSiteWorksInAFolderOfAnyName() throws Exception {
        for (final String folder : ODD) {
            final URI site = URI.create(address).resolve(folder);
            final HttpResponse<byte[]> page = get(site.resolve("en/"));
            assertEquals("200 DENY", page.statusCode() + " " + header(page, "X-Frame-Options"), folder);
            assertTrue(header(page, "Content-Security-Policy").contains("frame-ancestors 'none'"), folder);
            final HttpResponse<byte[]> framed = get(site.resolve("en/embed.html"));
            assertEquals("200 ", framed.statusCode() + " " + header(framed, "X-Frame-Options"), folder);
            assertTrue(header(framed, "Content-Security-Policy").contains("frame-ancestors *"), folder);
            assertTrue(header(get(site.resolve("assets/a.js")), "Cache-Control").contains("immutable"), folder);
            assertEquals("application/json", header(get(site.resolve("a.json")), "Content-Type"), folder);
        }
    }

    /** What is not there today can be there tomorrow. */
    @Test
    void noCacheKeepsAnError() throws Exception {
        for (final String path : List.of("assets/none.js", "none.json", "en/none.html")) {
            final HttpResponse<byte[]> none = get(path);
            assertEquals("404 ", none.statusCode() + " " + header(none, "Cache-Control"), path);
            assertEquals("nosniff", header(none, "X-Content-Type-Options"), path);
        }
    }

    /** Among the complaints are the pages that were asked for and are not there. */
    @Test
    void nginxHasNothingToWarnOf() throws IOException {
        assertFalse(Files.readString(complaints).contains("[warn]"), () -> read(complaints));
    }

    /** The server makes everything anew: so two runs write the same files, too. */
    @Test
    void everyFileIsTheByteThatOurServerSends() throws Exception {
        final List<String> paths = new ArrayList<>();
        try (Stream<Path> all = Files.walk(files)) {
            all.filter(Files::isRegularFile).map(path -> files.relativize(path).toString()).sorted().forEach(paths::add);
        }
        paths.removeAll(List.of("site.json", "nginx.conf", "index.html"));
        assertTrue(paths.size() > 500);
        try (RunningServer server = RunningServer.at(Fixtures.SHIPPED, address)) {
            for (final String path : paths) assertArrayEquals(server.send("GET", "/" + path).body(), Files.readAllBytes(files.resolve(path)), path);
        }
    }

    /** What needs a server is not offered, and nothing else is missed. */
    @Test
    void theMapWorksThereWithoutAWordOfComplaint() {
        try (Chromium chromium = new Chromium(); Page page = chromium.browser().newPage()) {
            final List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onResponse(response -> {
                if (response.status() >= 400) complaints.add(response.status() + " " + response.url());
            });
            page.navigate(address + "ur/?event=2024-01-16-koh-e-sabz");
            page.waitForSelector("html[data-ready]");
            page.waitForSelector("[data-ref=detail] article h1");
            assertTrue(page.locator("button.mark").count() > 5);
            assertTrue(page.locator("[data-ref=measure]").isHidden());
            assertEquals(List.of(), complaints);
        }
    }

    @Test
    void noFileNamesTheServersOfOthersAsItsOwn() throws IOException {
        final String page = Files.readString(files.resolve("en/events/2024-01-18-saravan.html"), StandardCharsets.UTF_8);
        assertTrue(page.contains("<link rel=\"canonical\" href=\"" + address + "en/events/2024-01-18-saravan.html\">"));
        assertFalse(page.contains("localhost"));
    }
}
