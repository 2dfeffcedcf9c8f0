package de.litfass.delivery.query;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Value;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The arrays give what a plain look at every row gives. */
class EndpointIndexPropertyTest {

    private static Rows rows(List<Integer> ranks) {
        Rows rows = new Rows();
        ranks.forEach(rank -> rows.with("rank", Value.of(rank)));
        return rows;
    }

    private static String expected(IntStream found, int offset, int limit) {
        List<Integer> all = found.boxed().toList();
        String names = all.stream()
                .skip(offset)
                .limit(limit)
                .map(row -> Character.toString('a' + row))
                .collect(Collectors.joining(" "));
        return (all.size() + ": " + names).strip();
    }

    @Property(tries = 100)
    void a_range_has_the_rows_between(
            @ForAll @Size(max = 12) List<@IntRange(min = -5, max = 5) Integer> ranks,
            @ForAll @IntRange(min = -6, max = 6) int low,
            @ForAll @IntRange(min = -6, max = 6) int high) {
        Rows rows = rows(ranks).with("rank", Value.of(100));
        IntStream found =
                IntStream.range(0, ranks.size()).filter(row -> ranks.get(row) >= low && ranks.get(row) <= high);
        assertThat(rows.ask("rank[in]=" + low + "~" + high)).isEqualTo(expected(found, 0, 100));
    }

    @Property(tries = 100)
    void any_page_of_any_order_is_the_page_of_a_stable_sort(
            @ForAll @Size(max = 12) List<@IntRange(min = -2, max = 2) Integer> ranks,
            @ForAll boolean descending,
            @ForAll @IntRange(max = 13) int offset,
            @ForAll @IntRange(max = 13) int limit) {
        Comparator<Integer> order = Comparator.comparingInt(row -> row < ranks.size() ? ranks.get(row) : 100);
        IntStream sorted = IntStream.rangeClosed(0, ranks.size())
                .boxed()
                .sorted(descending ? order.reversed() : order)
                .mapToInt(row -> row);
        Rows rows = rows(ranks).with("rank", Value.of(100));
        assertThat(rows.ask("orderBy=rank" + (descending ? " desc" : "") + "&offset=" + offset + "&limit=" + limit))
                .isEqualTo(expected(sorted, offset, limit));
    }

    @Example
    void the_last_row_is_found_as_well() {
        assertThat(rows(List.of(1, 2, 3)).ask("rank[gte]=3")).isEqualTo("1: c");
    }
}
