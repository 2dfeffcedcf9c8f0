package de.litfass.delivery.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * All values of one kind that rows have for one property: the distinct keys in their order, and for each the rows.
 *
 * <p>A comparison is a range of keys, found by two binary searches, and so one run of {@code rows}.
 */
final class Column<K> {

    private final Kind<K> kind;
    private final List<K> keys = new ArrayList<>();
    private final int[] starts;
    private final int[] rows;

    private Column(Kind<K> kind, List<Entry<K>> sorted) {
        this.kind = kind;
        int[] begins = new int[sorted.size() + 1];
        this.rows = new int[sorted.size()];
        for (int at = 0; at < sorted.size(); at++) {
            Entry<K> entry = sorted.get(at);
            if (keys.isEmpty() || kind.order().compare(keys.getLast(), entry.key()) != 0) {
                begins[keys.size()] = at;
                keys.add(entry.key());
            }
            rows[at] = entry.row();
        }
        this.starts = java.util.Arrays.copyOf(begins, keys.size() + 1);
        this.starts[keys.size()] = sorted.size();
    }

    /** One value of a row. */
    record Entry<K>(K key, int row) {}

    static <K> Column<K> of(Kind<K> kind, List<Entry<K>> entries) {
        Comparator<Entry<K>> order = Comparator.comparing((Entry<K> entry) -> entry.key(), kind.order());
        return new Column<>(
                kind,
                entries.stream().sorted(order.thenComparingInt(Entry::row)).toList());
    }

    Kind<K> kind() {
        return kind;
    }

    /** How many keys are smaller. */
    int below(K key) {
        int from = 0;
        int to = keys.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (kind.order().compare(keys.get(middle), key) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** How many keys are smaller or equal. */
    int through(K key) {
        int found = below(key);
        return found < keys.size() && kind.order().compare(keys.get(found), key) == 0 ? found + 1 : found;
    }

    int size() {
        return keys.size();
    }

    /** Marks the rows of the keys from one place to before another. */
    void mark(int fromKey, int toKey, BitSet marked) {
        if (fromKey < toKey) {
            for (int at = starts[fromKey]; at < starts[toKey]; at++) {
                marked.set(rows[at]);
            }
        }
    }

    /** Marks the rows of all keys that meet a condition. */
    void mark(Predicate<K> condition, BitSet marked) {
        for (int key = 0; key < keys.size(); key++) {
            if (condition.test(keys.get(key))) {
                mark(key, key + 1, marked);
            }
        }
    }
}
