package sarhad.model;

import java.util.function.Supplier;

/** A value that is made when first asked for, once, whichever thread asks. */
public final class Lazy<T> implements Supplier<T> {
    private Supplier<T> maker;
    private volatile T value;

    private Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /** @param maker makes the value, which is never null; if it fails, the next one to ask tries again */
    public static <T> Lazy<T> of(Supplier<T> maker) {
        return new Lazy<>(maker);
    }

    @Override
    public T get() {
        final T made = value;
        return made == null ? make() : made;
    }

    private synchronized T make() {
        if (value == null) {
            value = maker.get();
            maker = null;
        }
        return value;
    }
}
