package de.litfass.repository;

import static org.apache.jackrabbit.oak.plugins.memory.EmptyNodeState.EMPTY_NODE;

import de.litfass.repository.list.DraftTable;
import de.litfass.repository.list.EntryReading;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jackrabbit.oak.spi.state.NodeState;

/**
 * All drafts as lists need them, in memory. Brought up to date at each question, by reading again what differs between the
 * newest state and the one of the question before; the first question, and the first after the content types or the
 * storage changed, reads all. Safe for many threads.
 */
final class DraftIndex {

    private final Shared shared;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile Known known;

    /** What is known: the table, and what it was made from. */
    private record Known(OakStore store, Definitions definitions, NodeState root, DraftTable table) {

        boolean isFor(OakStore wanted, Definitions inForce) {
            return store.equals(wanted) && definitions.equals(inForce);
        }
    }

    DraftIndex(Shared shared) {
        this.shared = shared;
        this.known = nothing(shared.storage().store());
    }

    private Known nothing(OakStore store) {
        return new Known(store, shared.definitions(), EMPTY_NODE, DraftTable.EMPTY);
    }

    /** The drafts as they are saved now. */
    DraftTable newest() {
        OakStore store = shared.storage().store();
        Known before = known;
        NodeState root = store.newest();
        return before.isFor(store, shared.definitions()) && root.equals(before.root())
                ? before.table()
                : caughtUp(store);
    }

    /** Lets go of the state of the question before, which a compaction is about to remove. */
    void renew() {
        if (!known.root().equals(EMPTY_NODE)) {
            // Not by newest(): equal states may lie in segments of different age.
            caughtUp(shared.storage().store());
        }
    }

    private DraftTable caughtUp(OakStore store) {
        oneAtATime.lock();
        try {
            Known before = known.isFor(store, shared.definitions()) ? known : nothing(store);
            NodeState root = store.newest();
            EntryReading reading = new EntryReading(before.definitions().types());
            DraftTable table = new DraftChanges(before.root(), root).applied(before.table(), reading);
            known = new Known(store, before.definitions(), root, table);
            return table;
        } finally {
            oneAtATime.unlock();
        }
    }
}
