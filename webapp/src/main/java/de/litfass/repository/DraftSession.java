package de.litfass.repository;

import de.litfass.publish.Draft;
import de.litfass.publish.DraftReader;
import de.litfass.type.Content;
import de.litfass.type.Node;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * One person at work on drafts: a stable view that sees its own writes, under that person's rights. One per request,
 * used by one thread. Every write is on disk when its method returns; a {@link Refusal} has changed nothing.
 */
@SuppressWarnings("DoNotCallSuggester") // the signatures come first, for those who build on them
public final class DraftSession implements DraftReader, AutoCloseable {

    DraftSession() {}

    @Override
    public String user() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Draft> draft(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Draft> ancestors(Content content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean mayPublish(Content content) {
        throw new UnsupportedOperationException();
    }

    /** Whether this person may change drafts of that workspace. */
    public boolean mayWrite(String workspace) {
        throw new UnsupportedOperationException();
    }

    /** The workspaces that this person may read, in alphabetical order. */
    public List<String> workspaces() {
        throw new UnsupportedOperationException();
    }

    /** The item or folder at that path. */
    public Optional<Draft> at(String workspace, String path) {
        throw new UnsupportedOperationException();
    }

    /** Drafts of a folder, page by page; none if the folder does not exist. */
    public DraftPage list(DraftQuery query) {
        throw new UnsupportedOperationException();
    }

    /** The drafts that refer to that item, by path. */
    public List<Draft> usages(String id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Stores a new item or folder. An empty id, of the item or of a node within, becomes a new one.
     *
     * @throws Refusal.NameTaken if something is at that path, or has that id
     * @throws Refusal.NotFound if the parent does not exist
     * @throws Refusal.Invalid if a name or value can't be stored
     */
    public Draft create(Content content) {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts what the operator makes of the item's node tree in its place. Name, type and system properties of the item
     * itself stay ({@code mgnl:lastModified} follows); items below it stay. A node within keeps its identity by its id,
     * or where that is empty by its name.
     *
     * @param base the revision that the change builds on; empty: the last write wins
     * @throws Refusal.StaleRevision if the draft is at another revision
     */
    public Draft change(String id, OptionalLong base, UnaryOperator<Node> change) {
        throw new UnsupportedOperationException();
    }

    /**
     * Moves or renames an item or folder with everything below it; identifiers stay.
     *
     * @param parentPath a folder or item of the same workspace, {@code /} at the top
     */
    public Draft move(String id, OptionalLong base, String parentPath, String name) {
        throw new UnsupportedOperationException();
    }

    /**
     * Deletes an item with everything below it, or an empty folder.
     *
     * @throws Refusal.InUse if other drafts refer to it
     * @throws Refusal.StillPublished if it or something below it is public
     * @throws Refusal.NotEmpty if it is a folder that holds something
     */
    public void delete(String id, OptionalLong base) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
