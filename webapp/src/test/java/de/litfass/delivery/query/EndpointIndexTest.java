package de.litfass.delivery.query;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointIndexTest {

    private final Rows rows = new Rows()
            .with(
                    "title",
                    Value.of("Apple"),
                    "rank",
                    Value.of(7),
                    "flag",
                    Value.of(true),
                    "when",
                    date("2026-04-28T00:00:00.000+02:00"))
            .with(
                    "title",
                    Value.of("apple pie"),
                    "rank",
                    Value.of(12),
                    "flag",
                    Value.of(false),
                    "when",
                    date("2026-04-28T23:59:59.999+02:00"))
            .with(
                    "title",
                    Value.of("Äpfel"),
                    "rank",
                    Value.of(-3),
                    "tags",
                    texts("x", "y"),
                    "when",
                    date("2026-04-29T00:00:00.000+02:00"))
            .with("title", Value.of("under_score"), "price", Value.of(ValueType.DECIMAL, "7.50"), "tags", texts("x"))
            .with("ratio", Value.of(ValueType.DOUBLE, "7.5"), "big", Value.of(9007199254740993L));

    private static Value date(String text) {
        return Value.of(ValueType.DATE, text);
    }

    private static Value texts(String... texts) {
        return Value.multiple(ValueType.STRING, List.of(texts));
    }

    @ParameterizedTest
    @CsvSource({
        "title=Apple, 1: a",
        "title=apple, 0:",
        "title[ne]=Apple, 3: b c d",
        "title=Apple%7Capple pie, 2: a b",
        "title[like]=apple%25, 1: b",
        "title[like]=_pple%25, 2: a b",
        "title[like]=%25\\_%25, 1: d",
        "title[gt]=apple pie, 2: c d",
        "title[lte]=apple pie, 2: a b",
        "title[in]=A~b, 2: a b",
        "title[in]=A~B%7Cu~v, 2: a d",
        "title[not-in]=A~b, 2: c d",
        "title[in]=A, 4: a b c d",
        "title[null]=true, 1: e",
        "title[null]=false, 4: a b c d",
        "title=, 0:"
    })
    void text_is_compared_by_code_point(String question, String expected) {
        assertThat(rows.ask(question)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "rank=7, 1: a",
        "rank=007, 1: a",
        "rank[gt]=7, 1: b",
        "rank[gte]=7, 2: a b",
        "rank[lt]=7, 1: c",
        "rank[in]=-3~7, 2: a c",
        "rank[not-in]=-3~7, 1: b",
        "rank[ne]=1%7C2, 3: a b c",
        "rank[gt]=99999999999999999999, 0:",
        "rank[like]=7, 0:",
        "price=7.5, 1: d",
        "price[lt]=7.51, 1: d",
        "ratio=7.50, 1: e",
        "ratio[in]=7~8, 1: e",
        "big=9007199254740993, 1: e",
        "big=9007199254740992, 0:"
    })
    void numbers_are_compared_exactly(String question, String expected) {
        assertThat(rows.ask(question)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "when=2026-04-28, 2: a b",
        "when[ne]=2026-04-28, 1: c",
        "when[gt]=2026-04-28, 1: c",
        "when[gte]=2026-04-28, 3: a b c",
        "when[lt]=2026-04-29, 2: a b",
        "when[lte]=2026-04-28, 2: a b",
        "when[in]=2026-04-28~2026-04-28, 2: a b",
        "when[not-in]=2026-04-28~2026-04-28, 1: c",
        "when=2026-04-27T22:00:00.000Z, 1: a",
        "when[gt]=2026-04-28T00:00:00.000%2B02:00, 2: b c"
    })
    void a_day_is_the_whole_day_in_the_zone(String question, String expected) {
        assertThat(rows.ask(question)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "flag=true, 1: a",
        "flag[ne]=true, 1: b",
        "flag[null]=true, 3: c d e",
        "tags=x, 2: c d",
        "tags=x&tags=y, 1: c",
        "tags[ne]=z, 0:",
        "tags[not-in]=x~x, 0:",
        "tags[null]=false, 2: c d"
    })
    void flags_and_several_values(String question, String expected) {
        assertThat(rows.ask(question)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "@name=A, 1: a",
        "@name=a%7Cb, 2: a b",
        "@name[like]=%25, 5: a b c d e",
        "@name[ne]=A, 4: b c d e",
        "@name[gt]=C, 2: d e",
        "@name[gte]=C, 3: c d e",
        "@name[lt]=b, 1: a",
        "@name[lte]=b, 2: a b",
        "@name[in]=B, 1: b",
        "@name[in]=B~d, 0:",
        "@name[not-in]=b, 4: a c d e",
        "@name[null]=true, 0:",
        "@name[null]=false, 5: a b c d e",
        "@path=/a, 1: a",
        "@path[gt]=/c, 2: d e",
        "@id=00000000-0000-4000-8000-000000000001, 1: b",
        "jcr:uuid=00000000-0000-4000-8000-000000000001, 1: b",
        "@jcr:uuid=00000000-0000-4000-8000-000000000001, 1: b",
        "@nodeType=mgnl:content, 5: a b c d e",
        "jcr:primaryType=mgnl:page, 0:",
        "@ancestor=/, 5: a b c d e",
        "@ancestor=/a, 0:",
        "mgnl:createdBy=alice, 0:"
    })
    void what_every_node_has_can_be_asked(String question, String expected) {
        assertThat(rows.ask(question)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "orderBy=title; 5: e a b d c",
                "orderBy=title desc; 5: c d b a e",
                "orderBy=rank; 5: d e c a b",
                "orderBy=rank DESC; 5: b a c d e",
                "orderBy=flag,rank desc; 5: c d e b a",
                "orderBy=@name desc&limit=2; 5: e d",
                "orderBy=title&offset=1&limit=2; 5: a b",
                "offset=4; 5: e",
                "offset=99; 5:",
                "orderBy=; 5: a b c d e",
                "flag=true&orderBy=title; 1: a"
            })
    void rows_are_sorted_without_regard_to_capitals(String question, String expected) {
        assertThat(rows.ask(question)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "q=apple; 2: a b",
                "q=APPLE; 2: a b",
                "q=pie apple; 1: b",
                "q=\"apple pie\"; 1: b",
                "q=\"pie apple\"; 0:",
                "q=app*; 2: a b",
                "q=*ple; 2: a b",
                "q=*ppl*; 2: a b",
                "q=apfel; 0:",
                "q=%C3%A4pfel; 1: c",
                "q=appl; 0:",
                "q=apple OR pie; 0:",
                "q=7; 0:",
                "q=x; 2: c d",
                "q=; 5: a b c d e",
                "q=apple&rank[gt]=7; 1: b"
            })
    void words_are_whole_words(String question, String expected) {
        assertThat(rows.ask(question)).isEqualTo(expected);
    }

    @Test
    void wildcards_of_lucene_mean_nothing() {
        assertThat(rows.ask("q=a?ple*")).isEqualTo("0:");
        assertThat(rows.ask("q=title:apple")).isEqualTo("0:");
    }

    @Test
    void a_range_from_bottom_to_top_of_empty_rows_is_empty() {
        assertThat(new Rows().ask("@name=a&orderBy=@name&q=word")).isEqualTo("0:");
    }
}
