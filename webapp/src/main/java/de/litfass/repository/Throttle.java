package de.litfass.repository;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows down guessing: after five failures in a row a name waits for a second, and twice as long after each further one,
 * up to 15 minutes. Names without account are treated alike, and names that differ in case are one, as they are to Oak.
 */
final class Throttle {

    private static final int FREE = 5;
    private static final int LONGEST_SHIFT = 10;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int NAMES = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > NAMES;
        }
    };

    private record Failures(int count, Instant until) {}

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refusal.Throttled if the name has to wait */
    synchronized void demandTurn(String user) {
        Failures before = failures.get(key(user));
        Instant now = clock.instant();
        if (before != null && now.isBefore(before.until)) {
            throw new Refusal.Throttled(Duration.between(now, before.until));
        }
    }

    /** Notes how a try ended. */
    synchronized void note(String user, boolean right) {
        String name = key(user);
        if (right) {
            failures.remove(name);
        } else {
            int count = failures.containsKey(name) ? failures.get(name).count + 1 : 1;
            failures.put(name, new Failures(count, clock.instant().plus(wait(count))));
        }
    }

    /** The same for all ways to write a name. */
    static String key(String user) {
        return user.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static Duration wait(int count) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(count - FREE, LONGEST_SHIFT));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
