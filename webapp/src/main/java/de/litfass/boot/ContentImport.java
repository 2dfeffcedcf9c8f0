package de.litfass.boot;

import de.litfass.module.ContentFile;
import de.litfass.module.ContentFiles;
import de.litfass.publish.Draft;
import de.litfass.publish.DraftReader;
import de.litfass.publish.Publication;
import de.litfass.publish.PublishRequest;
import de.litfass.publish.Publishing;
import de.litfass.repository.ContentRepository;
import de.litfass.repository.DraftSession;
import de.litfass.repository.Refusal;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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

    ContentImport(ContentRepository repository, Publishing publishing, Texts texts) {
        this.repository = repository;
        this.publishing = publishing;
        this.texts = texts;
    }

    /**
     * What came of one source.
     *
     * @param files how many files were imported now
     * @param items how many items and folders became public
     * @param skipped paths at which something was already
     * @param problems what is wrong with files, which are then left out, and with content, which is public all the same
     */
    record Result(ContentSource source, int files, int items, List<String> skipped, List<Problem> problems) {}

    Result run(ContentSource source) {
        Set<String> known = repository.importedSources();
        List<Path> fresh = source.files().stream()
                .filter(file -> !known.contains(source.key(file)))
                .toList();
        return fresh.isEmpty() ? new Result(source, 0, 0, List.of(), List.of()) : new Run(source, known).of(fresh);
    }

    /** One source at work. */
    private final class Run {
        private final ContentSource source;
        private final Set<String> begunBefore;
        private final Set<String> ids = new LinkedHashSet<>();
        private final List<String> done = new ArrayList<>();
        private final List<String> skipped = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Run(ContentSource source, Set<String> known) {
            this.source = source;
            this.begunBefore = known;
        }

        Result of(List<Path> files) {
            List<String> begun =
                    files.stream().map(source::key).map(BEGUN::concat).toList();
            if (!begunBefore.containsAll(begun)) {
                repository.markImported(begun);
            }
            files.forEach(this::take);
            Optional<Publication> publication = publish();
            repository.markImported(done);
            int items = publication.map(done -> done.entry().changes().size()).orElse(0);
            return new Result(source, done.size(), items, skipped, problems);
        }

        private void take(Path path) {
            ContentFile file = ContentFiles.read(path, () -> UUID.randomUUID().toString());
            problems.addAll(file.problems());
            if (file.problems().stream().anyMatch(Problem::stops)) {
                return;
            }
            try {
                var report = repository.importNodes(file.workspace(), file.parentPath(), file.nodes(), file.binaries());
                ids.addAll(report.ids());
                if (begunBefore.contains(BEGUN + source.key(path))) {
                    ids.addAll(left(file));
                } else {
                    skipped.addAll(report.skipped());
                }
                done.add(source.key(path));
            } catch (Refusal.Invalid e) {
                problems.add(Problem.error(
                        path.toString(), String.valueOf(e.getMessage()), "Correct the file and start again."));
            }
        }

        /** What an import that was cut off stored and did not publish. */
        private List<String> left(ContentFile file) {
            List<String> left = new ArrayList<>();
            try (DraftSession drafts = repository.systemSession()) {
                file.nodes().forEach(node -> left(drafts, file.workspace(), file.parentPath(), node, left));
            }
            return left;
        }

        private void left(DraftSession drafts, String workspace, String parent, Node node, List<String> left) {
            String path = (parent.equals("/") ? "" : parent) + "/" + node.name();
            Optional<Draft> draft = drafts.at(workspace, path);
            draft.filter(found -> found.revision() == 1 && found.state() == Draft.State.DRAFT)
                    .ifPresent(found -> left.add(found.id()));
            if (draft.isPresent()) {
                node.nodes().forEach(child -> left(drafts, workspace, path, child, left));
            }
        }

        private Optional<Publication> publish() {
            if (ids.isEmpty()) {
                return Optional.empty();
            }
            try (DraftSession drafts = repository.systemSession()) {
                PublishRequest request = PublishRequest.publish(List.copyOf(ids), "import of " + source.name());
                Publication publication = publishing.adopt(request, drafts, texts.in(Locale.ENGLISH));
                publication.remarks().forEach(remark -> problems.add(placed(remark, drafts)));
                return Optional.of(publication);
            }
        }

        /** The remark with the item's path in place of its identifier. */
        private Problem placed(Problem remark, DraftReader drafts) {
            String id = remark.where().split("/", 2)[0];
            return drafts.draft(id)
                    .map(draft -> draft.content().workspace() + draft.content().path())
                    .map(path -> new Problem(
                            remark.severity(),
                            path + remark.where().substring(id.length()),
                            remark.what(),
                            remark.hint()))
                    .orElse(remark);
        }
    }
}
