package de.litfass.publish;

import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Sha256;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The act of publishing: all or nothing, one entry of the log, one next snapshot. Safe for many threads.
 *
 * <p>What readers get from {@link #snapshot()} is always on disk already.
 */
public final class Publishing {

    private final PublicationLog log;
    private final Checks checks;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private volatile PublishedSnapshot current;
    private PublishedSnapshot head;

    /**
     * @param start the snapshot as of the last entry of the log, see {@link Replay}
     */
    public Publishing(PublicationLog log, Checks checks, Clock clock, PublishedSnapshot start) {
        this.log = log;
        this.checks = checks;
        this.clock = clock;
        this.head = start;
        this.current = start;
    }

    /** What the public reads now. Take it once for each request. */
    public PublishedSnapshot snapshot() {
        return current;
    }

    /**
     * The item as it became public by that change; empty where it ceased to be.
     *
     * @throws IllegalStateException if the log is damaged
     */
    public Optional<Content> published(LogEntry.Change change) {
        return change.content().map(hash -> CanonicalJson.content(log.content(hash)));
    }

    /**
     * What a publication would do and what is wrong with it; changes nothing.
     *
     * @throws PublishForbidden if the person may not publish one of the items
     */
    public PublicationPlan preview(PublishRequest request, DraftReader drafts, Messages messages) {
        return new Planning(snapshot(), drafts, messages).plan(request, checks);
    }

    /**
     * Publishes, and returns when it is on disk and visible.
     *
     * @throws PublishRefused with every problem; nothing has changed then
     * @throws PublishForbidden if the person may not publish one of the items; nothing has changed then
     * @throws PublicationLog.StaleDraft if a draft changed meanwhile; nothing has changed then
     */
    public Publication publish(PublishRequest request, DraftReader drafts, Messages messages) {
        return act(request, drafts, messages, true);
    }

    /**
     * Publishes what comes from outside as it is, so that a site can be taken over with its faults: problems are only
     * reported. Otherwise as {@link #publish}.
     */
    public Publication adopt(PublishRequest request, DraftReader drafts, Messages messages) {
        return act(request, drafts, messages, false);
    }

    private Publication act(PublishRequest request, DraftReader drafts, Messages messages, boolean strict) {
        Publication publication;
        PublicationLog.Appended appended;
        PublishedSnapshot next;
        oneAtATime.lock();
        try {
            catchUp();
            PublicationPlan plan = new Planning(head, drafts, messages).plan(request, checks);
            if (strict && !plan.obstacles().isEmpty()) {
                throw new PublishRefused(plan.problems());
            }
            Prepared prepared = prepared(plan, drafts.user(), request.reason());
            LogEntry entry = prepared.entry();
            next = head.with(entry, prepared.byHash()::get);
            appended = log.append(entry, prepared.contents(), plan.marks());
            head = next;
            publication = new Publication(entry, plan.problems());
        } finally {
            oneAtATime.unlock();
        }
        appended.flush();
        show(next);
        return publication;
    }

    /** Publications may reach the disk together and arrive here in any order. */
    private synchronized void show(PublishedSnapshot next) {
        if (current.sequence() < next.sequence()) {
            current = next;
        }
    }

    /** After a failure of the store, or a publication by another machine, the log is not where {@code head} is. */
    private void catchUp() {
        if (log.last().map(LogEntry::hash).orElse("").equals(head.hash())) {
            return;
        }
        if (isInLog(snapshot())) {
            head = Replay.of(log, snapshot());
        } else {
            head = Replay.of(log, PublishedSnapshot.EMPTY);
            replace(head);
        }
    }

    private boolean isInLog(PublishedSnapshot snapshot) {
        return snapshot.sequence() == 0
                || log.entry(snapshot.sequence())
                        .filter(entry -> entry.hash().equals(snapshot.hash()))
                        .isPresent();
    }

    /** What the public reads is not in the log any more, which is the truth. */
    private synchronized void replace(PublishedSnapshot truth) {
        current = truth;
    }

    /** An entry of the log with all that it brings. */
    private record Prepared(LogEntry entry, Map<String, Content> byHash, List<PublicationLog.NewContent> contents) {}

    private Prepared prepared(PublicationPlan plan, String user, String reason) {
        Map<String, Content> byHash = new HashMap<>();
        Map<String, PublicationLog.NewContent> contents = new LinkedHashMap<>();
        List<LogEntry.Change> changes = new ArrayList<>();
        plan.contents().forEach(content -> {
            String canonical = CanonicalJson.of(content);
            String hash = Sha256.hex(canonical);
            byHash.put(hash, content);
            contents.put(hash, new PublicationLog.NewContent(hash, canonical));
            changes.add(PublicationPlan.added(content, hash));
        });
        plan.removed().forEach(item -> changes.add(PublicationPlan.removed(item)));
        LogEntry entry =
                LogEntry.after(log.last(), clock.instant().truncatedTo(ChronoUnit.MILLIS), user, reason, changes);
        return new Prepared(entry, byHash, List.copyOf(contents.values()));
    }
}
