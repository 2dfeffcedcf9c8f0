package de.litfass.delivery.query;

import de.litfass.delivery.query.Kind.Span;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Optional;

/** Answers one alternative of a filter from the columns of its property. */
record Comparison(PropertyColumns property, ZoneId zone) {

    /** The rows for which it holds. */
    BitSet rows(Operator operator, String text) {
        return switch (operator) {
            case NULL -> text.equals("true") ? new BitSet() : property.present();
            case NE -> without(property.single(), marked(Operator.EQ, text));
            case NOT_IN -> without(property.present(), rows(Operator.IN, text));
            case IN -> text.indexOf('~') < 0 ? property.present() : marked(Operator.IN, text);
            case EQ, GT, GTE, LT, LTE, LIKE -> marked(operator, text);
        };
    }

    private static BitSet without(BitSet rows, BitSet excluded) {
        rows.andNot(excluded);
        return rows;
    }

    private BitSet marked(Operator operator, String text) {
        BitSet rows = new BitSet();
        property.columns().forEach(column -> mark(column, operator, text, rows));
        return rows;
    }

    private <K> void mark(Column<K> column, Operator operator, String text, BitSet rows) {
        if (operator == Operator.LIKE) {
            Like like = new Like(text);
            column.mark(key -> key instanceof String string && like.matches(string), rows);
        } else {
            span(column.kind(), operator, text).ifPresent(span -> mark(column, operator, span, rows));
        }
    }

    private <K> Optional<Span<K>> span(Kind<K> kind, Operator operator, String text) {
        if (operator != Operator.IN) {
            return kind.span(text, zone);
        }
        int tilde = text.indexOf('~');
        return kind.span(text.substring(0, tilde), zone).flatMap(from -> kind.span(text.substring(tilde + 1), zone)
                .map(to -> new Span<>(from.low(), to.high())));
    }

    private static <K> void mark(Column<K> column, Operator operator, Span<K> span, BitSet rows) {
        switch (operator) {
            case GT -> column.mark(column.through(span.high()), column.size(), rows);
            case GTE -> column.mark(column.below(span.low()), column.size(), rows);
            case LT -> column.mark(0, column.below(span.low()), rows);
            case LTE -> column.mark(0, column.through(span.high()), rows);
            default -> column.mark(column.below(span.low()), column.through(span.high()), rows);
        }
    }
}
