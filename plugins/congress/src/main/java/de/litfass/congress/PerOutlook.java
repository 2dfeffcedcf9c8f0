package de.litfass.congress;

import de.litfass.plugin.Outlook;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something worked out from a whole outlook, once for each outlook and forgotten with it.
 *
 * <p>What is worked out must not hold the outlook, or neither would ever be forgotten. Safe for any thread.
 */
final class PerOutlook<T> {

    private final Function<Outlook, T> make;
    private final Map<Key, T> made = new ConcurrentHashMap<>();
    private final ReferenceQueue<Outlook> gone = new ReferenceQueue<>();

    PerOutlook(Function<Outlook, T> make) {
        this.make = make;
    }

    /** What belongs to this very outlook; outlooks are told apart by identity, never by their contents. */
    T of(Outlook outlook) {
        Stream.generate(gone::poll).takeWhile(Objects::nonNull).forEach(made::remove);
        return made.computeIfAbsent(new Key(outlook, gone), key -> make.apply(outlook));
    }

    private static final class Key extends WeakReference<Outlook> {

        private final int hash;

        Key(Outlook outlook, ReferenceQueue<Outlook> gone) {
            super(outlook, gone);
            hash = System.identityHashCode(outlook);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return this == other || (other instanceof Key key && key.hash == hash && same(key));
        }

        private boolean same(Key key) {
            Outlook outlook = get();
            return outlook != null && key.refersTo(outlook);
        }
    }
}
