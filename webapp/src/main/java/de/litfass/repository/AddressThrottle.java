package de.litfass.repository;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing at many names: after fifty wrong passwords from one address, that address waits until ten minutes
 * have passed since the first of them. A whole ministry may sit behind one address. The empty address never waits.
 */
final class AddressThrottle {

    private static final int FREE = 50;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > ADDRESSES;
        }
    };

    private record Failures(int count, Instant until) {}

    AddressThrottle(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refusal.Throttled if the address has to wait */
    synchronized void demandTurn(String address) {
        Failures before = present(address);
        if (before.count >= FREE) {
            throw new Refusal.Throttled(Duration.between(clock.instant(), before.until));
        }
    }

    /** Notes how a try ended; a right password forgives no wrong ones. */
    synchronized void note(String address, boolean right) {
        if (!right && !address.isEmpty()) {
            Failures before = present(address);
            failures.put(address, new Failures(before.count + 1, before.until));
        }
    }

    private Failures present(String address) {
        Instant now = clock.instant();
        Failures found = failures.get(address);
        return found != null && now.isBefore(found.until) ? found : new Failures(0, now.plus(WINDOW));
    }
}
