package de.litfass.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A light module of notes, each with a title, written into a folder of a test. */
final class Notes {

    private final Path modules;

    /** Writes the module without content. */
    Notes(Path folder) {
        this.modules = folder.resolve("modules");
        write(
                "contentTypes/note.yaml",
                """
                datasource:
                  workspace: notes
                  autoCreate: true
                  namespaces: { t: "https://litfass.example/t" }
                model:
                  nodeType: t:note
                  properties:
                    - name: title
                      required: true
                """);
        write(
                "restEndpoints/delivery/notes.yaml",
                """
                $type: jcrDeliveryEndpoint_v2
                workspace: notes
                nodeTypes: [t:note]
                bypassWorkspaceAcls: true
                """);
    }

    /** The folder of the light modules. */
    Path modules() {
        return modules;
    }

    /** Writes a content file of the module with one note. */
    Path note(String name, String title) {
        return content("content", name, title);
    }

    /** Writes a content file with one note into that folder of the module. */
    Path content(String folder, String name, String title) {
        return write(folder + "/notes." + name + ".yaml", yaml(name, title));
    }

    static String yaml(String name, String title) {
        return """
                '%s':
                  'jcr:primaryType': 't:note'
                  'title': '%s'
                """
                .formatted(name, title);
    }

    Path write(String path, String text) {
        return write(modules.resolve("notes").resolve(path), text);
    }

    static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
