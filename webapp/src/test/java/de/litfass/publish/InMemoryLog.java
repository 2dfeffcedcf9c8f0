package de.litfass.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A publication log for tests; remembers what it was told about drafts, and can lose what was not flushed. */
final class InMemoryLog implements PublicationLog {

    final List<LogEntry> entries = new ArrayList<>();
    final Map<String, String> contents = new HashMap<>();
    final List<Mark> marks = new ArrayList<>();
    boolean diskIsFull;

    @Override
    public Optional<LogEntry> last() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    @Override
    public Optional<LogEntry> entry(long sequence) {
        return sequence < 1 || sequence > entries.size()
                ? Optional.empty()
                : Optional.of(entries.get((int) sequence - 1));
    }

    @Override
    public Stream<LogEntry> entriesAfter(long sequence) {
        return entries.subList((int) sequence, entries.size()).stream();
    }

    @Override
    public String content(String hash) {
        return Optional.ofNullable(contents.get(hash)).orElseThrow(() -> new IllegalStateException("no " + hash));
    }

    @Override
    public Appended append(LogEntry entry, List<NewContent> added, List<Mark> newMarks) {
        entries.add(entry);
        added.forEach(content -> contents.put(content.hash(), content.canonical()));
        marks.addAll(newMarks);
        return this::flush;
    }

    private void flush() {
        if (diskIsFull) {
            entries.removeLast();
            throw new IllegalStateException("disk full");
        }
    }
}
