package de.litfass.management.drafts;

import static de.litfass.management.TestServer.AUTHOR;
import static de.litfass.management.TestServer.GUEST;
import static de.litfass.management.TestServer.PUBLISHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.litfass.management.Client;
import de.litfass.management.Client.Answer;
import de.litfass.management.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftsTest {

    @TempDir
    static Path data;

    static TestServer server;
    static Client anna;
    static Client guest;

    @BeforeAll
    static void start() {
        server = TestServer.start(data);
        anna = server.as(AUTHOR).with("Accept-Language", "de");
        guest = server.as(GUEST).with("Accept-Language", "de");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Answer post(String path, String json) {
        return anna.post(path, json.replace('\'', '"'));
    }

    private static Answer patch(String id, String json) {
        return anna.patch("/.rest/drafts/" + id, json.replace('\'', '"'));
    }

    private static JsonNode created(String json) {
        Answer answer = post("/.rest/drafts", json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static String id(JsonNode draft) {
        return draft.at("/id").asText();
    }

    @Test
    void a_new_item_has_a_readable_name_and_what_its_type_presets() {
        Answer answer = post(
                "/.rest/drafts",
                "{'type':'session','parent':'/','content':{'title':'Größe & Maß: „Wie?“','type':'talk','language':null}}");

        assertThat(answer.status()).isEqualTo(201);
        JsonNode draft = answer.json();
        assertThat(answer.header("Location")).endsWith("/.rest/drafts/" + id(draft));
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(draft.at("/path").asText()).isEqualTo("/groesse-und-mass-wie");
        assertThat(draft.at("/title").asText()).isEqualTo("Größe & Maß: „Wie?“");
        assertThat(draft.at("/type").asText()).isEqualTo("session");
        assertThat(draft.at("/state").asText()).isEqualTo("draft");
        assertThat(draft.at("/created/name").asText()).isEqualTo("Anna Author");
        assertThat(draft.at("/mayWrite").asBoolean()).isTrue();
        assertThat(draft.at("/mayPublish").asBoolean()).isFalse();
        assertThat(draft.at("/content").toString())
                .isEqualTo("{\"type\":\"talk\",\"title\":\"Größe & Maß: „Wie?“\",\"titleStatus\":\"final\","
                        + "\"speakersStatus\":\"none\",\"status\":\"planned\"}");
        assertThat(anna.get("/.rest/drafts/" + id(draft)).json()).isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//", "//x", "/mpsc//", "/a//b", "x", "", "/..", "/a/./b"})
    void what_is_no_path_is_no_parent(String parent) {
        String id = id(created("{'type':'faq','parent':'/','content':{'question':'Wohin?'}}"));
        String place = "'parent':'" + parent + "'}";

        Answer made = post("/.rest/drafts", "{'type':'faq','content':{'question':'Wo?'}," + place);
        Answer moved = post("/.rest/drafts/" + id + "/move", "{'revision':1," + place);
        Answer together = post("/.rest/drafts/move", "{'items':[{'id':'" + id + "','revision':1}]," + place);

        assertThat(made.status()).isEqualTo(400);
        assertThat(made.places()).containsExactly("parent");
        assertThat(made.text()).contains("„" + parent + "“ ist kein Pfad", "zum Beispiel /mpsc-kongress-8");
        assertThat(moved.status()).isEqualTo(400);
        assertThat(moved.places()).containsExactly("parent");
        assertThat(together.json().at("/refused/0/problems/0/where").asText()).isEqualTo("parent");
    }

    @Test
    void a_path_has_bounds_that_nothing_can_be_made_beyond() {
        StringBuilder parent = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            String where = parent.isEmpty() ? "/" : parent.toString();
            created("{'type':'folder','workspace':'faqs','name':'d','parent':'" + where + "'}");
            parent.append("/d");
        }

        Answer deeper =
                post("/.rest/drafts", "{'type':'folder','workspace':'faqs','name':'d','parent':'" + parent + "'}");

        assertThat(deeper.status()).isEqualTo(400);
        assertThat(deeper.text()).contains("at most 100 names and 2000 characters");
    }

    @Test
    void a_name_that_is_taken_gets_a_number_unless_it_was_asked_for() {
        created("{'type':'faq','parent':'/','content':{'question':'Wo?'}}");
        created("{'type':'faq','parent':'/','content':{'question':'Wo?'}}");

        assertThat(created("{'type':'faq','parent':'/','content':{'question':'Wo'}}")
                        .at("/name")
                        .asText())
                .isEqualTo("wo-3");
        Answer taken = post("/.rest/drafts", "{'type':'faq','parent':'/','name':'wo'}");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.code()).isEqualTo("nameTaken");
    }

    @Test
    void a_folder_holds_items_and_is_deleted_when_empty() {
        JsonNode folder = created("{'type':'folder','workspace':'rooms','parent':'/','name':'haus-1'}");
        JsonNode room = created("{'type':'room','parent':'/haus-1','content':{'name':'Saal'}}");

        assertThat(folder.at("/type").asText()).isEqualTo("folder");
        assertThat(room.at("/path").asText()).startsWith("/haus-1/");
        Answer full = anna.delete("/.rest/drafts/" + id(folder) + "?revision=1");
        assertThat(full.status()).isEqualTo(409);
        assertThat(full.code()).isEqualTo("notEmpty");
        assertThat(anna.delete("/.rest/drafts/" + id(room) + "?revision=1").status())
                .isEqualTo(204);
        assertThat(anna.delete("/.rest/drafts/" + id(folder) + "?revision=1").status())
                .isEqualTo(204);
        assertThat(anna.get("/.rest/drafts/" + id(folder)).status()).isEqualTo(404);
    }

    @Test
    void all_mistakes_of_a_new_draft_are_told_at_once() {
        assertThat(post("/.rest/drafts", "{'type':'sesion','parent':'x','name':'a/b'}")
                        .places())
                .containsExactly("type", "name", "parent");
        assertThat(post("/.rest/drafts", "{'type':'session','parent':'/nirgends','name':'a b'}")
                        .places())
                .containsExactly("name", "parent");
        assertThat(post("/.rest/drafts", "{'type':'folder','parent':'/'}").places())
                .containsExactly("workspace");
        assertThat(post("/.rest/drafts", "{'type':'folder','workspace':'litfass:log','parent':'/'}")
                        .places())
                .containsExactly("workspace");
        assertThat(post("/.rest/drafts", "{'type':'asset','parent':'/'}").places())
                .containsExactly("type");
        Answer content =
                post("/.rest/drafts", "{'type':'session','parent':'/','content':{'titel':'x','start':'heute'}}");
        assertThat(content.status()).isEqualTo(400);
        assertThat(content.places()).containsExactly("titel", "start");
        assertThat(content.json().at("/problems/0/hint").asText()).isEqualTo("Meinten Sie „title“?");
    }

    @Test
    void a_change_replaces_what_it_names_and_makes_the_next_revision() {
        String id = id(created("{'type':'session','parent':'/','content':{'title':'A','track':1}}"));

        Answer changed =
                patch(id, "{'revision':1,'content':{'title':'B','track':null,'links':[{'url':'https://a.de'}]}}");

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.json().at("/content/title").asText()).isEqualTo("B");
        assertThat(changed.json().at("/content").has("track")).isFalse();
        assertThat(changed.json().at("/content/links/0/@id").asText()).hasSize(36);
    }

    @Test
    void entries_of_a_list_change_places_and_keep_their_ids() {
        JsonNode made = created("{'type':'session','parent':'/','content':{'title':'L',"
                + "'links':[{'title':'a','url':'https://a.de'},{'title':'b','url':'https://b.de'},{'title':'c'}]}}");
        String a = made.at("/content/links/0/@id").asText();
        String b = made.at("/content/links/1/@id").asText();
        String c = made.at("/content/links/2/@id").asText();

        Answer changed = patch(
                id(made),
                "{'revision':1,'content':{'links':[{'@id':'%s','title':'c'},{'title':'new'},{'@id':'%s','title':'a'},{'@id':'%s'}]}}"
                        .formatted(c, a, b));

        JsonNode links = changed.json().at("/content/links");
        assertThat(links.findValuesAsText("@id")).element(0).isEqualTo(c);
        assertThat(links.findValuesAsText("@id")).element(2).isEqualTo(a);
        assertThat(links.findValuesAsText("@id")).element(3).isEqualTo(b);
        assertThat(links.findValuesAsText("title")).containsExactly("c", "new", "a");
        assertThat(links.findValuesAsText("url")).isEmpty();
    }

    @Test
    void a_change_that_changes_nothing_is_no_new_revision() {
        JsonNode made = created("{'type':'session','parent':'/','content':{'title':'Same'}}");

        Answer same =
                anna.patch("/.rest/drafts/" + id(made), "{\"revision\":1,\"content\":" + made.at("/content") + "}");

        assertThat(same.json()).isEqualTo(made);
    }

    @Test
    void a_stale_change_changes_nothing_and_shows_both_versions() {
        JsonNode made = created("{'type':'session','parent':'/','content':{'title':'A'}}");
        JsonNode theirs = server.as(PUBLISHER)
                .patch("/.rest/drafts/" + id(made), "{\"revision\":1,\"content\":{\"title\":\"B\"}}")
                .json();

        Answer stale = patch(id(made), "{'revision':1,'content':{'title':'C'}}");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("staleRevision");
        assertThat(stale.json().at("/error/message").asText()).contains("B").doesNotContain(id(made));
        assertThat(stale.json().at("/current/content")).isEqualTo(theirs.at("/content"));
        assertThat(stale.json().at("/current/changed/name").asText()).isEqualTo("Petra Publisher");
        assertThat(stale.json().at("/yours").toString()).isEqualTo("{\"title\":\"C\"}");
        assertThat(anna.get("/.rest/drafts/" + id(made))
                        .json()
                        .at("/content/title")
                        .asText())
                .isEqualTo("B");
    }

    @Test
    void nothing_is_stored_of_a_change_with_a_mistake() {
        JsonNode made = created("{'type':'session','parent':'/','content':{'title':'A'}}");

        Answer refused = patch(id(made), "{'revision':1,'content':{'title':'B','track':'drei'}}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.places()).containsExactly("track");
        assertThat(anna.get("/.rest/drafts/" + id(made)).json()).isEqualTo(made);
    }

    @Test
    void an_item_moves_with_a_new_name_and_a_taken_place_is_refused() {
        created("{'type':'folder','workspace':'venues','parent':'/','name':'berlin'}");
        JsonNode one = created("{'type':'venue','parent':'/','content':{'name':'Kongresszentrum'}}");
        created("{'type':'venue','parent':'/berlin','name':'da'}");

        Answer taken = post("/.rest/drafts/" + id(one) + "/move", "{'revision':1,'parent':'/berlin','name':'da'}");
        Answer moved = post("/.rest/drafts/" + id(one) + "/move", "{'revision':1,'parent':'/berlin'}");

        assertThat(taken.status()).isEqualTo(409);
        assertThat(moved.json().at("/path").asText())
                .isEqualTo("/berlin/" + one.at("/name").asText());
        assertThat(moved.json().at("/revision").asLong()).isEqualTo(2);
        assertThat(post("/.rest/drafts/" + id(one) + "/move", "{'revision':2,'parent':'/nirgends'}")
                        .places())
                .containsExactly("parent");
    }

    @Test
    void what_others_refer_to_is_not_deleted_and_they_are_named() {
        String person =
                id(created("{'type':'speaker','parent':'/','content':{'givenName':'Ada','familyName':'Lovelace'}}"));
        JsonNode talk =
                created("{'type':'session','parent':'/','content':{'title':'Talk','speakers':['" + person + "']}}");

        Answer refused = anna.delete("/.rest/drafts/" + person + "?revision=1");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("inUse");
        assertThat(refused.json().at("/usages").findValuesAsText("id")).containsExactly(id(talk));
        assertThat(anna.get("/.rest/drafts/" + person + "/usages")
                        .json()
                        .at("/usages/0/id")
                        .asText())
                .isEqualTo(id(talk));
    }

    @Test
    void many_are_deleted_at_once_and_the_rest_is_told_with_its_reason() {
        String person = id(created("{'type':'speaker','parent':'/','content':{'familyName':'Noether'}}"));
        String talk = id(
                created("{'type':'session','parent':'/','content':{'title':'Ringe','speakers':['" + person + "']}}"));
        String changed = id(created("{'type':'speaker','parent':'/','content':{'familyName':'Curie'}}"));
        patch(changed, "{'revision':1,'content':{'familyName':'Sklodowska'}}");
        String unknown = "11111111-1111-4111-8111-111111111111";

        Answer answer = post(
                "/.rest/drafts/delete",
                "{'items':[{'id':'%s','revision':1},{'id':'%s','revision':1},{'id':'%s','revision':1},{'id':'%s','revision':1}]}"
                        .formatted(person, talk, changed, unknown));

        assertThat(answer.json().at("/done").toString()).isEqualTo("[\"%s\",\"%s\"]".formatted(talk, person));
        assertThat(answer.json().at("/refused").findValuesAsText("id")).contains(changed, unknown);
        assertThat(answer.json().at("/refused").findValuesAsText("code")).containsExactly("staleRevision", "notFound");
    }

    @Test
    void many_are_moved_at_once_and_the_rest_is_told_with_its_reason() {
        created("{'type':'folder','workspace':'contacts','parent':'/','name':'ziel'}");
        String a = id(created("{'type':'contact','parent':'/','name':'a'}"));
        String b = id(created("{'type':'contact','parent':'/','name':'b'}"));
        created("{'type':'contact','parent':'/ziel','name':'b'}");

        Answer answer = post(
                "/.rest/drafts/move",
                "{'parent':'/ziel','items':[{'id':'%s','revision':1},{'id':'%s','revision':1}]}".formatted(a, b));

        assertThat(answer.json().at("/done").toString()).isEqualTo("[\"" + a + "\"]");
        assertThat(answer.json().at("/refused").findValuesAsText("id")).containsExactly(b);
        assertThat(answer.json().at("/refused/0/error/code").asText()).isEqualTo("nameTaken");
        assertThat(anna.get("/.rest/drafts/" + a).json().at("/path").asText()).isEqualTo("/ziel/a");
    }

    @Test
    void a_text_that_nobody_reads_is_too_long() {
        Answer answer = post(
                "/.rest/drafts", "{'type':'session','parent':'/','content':{'title':'" + "x".repeat(300_000) + "'}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/problems/0").toString())
                .isEqualTo("{\"severity\":\"error\",\"where\":\"title\",\"what\":\"Der Text ist mit 300.000 "
                        + "Zeichen zu lang.\",\"hint\":\"Höchstens 10.000 Zeichen.\"}");
    }

    @Test
    void who_may_not_read_sees_nothing_and_who_may_not_write_changes_nothing() {
        JsonNode made = created("{'type':'session','parent':'/','content':{'title':'Geheim'}}");

        assertThat(guest.get("/.rest/drafts/" + id(made)).status()).isEqualTo(403);
        Answer list = guest.get("/.rest/drafts?type=session");
        assertThat(list.text()).doesNotContain("Geheim");
        assertThat(guest.patch("/.rest/drafts/" + id(made), "{\"revision\":1,\"content\":{\"title\":\"x\"}}")
                        .status())
                .isEqualTo(403);
        assertThat(guest.post("/.rest/drafts", "{\"type\":\"session\",\"parent\":\"/\"}")
                        .status())
                .isEqualTo(403);
        assertThat(server.asNobody().get("/.rest/drafts/" + id(made)).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "'', revision",
        "?revision=, revision",
        "?revision=eins, revision",
        "?revision=-1, revision",
        "?revision=99999999999999999999, revision"
    })
    void deleting_asks_for_the_revision(String query, String where) {
        JsonNode made = created("{'type':'session','parent':'/','content':{'title':'x'}}");

        Answer answer = anna.delete("/.rest/drafts/" + id(made) + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).isEqualTo(List.of(where));
    }

    @ParameterizedTest
    @CsvSource({"x", "11111111-1111-4111-8111-111111111111", "%00", "'%27%20or%20%271', x", "..%2f..%2fhome"})
    void an_unknown_item_is_not_found(String id) {
        assertThat(anna.get("/.rest/drafts/" + id).status()).isIn(400, 404);
        assertThat(anna.get("/.rest/drafts/" + id + "/usages").status()).isIn(400, 404);
    }
}
