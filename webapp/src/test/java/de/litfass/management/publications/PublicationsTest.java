package de.litfass.management.publications;

import static de.litfass.management.Items.id;
import static de.litfass.management.TestServer.PUBLISHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.litfass.management.Client.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublicationsTest extends PublishedCongress {

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
        petra.patch(id(draft), 1, "{'title':'Nie öffentlich'}");
        JsonNode log = petra.client().get("/.rest/publications?limit=1").json();
        assertThat(log.at("/publications/0/changes/0/title").asText()).isEqualTo("Protokoll");
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
