package de.litfass.repository;

import de.litfass.publish.Draft;
import de.litfass.type.Content;
import de.litfass.type.Node;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jackrabbit.oak.api.Root;
import org.apache.jackrabbit.oak.api.Tree;

/** The writes of one session; each begins with the newest state and ends on disk. */
final class DraftEditing {

    private final DraftSession session;
    private final Shared shared;
    private final OakStore store;
    private final Root root;
    private final ItemWriting items;
    private final SafeWrite writing;

    DraftEditing(DraftSession session, Shared shared, OakStore store, Root root) {
        this.session = session;
        this.shared = shared;
        this.store = store;
        this.root = root;
        this.items = shared.itemWriting();
        this.writing = shared.writing(store, session.user());
    }

    Draft create(Content content) {
        demandRights(content.workspace());
        shared.adopt(store, List.of(content.node()));
        return DraftReading.draft(saved(() -> {
            Tree parent = parent(
                    new Place(content.workspace(), content.parentPath()),
                    content.node().name());
            Tree tree = items.add(parent, content.node(), session.user());
            items.stampCreated(tree, session.user());
            return tree;
        }));
    }

    Draft change(String id, OptionalLong base, UnaryOperator<Node> change) {
        demandAnyRights();
        return DraftReading.draft(saved(() -> {
            Tree tree = demanded(id, base);
            Node wanted = change.apply(DraftReading.content(tree).node());
            shared.adopt(store, List.of(wanted));
            items.replace(tree, wanted, session.user());
            return tree;
        }));
    }

    Draft move(String id, OptionalLong base, String parentPath, String name) {
        demandAnyRights();
        return DraftReading.draft(saved(() -> {
            Tree tree = demanded(id, base);
            Place from = Place.of(tree.getPath());
            Place parent = new Place(from.workspace(), parentPath);
            Place to = parent.child(name);
            if (to.equals(from)) {
                return tree;
            }
            demandOutside(from, parent);
            parent(parent, name);
            if (!root.move(from.oakPath(), to.oakPath())) {
                throw new Refusal.Forbidden(session.user(), "move " + from.path());
            }
            Tree moved = root.getTree(to.oakPath());
            items.stampChanged(moved, session.user());
            items.index(moved);
            below(moved).filter(DraftEditing::isPublic).forEach(items::index);
            return moved;
        }));
    }

    void delete(String id, OptionalLong base) {
        demandAnyRights();
        saved(() -> {
            Tree tree = demanded(id, base);
            demandUnused(tree);
            tree.remove();
            return tree;
        });
    }

    private void demandUnused(Tree tree) {
        String path = Place.of(tree.getPath()).path();
        boolean folder = Properties.string(tree, Names.PRIMARY_TYPE).orElse("").equals(Names.FOLDER);
        if (folder && below(tree).findAny().isPresent()) {
            throw new Refusal.NotEmpty(path);
        }
        List<Tree> removed = Stream.concat(Stream.of(tree), below(tree)).toList();
        if (removed.stream().anyMatch(DraftEditing::isPublic)) {
            throw new Refusal.StillPublished(path);
        }
        List<Draft> usages = removed.stream()
                .flatMap(gone -> session.referring(DraftReading.content(gone).id()))
                .filter(other -> !isIn(Place.of(other.getPath()), Place.of(tree.getPath())))
                .map(DraftReading::draft)
                .distinct()
                .toList();
        if (!usages.isEmpty()) {
            throw new Refusal.InUse(path, usages);
        }
    }

    /**
     * Commits what the act did to the newest state; again if someone else's commit came between. Only the commit counts
     * as a write: what a caller's operator throws says nothing about the disk.
     */
    private Tree saved(Supplier<Tree> act) {
        return Attempts.repeated(() -> {
            shared.storage().demandWritable(store);
            root.refresh();
            try {
                Tree tree = act.get();
                return writing.durable(() -> {
                    root.commit();
                    return tree;
                });
            } finally {
                root.refresh();
            }
        });
    }

    private Tree demanded(String id, OptionalLong base) {
        Tree tree = session.item(id).orElseThrow(() -> new Refusal.NotFound("the item " + id));
        Draft current = DraftReading.draft(tree);
        demandRights(current.content().workspace());
        if (base.isPresent() && base.getAsLong() != current.revision()) {
            throw new Refusal.StaleRevision(current);
        }
        return tree;
    }

    /** The tree that shall hold a new child of that name. */
    private Tree parent(Place place, String name) {
        if (!ItemPath.isPath(place.child(name).path())) {
            throw new Refusal.Invalid(place.path() + " can't hold more: a path has at most " + ItemPath.DEEPEST
                    + " names and " + ItemPath.LONGEST + " characters");
        }
        Tree parent = root.getTree(place.oakPath());
        if (!place.path().equals("/") && !DraftReading.isItem(parent)) {
            throw new Refusal.NotFound(place.path());
        }
        if (parent.hasChild(name)) {
            throw new Refusal.NameTaken(place.child(name).path());
        }
        return parent;
    }

    private void demandRights(String workspace) {
        if (!session.mayWrite(workspace)) {
            throw new Refusal.Forbidden(session.user(), "write in " + workspace);
        }
    }

    /** Who may write nowhere is told so, whether or not the item exists. */
    private void demandAnyRights() {
        if (session.workspaces().stream().noneMatch(session::mayWrite)) {
            throw new Refusal.Forbidden(session.user(), "write");
        }
    }

    private static void demandOutside(Place item, Place parent) {
        if (isIn(parent, item)) {
            throw new Refusal.Invalid(item.path() + " can't be moved into itself");
        }
    }

    private static boolean isIn(Place place, Place outer) {
        return place.equals(outer) || place.oakPath().startsWith(outer.oakPath() + "/");
    }

    private static boolean isPublic(Tree tree) {
        return tree.hasProperty(Names.PUBLISHED_REVISION);
    }

    private static Stream<Tree> below(Tree tree) {
        return StreamSupport.stream(tree.getChildren().spliterator(), false)
                .filter(DraftReading::isItem)
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }
}
