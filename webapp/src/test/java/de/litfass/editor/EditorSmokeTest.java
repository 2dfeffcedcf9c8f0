package de.litfass.editor;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.browser.Browser;
import de.litfass.browser.OneBrowser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OneBrowser.class)
class EditorSmokeTest {

    @Test
    void the_policy_lets_the_whole_editor_run(@TempDir Path data, Browser browser) {
        try (Editor editor = Editor.start(data, browser);
                Visit visit = editor.visit()) {
            visit.open("/sign-in");
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
