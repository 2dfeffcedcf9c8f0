package de.litfass.management.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.management.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptPublishingTest extends Scripts {

    @Test
    void only_publishers_publish_and_recursively_it_is_one_publication() {
        author.put(in(""), venue("house"));
        author.put(in(""), node("inner", "mgnl:folder"));
        author.put(in("/inner"), venue("cellar"));
        String command = "{\"repository\":\"rooms\",\"path\":\"/" + folder + "\",\"recursive\":true}";

        assertThat(author.post("/.rest/commands/v2/default/publish", command).code())
                .isEqualTo("mayNotPublish");
        Client.Answer answer = publisher.post("/.rest/commands/v2/default/publish", command);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(published()).containsExactly("", "/house", "/inner", "/inner/cellar");
        assertThat(answer.json().get("sequence").asLong())
                .isEqualTo(server.publishing().snapshot().sequence());
        assertThat(publisher
                        .post("/.rest/commands/v2/unpublish", command.replace("\",\"rec", "/inner\",\"rec"))
                        .status())
                .isEqualTo(200);
        assertThat(published()).containsExactly("", "/house");
    }

    @Test
    void a_folder_alone_is_published_without_what_it_holds() {
        author.put(in(""), venue("house"));

        publisher.post(
                "/.rest/commands/v2/default/activate", "{\"repository\":\"rooms\",\"path\":\"/" + folder + "\"}");
        assertThat(published()).containsExactly("");
        publisher.post("/.rest/commands/v2/deactivate", "{\"repository\":\"rooms\",\"path\":\"/" + folder + "\"}");
        assertThat(published()).isEmpty();
    }

    @Test
    void what_is_unfinished_is_not_published_and_every_reason_is_told() {
        author.put(in(""), node("hall", "kg:room", property("capacity", "Long", "0")));

        Client.Answer answer = publisher.post(
                "/.rest/commands/v2/publish", "{\"repository\":\"rooms\",\"path\":\"/" + folder + "/hall\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("publishRefused");
        assertThat(answer.places()).containsExactlyInAnyOrder("venue", "name", "capacity");
        assertThat(published()).isEmpty();
    }

    @Test
    void what_is_public_or_in_use_or_full_is_not_deleted() {
        author.put(in(""), venue("house"));
        String house = author.get(in("/house")).json().get("identifier").asText();
        author.put(in(""), node("hall", "kg:room", property("venue", house)));

        assertThat(author.delete(in("/house")).code()).isEqualTo("inUse");
        assertThat(author.delete(in("")).code()).isEqualTo("notEmpty");
        author.delete(in("/hall"));
        publisher.post("/.rest/commands/v2/publish", "{\"repository\":\"rooms\",\"path\":\"/" + folder + "/house\"}");
        assertThat(author.delete(in("/house")).code()).isEqualTo("stillPublished");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//berlin", "/berlin//saal", "berlin", "/../berlin"})
    void what_is_no_path_is_not_published(String path) {
        Client.Answer answer =
                publisher.post("/.rest/commands/v2/publish", "{\"repository\":\"rooms\",\"path\":\"" + path + "\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).containsExactly("path");
    }

    @Test
    void a_path_without_end_is_refused_at_once() {
        String endless = "/a".repeat(50_000);

        Client.Answer published =
                publisher.post("/.rest/commands/v2/publish", "{\"repository\":\"rooms\",\"path\":\"" + endless + "\"}");

        assertThat(published.places()).containsExactly("path");
        assertThat(author.get(ROOMS + "/a".repeat(1_500)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "default/markAsDeleted, 403, commandNotEnabled",
        "scripts/publish, 403, commandNotEnabled",
        "default/publish/now, 404, notFound"
    })
    void other_commands_are_not_enabled(String command, int status, String code) {
        Client.Answer answer = publisher.post(
                "/.rest/commands/v2/" + command, "{\"repository\":\"rooms\",\"path\":\"/" + folder + "\"}");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
