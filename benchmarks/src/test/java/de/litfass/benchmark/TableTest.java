package de.litfass.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columns_stand_in_line_and_numbers_have_three_digits_that_count() {
        Table table = new Table("work", "ms")
                .row("short", 0.1234)
                .row("a longer one", 12.345)
                .row("x", 1234.4);

        assertThat(table)
                .hasToString(
                        """
                | work         | ms    |
                | ------------ | ----- |
                | short        | 0.12  |
                | a longer one | 12.3  |
                | x            | 1,234 |
                """);
    }
}
