package de.litfass.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import de.litfass.boot.RunningLitfass;
import de.litfass.browser.Browser;
import de.litfass.browser.OneBrowser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OneBrowser.class)
class FirstSignInTest {

    private static final Pattern LINK = Pattern.compile("/editor(/first-sign-in#[\\w-]+)");

    private Editor editor;

    @BeforeEach
    void start(@TempDir Path data, Browser browser) {
        editor = Editor.start(data, browser, Map.of());
    }

    @AfterEach
    void stop() {
        editor.close();
    }

    private String printedLink() {
        Matcher link = LINK.matcher(editor.printed());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static void choose(Visit visit, String password, String again) {
        visit.field("Neues Passwort").fill(password);
        visit.field("Neues Passwort noch einmal").fill(again);
        visit.button("Passwort setzen und anmelden").click();
    }

    @Test
    void the_printed_link_sets_the_first_password_once_and_its_code_stands_in_no_address_that_is_sent() {
        List<String> addresses = new ArrayList<>();
        String link = printedLink();
        try (Visit visit = editor.visit()) {
            visit.page().onRequest(request -> addresses.add(request.url()));
            visit.open(link);
            choose(visit, RunningLitfass.PASSWORD, RunningLitfass.PASSWORD);
            assertThat(visit.heading("Guten Tag, superuser")).isVisible();
            visit.page().goBack();
            assertThat(visit.page().url()).doesNotContain("first-sign-in");
        }
        assertThat(addresses).isNotEmpty().noneMatch(address -> address.contains(link.split("#", 2)[1]));
        assertThat(editor.api().get("/.rest/me").get("user").asText()).isEqualTo("superuser");
        try (Visit late = editor.visit()) {
            late.open(link);
            choose(late, "ein ganz anderes Passwort", "ein ganz anderes Passwort");
            assertThat(late.alert()).containsText("Dieser Code gilt nicht");
            assertThat(late.violations()).isEmpty();
            late.link("Es gibt schon ein Passwort: anmelden").click();
            assertThat(late.heading("Anmelden")).isVisible();
        }
    }

    @Test
    void a_wrong_code_changes_nothing_and_says_what_to_do() {
        try (Visit visit = editor.visit()) {
            visit.open("/first-sign-in#wrong-code");
            choose(visit, RunningLitfass.PASSWORD, RunningLitfass.PASSWORD);
            assertThat(visit.alert()).containsText("Starten Sie den Server neu");
            assertThat(visit.field("Neues Passwort")).hasValue(RunningLitfass.PASSWORD);
            visit.open("/");
            assertThat(visit.heading("Anmelden")).isVisible();
        }
    }

    @Test
    void without_code_in_the_address_it_can_be_typed() {
        try (Visit visit = editor.visit()) {
            visit.open("/first-sign-in");
            visit.button("Passwort setzen und anmelden").click();
            assertThat(visit.field("Code")).isFocused();
            visit.field("Code").fill(printedLink().split("#", 2)[1]);
            choose(visit, RunningLitfass.PASSWORD, RunningLitfass.PASSWORD);
            assertThat(visit.heading("Guten Tag, superuser")).isVisible();
        }
    }

    @Test
    void what_a_password_must_be_is_said_before_and_after() {
        try (Visit visit = editor.visit()) {
            visit.open("/first-sign-in#code");
            assertThat(visit.field("Neues Passwort"))
                    .hasAccessibleDescription(Pattern.compile("Mindestens 12 Zeichen.*"));
            choose(visit, "zu kurz", "zu kurz!");
            assertThat(visit.field("Neues Passwort"))
                    .hasAccessibleDescription("Es fehlen noch 5 Zeichen. Das Passwort braucht mindestens 12.");
            assertThat(visit.field("Neues Passwort")).isFocused();
            assertThat(visit.field("Neues Passwort noch einmal"))
                    .hasAccessibleDescription("Das ist nicht dasselbe wie oben. Tippen Sie es noch einmal.");
            assertThat(visit.page().getByRole(AriaRole.MAIN)).containsText("superuser");
            assertThat(visit.violations()).isEmpty();
        }
    }
}
