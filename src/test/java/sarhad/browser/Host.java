package sarhad.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Somebody else's site: another host name and another port, and a page of it that frames ours. */
final class Host implements AutoCloseable {
    private final HttpServer server;

    /**
     * @param body what stands in the page between two paragraphs that make it longer than any window
     * @param headers what its answers carry
     */
    Host(String body, Map<String, String> headers) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        final String page = "<!doctype html><html lang=en><head><meta name=viewport content='width=device-width'><link rel=icon href='data:,'><title>News</title></head>"
                + "<body style='margin:0 0 3000px'><p>Before</p>" + body + "<p>After</p></body></html>";
        server.createContext("/", exchange -> {
            final byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(200, bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
