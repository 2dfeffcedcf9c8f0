package de.litfass.delivery.query;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when it is first wanted, once, whoever asks. */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> make;
    private volatile @Nullable T made;

    private Once(Supplier<T> make) {
        this.make = make;
    }

    /** The value that {@code make} will give. */
    public static <T> Once<T> of(Supplier<T> make) {
        return new Once<>(make);
    }

    /** The value if it is made already; never waits for it. */
    public Optional<T> made() {
        return Optional.ofNullable(made);
    }

    @Override
    public T get() {
        T value = made;
        if (value == null) {
            synchronized (this) {
                value = made;
                if (value == null) {
                    value = make.get();
                    made = value;
                }
            }
        }
        return value;
    }
}
