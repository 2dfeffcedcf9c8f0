package de.litfass.publish;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import de.litfass.type.Content;
import de.litfass.type.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Publications for tests of other packages, without a log. */
public final class Publications {

    private Publications() {}

    /** The snapshot after these contents were published by one act. */
    public static PublishedSnapshot published(PublishedSnapshot before, Content... contents) {
        Map<String, Content> byHash = Stream.of(contents).collect(toMap(Publications::hash, identity()));
        List<LogEntry.Change> changes = Stream.of(contents)
                .map(content -> change(content, Optional.of(hash(content))))
                .toList();
        return before.with(entry(before, changes), byHash::get);
    }

    /** The snapshot after these contents were taken back. */
    public static PublishedSnapshot unpublished(PublishedSnapshot before, Content... contents) {
        List<LogEntry.Change> changes = Stream.of(contents)
                .map(content -> change(content, Optional.empty()))
                .toList();
        return before.with(entry(before, changes), hash -> {
            throw new IllegalStateException(hash);
        });
    }

    private static LogEntry entry(PublishedSnapshot before, List<LogEntry.Change> changes) {
        long sequence = before.sequence() + 1;
        return new LogEntry(sequence, before.hash(), Instant.EPOCH, "test", "", changes, "entry-" + sequence);
    }

    private static LogEntry.Change change(Content content, Optional<String> hash) {
        return new LogEntry.Change(content.id(), content.workspace(), content.path(), hash);
    }

    private static String hash(Content content) {
        return Sha256.hex(CanonicalJson.of(content));
    }
}
