package de.litfass.repository;

import java.util.function.Supplier;

/** Tries again what only failed because someone else was quicker. */
final class Attempts {

    private static final int MOST = 20;

    private Attempts() {}

    /** The act must start from the newest state at each try. */
    static <T> T repeated(Supplier<T> act) {
        for (int attempt = 1; ; attempt++) {
            try {
                return act.get();
            } catch (Conflict e) {
                if (attempt == MOST) {
                    throw e;
                }
            }
        }
    }
}
