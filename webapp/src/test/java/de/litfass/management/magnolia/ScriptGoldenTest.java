package de.litfass.management.magnolia;

import static de.litfass.repository.Accounts.SUPERUSER;
import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.management.TestServer;
import de.litfass.module.ContentFile;
import de.litfass.module.ContentFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the script API against what a real Magnolia 6.2.32 answered. Errors in plain text there are JSON here, with that
 * text in the message; every other difference is listed with its reason.
 */
class ScriptGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    /** A clear 4xx where the original fails with 500. */
    private static final List<String> NO_SUCH_WORKSPACE = List.of("status 404");

    private static final List<String> NO_SUCH_NODE_TYPE = List.of("status 400");

    /** The original drops a Decimal and puts the present time in place of a Date; here both are kept. */
    private static final List<String> KEPT = List.of("/properties/price", "/properties/when/values");

    /** The original asks for a configuration first; here publishing works, and finds references that are not public. */
    private static final List<String> PUBLISH_WORKS = List.of("status 422");

    @TempDir
    static Path data;

    static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(data, GOLDEN.resolve("light-modules"));
        server.repository().accounts().setSuperuserPassword(TestServer.PASSWORD.toCharArray());
        for (Path path : ContentFiles.in(GOLDEN.resolve("content"))) {
            ContentFile file = ContentFiles.read(path, () -> UUID.randomUUID().toString());
            server.repository().importNodes(file.workspace(), file.parentPath(), file.nodes(), file.binaries());
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void single_questions_are_answered_as_magnolia_did() throws IOException {
        assertThat(differing("plain")).isEqualTo(Map.of("plain-nodesapi-386", NO_SUCH_WORKSPACE));
    }

    @Test
    void a_story_of_writes_goes_as_in_magnolia() throws IOException {
        assertThat(differing("auth"))
                .isEqualTo(Map.of(
                        "auth-seq-020", KEPT,
                        "auth-seq-025", NO_SUCH_NODE_TYPE,
                        "auth-seq-028", KEPT,
                        "auth-seq-038", KEPT,
                        "auth-seq-043", PUBLISH_WORKS));
    }

    private static Map<String, List<String>> differing(String config) throws IOException {
        Map<String, List<String>> differing = new LinkedHashMap<>();
        for (RecordedScript script : RecordedScript.all(config)) {
            List<String> differences = script.differences(server.as(SUPERUSER));
            if (!differences.isEmpty()) {
                differing.put(script.id(), differences);
            }
        }
        return differing;
    }
}
