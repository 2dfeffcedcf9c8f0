package de.litfass.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private final Answer answer =
            Answer.of(200, List.of(new Header("A", "b")), "täglich".getBytes(StandardCharsets.UTF_8));

    @Test
    void an_answer_can_be_sent_many_times() {
        assertThat(answer.body().get()).isEqualTo((byte) 't');
        assertThat(answer.body().remaining()).isEqualTo(8);
        assertThat(answer.body().isReadOnly()).isTrue();
        assertThat(answer.text()).isEqualTo("täglich");
        assertThat(answer.headers()).containsExactly(new Header("A", "b"), new Header("Content-Length", "8"));
    }

    @Test
    void a_servers_form_is_made_once() {
        AtomicInteger made = new AtomicInteger();
        for (int time = 0; time < 3; time++) {
            assertThat(answer.form(String.class, one -> "form " + made.incrementAndGet() + one.status()))
                    .isEqualTo("form 1200");
        }
    }

    @Test
    void answers_that_are_not_wanted_make_room() {
        AnswerCache<Numbered> cache = new AnswerCache<>(60_000);
        for (int question = 0; question < 100; question++) {
            cache.put(new Numbered(question), Prepared.of("t" + question, List.of(), new byte[1500], true));
            assertThat(cache.get(new Numbered(0))).isPresent();
        }
        assertThat(cache.get(new Numbered(1))).isEmpty();
        assertThat(cache.get(new Numbered(99))).isPresent();
        cache.put(new Numbered(100), Prepared.of("big", List.of(), new byte[50_000], true));
        assertThat(cache.get(new Numbered(100))).isEmpty();
    }

    private record Numbered(int number) implements AnswerCache.Asked {

        @Override
        public long weight() {
            return 0;
        }
    }

    @Test
    void small_answers_are_not_zipped() {
        Prepared small = Prepared.of("t", List.of(), new byte[100], true);
        Prepared picture = Prepared.of("t", List.of(), new byte[10_000], false);
        assertThat(small.answer(true, false, "").header("Content-Encoding")).isEmpty();
        assertThat(picture.answer(true, false, "").header("Content-Encoding")).isEmpty();
    }
}
