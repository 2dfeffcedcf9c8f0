package de.litfass.delivery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Whatever is sent, the parser understands it or names what is wrong. */
class DeliveryQueryPropertyTest {

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Property(tries = 500)
    void no_text_whatever_makes_the_parser_fail(@ForAll @StringLength(max = 200) String query) {
        understoodOrRefused(query);
        understoodOrRefused("title=" + query);
        understoodOrRefused("orderBy=" + query);
        understoodOrRefused("rank[in]=" + query);
    }

    @Property(tries = 500)
    void no_encoded_text_whatever_makes_the_parser_fail(
            @ForAll @StringLength(max = 60) String name, @ForAll @StringLength(max = 60) String value) {
        understoodOrRefused(encoded(name) + "=" + encoded(value));
        understoodOrRefused("price[gt]=" + encoded(value) + "&q=" + encoded(name));
    }

    private static void understoodOrRefused(String query) {
        assertThatCode(() -> {
                    try {
                        DeliveryQueryTest.parsed(query);
                    } catch (InvalidQuery refused) {
                        assertThat(refused.problems()).isNotEmpty();
                    }
                })
                .doesNotThrowAnyException();
    }

    @Property(tries = 200)
    void what_is_asked_for_a_text_is_that_text(@ForAll @StringLength(max = 60) String text) {
        String whole = text.replace("|", "").replaceAll("[\\ud800-\\udfff]", "");
        assertThat(DeliveryQueryTest.parsed("title=" + encoded(whole)).filters())
                .containsExactly(new Filter("title", Operator.EQ, List.of(whole)));
    }

    @Property(tries = 200)
    void the_order_of_filters_does_not_matter(
            @ForAll @Size(max = 8) List<@StringLength(max = 5) String> values, @ForAll Random random) {
        List<String> filters = new ArrayList<>(values.stream()
                .map(value -> "title=" + encoded(value.replaceAll("[\\ud800-\\udfff]", "")))
                .toList());
        DeliveryQuery before = DeliveryQueryTest.parsed(String.join("&", filters));
        Collections.shuffle(filters, random);
        assertThat(DeliveryQueryTest.parsed(String.join("&", filters))).isEqualTo(before);
    }
}
