package de.litfass.repository;

import de.litfass.publish.LogEntry;
import de.litfass.publish.LogEntryJson;
import de.litfass.publish.PublicationLog;
import de.litfass.type.Sha256;
import de.litfass.type.Value;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jackrabbit.oak.api.Root;
import org.apache.jackrabbit.oak.api.Tree;
import org.apache.jackrabbit.oak.spi.state.NodeState;

/**
 * The publication log below {@code /litfass:log}: {@code entries/<number / 500>/<number>} and {@code
 * contents/<hash, 2 digits>/<2 digits>/<hash>}. Only the system can see it.
 */
final class LogTree implements PublicationLog {

    private static final String ENTRIES = "entries";
    private static final String CONTENTS = "contents";
    private static final String JSON = "json";
    private static final String HASH = "hash";
    private static final String LAST = "last";
    private static final int ENTRIES_IN_A_FOLDER = 500;

    private final Shared shared;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    LogTree(Shared shared) {
        this.shared = shared;
    }

    @Override
    public Optional<LogEntry> last() {
        NodeState log = log();
        return entry(log, log.getLong(LAST));
    }

    @Override
    public Optional<LogEntry> entry(long sequence) {
        return entry(log(), sequence);
    }

    @Override
    public Stream<LogEntry> entriesAfter(long sequence) {
        NodeState log = log();
        return LongStream.rangeClosed(sequence + 1, log.getLong(LAST)).mapToObj(number -> entry(log, number)
                .orElseThrow(() -> new IllegalStateException("the log has no entry " + number)));
    }

    @Override
    public String content(String hash) {
        String json = hash.matches("[0-9a-f]{64}") ? json(contentNode(hash)).orElse("") : "";
        if (!Sha256.hex(json).equals(hash)) {
            throw new IllegalStateException("the log does not hold " + hash + " unharmed");
        }
        return json;
    }

    @Override
    public Appended append(LogEntry entry, List<NewContent> contents, List<Mark> marks) {
        oneAtATime.lock();
        try {
            OakStore store = shared.storage().store();
            shared.writeUnflushed(store, root -> {
                // Found before anything is changed: each question takes longer the more there is that is not stored
                // yet.
                List<Optional<Tree>> drafts =
                        marks.stream().map(mark -> draft(root, mark)).toList();
                add(root, entry);
                contents.forEach(content -> add(root, content));
                for (int i = 0; i < marks.size(); i++) {
                    mark(drafts.get(i), marks.get(i), entry);
                }
                return entry;
            });
            return shared.writing(store, Shared.SYSTEM)::flush;
        } finally {
            oneAtATime.unlock();
        }
    }

    private static void add(Root root, LogEntry entry) {
        Tree log = root.getTree("/" + Names.LOG);
        long last = Properties.number(log, LAST).orElse(0);
        if (entry.sequence() != last + 1) {
            throw new IllegalStateException("entry " + entry.sequence() + " can't follow entry " + last);
        }
        Tree folder = Plain.child(Plain.child(log, ENTRIES), folder(entry.sequence()));
        Tree node = Plain.child(folder, Long.toString(entry.sequence()));
        node.setProperty(JSON, LogEntryJson.of(entry));
        node.setProperty(HASH, entry.hash());
        log.setProperty(LAST, entry.sequence());
    }

    private static void add(Root root, NewContent content) {
        Tree folder = Plain.child(root.getTree("/" + Names.LOG), CONTENTS);
        for (String shard : shards(content.hash())) {
            folder = Plain.child(folder, shard);
        }
        if (!folder.hasChild(content.hash())) {
            Plain.child(folder, content.hash()).setProperty(JSON, content.canonical());
        }
    }

    private static Optional<Tree> draft(Root root, Mark mark) {
        return new Usages(root)
                .identified(mark.id()).stream().filter(DraftReading::isItem).findFirst();
    }

    private static void mark(Optional<Tree> draft, Mark mark, LogEntry entry) {
        switch (mark) {
            case Mark.Public to -> markPublic(draft.orElseThrow(() -> new StaleDraft(to.id())), to, entry);
            case Mark.NotPublic gone -> draft.ifPresent(tree -> markNotPublic(tree, entry));
        }
    }

    private static void markPublic(Tree draft, Mark.Public mark, LogEntry entry) {
        OptionalLong revision = Properties.number(draft, Names.REVISION);
        if (revision.isEmpty() || revision.getAsLong() != mark.revision()) {
            throw new StaleDraft(mark.id());
        }
        draft.setProperty(Names.PUBLISHED_REVISION, mark.revision());
        draft.setProperty(Properties.property(Names.PUBLISHED, time(entry)));
        draft.setProperty(Names.PUBLISHED_BY, entry.user());
        draft.setProperty(Names.PUBLISHED_STATUS, "true");
        draft.removeProperty(Names.WITHDRAWN);
        draft.removeProperty(Names.WITHDRAWN_BY);
    }

    private static void markNotPublic(Tree draft, LogEntry entry) {
        draft.removeProperty(Names.PUBLISHED_REVISION);
        draft.setProperty(Names.PUBLISHED_STATUS, "false");
        draft.setProperty(Properties.property(Names.WITHDRAWN, time(entry)));
        draft.setProperty(Names.WITHDRAWN_BY, entry.user());
    }

    private static Value time(LogEntry entry) {
        return Value.of(entry.time().atOffset(ZoneOffset.UTC));
    }

    private NodeState log() {
        return shared.storage().store().newest().getChildNode(Names.LOG);
    }

    private NodeState contentNode(String hash) {
        NodeState node = log().getChildNode(CONTENTS);
        for (String shard : shards(hash)) {
            node = node.getChildNode(shard);
        }
        return node.getChildNode(hash);
    }

    private static Optional<LogEntry> entry(NodeState log, long sequence) {
        NodeState node =
                log.getChildNode(ENTRIES).getChildNode(folder(sequence)).getChildNode(Long.toString(sequence));
        return json(node).map(json -> sound(LogEntryJson.read(json), node));
    }

    private static LogEntry sound(LogEntry entry, NodeState node) {
        if (!entry.hash().equals(node.getString(HASH))) {
            throw new IllegalStateException("entry " + entry.sequence() + " of the log is damaged");
        }
        return entry;
    }

    private static Optional<String> json(NodeState node) {
        return Optional.ofNullable(node.getString(JSON));
    }

    private static String folder(long sequence) {
        return Long.toString(sequence / ENTRIES_IN_A_FOLDER);
    }

    private static List<String> shards(String hash) {
        return List.of(hash.substring(0, 2), hash.substring(2, 4));
    }
}
