package de.litfass.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import de.litfass.browser.Browser;
import de.litfass.browser.OneBrowser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A server whose disk has less room than must stay free: it reads on and stores nothing. */
@ExtendWith(OneBrowser.class)
class StoringTest {

    /** A thousand terabytes, in megabytes. */
    private static final String MORE_THAN_THERE_IS = "1000000000";

    private static final String NOTICE = "Gerade kann nichts gespeichert werden";

    @TempDir
    private static Path data;

    private static Locator notice(Visit visit) {
        return visit.page().getByText(NOTICE);
    }

    /** Signs in while there is room, which is when a sign-in can be stored. */
    private static List<Cookie> signIn(Browser browser) {
        try (Editor editor = Editor.start(data, browser);
                Visit visit = editor.visitAs(Editor.SUPERUSER)) {
            visit.open("/").settled();
            assertThat(notice(visit)).hasCount(0);
            return visit.page().context().cookies();
        }
    }

    @Test
    void the_editor_says_that_nothing_is_stored_and_keeps_what_is_typed(Browser browser) {
        List<Cookie> signIn = signIn(browser);
        try (Editor editor = Editor.start(data, browser, "--min-free", MORE_THAN_THERE_IS);
                Visit visit = editor.visit()) {
            visit.page().context().addCookies(signIn);
            visit.open("/content/faq/new");
            assertThat(notice(visit)).isVisible();
            visit.field("Frage").fill("Ist noch Platz?");
            visit.button("Anlegen").click();
            assertThat(visit.page()
                            .getByText("Der Speicherplatz ist fast voll.")
                            .first())
                    .isVisible();
            assertThat(visit.field("Frage")).hasValue("Ist noch Platz?");
            assertThat(visit.violations()).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
