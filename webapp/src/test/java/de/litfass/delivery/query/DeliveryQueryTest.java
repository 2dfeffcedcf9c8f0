package de.litfass.delivery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.litfass.type.Problem;
import de.litfass.type.ValueType;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryQueryTest {

    private static final TreeMap<String, Set<ValueType>> TYPES = new TreeMap<>();

    static {
        TYPES.put("title", Set.of(ValueType.STRING));
        TYPES.put("rank", Set.of(ValueType.LONG));
        TYPES.put("price", Set.of(ValueType.DECIMAL));
        TYPES.put("flag", Set.of(ValueType.BOOLEAN));
        TYPES.put("when", Set.of(ValueType.DATE));
        TYPES.put("mixed", Set.of(ValueType.LONG, ValueType.STRING));
    }

    private static final Vocabulary VOCABULARY = new Vocabulary(TYPES, ZoneId.of("UTC"));

    static DeliveryQuery parsed(String question) {
        return DeliveryQuery.parse(Parameters.parse(question), VOCABULARY, DeliveryLimits.DEFAULT, 10);
    }

    private static List<Problem> problems(String question) {
        return catchThrowableOfType(InvalidQuery.class, () -> parsed(question)).problems();
    }

    @Test
    void no_question_asks_for_the_first_page_of_all() {
        assertThat(parsed("")).isEqualTo(new DeliveryQuery(List.of(), List.of(), Optional.empty(), 0, 10));
    }

    @Test
    void a_whole_question_is_understood() {
        assertThat(parsed(
                        "title[like]=a%25&rank=1%7C2&orderBy=when%20desc,title&q=two+words&limit=5&offset=20&lang=de"))
                .isEqualTo(new DeliveryQuery(
                        List.of(
                                new Filter("rank", Operator.EQ, List.of("1", "2")),
                                new Filter("title", Operator.LIKE, List.of("a%"))),
                        List.of(new Order("when", true), new Order("title", false)),
                        Optional.of("two words"),
                        20,
                        5));
    }

    @ParameterizedTest
    @CsvSource({
        "title%5Bne%5D=x, title[NE]=x",
        "rank=1&title=x, title=x&rank=1",
        "limit=10, offset=0",
        "title=a%20b, title=a+b",
        "nodeTypes=x&subid_token=y, ''",
        "q=%20, q="
    })
    void spelling_and_order_do_not_matter(String one, String other) {
        assertThat(parsed(one)).isEqualTo(parsed(other));
        assertThat(parsed(one).canonical()).isEqualTo(parsed(other).canonical());
    }

    @Test
    void different_questions_are_never_spelled_alike() {
        assertThat(parsed("title=a%26rank%3D1").canonical())
                .isNotEqualTo(parsed("title=a&rank=1").canonical());
        assertThat(parsed("title=a%7Cb").canonical())
                .isNotEqualTo(parsed("title=a&title=b").canonical());
        assertThat(parsed("title=a%5D").canonical()).isEqualTo("title[eq]=a%5D&q=&offset=0&limit=10");
    }

    @Test
    void every_mistake_is_named_with_value_and_cure() {
        assertThat(problems("tilte=1&rank=abc&when[gt]=garbage&flag=TRUE&price=7,5&title[fo]=x&limit=&offset=-1"
                        + "&orderBy=rnak,title%20down"))
                .containsExactly(
                        Problem.error("limit", "'' is not a whole number from 0 to 1000", "Such as limit=20."),
                        Problem.error("offset", "'-1' is not a whole number from 0 to 1000000", "Such as offset=20."),
                        Problem.error("orderBy", "there is no property 'rnak'", "Did you mean rank?"),
                        Problem.error(
                                "orderBy", "'title down' does not end with asc or desc", "Such as orderBy=title desc."),
                        Problem.error("tilte", "there is no property 'tilte'", "Did you mean title?"),
                        Problem.error("rank", "'abc' can't be read", "rank is a Long such as 42."),
                        Problem.error(
                                "when[gt]",
                                "'garbage' can't be read",
                                "when is a Date such as 2026-04-28 or 2026-04-28T10:00:00.000+02:00 with + sent as %2B."),
                        Problem.error("flag", "'TRUE' can't be read", "flag is a Boolean: true or false."),
                        Problem.error("price", "'7,5' can't be read", "price is a Decimal such as 7.5."),
                        Problem.error(
                                "title[fo]",
                                "there is no operator 'fo'",
                                "There are eq, ne, gt, gte, lt, lte, in, not-in, like, null."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=abc",
                "limit=1001",
                "limit=99999999999999999999",
                "limit=1&limit=2",
                "offset=1000001",
                "orderBy=title,rank,when,flag",
                "orderBy=@ancestor",
                "orderBy=title%20asc%20asc",
                "orderBy=title,",
                "q=%27",
                "q=a%20b%20c%20d%20e%20f%20g%20h%20i%20j%20k",
                "=1",
                "%20=1",
                "%22=1",
                "address/street=Main",
                "@ancestor=items",
                "rank[gt]=7.5",
                "rank[in]=a~9",
                "rank[in]=1~",
                "rank[in]=a",
                "when[in]=a",
                "rank[null]=maybe",
                "rank[null]=",
                "when=2026-02-30",
                "when=2026-04-28T10:00",
                "when=2026-04-28T10:00:00Z",
                "title=%zz",
                "title=%c3%28",
                "title[eq=1",
                "utm_source=x"
            })
    void mistakes_are_refused(String question) {
        assertThat(problems(question)).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.stops()).isTrue();
            assertThat(problem.what()).isNotBlank();
            assertThat(problem.hint()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=1000",
                "rank=07",
                "rank=%2B7",
                "rank[like]=7%25",
                "rank[null]=false",
                "rank[in]=3",
                "mixed=abc",
                "when=2026-04-28T10:00:00.000Z",
                "when[in]=2026-04-28~2026-04-29",
                "@ancestor=/items%7C/folder",
                "title=semi;colon",
                "title=",
                "&&title=a&",
                "orderBy=title%20%20DESC"
            })
    void these_are_fine(String question) {
        assertThat(parsed(question)).isNotNull();
    }

    @Test
    void too_much_is_refused_before_it_is_read() {
        assertThat(problems("title=" + "a".repeat(257))).hasSize(1);
        assertThat(problems("title=a" + "%7Ca".repeat(50))).hasSize(1);
        assertThat(problems("title=a" + "&title=a".repeat(20))).hasSize(1);
    }

    @Test
    void a_strangers_text_is_kept_short_in_messages() {
        assertThat(problems("x".repeat(2000) + "=1").toString()).hasSizeLessThan(600);
    }
}
