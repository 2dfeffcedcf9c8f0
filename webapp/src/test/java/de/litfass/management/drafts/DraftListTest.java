package de.litfass.management.drafts;

import static de.litfass.management.Items.id;
import static de.litfass.management.TestServer.AUTHOR;
import static de.litfass.management.TestServer.GUEST;
import static de.litfass.management.TestServer.PUBLISHER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.litfass.management.Client.Answer;
import de.litfass.management.Items;
import de.litfass.management.TestServer;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftListTest {

    @TempDir
    static Path data;

    static TestServer server;
    static Items anna;
    static String noether;

    @BeforeAll
    static void start() {
        server = TestServer.start(data);
        anna = new Items(server.as(AUTHOR).with("Accept-Language", "de"));
        noether = id(anna.make("speaker", "{'givenName':'Emmy','familyName':'Nöther','slug':'emmy'}"));
        String mueller = id(anna.make("speaker", "{'givenName':'Jo','familyName':'Müller','slug':'jo'}"));
        anna.make(
                "session",
                "{'title':'Werkstatt 10','type':'talk','track':2,'start':'2026-04-28T12:00:00.000+02:00','speakers':['%s']}",
                noether);
        anna.make(
                "session",
                "{'title':'Ärzte & Ämter','formatLabel':'Gespräch','type':'panel','track':10,'start':'2026-04-28T09:30:00.000Z','speakers':['%s'],"
                        + "'description':'<p>Über <em>Größe</em> und Maß</p>'}",
                mueller);
        anna.make("session", "{'title':'Werkstatt 2','type':'opening','titleStatus':'tba'}");
        anna.make("session", "{'titleStatus':'tba','type':'break','congress':null}");
        anna.post("drafts", "{'type':'folder','workspace':'sessions','parent':'/','name':'tag-2'}");
        anna.post("drafts", "{'type':'session','parent':'/tag-2','content':{'title':'Abend','type':'social'}}");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Answer list(String query) {
        return anna.client().get("/.rest/drafts?" + query);
    }

    private static List<String> titles(String query) {
        Answer answer = list("type=session&" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        List<String> titles = new ArrayList<>();
        answer.json()
                .at("/drafts")
                .forEach(draft -> titles.add(draft.at("/title").asText()));
        return titles;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    title          | Abend, Ärzte & Ämter, Pause (session), Werkstatt 2, Werkstatt 10
                    -title         | Werkstatt 10, Werkstatt 2, Pause (session), Ärzte & Ämter, Abend
                    type           | Werkstatt 2, Werkstatt 10, Ärzte & Ämter, Pause (session), Abend
                    track          | Werkstatt 10, Ärzte & Ämter, Pause (session), Abend, Werkstatt 2
                    -track         | Ärzte & Ämter, Werkstatt 10, Pause (session), Abend, Werkstatt 2
                    start          | Ärzte & Ämter, Werkstatt 10, Pause (session), Abend, Werkstatt 2
                    speakers       | Werkstatt 10, Ärzte & Ämter, Pause (session), Abend, Werkstatt 2
                    changed        | Werkstatt 10, Ärzte & Ämter, Werkstatt 2, Pause (session), Abend
                    path           | Ärzte & Ämter, Pause (session), Abend, Werkstatt 10, Werkstatt 2
                    """)
    void the_list_is_sorted_as_people_expect_and_what_has_no_value_comes_last(String sort, String titles) {
        assertThat(titles("sort=" + sort)).isEqualTo(List.of(titles.split(", ")));
    }

    @Test
    void a_person_without_a_name_to_sort_by_is_listed_by_family_name_and_given_name() {
        anna.make(
                "speaker",
                "{'givenName':'Max','familyName':'Zander','sortName':'Meyer-Zander, Max','slug':'max-zander'}");
        JsonNode people = list("type=speaker&sort=sortName").json().at("/drafts");
        assertThat(people.findValuesAsText("sortName"))
                .containsExactly("Meyer-Zander, Max", "Müller, Jo", "Nöther, Emmy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    werkstatt      | Werkstatt 2, Werkstatt 10
                    WERK 10        | Werkstatt 10
                    aerzte         | Ärzte & Ämter
                    ärz äm         | Ärzte & Ämter
                    arzte          | Ärzte & Ämter
                    groesse        | Ärzte & Ämter
                    GRÖSSE         | Ärzte & Ämter
                    größe maß      | Ärzte & Ämter
                    statt          | Werkstatt 2, Werkstatt 10
                    at             |
                    em             | Werkstatt 10
                    nöther         | Werkstatt 10
                    noether werk   | Werkstatt 10
                    muller ärzte   | Ärzte & Ämter
                    müller werk    |
                    werkstatt ärzte|
                    """)
    void words_are_found_by_any_part_of_them_whatever_their_case_and_accents(String words, String titles) {
        assertThat(titles("sort=title&q=" + encoded(words)))
                .isEqualTo(titles == null ? List.of() : List.of(titles.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    filter[type]=panel                                | Ärzte & Ämter
                    filter[type]=panel&filter[type]=social            | Abend, Ärzte & Ämter
                    filter[type]=panel&filter[titleStatus]=tba        |
                    filter[track]=&filter[titleStatus]=final          | Abend
                    open=true&filter[titleStatus]=tba                 | Pause (session), Werkstatt 2
                    state=draft&filter[type]=panel                    | Ärzte & Ämter
                    state=published&state=changed                     |
                    folder=/tag-2                                     | Abend
                    folder=/tag                                       |
                    deep=false&folder=/tag-2                          | Abend
                    deep=false                                        | tag-2, Ärzte & Ämter, Pause (session), Werkstatt 2, Werkstatt 10
                    """)
    void filters_narrow_the_list(String query, String titles) {
        assertThat(titles("sort=title&" + query.replace("[", "%5B").replace("]", "%5D")))
                .isEqualTo(titles == null ? List.of() : List.of(titles.split(", ")));
    }

    @Test
    void items_are_found_by_who_they_refer_to_and_by_id() {
        assertThat(titles("filter%5Bspeakers%5D=" + noether)).containsExactly("Werkstatt 10");
        JsonNode found = list("type=speaker&id=" + noether + "&id=11111111-1111-4111-8111-111111111111")
                .json();
        assertThat(found.at("/total").asInt()).isEqualTo(1);
        assertThat(found.at("/drafts/0/title").asText()).isEqualTo("Emmy Nöther");
    }

    @Test
    void a_new_name_finds_at_once_what_the_person_takes_part_in() {
        String old = id(anna.make("speaker", "{'givenName':'Grete','familyName':'Alt','slug':'grete'}"));
        anna.make("session", "{'title':'Frühstück','moderators':['%s']}", old);
        assertThat(titles("q=grete+alt")).containsExactly("Frühstück");

        anna.patch(old, 1, "{'familyName':'Jung'}");

        assertThat(titles("q=grete+jung")).containsExactly("Frühstück");
        assertThat(titles("q=grete+alt")).isEmpty();
        forget("type=session&q=jung");
        forget("type=speaker&q=jung");
    }

    @Test
    void what_each_item_must_refer_to_finds_none_of_them_unless_the_list_shows_it() {
        String congress = id(anna.make("congress", "{'title':'Gipfeltreffen','slug':'gipfel'}"));
        String block = id(anna.make("session", "{'title':'Werkstattblock','congress':'%s'}", congress));
        anna.make("workshop", "{'label':'7','title':'Löten','session':'%s'}", block);

        assertThat(titles("q=gipfeltreffen")).isEmpty();
        assertThat(list("type=workshop&q=werkstattblock")
                        .json()
                        .at("/drafts/0/title")
                        .asText())
                .isEqualTo("7 – Löten");
        forget("type=workshop&q=block");
        forget("type=session&q=block");
        forget("type=congress&q=gipfel");
    }

    /** Deletes the first item found, so that other tests find what they expect. */
    private static void forget(String query) {
        JsonNode item = list(query).json().at("/drafts/0");
        String path = "/.rest/drafts/" + id(item) + "?revision=" + item.at("/revision");
        assertThat(anna.client().delete(path).status()).isEqualTo(204);
    }

    @Test
    void a_row_tells_in_words_what_its_columns_hold() {
        JsonNode row = list("type=session&q=aerzte").json().at("/drafts/0");

        assertThat(row.at("/columns").toString())
                .isEqualTo(
                        "{\"speakersStatus\":\"keine vorgesehen\",\"start\":\"2026-04-28T09:30:00.000Z\",\"status\":\"geplant\","
                                + "\"title\":\"Ärzte & Ämter\",\"track\":\"10\",\"type\":\"Panel\"}");
        assertThat(row.at("/subtitle").asText()).isEqualTo("Gespräch");
        assertThat(row.at("/state").asText()).isEqualTo("draft");
        assertThat(row.at("/changed/name").asText()).isEqualTo("Anna Author");
        JsonNode open = list("type=session&q=werkstatt+2&sort=title").json().at("/drafts/0/open");
        assertThat(open.toString()).contains("Stand des Titels: folgt", "Kongress: fehlt", "Beginn: fehlt");
        JsonNode folder = list("type=session&deep=false").json().at("/drafts/0");
        assertThat(folder.at("/type").asText()).isEqualTo("folder");
        assertThat(folder.at("/children").asInt()).isEqualTo(1);
    }

    @Test
    void the_language_of_the_request_is_the_language_of_the_words() {
        JsonNode row = server.as(AUTHOR)
                .with("Accept-Language", "en")
                .get("/.rest/drafts?type=session&q=aerzte")
                .json()
                .at("/drafts/0");

        assertThat(row.at("/columns/status").asText()).isNotEqualTo("geplant").isNotEmpty();
    }

    @Test
    void pages_follow_each_other_while_others_write() {
        List<String> seen = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 20; page++) {
            JsonNode answer = list("type=room&sort=title&limit=3" + (after.isEmpty() ? "" : "&after=" + after))
                    .json();
            answer.at("/drafts").forEach(draft -> seen.add(draft.at("/title").asText()));
            if (page == 0) {
                assertThat(seen).isEmpty();
                for (int i = 0; i < 8; i++) {
                    anna.make("room", "{'name':'Raum %s'}", i);
                }
            }
            if (page == 2) {
                anna.make("room", "{'name':'Aula'}");
                anna.make("room", "{'name':'Zimmer'}");
                String gone =
                        list("type=room&q=raum+2").json().at("/drafts/0/id").asText();
                anna.client().delete("/.rest/drafts/" + gone + "?revision=1");
            }
            after = answer.path("next").asText("");
            if (after.isEmpty() && page > 0) {
                break;
            }
        }
        assertThat(seen)
                .containsExactly(
                        "Raum 0", "Raum 1", "Raum 2", "Raum 3", "Raum 4", "Raum 5", "Raum 6", "Raum 7", "Zimmer");
    }

    @Test
    void a_folder_without_end_is_named_as_the_mistake() {
        Answer answer = list("type=session&deep=false&folder=/" + "a/".repeat(1_500) + "a");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).containsExactly("folder");
    }

    @Test
    void every_mistake_of_a_question_is_told_at_once() {
        Answer answer = list(
                "type=session&folder=x&deep=ja&state=neu&sort=titel&limit=501&after=zz&filter%5Bart%5D=1&limt=3&open=1");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places())
                .containsExactlyInAnyOrder(
                        "folder", "deep", "state", "sort", "limit", "after", "filter[art]", "limt", "open");
        assertThat(list("").places()).containsExactly("type");
        assertThat(list("type=sesion").json().at("/problems/0/hint").asText()).isEqualTo("Meinten Sie „session“?");
        assertThat(list("type=session&type=room").places()).containsExactly("type");
    }

    @Test
    void nobody_sees_titles_of_what_they_may_not_read() {
        for (String path : List.of("/.rest/drafts?type=session", "/.rest/start")) {
            assertThat(server.as(GUEST).get(path).code()).isEqualTo("noGroup");
            assertThat(server.as(GUEST).get(path).text()).doesNotContain("Werkstatt");
        }
    }

    @Test
    void the_start_page_shows_what_there_is_to_do() {
        Items petra = new Items(server.as(PUBLISHER));
        String venue = id(petra.make("venue", "{'name':'Veröffentlichtes Haus'}"));
        petra.publish(venue);

        JsonNode start = petra.client().get("/.rest/start").json();

        assertThat(start.at("/recent/0/title").asText()).isEqualTo("Veröffentlichtes Haus");
        assertThat(start.at("/unpublished").findValuesAsText("id")).doesNotContain(venue);
        assertThat(start.at("/openTotal").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(start.at("/unpublishedTotal").asInt()).isGreaterThanOrEqualTo(7);
    }
}
