package de.litfass.boot;

import de.litfass.publish.Publishing;
import de.litfass.repository.ContentRepository;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Imports the files of a source that were not imported before, and publishes what came in, as one publication.
 *
 * <p>A file is remembered as begun in the commit that stores its content, and as done after that is public. So whatever a
 * crash cuts off is finished at the next start, nothing comes in twice, and what editors deleted does not come back. A
 * file with an error stores nothing and is not begun: what lies at its paths at the next start is by an editor.
 */
final class ContentImport {

    private final ContentRepository repository;
    private final Publishing publishing;
    private final Texts texts;
    private final BooleanSupplier stopping;

    ContentImport(ContentRepository repository, Publishing publishing, Texts texts, BooleanSupplier stopping) {
        this.repository = repository;
        this.publishing = publishing;
        this.texts = texts;
        this.stopping = stopping;
    }

    /** The import ends before its time, because the program does. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** @throws Stopped when the program is stopping; the next start finishes what was begun */
    ImportResult run(ContentSource source) {
        Set<String> known = repository.importedSources();
        List<Path> files = source.files().stream()
                .filter(file -> !known.contains(source.key(file)))
                .toList();
        if (files.isEmpty()) {
            return new ImportResult(source, 0, 0, List.of(), List.of());
        }
        return imported(source, files, known);
    }

    private ImportResult imported(ContentSource source, List<Path> files, Set<String> known) {
        SourceImport work = new SourceImport(repository);
        for (Path file : files) {
            if (stopping.getAsBoolean()) {
                throw new Stopped();
            }
            work.take(file, source.key(file), known);
        }
        int items = work.publish(publishing, source, texts);
        repository.markImported(work.done());
        return work.result(source, items);
    }
}
