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
 * <p>A file is remembered as begun before it is imported, and as done after its content is public. So whatever a crash
 * cuts off is finished at the next start, nothing comes in twice, and what editors deleted does not come back.
 */
final class ContentImport {

    private static final String BEGUN = "begun ";

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
        List<String> begun = files.stream().map(source::key).map(BEGUN::concat).toList();
        if (!known.containsAll(begun)) {
            repository.markImported(begun);
        }
        return imported(source, files, known);
    }

    private ImportResult imported(ContentSource source, List<Path> files, Set<String> known) {
        SourceImport work = new SourceImport(repository);
        for (Path file : files) {
            if (stopping.getAsBoolean()) {
                throw new Stopped();
            }
            work.take(file, source.key(file), known.contains(BEGUN + source.key(file)));
        }
        int items = work.publish(publishing, source, texts);
        repository.markImported(work.done());
        return work.result(source, items);
    }
}
