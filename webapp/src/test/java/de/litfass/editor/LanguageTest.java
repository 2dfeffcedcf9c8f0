package de.litfass.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import de.litfass.browser.Browser;
import de.litfass.browser.OneBrowser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The surface in English: none of its texts is a German one. */
@ExtendWith(OneBrowser.class)
class LanguageTest {

    private static final String TEXTS =
            """
            () => {
              const texts = new Set([document.title]);
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) texts.add(walker.currentNode.textContent.trim());
              const names = ["aria-label", "title", "placeholder", "alt", "aria-description", "aria-roledescription"];
              for (const name of names) {
                for (const element of document.querySelectorAll(`[${name}]`)) texts.add(element.getAttribute(name));
              }
              return [...texts];
            }
            """;

    @TempDir
    private static Path data;

    private static Editor editor;
    private static final Map<String, Pattern> GERMAN = new HashMap<>();

    @BeforeAll
    static void start(Browser browser) throws IOException {
        editor = Editor.start(data, browser);
        editor.account("anna", "Anna Autorin", "authors");
        JsonNode german =
                Editor.JSON.readTree(Path.of("../editor/src/i18n/de.json").toFile());
        JsonNode english =
                Editor.JSON.readTree(Path.of("../editor/src/i18n/en.json").toFile());
        german.properties().forEach(text -> remember(text.getValue(), english.get(text.getKey())));
        labels(definitions("de"), definitions("en"));
        assertThat(GERMAN).hasSizeGreaterThan(500);
    }

    @AfterAll
    static void stop() {
        editor.close();
    }

    private static JsonNode definitions(String language) {
        return editor.api().in(language).get("/.rest/content-types");
    }

    /** Texts that differ only in what is put into them tell nothing, and such that are the same in both languages. */
    private static void remember(JsonNode german, JsonNode english) {
        boolean tells = german.asText().replaceAll("\\{\\w+[^{}]*}", "").matches("(?s).*\\p{L}{3}.*");
        if (tells && !IcuPattern.of(english.asText()).matcher(german.asText()).matches()) {
            GERMAN.put(german.asText(), IcuPattern.of(german.asText()));
        }
    }

    private static void labels(JsonNode german, JsonNode english) {
        if (german.isTextual() && !german.equals(english)) {
            GERMAN.put(german.asText(), Pattern.compile(Pattern.quote(german.asText())));
        }
        german.fieldNames().forEachRemaining(name -> labels(german.get(name), english.get(name)));
        for (int i = 0; german.isArray() && i < german.size(); i++) {
            labels(german.get(i), english.get(i));
        }
    }

    private static List<String> germanIn(Visit visit, String view) {
        List<String> found = new ArrayList<>();
        for (Object text : new TreeSet<>((List<?>) visit.page().evaluate(TEXTS))) {
            GERMAN.values().stream()
                    .filter(pattern -> pattern.matcher(text.toString()).matches())
                    .findFirst()
                    .ifPresent(pattern -> found.add(view + ": " + text));
        }
        return found;
    }

    @Test
    void every_view_is_english() {
        List<String> found = new ArrayList<>();
        String id = editor.api()
                .get("/.rest/drafts?type=session&q=Mittagspause")
                .at("/drafts/0/id")
                .asText();
        try (Visit visit = editor.visitAs(Editor.SUPERUSER).inEnglish()) {
            for (String view : List.of(
                    "/",
                    "/content/session",
                    "/content/session?q=nothing-at-all",
                    "/content/venue",
                    "/content/asset",
                    "/content/session?view=tree&in=/mpsc-kongress-8",
                    "/content/session/new",
                    "/content/session/" + id,
                    "/publications",
                    "/accounts",
                    "/accounts/new",
                    "/accounts/anna",
                    "/me",
                    "/nowhere")) {
                visit.open(view).settled();
                visit.page().waitForLoadState(LoadState.NETWORKIDLE);
                found.addAll(germanIn(visit, view));
            }
        }
        try (Visit stranger = editor.visit().inEnglish()) {
            found.addAll(germanIn(stranger.open("/sign-in"), "/sign-in"));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void every_dialog_of_the_lists_is_english() {
        List<String> found = new ArrayList<>();
        try (Visit visit = editor.visitAs(Editor.SUPERUSER).inEnglish()) {
            visit.open("/content/session");
            visit.page().locator(".list-body [type=checkbox]").first().click();
            for (String act : List.of("Publish …", "Unpublish …", "Move …", "Delete …")) {
                visit.button(act).click();
                visit.page().getByRole(AriaRole.DIALOG).waitFor();
                visit.page().waitForLoadState(LoadState.NETWORKIDLE);
                found.addAll(germanIn(visit, act));
                visit.press("Escape");
            }
        }
        try (Visit visit = editor.visitAs(Editor.SUPERUSER).inEnglish()) {
            visit.open("/content/session?view=tree&in=/mpsc-kongress-8");
            visit.page().locator(".tree-row [type=checkbox]").nth(1).click(new Locator.ClickOptions().setForce(true));
            for (String act : List.of("New folder …", "Rename …")) {
                visit.button(act).click();
                visit.page().getByRole(AriaRole.DIALOG).waitFor();
                visit.page().keyboard().type("Ä");
                visit.page().waitForLoadState(LoadState.NETWORKIDLE);
                found.addAll(germanIn(visit, act));
                visit.press("Escape");
            }
        }
        try (Visit anna = editor.visitAs("anna").inEnglish()) {
            anna.open("/content/session");
            anna.page().locator(".list-body [type=checkbox]").first().click();
            anna.button("Publish …").click();
            anna.page().getByRole(AriaRole.DIALOG).waitFor();
            found.addAll(germanIn(anna, "may not publish"));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void a_german_text_would_be_noticed() {
        try (Visit visit = editor.visitAs(Editor.SUPERUSER)) {
            visit.open("/content/session").settled();
            assertThat(germanIn(visit, "list"))
                    .contains(
                            "list: Suchen",
                            "list: Veröffentlichung",
                            "list: 26 Einträge",
                            "list: Programm",
                            "list: Verlauf");
        }
    }

    @Test
    void the_choice_stays_and_can_be_taken_back() {
        try (Visit visit = editor.visitAs(Editor.SUPERUSER)) {
            visit.open("/content/session");
            assertThat(visit.page().locator("html")).hasAttribute("lang", "de");
            visit.button("Editor in English").click();
            assertThat(visit.heading("Programme")).isVisible();
            assertThat(visit.page().locator("html")).hasAttribute("lang", "en");
            visit.page().reload();
            assertThat(visit.heading("Programme")).isVisible();
            assertThat(visit.button("Editor auf Deutsch").locator("[lang]")).hasAttribute("lang", "de");
            visit.button("Editor auf Deutsch").click();
            assertThat(visit.heading("Programm")).isVisible();
            assertThat(visit.page().locator("html")).hasAttribute("lang", "de");
        }
    }
}
