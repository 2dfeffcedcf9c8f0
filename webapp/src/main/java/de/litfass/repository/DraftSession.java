package de.litfass.repository;

import de.litfass.publish.Draft;
import de.litfass.publish.DraftReader;
import de.litfass.repository.list.Finding;
import de.litfass.type.Content;
import de.litfass.type.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jackrabbit.oak.api.ContentSession;
import org.apache.jackrabbit.oak.api.Root;
import org.apache.jackrabbit.oak.api.Tree;

/**
 * One person at work on drafts: a stable view that sees its own writes, under that person's rights. One per request,
 * used by one thread. Every write is on disk when its method returns; a {@link Refusal} has changed nothing.
 */
public final class DraftSession implements DraftReader, AutoCloseable {

    private final Shared shared;
    private final OakStore store;
    private final ContentSession session;
    private final String user;
    private final Root root;
    private final Rights rights;

    DraftSession(Shared shared, OakStore store, ContentSession session) {
        this.shared = shared;
        this.store = store;
        this.session = session;
        this.user = Objects.requireNonNullElse(session.getAuthInfo().getUserID(), Shared.SYSTEM);
        this.root = session.getLatestRoot();
        this.rights = new Rights(store.security(), root);
    }

    @Override
    public String user() {
        return user;
    }

    @Override
    public Optional<Draft> draft(String id) {
        return item(id).map(DraftReading::draft);
    }

    @Override
    public List<Draft> ancestors(Content content) {
        List<Draft> found = new ArrayList<>();
        Tree tree = root.getTree(new Place(content.workspace(), content.parentPath()).oakPath());
        while (DraftReading.isItem(tree)) {
            found.addFirst(DraftReading.draft(tree));
            tree = tree.getParent();
        }
        return found;
    }

    @Override
    public boolean mayPublish(Content content) {
        return mayPublish(content.workspace());
    }

    /** Whether this person may publish and unpublish in that workspace. */
    public boolean mayPublish(String workspace) {
        return may(workspace, Names.PUBLISH);
    }

    /** Whether this person may change drafts of that workspace. */
    public boolean mayWrite(String workspace) {
        return may(workspace, Rights.WRITE);
    }

    private boolean may(String workspace, String privilege) {
        return Workspaces.isOne(store.newest(), workspace) && rights.has("/" + workspace, privilege);
    }

    /** The workspaces that this person may read, in alphabetical order. */
    public List<String> workspaces() {
        return Workspaces.in(store.newest())
                .filter(workspace -> root.getTree("/" + workspace).exists())
                .toList();
    }

    /** The item or folder at that path; none where the text is no {@link ItemPath path}. */
    public Optional<Draft> at(String workspace, String path) {
        return Optional.of(path)
                .filter(ItemPath::isPath)
                .map(text -> root.getTree(new Place(workspace, text).oakPath()))
                .filter(this::isVisibleItem)
                .map(DraftReading::draft);
    }

    /** Drafts of a folder, page by page; none if the folder does not exist. */
    public DraftPage list(DraftQuery query) {
        Definitions definitions = shared.definitions();
        DraftListing listing = new DraftListing(
                type -> query.nodeType().isEmpty()
                        || definitions.nodeTypes().isA(type, query.nodeType().get()),
                query.deep());
        Place folder = new Place(query.workspace(), query.folder());
        List<Draft> found = listing.after(store.newest(), folder, query.after())
                .map(place -> root.getTree(place.oakPath()))
                .filter(this::isVisibleItem)
                .limit(query.limit() + 1L)
                .map(DraftReading::draft)
                .toList();
        return page(found, query.limit());
    }

    private static DraftPage page(List<Draft> found, int limit) {
        if (found.size() <= limit) {
            return new DraftPage(found, Optional.empty());
        }
        String last = found.get(limit - 1).content().path();
        return new DraftPage(found.subList(0, limit), Optional.of(last));
    }

    /** What is saved now, as lists need it, and as far as this person may see it. Not bound to the session's view. */
    public Finding finding() {
        return new Finding(shared.index().newest(), Set.copyOf(workspaces()));
    }

    /** The drafts that refer to that item, by path. */
    public List<Draft> usages(String id) {
        return referring(id).map(DraftReading::draft).toList();
    }

    /**
     * Stores a new item or folder. An empty id, of the item or of a node within, becomes a new one.
     *
     * @throws Refusal.NameTaken if something is at that path, or has that id
     * @throws Refusal.NotFound if the parent does not exist
     * @throws Refusal.Invalid if a name or value can't be stored
     */
    public Draft create(Content content) {
        return editing().create(content);
    }

    /**
     * Puts what the operator makes of the item's node tree in its place. Name, type and system properties of the item
     * itself stay ({@code mgnl:lastModified} follows); items below it stay. A node within keeps its identity by its id,
     * or where that is empty by its name. Where another save comes between and no base is named, the operator is asked
     * again.
     *
     * @param base the revision that the change builds on; empty: the last write wins
     * @throws Refusal.StaleRevision if the draft is at another revision
     */
    public Draft change(String id, OptionalLong base, UnaryOperator<Node> change) {
        return editing().change(id, base, change);
    }

    /**
     * Moves or renames an item or folder with everything below it; identifiers stay. What is public below it counts as
     * changed, because its address did.
     *
     * @param parentPath a folder or item of the same workspace, {@code /} at the top
     */
    public Draft move(String id, OptionalLong base, String parentPath, String name) {
        return editing().move(id, base, parentPath, name);
    }

    /**
     * Deletes an item with everything below it, or an empty folder.
     *
     * @throws Refusal.InUse if other drafts refer to it
     * @throws Refusal.StillPublished if it or something below it is public
     * @throws Refusal.NotEmpty if it is a folder that holds something
     */
    public void delete(String id, OptionalLong base) {
        editing().delete(id, base);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Tree> item(String id) {
        return new Usages(root)
                .identified(id).stream().filter(this::isVisibleItem).findFirst();
    }

    Stream<Tree> referring(String id) {
        return new Usages(root).of(id).stream().filter(this::isVisibleItem);
    }

    private boolean isVisibleItem(Tree tree) {
        return DraftReading.isItem(tree) && tree.hasProperty(Names.PRIMARY_TYPE);
    }

    private DraftEditing editing() {
        return new DraftEditing(this, shared, store, root);
    }
}
