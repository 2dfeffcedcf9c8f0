package de.litfass.editor.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.litfass.browser.Browser;
import de.litfass.browser.OneBrowser;
import de.litfass.editor.Editor;
import de.litfass.editor.Visit;
import java.nio.file.Path;
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

    private static final int FAR = 80;

    Editor editor;
    Visit visit;

    @BeforeAll
    void start(@TempDir Path data, Browser browser) {
        editor = Editor.start(data, browser);
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

    /** The form of the first item of that type whose title has these words. */
    Form form(String type, String words) {
        return Form.of(editor, visit, type, words);
    }

    /** Does something with an entry of a list. */
    void act(String entry, String act) {
        visit.button("Mehr zu " + entry).click();
        visit.named(AriaRole.MENUITEM, act).click();
    }

    void type(String text) {
        visit.page().keyboard().type(text);
    }

    /** Presses Tab until that has the focus. */
    void tabTo(Locator wanted) {
        for (int step = 0; step < FAR; step++) {
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            visit.press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + wanted);
    }

    /** Looks for an item by these words and takes the first, without touching the mouse. */
    void pickByKeys(Form form, String field, String words) {
        tabTo(form.add(field));
        visit.press("Enter");
        type(words);
        visit.page().locator("[role=option][data-focused]").first().waitFor();
        visit.press("Enter");
    }

    /** Somebody else changes an item behind the form's back. */
    void changeElsewhere(Form form, String property, String text) {
        int revision =
                editor.api().get("/.rest/drafts/" + form.id()).get("revision").asInt();
        ObjectNode change = JsonNodeFactory.instance.objectNode().put("revision", revision);
        change.putObject("content").put(property, text);
        editor.api().send("PATCH", "/.rest/drafts/" + form.id(), change);
    }
}
