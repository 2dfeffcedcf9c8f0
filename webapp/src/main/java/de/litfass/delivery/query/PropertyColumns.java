package de.litfass.delivery.query;

import de.litfass.type.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One property of all rows: its columns by kind, and which rows have it at all. */
final class PropertyColumns {

    private final List<Column<?>> columns = new ArrayList<>();
    private final BitSet present = new BitSet();
    private final BitSet several = new BitSet();

    /** Reads the property of each row. */
    PropertyColumns(int rows, Function<Integer, Optional<Value>> property) {
        Map<Kind<?>, List<StoredText>> texts = new LinkedHashMap<>();
        for (int row = 0; row < rows; row++) {
            int here = row;
            property.apply(row).ifPresent(value -> add(here, value, texts));
        }
        texts.forEach((kind, stored) -> columns.add(column(kind, stored)));
    }

    private record StoredText(String text, int row) {}

    private void add(int row, Value value, Map<Kind<?>, List<StoredText>> texts) {
        present.set(row);
        several.set(row, value.multiple());
        Kind.of(value.type()).ifPresent(kind -> value.texts()
                .forEach(text -> texts.computeIfAbsent(kind, missing -> new ArrayList<>())
                        .add(new StoredText(text, row))));
    }

    private static <K> Column<K> column(Kind<K> kind, List<StoredText> stored) {
        return Column.of(
                kind,
                stored.stream()
                        .map(one -> new Column.Entry<>(kind.key(one.text()), one.row()))
                        .toList());
    }

    List<Column<?>> columns() {
        return columns;
    }

    /** The rows that have the property; each time a copy. */
    BitSet present() {
        return (BitSet) present.clone();
    }

    /** The rows that have the property with a single value; each time a copy. */
    BitSet single() {
        BitSet single = present();
        single.andNot(several);
        return single;
    }
}
