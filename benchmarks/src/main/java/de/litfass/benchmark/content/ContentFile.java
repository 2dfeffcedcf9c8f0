package de.litfass.benchmark.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One content file, ready to be written. */
record ContentFile(String name, String yaml) {

    void writeTo(Path folder) throws IOException {
        Files.writeString(folder.resolve(name), yaml);
    }
}
