package de.litfass.repository;

import java.io.UnsupportedEncodingException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jackrabbit.oak.spi.security.user.util.PasswordUtil;

/**
 * Slow hashes of passwords, at a time no more than half the processors but always two, so that signing in can't be used
 * to keep the machine busy.
 */
final class Passwords {

    private static final int AT_A_TIME = Math.max(2, Runtime.getRuntime().availableProcessors() / 2);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Semaphore permits = new Semaphore(AT_A_TIME, true);

    /** What an unknown name is compared with, so that it takes as long as a known one. */
    private final String nobody;

    Passwords() {
        try {
            nobody = PasswordUtil.buildPasswordHash("nobody", Security.USERS);
        } catch (NoSuchAlgorithmException | UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Refusal.Invalid if that can't become a password */
    static void demandGood(char[] password) {
        if (password.length < Accounts.SHORTEST_PASSWORD) {
            throw new Refusal.Invalid("a password needs at least " + Accounts.SHORTEST_PASSWORD + " characters");
        }
        if (password.length > Accounts.LONGEST_PASSWORD) {
            throw new Refusal.Invalid("a password has at most " + Accounts.LONGEST_PASSWORD + " characters");
        }
    }

    /**
     * Whether the password belongs to that stored hash; never where the hash is empty, after the same time. To be called
     * within {@link #oneOfFew}.
     */
    boolean matches(String hash, char[] password) {
        return PasswordUtil.isSame(hash.isEmpty() ? nobody : hash, password) && !hash.isEmpty();
    }

    /** Does something that takes a hash, when it is its turn. */
    <T> T oneOfFew(Callable<T> act) {
        try {
            if (!permits.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal.Throttled(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal.Throttled(PATIENCE);
        }
        try {
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            permits.release();
        }
    }
}
