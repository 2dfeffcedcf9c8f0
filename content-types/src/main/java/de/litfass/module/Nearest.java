package de.litfass.module;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Nearest {

    private Nearest() {}

    /** A question such as {@code Did you mean 'limit'?}, or the empty text if no known name is near. */
    static String hint(String found, Collection<String> known) {
        return to(found, known).map(name -> "Did you mean '" + name + "'?").orElse("");
    }

    /** The known name that differs least from the one found, if it differs by no more than a third of its letters, or two. */
    public static Optional<String> to(String found, Collection<String> known) {
        String lower = found.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) <= allowed(found))
                .min(Comparator.comparingInt((String name) -> distance(lower, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int allowed(String found) {
        return found.length() < 4 ? 1 : Math.max(2, found.length() / 3);
    }

    /** The least number of letters to insert, leave out or replace (Levenshtein). */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i <= other.length(); i++) {
            row[i] = i;
        }
        for (int i = 1; i <= one.length(); i++) {
            next(row, one.charAt(i - 1), i, other);
        }
        return row[other.length()];
    }

    private static void next(int[] row, char letter, int first, String other) {
        int diagonal = row[0];
        row[0] = first;
        for (int j = 1; j <= other.length(); j++) {
            int replaced = diagonal + (letter == other.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
