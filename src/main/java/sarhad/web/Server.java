package sarhad.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinException;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sarhad.site.Headers;
import sarhad.site.Site;

/** The HTTP server. It serves one site at a time and can be handed another while it runs. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    /** Longer request heads are refused before they reach us. */
    private static final int LONGEST_HEAD = 32_768;
    private static final long PATIENCE_AT_STOP = 2_000;

    private final Javalin javalin;
    private final Supplier<Edition> edition;

    /** A site and what is to be said of it; both change together. */
    public record Edition(Site site, Status status) {}

    /** @param edition what to serve now; asked for at every request */
    public Server(Supplier<Edition> edition) {
        this.edition = edition;
        this.javalin = Javalin.create(this::configure);
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.compressionStrategy = io.javalin.compression.CompressionStrategy.NONE;
        config.http.maxRequestSize = 0;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(LONGEST_HEAD);
            http.setSendServerVersion(false);
            http.setSendDateHeader(true);
        });
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new JettyFailures());
            server.setStopTimeout(PATIENCE_AT_STOP);
        });
        final Drawings drawings = new Drawings(Drawings.Limits.usual());
        final SiteHandler pages = new SiteHandler(() -> edition.get().site(), drawings);
        final PictureHandler pictures = new PictureHandler(() -> edition.get().site(), drawings);
        final MeasureHandler measures = new MeasureHandler(() -> edition.get().site());
        final OembedHandler oembed = new OembedHandler(() -> edition.get().site(), pages);
        for (final HandlerType method : new HandlerType[] {HandlerType.GET, HandlerType.HEAD}) {
            config.routes.addHttpHandler(method, "/status", owned(this::status));
            config.routes.addHttpHandler(method, "/measure/border", owned(measures::border));
            config.routes.addHttpHandler(method, "/measure/between", owned(measures::between));
            config.routes.addHttpHandler(method, "/oembed", owned(oembed::byUrl));
            config.routes.addHttpHandler(method, "/oembed/<path>", owned(oembed::byPath));
            config.routes.addHttpHandler(method, "/picture.png", owned(pictures::answer));
            config.routes.addHttpHandler(method, "/", owned(pages::answer));
            config.routes.addHttpHandler(method, "/<path>", owned(pages::answer));
        }
        config.routes.before(owned(Server::refuseOtherMethods));
    }

    /** The handler with its faults owned up to: Errors too (a class that is not there, no memory), of which Javalin would say nothing. */
    private static Handler owned(Handler handler) {
        return context -> {
            try {
                handler.handle(context);
            } catch (Throwable fault) {
                ours(fault, context);
            }
        };
    }

    private static void refuseOtherMethods(Context context) {
        final String method = context.req().getMethod();
        if (method.equals("GET") || method.equals("HEAD")) return;
        if (method.equals("OPTIONS")) {
            Headers.ofPublicFile().forEach(context::header);
            context.header("Access-Control-Allow-Methods", "GET, HEAD").header("Allow", "GET, HEAD, OPTIONS").status(204);
        } else {
            Answers.fail(context, Failure.method(method));
        }
        context.skipRemainingHandlers();
    }

    private void status(Context context) {
        final Edition now = edition.get();
        Headers.ofPublicFile().forEach(context::header);
        context.header("Cache-Control", "no-store");
        Answers.bytes(context, 200, "application/json", now.status().json(now.site().atlas()).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A fault of ours: the reader gets a reference, the log the rest. */
    private static void ours(Throwable fault, Context context) {
        final String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{} {} failed, reference {}", context.method(), context.path(), reference, fault);
        Answers.fail(context, Failure.ours(reference));
    }

    /**
     * Starts listening. Port 0 takes any free one.
     *
     * @throws IllegalStateException if it cannot listen there, with a sentence that says why
     */
    public void start(String host, int port) {
        try {
            javalin.start(host, port);
        } catch (JavalinException e) {
            final Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalStateException("cannot listen on " + host + ":" + port + " (" + cause.getMessage() + ")", e);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Lets running answers finish, then stops listening. */
    @Override
    public void close() {
        javalin.stop();
    }
}
