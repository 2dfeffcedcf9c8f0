package de.litfass.management.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.management.Client;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptRefusalTest extends Scripts {

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "..", "a:b", "a [1]", "a|b", "a*", "a@nodes", "\\u0000", "LONG"})
    void a_name_that_no_node_may_have_is_refused(String name) {
        Client.Answer answer = author.put(in(""), node(name.replace("LONG", "x".repeat(151)), "kg:room"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).containsExactly("name");
        assertThat(answer.text()).contains("at most 150 characters and none of");
        assertThat(names(author.get(in("?depth=1")))).isEmpty();
    }

    @Test
    void a_property_name_has_an_end() {
        Client.Answer answer = author.put(in(""), node("hall", "kg:room", property("x".repeat(9_000), "x")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).containsExactly("properties/0");
    }

    @Test
    void all_values_that_can_not_be_stored_are_told_at_once() {
        Client.Answer answer = author.put(
                in(""),
                node(
                        "hall",
                        "kg:room",
                        property("capacity", "Long", "many"),
                        property("share", "Decimal", "1e999999999"),
                        property("when", "Date", "morgen"),
                        property("flag", "Boolean", "ja"),
                        property("bytes", "Binary", "x"),
                        property("jcr:uuid", "String", "x"),
                        property("a/b", "String", "x"),
                        "{\"name\":\"two\",\"values\":[\"a\",\"b\"]}",
                        property("control", "String", "\\u0000"),
                        property("good", "Double", "7.5")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places())
                .containsExactly(
                        "properties/0",
                        "properties/1",
                        "properties/2",
                        "properties/3",
                        "properties/4",
                        "properties/5",
                        "properties/6",
                        "properties/7",
                        "properties/8");
        assertThat(answer.text()).contains("'many' can't be read as Long", "For example: 42.");
        assertThat(author.get(in("/hall")).status()).isEqualTo(404);
    }

    @Test
    @Timeout(10)
    void a_number_without_end_is_refused_before_it_is_read() {
        for (String type : List.of("Long", "Decimal", "Double")) {
            Client.Answer answer =
                    author.put(in(""), node("hall", "kg:room", property("capacity", type, "1".repeat(900_000))));

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.places()).containsExactly("properties/0");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"type\":\"kg:room\"}', 400, nameMissing",
        "'{\"name\":\" \",\"type\":\"kg:room\"}', 400, nameMissing",
        "'{\"name\":\"x\"}', 400, typeMissing",
        "'{\"name\":\"x\",\"type\":\"kg:nothing\"}', 400, noSuchNodeType",
        "'{\"name\":\"x\",\"type\":\"mgnl:contentNode\"}', 400, noSuchNodeType",
        "'{\"name\":\"x\",\"type\":\"mix:lockable\"}', 400, noSuchNodeType",
        "'{\"name\":\"x\",\"type\":\"kg:room\",\"nodes\":[{}]}', 400, subNodesRefused",
        "'{\"nam\":\"x\",\"type\":\"kg:room\"}', 400, badRequest"
    })
    void a_node_that_can_not_be_made_is_refused(String body, int status, String code) {
        Client.Answer answer = author.put(in(""), body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"type=Name&value=a:b:c", "type=Name&value=", "type=Path&value=a:b:c"})
    void a_value_that_the_store_does_not_take_is_told_in_our_words(String value) {
        author.put(in(""), node("hall", "kg:room"));

        Client.Answer answer =
                author.send("PUT", "/.rest/properties/v1/rooms/" + folder + "/hall?name=zz&" + value, none());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).doesNotContain("Oak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "[]", "{\"a\":1}"})
    void what_is_no_text_is_not_stored_as_one(String value) {
        String property = "{\"name\":\"name\",\"values\":[\"a\"," + value + "],\"multiple\":true}";

        Client.Answer answer = author.put(in(""), node("hall", "kg:room", property));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).containsExactly("properties/0/values/1");
        assertThat(answer.json().at("/problems/0/hint").asText()).isEqualTo("Expected is a text.");
        assertThat(author.get(in("/hall")).status()).isEqualTo(404);
    }

    @Test
    void a_text_that_nobody_reads_is_too_long() {
        Client.Answer answer = author.put(in(""), node("hall", "kg:room", property("name", "x".repeat(10_001))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/problems/0").toString())
                .isEqualTo("{\"severity\":\"error\",\"where\":\"name\",\"what\":\"The text is too long with 10,001 "
                        + "characters.\",\"hint\":\"At most 10,000 characters.\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"depth=x", "depth=-1", "depth=21", "depth=1&depth=2", "includeMetadata=maybe"})
    void a_wrong_parameter_is_named(String parameter) {
        assertThat(author.get(in("?" + parameter)).places())
                .containsExactly(parameter.split("=", 2)[0]);
    }
}
