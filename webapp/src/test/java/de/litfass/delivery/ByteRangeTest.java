package de.litfass.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            bytes=0-0,      0, 1, bytes 0-0/10
            bytes=0-,       0, 10, bytes 0-9/10
            bytes=4-5,      4, 2, bytes 4-5/10
            bytes = 8 - 99, 8, 2, bytes 8-9/10
            bytes=-3,       7, 3, bytes 7-9/10
            bytes=-99,      0, 10, bytes 0-9/10
            bytes=10-,      10, 0, bytes */10
            bytes=99-100,   99, 0, bytes */10
            bytes=-0,       10, 0, bytes */10
            """)
    void a_part_is_told_from_the_whole(String header, long first, long length, String contentRange) {
        ByteRange range = ByteRange.of(header, 10).orElseThrow();

        assertThat(range).isEqualTo(new ByteRange(first, length));
        assertThat(range.of(10)).isEqualTo(contentRange);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=5-4",
                "bytes=1-2,4-5",
                "lines=1-2",
                "bytes=a-b",
                "bytes=99999999999999999999-"
            })
    void what_is_no_single_range_asks_for_the_whole(String header) {
        assertThat(ByteRange.of(header, 10)).isEmpty();
    }
}
