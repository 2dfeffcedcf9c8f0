package de.litfass.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LoadTest {

    private static final String QUIET =
            """
            Running 2s test @ http://127.0.0.1:8080/
              1 threads and 16 connections
              Thread Stats   Avg      Stdev     Max   +/- Stdev
                Latency   605.12us  100.00us   4.10ms   90.00%
                Req/Sec    15.10k     1.20k   16.00k    70.00%
              Latency Distribution
                 50%  605.00us
                 75%  700.00us
                 90%  800.00us
                 99%    1.21ms
              30368 requests in 2.00s, 4.53GB read
            Requests/sec:  15184.22
            Transfer/sec:      2.26GB
            """;

    @Test
    void reads_requests_throughput_and_percentiles() {
        assertThat(Load.parse(QUIET)).isEqualTo(new Load(30368, 15184.22, 0.605, 1.21, 0));
    }

    @Test
    void counts_every_kind_of_failure() {
        String output = QUIET
                + """
                  Socket errors: connect 1, read 2, write 3, timeout 4
                  Non-2xx or 3xx responses: 500
                """;

        assertThat(Load.parse(output).failed()).isEqualTo(510);
    }

    @Test
    void knows_seconds_and_minutes() {
        String slow = QUIET.replace("605.00us", "  1.50s").replace("  1.21ms", "  1.02m");

        assertThat(Load.parse(slow)).isEqualTo(new Load(30368, 15184.22, 1500, 61_200, 0));
    }

    @Test
    void says_what_wrk_said_where_it_measured_nothing() {
        assertThatThrownBy(() -> Load.parse("unable to connect to 127.0.0.1:1 Connection refused"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wrk did not measure: unable to connect to 127.0.0.1:1 Connection refused");
    }
}
