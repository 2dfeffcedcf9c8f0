package de.litfass.page;

import de.litfass.module.ContentFile;
import de.litfass.module.ContentFiles;
import de.litfass.type.Content;
import de.litfass.type.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The 8th MPSC congress, as its content files have it. */
final class Seed {

    static final Path MODULES = Path.of("../light-modules");

    private Seed() {}

    static List<Content> contents() {
        return ContentFiles.in(MODULES.resolve("congress/content")).stream()
                .map(file -> ContentFiles.read(file, () -> UUID.randomUUID().toString()))
                .flatMap(Seed::contents)
                .toList();
    }

    private static Stream<Content> contents(ContentFile file) {
        return file.nodes().stream().flatMap(node -> contents(file.workspace(), file.parentPath(), node));
    }

    private static Stream<Content> contents(String workspace, String parent, Node node) {
        String path = parent.endsWith("/") ? parent + node.name() : parent + "/" + node.name();
        if (!node.type().equals("mgnl:folder")) {
            return Stream.of(new Content(workspace, path, node));
        }
        return Stream.concat(
                Stream.of(new Content(workspace, path, node.withNodes(List.of()))),
                node.nodes().stream().flatMap(child -> contents(workspace, path, child)));
    }
}
