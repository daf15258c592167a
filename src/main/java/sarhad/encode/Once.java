package sarhad.encode;

import java.util.function.Supplier;

/** Makes a value when it is first asked for, and only once, whoever asks. */
public final class Once<T> implements Supplier<T> {
    private Supplier<T> make;
    private T value;

    /** @param make makes the value; if it fails, the next one to ask tries again */
    public Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public synchronized T get() {
        if (make != null) {
            value = make.get();
            make = null;
        }
        return value;
    }
}
