package de.litfass.delivery.query;

import de.litfass.type.Value;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The rows sorted by one property, and each row's place: equal values share it, and rows without the property have the
 * first. Text is sorted without regard to capitals, numbers and dates by value; of several values the first counts.
 */
final class Ranking {

    private final int[] ranks;
    private final int[] ascending;
    private final int[] descending;

    Ranking(int rows, IntFunction<Optional<Value>> property) {
        SortKey[] keys = new SortKey[rows];
        Arrays.setAll(keys, row -> property.apply(row).map(SortKey::of).orElse(SortKey.NONE));
        Comparator<Integer> byKey = Comparator.comparing((Integer row) -> keys[row]);
        this.ascending = sorted(rows, byKey);
        this.ranks = new int[rows];
        for (int at = 1; at < rows; at++) {
            int before = ascending[at - 1];
            int here = ascending[at];
            ranks[here] = keys[before].compareTo(keys[here]) == 0 ? ranks[before] : ranks[before] + 1;
        }
        this.descending = sorted(rows, Comparator.comparingInt((Integer row) -> -ranks[row]));
    }

    private static int[] sorted(int rows, Comparator<Integer> order) {
        return IntStream.range(0, rows)
                .boxed()
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .mapToInt(row -> row)
                .toArray();
    }

    /** A row's place; smaller for the one that comes first in the wanted direction. */
    int rank(int row, boolean down) {
        return down ? -ranks[row] : ranks[row];
    }

    /** One page of those rows, in order. */
    int[] page(BitSet hits, boolean down, int offset, int limit) {
        int[] order = down ? descending : ascending;
        return IntStream.of(order).filter(hits::get).skip(offset).limit(limit).toArray();
    }

    /** What a value is sorted by: first its kind, then itself. */
    private record SortKey(int kind, Comparable<?> key) implements Comparable<SortKey> {

        static final SortKey NONE = new SortKey(0, "");

        static SortKey of(Value value) {
            return Kind.of(value.type())
                    .filter(kind -> !value.texts().isEmpty())
                    .map(kind -> of(kind, value.text()))
                    .orElse(NONE);
        }

        private static SortKey of(Kind<?> kind, String text) {
            if (kind == Kind.TEXT) {
                return new SortKey(4, text.toLowerCase(Locale.ROOT));
            }
            return kind == Kind.NUMBER
                    ? new SortKey(2, Kind.NUMBER.key(text))
                    : kind == Kind.DATE ? new SortKey(3, Kind.DATE.key(text)) : new SortKey(1, Kind.FLAG.key(text));
        }

        @Override
        public int compareTo(SortKey other) {
            int byKind = Integer.compare(kind, other.kind);
            return byKind != 0 ? byKind : compareKeys(other);
        }

        private int compareKeys(SortKey other) {
            return switch (kind) {
                case 1 -> Kind.FLAG.order().compare((Boolean) key, (Boolean) other.key);
                case 2 -> Kind.NUMBER.order().compare((java.math.BigDecimal) key, (java.math.BigDecimal) other.key);
                case 3 -> Kind.DATE.order().compare((Long) key, (Long) other.key);
                default -> Kind.TEXT.order().compare((String) key, (String) other.key);
            };
        }
    }
}
