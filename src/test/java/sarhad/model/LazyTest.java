package sarhad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazyTest {
    @Test
    void isMadeOnceHoweverManyAskAtTheSameTime() {
        final AtomicInteger made = new AtomicInteger();
        final Lazy<Integer> lazy = Lazy.of(made::incrementAndGet);
        assertEquals(1_000, IntStream.range(0, 1_000).parallel().map(i -> lazy.get()).sum());
        assertEquals(1, made.get());
    }

    @Test
    void triesAgainAfterAFailure() {
        final AtomicInteger tries = new AtomicInteger();
        final Lazy<String> lazy = Lazy.of(() -> {
            if (tries.incrementAndGet() == 1) throw new IllegalStateException("first");
            return "second";
        });
        assertThrows(IllegalStateException.class, lazy::get);
        assertEquals("second", lazy.get());
    }
}
