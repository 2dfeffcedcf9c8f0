package de.litfass.repository;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lets those who come with one name in one after the other, so that each sees how the one before ended. */
final class Turns {

    private static final int AT_A_TIME = 256;

    private final Lock[] locks =
            Stream.generate(() -> new ReentrantLock(true)).limit(AT_A_TIME).toArray(Lock[]::new);

    <T> T inTurn(String key, Supplier<T> act) {
        Lock lock = locks[Math.floorMod(key.hashCode(), AT_A_TIME)];
        lock.lock();
        try {
            return act.get();
        } finally {
            lock.unlock();
        }
    }
}
