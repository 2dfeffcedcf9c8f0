package de.litfass.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.delivery.query.DeliveryQuery;
import de.litfass.delivery.query.Filter;
import de.litfass.delivery.query.Operator;
import de.litfass.delivery.tree.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {

    private static final int CAPACITY = 1 << 20;
    private static final Prepared EMPTY = Prepared.of("tag", List.of(), new byte[0], true);

    private static Question question(String alternative) {
        Filter filter = new Filter("title", Operator.EQ, List.of(alternative));
        DeliveryQuery query = new DeliveryQuery(List.of(filter), List.of(), Optional.empty(), 0, 10);
        return new Question("sessions", new Target.Query(), Optional.of(query), Language.ALL, false, List.of(1L));
    }

    private static PageQuestion pageQuestion(String parameter) {
        de.litfass.module.Page page =
                new de.litfass.module.Page("test", "/", "/home.ftl", "de", List.of("suche"), Map.of());
        return new PageQuestion(page, new TreeMap<>(Map.of("suche", parameter)), List.of(), 0);
    }

    private static String text(int number) {
        return Integer.toString(number % 10).repeat(20_000) + number;
    }

    @Test
    void long_questions_take_room_as_well() {
        AnswerCache<Question> cache = new AnswerCache<>(CAPACITY);
        IntStream.range(0, 100).forEach(number -> cache.put(question(text(number)), EMPTY));

        long kept = IntStream.range(0, 100)
                .filter(number -> cache.get(question(text(number))).isPresent())
                .count();
        assertThat(kept * 40_000).isBetween(CAPACITY / 2L, (long) CAPACITY);
        assertThat(cache.get(question(text(99)))).isPresent();
    }

    @Test
    void long_questions_for_pages_take_room_as_well() {
        AnswerCache<PageQuestion> cache = new AnswerCache<>(CAPACITY);
        IntStream.range(0, 100).forEach(number -> cache.put(pageQuestion(text(number)), EMPTY));

        long kept = IntStream.range(0, 100)
                .filter(number -> cache.get(pageQuestion(text(number))).isPresent())
                .count();
        assertThat(kept * 40_000).isBetween(CAPACITY / 2L, (long) CAPACITY);
    }

    @Test
    void many_short_alternatives_weigh_what_java_keeps_around_them() {
        List<String> thousand = Collections.nCopies(1_000, "a");
        DeliveryQuery query = new DeliveryQuery(
                List.of(new Filter("title", Operator.EQ, thousand)), List.of(), Optional.empty(), 0, 10);

        assertThat(new Question("sessions", new Target.Query(), Optional.of(query), Language.ALL, false, List.of())
                        .weight())
                .isGreaterThan(60_000);
    }
}
