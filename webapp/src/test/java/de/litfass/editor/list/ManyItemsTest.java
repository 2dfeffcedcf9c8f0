package de.litfass.editor.list;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.litfass.browser.Browser;
import de.litfass.browser.OneBrowser;
import de.litfass.editor.Editor;
import de.litfass.editor.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A list of ten thousand: only what is in the window is there, and everything can be reached. */
@ExtendWith(OneBrowser.class)
class ManyItemsTest {

    private static final int ITEMS = 10_000;

    /** Organisations of the congress itself. */
    private static final int OTHERS = 21;

    @TempDir
    private static Path folder;

    private static Editor editor;

    private Visit visit;

    @BeforeAll
    static void start(Browser browser) throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("organisations.many.yaml"), organisations());
        editor = Editor.start(folder.resolve("data"), browser, "--content", content.toString());
    }

    private static String organisations() {
        return "'many':\n  'jcr:primaryType': 'mgnl:folder'\n"
                + IntStream.rangeClosed(1, ITEMS)
                        .mapToObj(ManyItemsTest::organisation)
                        .collect(Collectors.joining());
    }

    private static String organisation(int number) {
        UUID id = UUID.nameUUIDFromBytes(("organisation " + number).getBytes(StandardCharsets.UTF_8));
        return """
                  'o%1$d':
                    'jcr:primaryType': 'kg:organisation'
                    'jcr:uuid': '%2$s'
                    'name': 'Verein %1$05d'
                """
                .formatted(number, id);
    }

    @AfterAll
    static void stop() {
        editor.close();
    }

    @BeforeEach
    void enter() {
        visit = editor.visitAs(Editor.SUPERUSER).open("/content/organisation?sort=-name");
        rows().first().waitFor();
    }

    @AfterEach
    void leave() {
        try (Visit over = visit) {
            assertThat(over.complaints()).isEmpty();
        }
    }

    private Locator rows() {
        return visit.page().locator(".list-body .list-row:not(.list-row-coming)");
    }

    @Test
    void only_what_is_in_the_window_is_drawn_and_the_last_one_is_a_key_away() {
        assertThat(visit.named(AriaRole.GRID, "Organisationen"))
                .hasAttribute("aria-rowcount", String.valueOf(ITEMS + OTHERS + 1));
        assertThat(rows().first()).containsText("Verein 10000");
        assertThat(rows().count()).isLessThan(100);
        rows().first().focus();
        visit.press("End");
        assertThat(visit.page().locator(":focus")).hasAttribute("aria-rowindex", String.valueOf(ITEMS + OTHERS + 1));
        assertThat(visit.page().locator(":focus")).not().hasClass(Pattern.compile("list-row-coming"));
        assertThat(visit.page().locator(":focus")).isInViewport();
        assertThat(rows().count()).isLessThan(100);
    }

    @Test
    void one_of_them_is_found_opened_and_come_back_from() {
        visit.page().getByRole(AriaRole.SEARCHBOX).first().fill("verein 04711");
        assertThat(rows()).hasCount(1);
        rows().first().getByRole(AriaRole.LINK).first().click();
        assertThat(visit.heading("Verein 04711")).isVisible();
        visit.page().goBack();
        assertThat(rows()).hasCount(1);
        assertThat(rows().first()).containsText("Verein 04711");
    }

    @Test
    void one_of_them_is_picked_as_a_reference_by_keyboard_also_where_it_is_loaded_late() {
        visit.page().getByRole(AriaRole.SEARCHBOX).first().fill("verein 00001");
        assertThat(rows()).hasCount(1);
        rows().first().getByRole(AriaRole.LINK).first().click();
        Locator field = visit.named(AriaRole.GROUP, "Gehört zu");
        field.getByRole(AriaRole.BUTTON).last().click();
        Locator options = visit.page().getByRole(AriaRole.OPTION);
        assertThat(visit.page().getByText("30 von 10.021")).isVisible();
        assertThat(options).hasCount(30);
        visit.page().keyboard().type("verein");
        assertThat(options.first()).containsText("Verein 00001");
        Locator late = options.filter(new Locator.FilterOptions().setHasText("Verein 00070"));
        for (int step = 0; step < 300 && late.count() == 0; step++) {
            visit.press("ArrowDown");
        }
        assertThat(late).hasCount(1);
        assertThat(visit.page().locator("[role=option][data-focused]")).isInViewport();
        visit.page().keyboard().type(" 09999");
        assertThat(options).hasCount(1);
        assertThat(options.and(visit.page().locator("[data-focused]"))).hasCount(1);
        visit.press("Enter");
        assertThat(visit.link("Verein 09999")).isVisible();
    }

    @Test
    void all_of_them_are_selected_at_once() {
        visit.named(AriaRole.CHECKBOX, "Alle 10.021 auswählen").click();
        assertThat(visit.named(AriaRole.TOOLBAR, "Auswahl")).containsText("10.021 ausgewählt");
    }
}
