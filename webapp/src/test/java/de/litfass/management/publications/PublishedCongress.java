package de.litfass.management.publications;

import static de.litfass.management.Items.id;
import static de.litfass.management.TestServer.AUTHOR;
import static de.litfass.management.TestServer.PUBLISHER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.litfass.delivery.Delivery;
import de.litfass.delivery.DeliveryRequest;
import de.litfass.delivery.DeliverySettings;
import de.litfass.delivery.json.Binaries;
import de.litfass.management.Client.Answer;
import de.litfass.management.Items;
import de.litfass.management.TestServer;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server with a published congress, a publisher and an author; each test has a slug of its own. */
abstract class PublishedCongress {

    @TempDir
    static Path data;

    static TestServer server;
    static Items petra;
    static Items anna;
    static String congress;

    String slug = "";

    @BeforeAll
    static void start() {
        server = TestServer.start(data);
        petra = new Items(server.as(PUBLISHER).with("Accept-Language", "de"));
        anna = new Items(server.as(AUTHOR).with("Accept-Language", "de"));
        congress = id(
                petra.make(
                        "congress",
                        "{'slug':'mpsc','title':'MPSC','startDate':'2026-04-28','endDate':'2026-04-29','days':[{'date':'2026-04-28','moderationStatus':'none'}]}"));
        Answer answer = petra.publish(congress);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void chooseSlug() {
        slug = "s" + System.nanoTime();
    }

    JsonNode session(String title, String more) {
        return petra.make(
                "session",
                "{'slug':'%s','congress':'%s','title':'%s','type':'talk','start':'2026-04-28T10:00:00.000+02:00','openEnded':true%s}",
                slug,
                congress,
                title,
                more);
    }

    static String delivered() {
        Delivery delivery = new Delivery(
                server.publishing()::snapshot,
                server::modules,
                DeliverySettings.at("https://litfass.example"),
                Binaries.NONE);
        ByteBuffer body = delivery.answer(
                        new DeliveryRequest("GET", "/.rest/delivery/sessions", "limit=1000", name -> "", false))
                .body();
        return UTF_8.decode(body).toString();
    }

    static List<String> words(JsonNode changes) {
        List<String> words = new ArrayList<>();
        for (JsonNode change : changes) {
            words.add(change.at("/where").asText() + " " + change.at("/label").asText() + ": "
                    + texts(change.at("/before")) + " " + texts(change.at("/after")));
        }
        return words;
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    static List<String> errors(JsonNode answer) {
        List<String> errors = new ArrayList<>();
        answer.at("/problems").forEach(problem -> {
            if (problem.at("/severity").asText().equals("error")) {
                errors.add(problem.toString());
            }
        });
        return errors;
    }
}
