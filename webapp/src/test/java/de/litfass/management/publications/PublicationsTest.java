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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationsTest {

    @TempDir
    static Path data;

    static TestServer server;
    static Items petra;
    static Items anna;
    static String congress;

    private String slug = "";

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

    private JsonNode session(String title, String more) {
        return petra.make(
                "session",
                "{'slug':'%s','congress':'%s','title':'%s','type':'talk','start':'2026-04-28T10:00:00.000+02:00','openEnded':true%s}",
                slug,
                congress,
                title,
                more);
    }

    private static String delivered() {
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

    @Test
    void nothing_is_published_and_unpublished_in_one_act() {
        String both = "{'publish':[{'id':'%s','revision':1}],'unpublish':['%s']}";

        for (String path : List.of("publications", "publications/preview")) {
            Answer answer = petra.post(path, both, congress, congress);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.places()).containsExactly("unpublish/0");
            assertThat(answer.text()).contains("nur unter „publish“ oder nur unter „unpublish“");
        }
    }

    @Test
    void what_is_published_is_delivered_and_before_that_nowhere() {
        String id = id(session("Erste Fassung", ""));
        assertThat(delivered()).doesNotContain("Erste Fassung");

        Answer answer = petra.publish(id);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(delivered()).contains("Erste Fassung");

        petra.patch(id, 1, "{'title':'Zweite Fassung'}");
        assertThat(delivered()).contains("Erste Fassung").doesNotContain("Zweite Fassung");
        assertThat(petra.read(id).at("/state").asText()).isEqualTo("changed");
        assertThat(petra.client()
                        .get("/.rest/drafts/" + id + "/published")
                        .json()
                        .at("/content/title")
                        .asText())
                .isEqualTo("Erste Fassung");

        petra.publish(id);
        assertThat(delivered()).contains("Zweite Fassung").doesNotContain("Erste Fassung");

        Answer withdrawn = petra.post("publications", "{'unpublish':['%s'],'reason':'entfällt'}", id);
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(201);
        assertThat(delivered()).doesNotContain("Zweite Fassung");
        assertThat(petra.read(id).at("/state").asText()).isEqualTo("draft");
        assertThat(petra.client().get("/.rest/drafts/" + id + "/published").status())
                .isEqualTo(404);
    }

    @Test
    void a_publication_is_answered_with_its_entry_of_the_log() {
        JsonNode draft = session("Protokoll", "");

        JsonNode publication = petra.post(
                        "publications", "{'publish':[{'id':'%s','revision':1}],'reason':'Freigabe'}", id(draft))
                .json();

        assertThat(publication.at("/user").asText()).isEqualTo(PUBLISHER);
        assertThat(publication.at("/name").asText()).isEqualTo("Petra Publisher");
        assertThat(publication.at("/reason").asText()).isEqualTo("Freigabe");
        assertThat(publication.at("/hash").asText()).hasSize(64);
        assertThat(publication.at("/changes").toString())
                .isEqualTo(("[{\"id\":\"%s\",\"workspace\":\"sessions\",\"path\":\"%s\",\"type\":\"session\","
                                + "\"title\":\"Protokoll\",\"published\":true}]")
                        .formatted(id(draft), draft.at("/path").asText()));
        JsonNode log = petra.client().get("/.rest/publications?limit=1").json();
        assertThat(log.at("/publications/0/hash")).isEqualTo(publication.at("/hash"));
        assertThat(log.at("/next")).isEqualTo(publication.at("/sequence"));
        JsonNode before = petra.client().get("/.rest/publications?before=2").json();
        assertThat(before.at("/publications").findValuesAsText("sequence")).containsExactly("1");
        assertThat(before.has("next")).isFalse();
        assertThat(petra.client().get("/.rest/publications?before=x&limit=0").places())
                .containsExactly("before", "limit");
    }

    @Test
    void a_publication_of_nothing_is_refused_and_leaves_no_entry() {
        long before = server.publishing().snapshot().sequence();

        Answer refused = petra.post("publications", "{'publish':[],'reason':'nichts'}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("nothingToPublish");
        assertThat(server.publishing().snapshot().sequence()).isEqualTo(before);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_nothing_becomes_public() {
        String empty = id(petra.make("session", "{'titleStatus':'final'}"));
        String good = id(session("Bleibt Entwurf", ""));

        Answer refused = petra.publish(good, empty);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("publishRefused");
        assertThat(refused.json().at("/problems").findValuesAsText("item")).containsOnly(empty);
        assertThat(refused.places()).contains("congress", "slug", "type", "title", "start");
        assertThat(refused.json().at("/problems/0/title").asText()).isEqualTo("Programmpunkt (session)");
        assertThat(delivered()).doesNotContain("Bleibt Entwurf");
        JsonNode missing =
                petra.client().get("/.rest/drafts/" + empty + "/problems").json();
        assertThat(missing.at("/problems").findValuesAsText("where"))
                .contains("congress", "slug", "type", "title", "start");
    }

    @Test
    void a_revision_that_nobody_has_seen_is_not_published() {
        JsonNode draft = session("Gesehen", "");
        anna.patch(id(draft), 1, "{'title':'Ungesehen'}");

        Answer stale = petra.post("publications", "{'publish':[{'id':'%s','revision':1}]}", id(draft));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("staleRevision");
        assertThat(stale.json().at("/error/message").asText())
                .contains("Ungesehen")
                .doesNotContain(id(draft));
        assertThat(stale.json().at("/current/content/title").asText()).isEqualTo("Ungesehen");
        assertThat(delivered()).doesNotContain("sehen");
    }

    @Test
    void an_author_may_not_publish_but_may_ask_what_is_missing() {
        String id = id(session("Von Anna", ""));

        assertThat(anna.publish(id).status()).isEqualTo(403);
        assertThat(anna.preview(id).status()).isEqualTo(403);
        assertThat(anna.client().get("/.rest/drafts/" + id + "/problems").status())
                .isEqualTo(200);
        assertThat(delivered()).doesNotContain("Von Anna");
    }

    @Test
    void the_preview_tells_in_words_what_publishing_then_does() {
        String person = id(petra.make("speaker", "{'givenName':'Ada','familyName':'Lovelace','slug':'ada%s'}", slug));
        petra.publish(person);
        String id = id(session("Alt", ",'description':'<p>Ein <strong>Wort</strong></p>','track':1"));
        petra.publish(id);
        petra.patch(
                id,
                1,
                "{'title':'Neu','title_en':'New','start':'2026-04-28T12:15:00.000Z','openEnded':false,'end':null,'track':null,"
                        + "'speakersStatus':'tba','speakers':['%s'],'description':'<p>Ein Wort</p>',"
                        + "'links':[{'title':'Seite','url':'https://a.de'},{'url':'https://b.de'}]}",
                person);

        JsonNode preview = petra.preview(id).json();

        assertThat(preview.at("/publish").size()).isEqualTo(1);
        assertThat(words(preview.at("/publish/0/changes")))
                .containsExactlyInAnyOrder(
                        "title Titel: [Alt] [Neu]",
                        "title_en Titel (Englisch): [] [New]",
                        "description Beschreibung: [Ein Wort] [Ein Wort, (nur die Auszeichnung ist anders)]",
                        "start Beginn: [28.04.2026, 10:00 Uhr] [28.04.2026, 14:15 Uhr]",
                        "openEnded Ende offen: [ja] [nein]",
                        "track Tracknummer: [1] []",
                        "speakers Mitwirkende: [] [Ada Lovelace]",
                        "speakersStatus Stand der Mitwirkenden: [keine vorgesehen] [werden noch bekannt gegeben]",
                        "links Links: [] [Linktext: Seite; Adresse: https://a.de, Adresse: https://b.de]");
        assertThat(preview.at("/problems").findValuesAsText("where")).contains("end");
        petra.patch(id, 2, "{'openEnded':true}");
        JsonNode then = petra.preview(id).json();
        assertThat(errors(then)).isEmpty();
        assertThat(petra.publish(id).json().at("/changes").findValuesAsText("id"))
                .isEqualTo(then.at("/publish").findValuesAsText("id"));
        assertThat(petra.preview(id).json().at("/publish/0/changes").size()).isZero();
    }

    @Test
    void what_the_public_never_sees_is_told_apart() {
        String id = id(petra.make(
                "speaker", "{'givenName':'Ada','familyName':'Byron','slug':'b%s','internalNote':'ruft zurück'}", slug));

        JsonNode changes = petra.preview(id).json().at("/publish/0/changes");

        List<String> internal = new ArrayList<>();
        changes.forEach(change -> {
            if (change.at("/internal").asBoolean()) {
                internal.add(change.at("/where").asText());
            }
        });
        assertThat(internal).containsExactly("internalNote");
        assertThat(changes.findValuesAsText("where")).contains("givenName", "familyName");
    }

    @Test
    void a_preview_is_of_the_drafts_as_they_are_now_and_names_their_revisions() {
        JsonNode made = session("Von vorhin", "");
        petra.patch(id(made), 1, "{'title':'Von eben'}");

        JsonNode preview = petra.post("publications/preview", "{'publish':[{'id':'%s','revision':1}]}", id(made))
                .json();

        assertThat(preview.at("/publish/0/draft/revision").asLong()).isEqualTo(2);
        assertThat(words(preview.at("/publish/0/changes"))).contains("title Titel: [] [Von eben]");
    }

    private static List<String> words(JsonNode changes) {
        List<String> words = new ArrayList<>();
        for (JsonNode change : changes) {
            words.add(change.at("/where").asText() + " " + change.at("/label").asText() + ": "
                    + texts(change.at("/before")) + " " + texts(change.at("/after")));
        }
        return words;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<String> errors(JsonNode answer) {
        List<String> errors = new ArrayList<>();
        answer.at("/problems").forEach(problem -> {
            if (problem.at("/severity").asText().equals("error")) {
                errors.add(problem.toString());
            }
        });
        return errors;
    }

    @Test
    void what_is_referred_to_comes_along_with_its_reason_also_from_afar() {
        String organisation = id(petra.make("organisation", "{'name':'Analytical Engines'}"));
        String person = id(petra.make(
                "speaker",
                "{'givenName':'Charles','familyName':'Babbage','slug':'c%s','affiliations':[{'organisation':'%s'}]}",
                slug,
                organisation));
        String id = id(session("Mit Begleitung", ",'speakers':['" + person + "']"));

        JsonNode preview = petra.preview(id).json();

        assertThat(preview.at("/along").findValuesAsText("because"))
                .containsExactly("Mit Begleitung", "Charles Babbage");
        assertThat(preview.at("/along/0/draft/id").asText()).isEqualTo(person);
        assertThat(preview.at("/along/1/draft/id").asText()).isEqualTo(organisation);
        Answer alone = petra.publish(id);
        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.places()).containsExactly("speakers/0");
        assertThat(alone.json().at("/problems/0/what").asText()).contains("Charles Babbage");
        assertThat(errors(petra.preview(id, person, organisation).json())).isEmpty();
        assertThat(petra.publish(id, person, organisation).status()).isEqualTo(201);
        assertThat(petra.preview(id).json().at("/along").size()).isZero();
    }

    @Test
    void what_is_still_used_is_not_withdrawn_alone() {
        String person = id(petra.make("speaker", "{'givenName':'Grace','familyName':'Hopper','slug':'g%s'}", slug));
        String id = id(session("Käfer", ",'speakers':['" + person + "']"));
        petra.publish(person, id);

        Answer refused = petra.post("publications", "{'unpublish':['%s']}", person);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/problems/0/item").asText()).isEqualTo(id);
        assertThat(refused.places()).containsExactly("speakers/0");
        assertThat(refused.json().at("/problems/0/title").asText()).isEqualTo("Käfer");
        assertThat(refused.json().at("/problems/0/what").asText()).contains("Grace Hopper");
        assertThat(petra.client()
                        .delete("/.rest/drafts/" + person + "?revision=1")
                        .code())
                .isEqualTo("stillPublished");
        JsonNode both = petra.post("publications/preview", "{'unpublish':['%s','%s']}", person, id)
                .json();
        assertThat(both.at("/unpublish").findValuesAsText("id")).containsExactly(person, id);
        assertThat(both.at("/problems").size()).isZero();
        assertThat(petra.post("publications", "{'unpublish':['%s','%s']}", person, id)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void folders_come_along_and_a_moved_item_says_so() {
        petra.post("drafts", "{'type':'folder','workspace':'venues','parent':'/','name':'f%s'}", slug);
        String folder = petra.client()
                .get("/.rest/drafts?type=venue&deep=false&q=f" + slug)
                .json()
                .at("/drafts/0/id")
                .asText();
        String id = id(petra.make("venue", "{'name':'Halle'}"));
        petra.publish(id);
        String path = petra.read(id).at("/path").asText();
        petra.post("drafts/" + id + "/move", "{'revision':1,'parent':'/f%s','name':'halle'}", slug);

        JsonNode preview = petra.preview(id).json();

        List<String> planned = new ArrayList<>();
        preview.at("/publish").forEach(item -> planned.add(id(item.at("/draft"))));
        assertThat(planned).containsExactly(folder, id);
        assertThat(words(preview.at("/publish/1/changes")))
                .containsExactly(" Ort: [" + path + "] [/f" + slug + "/halle]");
    }

    @Test
    void unknown_items_and_broken_requests_are_told() {
        String unknown = "11111111-1111-4111-8111-111111111111";
        assertThat(petra.post("publications", "{'publish':[{'id':'%s','revision':1}]}", unknown)
                        .status())
                .isEqualTo(422);
        assertThat(petra.post("publications", "{'unpublish':['%s']}", unknown).status())
                .isEqualTo(422);
        assertThat(petra.post("publications", "{'publish':[{'id':'x'}],'reson':''}")
                        .places())
                .containsExactlyInAnyOrder("publish/0/revision", "reson");
    }

    @Test
    void of_many_who_change_one_revision_exactly_one_wins() throws Exception {
        JsonNode draft = session("Alle zugleich", "");
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> answers = IntStream.range(0, 8)
                    .mapToObj(i -> people.submit(() ->
                            petra.patch(id(draft), 1, "{'title':'Titel %s'}", i).status()))
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        }
        assertThat(petra.read(id(draft)).at("/revision").asLong()).isEqualTo(2);
    }
}
