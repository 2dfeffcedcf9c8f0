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
import de.litfass.repository.ImportReport;
import de.litfass.repository.ImportRequest;
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

/** The import of one source, file by file. */
final class SourceImport {

    private static final String BEGUN = "begun ";

    private final ContentRepository repository;
    private final Set<String> ids = new LinkedHashSet<>();
    private final List<String> done = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    SourceImport(ContentRepository repository) {
        this.repository = repository;
    }

    /**
     * Imports a file, unless something is wrong with it.
     *
     * @param known the remembered sources: whether an earlier import of it did not come to its end
     */
    void take(Path path, String key, Set<String> known) {
        ContentFile file = ContentFiles.read(path, () -> UUID.randomUUID().toString());
        problems.addAll(file.problems());
        if (file.problems().stream().noneMatch(Problem::stops)) {
            try {
                take(file, BEGUN + key, known);
                done.add(key);
            } catch (Refusal.Invalid e) {
                problems.add(Problem.error(path.toString(), "can't be stored: " + e.getMessage(), "Correct the file."));
            }
        }
    }

    private void take(ContentFile file, String begun, Set<String> known) {
        ImportReport report = repository.importNodes(
                new ImportRequest(file.workspace(), file.parentPath(), file.nodes(), file.binaries(), Set.of(begun)));
        ids.addAll(report.ids());
        if (known.contains(begun)) {
            ids.addAll(stored(file));
        } else {
            report.skipped().forEach(path -> skipped.add(file.workspace() + path));
        }
    }

    /** What is as the import that was cut off stored it, and is not public. */
    private List<String> stored(ContentFile file) {
        List<String> stored = new ArrayList<>();
        try (DraftSession drafts = repository.systemSession()) {
            String parent = file.parentPath().equals("/") ? "" : file.parentPath();
            file.nodes().forEach(node -> collect(drafts, file.workspace(), parent + "/" + node.name(), node, stored));
        }
        return stored;
    }

    private static void collect(DraftSession drafts, String workspace, String path, Node node, List<String> stored) {
        Optional<Draft> draft = drafts.at(workspace, path);
        draft.filter(found -> found.revision() == 1 && found.state() == Draft.State.DRAFT)
                .ifPresent(found -> stored.add(found.id()));
        if (draft.isPresent()) {
            node.nodes().forEach(child -> collect(drafts, workspace, path + "/" + child.name(), child, stored));
        }
    }

    /** Publishes all that came in, with its faults, and tells how many items and folders became public. */
    int publish(Publishing publishing, ContentSource source, Texts texts) {
        if (ids.isEmpty()) {
            return 0;
        }
        try (DraftSession drafts = repository.systemSession()) {
            PublishRequest request =
                    PublishRequest.publish(List.copyOf(ids), texts.inDefault().text("publish.import", source.name()));
            Publication publication = publishing.adopt(request, drafts, texts.in(Locale.ENGLISH));
            publication.remarks().forEach(remark -> problems.add(placed(remark, drafts)));
            return publication.entry().changes().size();
        }
    }

    /** The remark with the item's path in place of its identifier. */
    private static Problem placed(Problem remark, DraftReader drafts) {
        String id = remark.where().split("/", 2)[0];
        return drafts.draft(id)
                .map(draft -> draft.content().workspace() + draft.content().path())
                .map(path -> path + remark.where().substring(id.length()))
                .map(where -> new Problem(remark.severity(), where, remark.what(), remark.hint()))
                .orElse(remark);
    }

    /** What the finished files are remembered under. */
    List<String> done() {
        return done;
    }

    ImportResult result(ContentSource source, int items) {
        return new ImportResult(source, done.size(), items, skipped, problems);
    }
}
