package de.litfass.management.magnolia;

import static de.litfass.management.TestServer.AUTHOR;
import static de.litfass.management.TestServer.GUEST;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.litfass.management.Client;
import org.junit.jupiter.api.Test;

class ScriptTest extends Scripts {

    @Test
    void a_script_that_says_nothing_of_itself_is_asked() {
        Client.Answer answer = server.asNobody().get(ROOMS);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Basic realm=\"Litfass\", charset=\"UTF-8\"");
    }

    @Test
    void items_and_nodes_within_them_are_made_changed_read_and_deleted() {
        author.put(in(""), node("hall", "kg:room", property("name", "Saal")));
        author.put(in("/hall"), node("extra", "mgnl:contentNode", property("a", "b")));
        author.post(in("/hall/extra"), "{\"properties\":[" + property("c", "d") + "]}");

        JsonNode hall = author.get(in("/hall?depth=1")).json();

        assertThat(hall.at("/properties").toString()).isEqualTo("[" + property("name", "Saal") + "]");
        assertThat(hall.at("/nodes/0/properties").toString())
                .isEqualTo("[" + property("a", "b") + "," + property("c", "d") + "]");
        assertThat(hall.at("/nodes/0/path").asText()).isEqualTo("/" + folder + "/hall/extra");
        assertThat(author.delete(in("/hall/extra")).status()).isEqualTo(200);
        assertThat(author.get(in("/hall?depth=1")).json().get("nodes").isNull()).isTrue();
        assertThat(author.delete(in("/hall")).status()).isEqualTo(200);
        assertThat(author.get(in("/hall")).code()).isEqualTo("nodeNotFound");
    }

    @Test
    void depth_shows_folders_and_items_below_but_not_the_types_left_out() {
        author.put(in(""), node("inner", "mgnl:folder"));
        author.put(in("/inner"), node("hall", "kg:room"));
        author.put(in("/inner/hall"), node("extra", "mgnl:contentNode"));

        assertThat(names(author.get(in("?depth=3")))).containsExactly("inner", "hall", "extra");
        assertThat(names(author.get(in("?depth=2")))).containsExactly("inner", "hall");
        assertThat(names(author.get(in("?depth=3&excludeNodeTypes=mgnl:contentNode"))))
                .containsExactly("inner", "hall");
        assertThat(names(author.get(in("?depth=3&excludeNodeTypes=mgnl:content"))))
                .containsExactly("inner");
        assertThat(names(author.get(ROOMS + "?depth=1"))).contains(folder);
        assertThat(author.get(ROOMS + "/").json().get("type").asText()).isEqualTo("rep:root");
    }

    @Test
    void metadata_are_shown_where_they_are_asked_for() {
        author.put(in(""), node("hall", "kg:room", property("name", "Saal")));

        assertThat(author.get(in("/hall?includeMetadata=true")).json().findValuesAsText("name"))
                .contains("jcr:uuid", "jcr:primaryType", "jcr:created", "mgnl:lastModifiedBy", "name");
        assertThat(author.get(in("/hall")).json().findValuesAsText("name")).containsExactly("hall", "name");
    }

    @Test
    void a_node_is_told_as_xml_too() {
        author.put(in(""), node("hall", "kg:room", property("name", "Saal & <Foyer>")));
        String id = author.get(in("/hall")).json().get("identifier").asText();

        Client.Answer answer = author.with("Accept", "application/xml").get(in("/hall"));

        assertThat(answer.header("Content-Type")).startsWith("application/xml");
        assertThat(answer.text())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><node><identifier>" + id
                        + "</identifier><name>hall</name><path>/" + folder + "/hall</path><properties><property>"
                        + "<multiple>false</multiple><name>name</name><type>String</type><values>"
                        + "<value>Saal &amp; &lt;Foyer&gt;</value></values></property></properties>"
                        + "<type>kg:room</type></node>");
    }

    @Test
    void the_last_write_wins_unless_the_script_says_what_it_builds_on() {
        String tag = author.put(in(""), node("hall", "kg:room", property("name", "Saal")))
                .header("ETag");
        assertThat(author.get(in("/hall")).header("ETag")).isEqualTo(tag);
        Client stale = author.with("If-Match", tag);

        assertThat(author.post(in("/hall"), body(property("name", "Foyer"))).status())
                .isEqualTo(200);
        Client.Answer refused = stale.post(in("/hall"), body(property("name", "Keller")));

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.code()).isEqualTo("preconditionFailed");
        assertThat(stale.delete(in("/hall")).status()).isEqualTo(412);
        assertThat(stale.put(in("/hall"), node("x", "mgnl:contentNode")).status())
                .isEqualTo(412);
        assertThat(stale.send("PUT", properties("/hall?name=x&value=y"), none()).status())
                .isEqualTo(412);
        Client fresh = author.with("If-Match", "\"99\", " + refused.header("ETag"));
        assertThat(fresh.post(in("/hall"), body(property("name", "Dach"))).status())
                .isEqualTo(200);
        assertThat(author.get(properties("/hall/name")).json().at("/values/0").asText())
                .isEqualTo("Dach");
        assertThat(author.with("If-Match", "*").delete(in("/hall")).status()).isEqualTo(200);
    }

    @Test
    void a_browser_with_the_cookie_needs_the_token_here_as_well() {
        Client cookie = server.asNobody().with("Cookie", server.signedIn(AUTHOR).header("Cookie"));

        assertThat(cookie.put(in(""), node("hall", "kg:room")).code()).isEqualTo("csrf");
        assertThat(server.signedIn(AUTHOR).put(in(""), node("hall", "kg:room")).status())
                .isEqualTo(200);
    }

    @Test
    void properties_are_added_changed_and_removed_one_by_one() {
        author.put(in(""), node("hall", "kg:room"));

        author.send("PUT", properties("/hall?name=capacity&value=12&type=Long"), none());
        author.send("PUT", properties("/hall?name=tags&value=a&value=b&multiple=true"), none());
        author.send("POST", properties("/hall/capacity?value=13"), none());

        assertThat(author.get(properties("/hall/capacity")).text())
                .isEqualTo("{\"name\":\"capacity\",\"type\":\"Long\",\"multiple\":false,\"values\":[\"13\"]}");
        assertThat(author.get(properties("/hall/tags")).json().at("/values").toString())
                .isEqualTo("[\"a\",\"b\"]");
        assertThat(author.send("POST", properties("/hall/capacity?value=x"), none())
                        .places())
                .containsExactly("value");
        assertThat(author.send("POST", properties("/hall/capacity"), none()).status())
                .isEqualTo(400);
        assertThat(author.send("PUT", properties("/hall?value=x"), none()).places())
                .contains("name");
        assertThat(author.send("PUT", properties("/hall?name=tags&value=x"), none())
                        .code())
                .isEqualTo("propertyExists");
        assertThat(author.delete(properties("/hall/tags")).status()).isEqualTo(200);
        assertThat(author.get(properties("/hall/tags")).code()).isEqualTo("propertyNotFound");
        assertThat(author.delete(properties("/hall/mgnl:lastModified")).status())
                .isEqualTo(400);
    }

    @Test
    void formatted_text_of_a_script_is_as_safe_as_that_of_the_form() {
        String sessions = "/.rest/nodes/v1/sessions";
        String unsafe = "<p onclick='x()'>Ein <b>Wort</b><img src=x onerror=alert(1)></p>";
        author.put(sessions, node(folder, "kg:session", property("description", unsafe), property("other", "a < b")));
        String text = "/.rest/properties/v1/sessions/" + folder + "/description";

        assertThat(author.get(text).json().at("/values/0").asText()).isEqualTo("<p>Ein <b>Wort</b></p>");
        assertThat(author.get("/.rest/properties/v1/sessions/" + folder + "/other")
                        .json()
                        .at("/values/0")
                        .asText())
                .isEqualTo("a < b");
        author.send("POST", text + "?value=%3Ci%20style=x%3EAnders%3C/i%3E", none());
        assertThat(author.get(text).json().at("/values/0").asText()).isEqualTo("<i>Anders</i>");
        Client.Answer lost = author.post(
                sessions + "/" + folder, body(property("description_en", "<p>Vorn</p><textarea>Hinten</textarea>")));
        assertThat(lost.status()).as(lost.text()).isIn(200, 400);
        assertThat(author.get(sessions + "/" + folder).text()).doesNotContain("textarea", "onclick", "onerror");
    }

    @Test
    void who_may_not_read_a_workspace_sees_none() {
        Client guest = server.as(GUEST);

        assertThat(guest.get(ROOMS).code()).isEqualTo("noGroup");
        assertThat(guest.put(in(""), node("hall", "kg:room")).code()).isEqualTo("noGroup");
        assertThat(author.get("/.rest/nodes/v1/litfass:state").code()).isEqualTo("noSuchWorkspace");
        assertThat(author.get("/.rest/nodes/v1/home").code()).isEqualTo("noSuchWorkspace");
    }
}
