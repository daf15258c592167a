package sarhad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sarhad.read.Problem;
import sarhad.web.Server;
import sarhad.web.Status;

/**
 * Looks at a folder of data once a second and replaces the edition being served when files change. It asks the file system
 * rather than be told by it, since what tells (inotify and its kin) is silent on network folders.
 */
final class Reloader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reloader.class);
    private static final long PERIOD_MILLIS = 1_000;

    private final Path folder;
    private final Editions editions;
    private final AtomicReference<Server.Edition> served;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        final Thread thread = new Thread(task, "reloader");
        thread.setDaemon(true);
        return thread;
    });
    private Map<String, Instant> read;
    private Map<String, Instant> lastSeen;

    Reloader(Path folder, Editions editions, AtomicReference<Server.Edition> served, Clock clock) {
        this.folder = folder;
        this.editions = editions;
        this.served = served;
        this.clock = clock;
        this.read = look();
        this.lastSeen = read;
        timer.scheduleWithFixedDelay(this::tick, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void tick() {
        try {
            final Map<String, Instant> now = look();
            // Two looks alike: whoever is writing has finished.
            final boolean settled = now.equals(lastSeen);
            lastSeen = now;
            if (settled && !now.equals(read)) {
                read = now;
                reload();
            }
        } catch (RuntimeException e) {
            LOG.error("the folder {} could not be looked at or read; what was served is served on", folder, e);
        }
    }

    private Map<String, Instant> look() {
        final Map<String, Instant> files = new TreeMap<>();
        try (Stream<Path> found = Files.find(folder, Integer.MAX_VALUE, (path, attributes) -> attributes.isRegularFile())) {
            for (final Path file : (Iterable<Path>) found::iterator) {
                final BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                files.put(folder.relativize(file) + " " + attributes.size(), attributes.lastModifiedTime().toInstant());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private void reload() {
        final Instant now = clock.instant();
        try {
            served.set(editions.make(now));
            LOG.info("the data changed and is served anew");
        } catch (Editions.Refused refused) {
            final List<String> problems = refused.problems().stream().map(Problem::toString).toList();
            problems.forEach(problem -> LOG.error("{}", problem));
            LOG.error("the data changed and has {} problems: what was served is served on", problems.size());
            final Server.Edition old = served.get();
            served.set(new Server.Edition(old.site(), new Status(old.status().version(), old.status().loaded(), now, problems)));
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
