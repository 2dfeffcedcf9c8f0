package de.litfass.editor.handbook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import de.litfass.browser.Browser;
import de.litfass.browser.OneBrowser;
import de.litfass.editor.Editor;
import de.litfass.editor.Visit;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A day's change, from the start page to the public page. Pictures go to {@code target/screenshots}, and into the
 * handbook with {@code -Dlitfass.pictures=../docs/images}.
 */
@ExtendWith(OneBrowser.class)
@TestInstance(Lifecycle.PER_CLASS)
class HandbookTest {

    private static final String TITLE = "Stadt, Land, digital: Wohin steuert die kommunale Zukunft?";
    private static final Path PICTURES = Path.of(System.getProperty("litfass.pictures", "target/screenshots"));

    private Editor editor;
    private Visit visit;
    private Page page;

    @BeforeAll
    void start(@TempDir Path data, Browser browser) {
        editor = Editor.start(data, browser);
        NewContextOptions window =
                new NewContextOptions().setViewportSize(1280, 800).setReducedMotion(ReducedMotion.REDUCE);
        visit = editor.visit(window).signedInAs(Editor.SUPERUSER);
        page = visit.page();
    }

    @AfterAll
    void stop() {
        visit.close();
        editor.close();
    }

    @Test
    void a_title_is_found_changed_published_and_read_by_the_public() {
        visit.open("/");
        page.getByText("Stand der Mitwirkenden").first().waitFor();
        picture("redaktion-start");
        visit.open("/content/session");
        page.getByText(TITLE).first().waitFor();
        picture("redaktion-liste");
        page.getByText(TITLE).first().click();
        var title = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Titel")));
        assertThat(title).hasValue(TITLE);
        title.fill("Stadt, Land, digital: Wohin steuert die Zukunft der Kommunen?");
        visit.button("Speichern").click();
        page.getByText("Ein Feld ist anders").waitFor();
        picture("redaktion-formular");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Veröffentlichen …"))
                .click();
        page.getByText("1 Änderung").waitFor();
        picture("redaktion-veroeffentlichen");
        assertThat(publicPage()).contains(TITLE);
        visit.button("Jetzt veröffentlichen").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(publicPage())
                .contains("Wohin steuert die Zukunft der Kommunen?")
                .doesNotContain(TITLE);
    }

    private String publicPage() {
        return page.request().get(editor.site("/")).text();
    }

    private void picture(String name) {
        visit.settled();
        page.evaluate("document.fonts.ready");
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
