package de.litfass.delivery.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant. */
final class Nearest {

    private Nearest() {}

    /** The name with the fewest changed letters, if at most a third of them (and at least one) would change. */
    static Optional<String> to(String typed, Collection<String> names) {
        int allowed = Math.max(1, Math.min(typed.length(), 30) / 3);
        return names.stream()
                .filter(name -> Math.abs(name.length() - typed.length()) <= allowed)
                .filter(name -> distance(typed, name) <= allowed)
                .min(Comparator.comparingInt((String name) -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to change, add, leave out or swap with their neighbour; capitals do not count. */
    private static int distance(String typed, String name) {
        String from = typed.toLowerCase(Locale.ROOT);
        String to = name.toLowerCase(Locale.ROOT);
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, i, j, from, to);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, int i, int j, String from, String to) {
        int changed = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int moved = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return Math.min(Math.min(changed, moved), swapped ? cost[i - 2][j - 2] + 1 : Integer.MAX_VALUE);
    }
}
