package de.litfass.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final Question PLAIN = new Question("/sessions?limit=50", Map.of());

    @Test
    void wrk_is_told_headers_and_address() {
        assertThat(PLAIN.wrkArguments("http://127.0.0.1:1")).containsExactly("http://127.0.0.1:1/sessions?limit=50");
        assertThat(PLAIN.gzip().wrkArguments("http://127.0.0.1:1"))
                .containsExactly("-H", "Accept-Encoding: gzip", "http://127.0.0.1:1/sessions?limit=50");
    }

    @Test
    void a_client_may_take_gzip_and_have_the_answer_already() {
        assertThat(PLAIN.gzip().having("\"1\"").headers())
                .isEqualTo(Map.of("Accept-Encoding", "gzip", "If-None-Match", "\"1\""));
    }
}
