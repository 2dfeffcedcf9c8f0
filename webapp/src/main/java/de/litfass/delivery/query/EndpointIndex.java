package de.litfass.delivery.query;

import de.litfass.delivery.tree.PublicNode;
import de.litfass.type.Value;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What an endpoint's questions are answered from: its nodes as numbered rows in document order, and for each property
 * that was ever asked for a column and a ranking over the numbers. For any number of threads.
 */
public final class EndpointIndex {

    private final List<PublicNode> rows;
    private final ZoneId zone;
    private final Map<String, PropertyColumns> columns = new ConcurrentHashMap<>();
    private final Map<String, Ranking> rankings = new ConcurrentHashMap<>();
    private final Supplier<WordIndex> words;

    /** An index over these nodes, which no property has been read of yet. */
    public EndpointIndex(List<PublicNode> rows, ZoneId zone) {
        this.rows = List.copyOf(rows);
        this.zone = zone;
        this.words = Once.of(() -> new WordIndex(this.rows));
    }

    /** The nodes, in document order. */
    public List<PublicNode> rows() {
        return rows;
    }

    /**
     * One page of an answer.
     *
     * @param total how many rows match, exactly, wherever the page begins
     */
    public record Page(int total, List<PublicNode> nodes) {}

    /** Answers a question whose properties are all known. */
    public Page page(DeliveryQuery query) {
        BitSet hits = hits(query);
        int[] numbers = numbers(hits, query);
        return new Page(
                hits.cardinality(), IntStream.of(numbers).mapToObj(rows::get).toList());
    }

    private BitSet hits(DeliveryQuery query) {
        BitSet hits = new BitSet(rows.size());
        hits.set(0, rows.size());
        query.filters().forEach(filter -> hits.and(matching(filter)));
        query.words().ifPresent(text -> hits.and(words.get().rows(text)));
        return hits;
    }

    private int[] numbers(BitSet hits, DeliveryQuery query) {
        List<Order> orders = query.orders();
        if (orders.isEmpty()) {
            return hits.stream().skip(query.offset()).limit(query.limit()).toArray();
        }
        if (orders.size() == 1) {
            return ranking(orders.getFirst()).page(hits, orders.getFirst().descending(), query.offset(), query.limit());
        }
        return hits.stream()
                .boxed()
                .sorted(comparator(orders))
                .skip(query.offset())
                .limit(query.limit())
                .mapToInt(row -> row)
                .toArray();
    }

    private Comparator<Integer> comparator(List<Order> orders) {
        return orders.stream()
                .map(this::comparator)
                .reduce(Comparator::thenComparing)
                .orElseThrow()
                .thenComparing(Comparator.naturalOrder());
    }

    private Comparator<Integer> comparator(Order order) {
        Ranking ranking = ranking(order);
        return Comparator.comparingInt(row -> ranking.rank(row, order.descending()));
    }

    private Ranking ranking(Order order) {
        return rankings.computeIfAbsent(order.property(), name -> new Ranking(rows.size(), row -> value(row, name)));
    }

    private BitSet matching(Filter filter) {
        BitSet any = new BitSet(rows.size());
        filter.alternatives().forEach(text -> any.or(matching(filter, text)));
        return any;
    }

    private BitSet matching(Filter filter, String text) {
        if (filter.property().equals("@ancestor")) {
            return below(text.endsWith("/") ? text : text + "/");
        }
        boolean name = filter.property().equals("@name");
        Operator operator = name ? ofName(filter.operator()) : filter.operator();
        String wanted = name ? text.toLowerCase(Locale.ROOT) : text;
        BitSet found = comparison(filter.property()).rows(operator, wanted);
        if (operator == Operator.NULL && text.equals("true")) {
            found.set(0, rows.size());
            found.andNot(column(filter.property()).present());
        }
        return found;
    }

    /** Names have no ranges: Magnolia takes {@code ~} as part of one. */
    private static Operator ofName(Operator operator) {
        return switch (operator) {
            case IN -> Operator.EQ;
            case NOT_IN -> Operator.NE;
            default -> operator;
        };
    }

    private BitSet below(String folder) {
        BitSet found = new BitSet(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            found.set(row, rows.get(row).path().startsWith(folder));
        }
        return found;
    }

    private Comparison comparison(String property) {
        return new Comparison(column(property), zone);
    }

    private PropertyColumns column(String property) {
        return columns.computeIfAbsent(property, name -> new PropertyColumns(rows.size(), row -> value(row, name)));
    }

    private Optional<Value> value(int row, String property) {
        PublicNode node = rows.get(row);
        return switch (property) {
            case "@name" -> Optional.of(Value.of(node.node().name().toLowerCase(Locale.ROOT)));
            case "@id", "jcr:uuid", "@jcr:uuid" ->
                Optional.of(Value.of(node.node().id()));
            case "@path" -> Optional.of(Value.of(node.path()));
            case "@nodeType", "jcr:primaryType" ->
                Optional.of(Value.of(node.node().type()));
            default -> node.property(property);
        };
    }
}
