package de.litfass.benchmark.content;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.module.ContentFiles;
import de.litfass.module.LightModules;
import de.litfass.type.Content;
import de.litfass.type.ContentCheck;
import de.litfass.type.CoreMessages;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FillTest {

    private static final LightModules MODULES = LightModules.load(Path.of("../light-modules"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"200, 174", "27, 1", "26, 0", "401, 375", "1000, 974"})
    void fills_up_what_litfass_brings(int wanted, int added) throws IOException {
        Fill.write(wanted, folder);

        assertThat(nodes("sessions").filter(node -> node.type().equals("kg:session")))
                .hasSize(added);
    }

    @Test
    void the_same_number_makes_the_same_bytes_on_every_machine() throws Exception {
        Fill.write(200, folder);

        StringBuilder all = new StringBuilder();
        for (Path file : ContentFiles.in(folder)) {
            all.append(file.getFileName()).append('\n').append(Files.readString(file));
        }
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("d95ca28feba60444777451f1fd70cbd1d97e54ba2afa6af685eca557d3284915");
    }

    @Test
    void all_of_it_may_be_published() throws IOException {
        Fill.write(401, folder);

        assertThat(files().flatMap(file -> file.problems().stream())).isEmpty();
        assertThat(files().flatMap(FillTest::problems)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions", "speakers", "organisations", "congresses"})
    void no_identifier_stands_twice(String workspace) throws IOException {
        Fill.write(1000, folder);
        Set<String> seen = new HashSet<>();

        assertThat(nodes(workspace).map(Node::id).filter(id -> !seen.add(id))).isEmpty();
    }

    @Test
    void nobody_speaks_in_two_tracks_of_a_block() throws IOException {
        Fill.write(401, folder);

        Set<String> seen = new HashSet<>();
        assertThat(nodes("sessions")
                        .flatMap(track -> track.texts("speakers").stream()
                                .map(speaker -> track.text("start").orElseThrow() + speaker))
                        .filter(place -> !seen.add(place)))
                .isEmpty();
    }

    private Stream<de.litfass.module.ContentFile> files() {
        return ContentFiles.in(folder).stream().map(file -> ContentFiles.read(file, () -> "none"));
    }

    private Stream<Node> nodes(String workspace) {
        return files().filter(file -> file.workspace().equals(workspace))
                .flatMap(file -> file.nodes().stream())
                .flatMap(Node::all);
    }

    private static Stream<Problem> problems(de.litfass.module.ContentFile file) {
        return file.nodes().stream()
                .flatMap(Node::all)
                .map(node -> new Content(file.workspace(), "/" + node.name(), node))
                .flatMap(content -> MODULES.types().of(content).stream()
                        .flatMap(type -> ContentCheck.check(type, content, CoreMessages.in(Locale.ENGLISH)).stream()));
    }
}
