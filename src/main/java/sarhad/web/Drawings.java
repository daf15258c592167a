package sarhad.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import sarhad.site.ContentCoding;
import sarhad.site.Resource;
import sarhad.site.Site;

/**
 * Has few pictures drawn at once, whoever asks, and holds those that were asked for last. A few may wait a little while;
 * whoever comes when those places are taken is sent away, so that pages never wait for pictures.
 */
final class Drawings {
    private final Limits limits;
    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Map<String, Resource> held = new LinkedHashMap<>(16, 0.75f, true);
    private Optional<Site> of = Optional.empty();
    private long bytes;

    /**
     * What drawing may cost.
     *
     * @param atOnce how many pictures are drawn at once
     * @param mayWait how many may wait for that
     * @param patience how long, in milliseconds
     * @param mostBytes of all pictures that are held
     */
    record Limits(int atOnce, int mayWait, long patience, long mostBytes) {
        /** Half the processors, since the rest has pages to answer; waiting requests keep a thread each, of which there are 250. */
        static Limits usual() {
            return new Limits(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), 48, 3_000, 32L << 20);
        }
    }

    /** Too many pictures are asked for. */
    static final class Busy extends Exception {
        private static final long serialVersionUID = 1;
    }

    Drawings(Limits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.atOnce, true);
    }

    /**
     * A picture that was drawn before, or now.
     *
     * @param key the same for pictures that are the same
     */
    Resource draw(Site site, String key, Resource picture) throws Busy {
        final Optional<Resource> before = find(site, key);
        if (before.isPresent()) return before.get();
        enter();
        try {
            // Whoever had the place before may have drawn the same.
            final Optional<Resource> meanwhile = find(site, key);
            return meanwhile.isPresent() ? meanwhile.get() : hold(site, key, picture.held());
        } finally {
            places.release();
        }
    }

    private void enter() throws Busy {
        if (places.tryAcquire()) return;
        try {
            if (waiting.incrementAndGet() > limits.mayWait || !places.tryAcquire(limits.patience, TimeUnit.MILLISECONDS)) throw new Busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        } finally {
            waiting.decrementAndGet();
        }
    }

    private synchronized Optional<Resource> find(Site site, String key) {
        if (of.filter(last -> last == site).isEmpty()) {
            // Another edition: its pictures are others.
            held.clear();
            bytes = 0;
            of = Optional.of(site);
        }
        return Optional.ofNullable(held.get(key));
    }

    private synchronized Resource hold(Site site, String key, Resource drawn) {
        if (of.filter(last -> last == site).isEmpty()) return drawn;
        final Resource before = held.put(key, drawn);
        bytes += size(drawn) - (before == null ? 0 : size(before));
        final var oldest = held.values().iterator();
        while (bytes > limits.mostBytes && oldest.hasNext()) {
            bytes -= size(oldest.next());
            oldest.remove();
        }
        return drawn;
    }

    /** Bytes of all pictures that are held. */
    synchronized long bytes() {
        return bytes;
    }

    /** How many are waiting now. */
    int waiting() {
        return waiting.get();
    }

    private static int size(Resource picture) {
        return picture.representation().in(ContentCoding.IDENTITY).bytes().length;
    }
}
