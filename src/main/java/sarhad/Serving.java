package sarhad;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sarhad.site.Resource;
import sarhad.site.Site;
import sarhad.web.Server;

/** A server with its data, running. */
final class Serving implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    private final Settings settings;
    private final Server server;
    private Optional<Reloader> reloader = Optional.empty();
    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> {
        final Thread thread = new Thread(task, "maker");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    /**
     * Reads the data, then listens. The two prepare side by side, since both load many classes.
     *
     * @throws Editions.Refused if the data has errors: then nothing is served
     */
    static Serving start(Settings settings, Clock clock) throws Editions.Refused {
        // Before the reading, so that no change falls between the two.
        final Optional<Map<String, Instant>> seen = settings.geodata().map(Reloader::look);
        final CompletableFuture<Editions> editions = CompletableFuture.supplyAsync(() -> new Editions(settings));
        final CompletableFuture<Server.Edition> first = editions.thenApply(all -> make(all, clock));
        final AtomicReference<Server.Edition> served = new AtomicReference<>();
        final Server server = new Server(served::get);
        try {
            served.set(first.join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof Wrapped wrapped) throw wrapped.refused;
            throw e;
        }
        final Serving serving = new Serving(settings, server);
        serving.go(seen, editions.join(), served, clock);
        return serving;
    }

    /** Carries the refusal out of the future. */
    private static final class Wrapped extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Editions.Refused refused;

        Wrapped(Editions.Refused refused) {
            super(refused);
            this.refused = refused;
        }
    }

    private static Server.Edition make(Editions editions, Clock clock) {
        try {
            return editions.first(clock.instant());
        } catch (Editions.Refused refused) {
            throw new Wrapped(refused);
        }
    }

    private Serving(Settings settings, Server server) {
        this.settings = settings;
        this.server = server;
        try {
            server.start(settings.host(), settings.port());
        } catch (IllegalStateException e) {
            throw new UsageException("serve: " + e.getMessage());
        }
    }

    private void go(Optional<Map<String, Instant>> seen, Editions editions, AtomicReference<Server.Edition> served, Clock clock) {
        makeAhead(served.get().site());
        reloader = settings.geodata().map(folder -> new Reloader(folder, seen.orElseThrow(), editions, served, this::makeAhead, clock));
    }

    private void makeAhead(Site site) {
        background.submit(() -> makeAll(site));
    }

    /** Makes everything that is held while nobody waits for it, the front pages first. */
    private static void makeAll(Site site) {
        final List<Resource> inOrder = new ArrayList<>(site.front());
        inOrder.addAll(site.all());
        for (final Resource resource : inOrder) {
            if (Thread.currentThread().isInterrupted()) return;
            if (!resource.isMadeAhead()) continue;
            try {
                resource.representation().makeAll();
            } catch (RuntimeException | Error e) {
                LOG.error("{} could not be made ahead; it will be tried again when it is asked for", resource.path(), e);
            }
        }
        site.atlas();
        site.measures().border();
        site.measures().alternative();
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        background.shutdownNow();
        reloader.ifPresent(Reloader::close);
        server.close();
    }
}
