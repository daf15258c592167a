package sarhad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sarhad.read.Folder;
import sarhad.read.Problem;
import sarhad.site.Site;
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
    private final Consumer<Site> whenServed;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        final Thread thread = new Thread(task, "reloader");
        thread.setDaemon(true);
        return thread;
    });
    private Map<String, Instant> read;
    private Map<String, Instant> lastSeen;
    private boolean unreadable;

    /**
     * @param read how the folder looked before it was read first
     * @param served what is served, to be replaced
     * @param whenServed is told of each new site once it is served
     */
    Reloader(Path folder, Map<String, Instant> read, Editions editions, AtomicReference<Server.Edition> served, Consumer<Site> whenServed, Clock clock) {
        this.folder = folder;
        this.editions = editions;
        this.served = served;
        this.whenServed = whenServed;
        this.clock = clock;
        this.read = read;
        this.lastSeen = read;
        timer.scheduleWithFixedDelay(this::tick, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Every file that the data is read from, with its size, and when it was changed last. */
    static Map<String, Instant> look(Path folder) {
        final Map<String, Instant> files = new TreeMap<>();
        for (final String name : new Folder.OnDisk(folder).names()) {
            try {
                final Path file = folder.resolve(name);
                files.put(name + " " + Files.size(file), Files.getLastModifiedTime(file).toInstant());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    // A task that throws is never run again, so nothing may get out of this one, be it an Error.
    private void tick() {
        try {
            final Map<String, Instant> now = look(folder);
            // Two looks alike: whoever is writing has finished.
            final boolean settled = now.equals(lastSeen);
            lastSeen = now;
            if (settled && (unreadable || !now.equals(read))) {
                unreadable = false;
                read = now;
                reload();
            }
        } catch (UncheckedIOException e) {
            if (!unreadable) keepOld(List.of("the folder of data cannot be read: " + e.getCause()));
            unreadable = true;
        } catch (Throwable e) {
            LOG.error("the data could not be read anew", e);
            keepOld(List.of("a fault of ours while the data was read anew; the log has it"));
        }
    }

    private void reload() {
        try {
            final Server.Edition edition = editions.make(clock.instant());
            served.set(edition);
            LOG.info("the data changed and is served anew");
            whenServed.accept(edition.site());
        } catch (Editions.Refused refused) {
            keepOld(refused.problems().stream().map(Problem::toString).toList());
        }
    }

    private void keepOld(List<String> problems) {
        problems.forEach(problem -> LOG.error("{}", problem));
        LOG.error("what was served is served on; problems of the change: {}", problems.size());
        final Server.Edition old = served.get();
        served.set(new Server.Edition(old.site(), new Status(old.status().version(), old.status().loaded(), clock.instant(), problems)));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
