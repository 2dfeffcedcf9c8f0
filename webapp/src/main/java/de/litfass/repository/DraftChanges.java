package de.litfass.repository;

import de.litfass.repository.list.DraftTable;
import de.litfass.repository.list.EntryReading;
import org.apache.jackrabbit.oak.api.PropertyState;
import org.apache.jackrabbit.oak.api.Tree;
import org.apache.jackrabbit.oak.plugins.tree.impl.TreeProviderService;
import org.apache.jackrabbit.oak.spi.state.DefaultNodeStateDiff;
import org.apache.jackrabbit.oak.spi.state.NodeState;

/** What became of the drafts between two states of the store. Looks only at what differs. */
record DraftChanges(NodeState before, NodeState after) {

    /** The table of the state before, brought to the state after. */
    DraftTable applied(DraftTable table, EntryReading reading) {
        DraftTable.Edit edit = table.edit();
        Tree root = new TreeProviderService().createReadOnlyTree(after);
        Workspaces.in(before).filter(name -> !Workspaces.isOne(after, name)).forEach(edit::remove);
        Workspaces.in(after).forEach(name -> {
            Below below = new Below(edit, reading, root.getChild(name));
            after.getChildNode(name).compareAgainstBaseState(before.getChildNode(name), below);
        });
        return edit.table();
    }

    /** Follows the differences below one tree, which may be an item. */
    private static final class Below extends DefaultNodeStateDiff {

        private final DraftTable.Edit edit;
        private final EntryReading reading;
        private final Tree tree;
        private boolean ownChanged;

        private Below(DraftTable.Edit edit, EntryReading reading, Tree tree) {
            this.edit = edit;
            this.reading = reading;
            this.tree = tree;
        }

        @Override
        public boolean propertyAdded(PropertyState after) {
            ownChanged = true;
            return true;
        }

        @Override
        public boolean propertyChanged(PropertyState before, PropertyState after) {
            ownChanged = true;
            return true;
        }

        @Override
        public boolean propertyDeleted(PropertyState before) {
            ownChanged = true;
            return true;
        }

        @Override
        public boolean childNodeAdded(String name, NodeState after) {
            if (isItem(after)) {
                add(tree.getChild(name));
            } else {
                ownChanged = true;
            }
            return true;
        }

        @Override
        public boolean childNodeChanged(String name, NodeState before, NodeState after) {
            if (!isItem(before) || !isItem(after)) {
                childNodeDeleted(name, before);
                return childNodeAdded(name, after);
            }
            Below below = new Below(edit, reading, tree.getChild(name));
            after.compareAgainstBaseState(before, below);
            if (below.ownChanged) {
                edit.put(reading.entry(DraftReading.draft(below.tree)));
            }
            return true;
        }

        @Override
        public boolean childNodeDeleted(String name, NodeState before) {
            if (isItem(before)) {
                Place place = Place.of(tree.getPath()).child(name);
                edit.remove(place.workspace(), place.path());
            } else {
                ownChanged = true;
            }
            return true;
        }

        private void add(Tree item) {
            edit.put(reading.entry(DraftReading.draft(item)));
            for (Tree child : item.getChildren()) {
                if (DraftReading.isItem(child)) {
                    add(child);
                }
            }
        }

        private static boolean isItem(NodeState state) {
            return state.hasProperty(Names.REVISION);
        }
    }
}
