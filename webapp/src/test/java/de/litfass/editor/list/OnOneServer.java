package de.litfass.editor.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.litfass.browser.Browser;
import de.litfass.browser.OneBrowser;
import de.litfass.editor.Editor;
import de.litfass.editor.Visit;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tests of one class share a server; each has a fresh browser, and nothing that it does may make that complain. */
@ExtendWith(OneBrowser.class)
@TestInstance(Lifecycle.PER_CLASS)
abstract class OnOneServer {

    static final String AUTHOR = "anna";

    Editor editor;
    Visit visit;

    @BeforeAll
    void start(@TempDir Path data, Browser browser) {
        editor = Editor.start(data, browser);
        editor.account(AUTHOR, "Anna Autorin", "authors");
    }

    @AfterAll
    void stop() {
        editor.close();
    }

    @BeforeEach
    void enter() {
        visit = editor.visitAs(Editor.SUPERUSER);
    }

    @AfterEach
    void leave() {
        try (Visit over = visit) {
            assertThat(over.complaints()).isEmpty();
        }
    }

    /** The row whose name begins so. */
    Locator row(String title) {
        String literally = title.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return visit.page()
                .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^" + literally)));
    }

    /** Opens a list and waits for its rows. */
    Locator list(String address) {
        visit.open("/content/" + address);
        Locator rows = visit.page().locator(".list-body .list-row:not(.list-row-coming)");
        rows.first().waitFor();
        return rows;
    }

    /** Ticks the box of the item of that title. */
    void select(String title) {
        visit.named(AriaRole.CHECKBOX, title + " auswählen").click();
    }

    /** Presses a button at the foot of the list. */
    void act(String button) {
        visit.named(AriaRole.TOOLBAR, "Auswahl")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    /** What was told last, at the foot of the window. */
    Locator told() {
        return visit.page().locator(".toast");
    }

    /** The item of that type whose title has these words, as a list has it. */
    JsonNode found(String type, String words) {
        JsonNode list = editor.api().get("/.rest/drafts?type=" + type + "&q=" + words.replace(" ", "%20"));
        return list.at("/drafts/0");
    }

    /** Changes an item behind the editor's back. */
    void change(String type, String words, String property, String text) {
        JsonNode item = found(type, words);
        ObjectNode change = JsonNodeFactory.instance
                .objectNode()
                .put("revision", item.get("revision").asInt());
        change.putObject("content").put(property, text);
        editor.api().send("PATCH", "/.rest/drafts/" + item.get("id").asText(), change);
    }

    /** Makes an item that holds no more than its title. */
    JsonNode add(String type, String parent, ObjectNode content) {
        ObjectNode draft =
                JsonNodeFactory.instance.objectNode().put("type", type).put("parent", parent);
        draft.set("content", content);
        return editor.api().post("/.rest/drafts", draft);
    }

    /** Makes an organisation of that name. */
    JsonNode addOrganisation(String parent, String name) {
        return add(
                "organisation",
                parent,
                JsonNodeFactory.instance.objectNode().put("name", name).put("kind", "network"));
    }

    /** Makes a folder. */
    JsonNode addFolder(String workspace, String parent, String name) {
        return editor.api()
                .post(
                        "/.rest/drafts",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("type", "folder")
                                .put("workspace", workspace)
                                .put("parent", parent)
                                .put("name", name));
    }
}
