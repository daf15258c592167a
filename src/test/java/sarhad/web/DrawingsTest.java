package sarhad.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sarhad.Fixtures;
import sarhad.encode.Messages;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.read.Folder;
import sarhad.read.Strings;
import sarhad.site.Assets;
import sarhad.site.Resource;
import sarhad.site.Site;

/** How much drawing may cost. */
class DrawingsTest {
    private static Site site;
    private static Site other;

    @BeforeAll
    static void make() {
        site = site();
        other = site();
    }

    private static Site site() {
        final Atlas atlas = Fixtures.atlas(Fixtures.TINY);
        final Folder files = new Folder.OnDisk(Path.of("static"));
        return Site.of(atlas, Measures.of(atlas), Assets.read(files), new Messages(Strings.read(files)), Optional.empty());
    }

    private static Resource picture(int bytes) {
        return Resource.answer("picture.png", () -> new byte[bytes]);
    }

    @Test
    void aPictureIsDrawnOnceAndHeld() throws Exception {
        final Drawings drawings = new Drawings(new Drawings.Limits(1, 1, 100, 1_000));
        final AtomicInteger drawn = new AtomicInteger();
        final Resource picture = Resource.answer("picture.png", () -> new byte[drawn.incrementAndGet()]);
        assertSame(drawings.draw(site, "a", picture), drawings.draw(site, "a", Resource.answer("picture.png", () -> new byte[drawn.incrementAndGet()])));
        assertEquals(1, drawn.get());
    }

    @Test
    void noMoreBytesAreHeldThanMayBeAndTheOldestGoFirst() throws Exception {
        final Drawings drawings = new Drawings(new Drawings.Limits(1, 1, 100, 1_000));
        final Resource first = drawings.draw(site, "0", picture(300));
        final Resource second = drawings.draw(site, "1", picture(300));
        for (int i = 2; i < 50; i++) {
            assertSame(first, drawings.draw(site, "0", picture(300)), "asked for all the time, it stays");
            drawings.draw(site, String.valueOf(i), picture(300));
            assertTrue(drawings.bytes() <= 1_000, drawings.bytes() + " bytes");
        }
        assertNotSame(second, drawings.draw(site, "1", picture(300)));
        drawings.draw(site, "larger than all", picture(5_000));
        assertTrue(drawings.bytes() <= 1_000, drawings.bytes() + " bytes");
    }

    @Test
    void anotherEditionsPicturesAreOthers() throws Exception {
        final Drawings drawings = new Drawings(new Drawings.Limits(1, 1, 100, 1_000));
        final Resource before = drawings.draw(site, "a", picture(10));
        assertNotSame(before, drawings.draw(other, "a", picture(20)));
        assertEquals(20, drawings.bytes());
    }

    @Test
    void soManyAreDrawnAtOnceSoManyWaitAndAllOthersAreSentAwayAtOnce() throws Exception {
        final Drawings drawings = new Drawings(new Drawings.Limits(2, 3, 5_000, 1_000));
        final CountDownLatch mayEnd = new CountDownLatch(1);
        final CountDownLatch began = new CountDownLatch(2);
        final AtomicInteger now = new AtomicInteger();
        final AtomicInteger most = new AtomicInteger();
        final ExecutorService hands = Executors.newCachedThreadPool();
        try {
            final List<Future<Resource>> asked = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                final String key = String.valueOf(i);
                asked.add(hands.submit(() -> drawings.draw(site, key, Resource.answer("picture.png", () -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    began.countDown();
                    await(mayEnd);
                    now.decrementAndGet();
                    return new byte[10];
                }))));
            }
            assertTrue(began.await(5, TimeUnit.SECONDS));
            while (drawings.waiting() < 3) Thread.onSpinWait();
            final long start = System.nanoTime();
            assertThrows(Drawings.Busy.class, () -> drawings.draw(site, "one too many", picture(10)));
            assertTrue(System.nanoTime() - start < 1_000_000_000L, "at once");
            mayEnd.countDown();
            for (final Future<Resource> answer : asked) answer.get(5, TimeUnit.SECONDS);
            assertEquals(2, most.get());
        } finally {
            hands.shutdownNow();
        }
    }

    @Test
    void whoWaitsTooLongIsSentAway() throws Exception {
        final Drawings drawings = new Drawings(new Drawings.Limits(1, 3, 50, 1_000));
        final CountDownLatch mayEnd = new CountDownLatch(1);
        final CountDownLatch began = new CountDownLatch(1);
        final ExecutorService hand = Executors.newSingleThreadExecutor();
        try {
            final Future<Resource> slow = hand.submit(() -> drawings.draw(site, "slow", Resource.answer("picture.png", () -> {
                began.countDown();
                await(mayEnd);
                return new byte[10];
            })));
            assertTrue(began.await(5, TimeUnit.SECONDS));
            assertThrows(Drawings.Busy.class, () -> drawings.draw(site, "a", picture(10)));
            mayEnd.countDown();
            slow.get(5, TimeUnit.SECONDS);
            assertEquals(0, drawings.waiting());
            drawings.draw(site, "a", picture(10));
        } finally {
            hand.shutdownNow();
        }
    }

    @Test
    void aPictureThatFailsGivesItsPlaceBack() throws Exception {
        final Drawings drawings = new Drawings(new Drawings.Limits(1, 0, 10, 1_000));
        assertThrows(IllegalStateException.class, () -> drawings.draw(site, "a", Resource.answer("picture.png", () -> {
            throw new IllegalStateException("no ink");
        })));
        drawings.draw(site, "a", picture(10));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
