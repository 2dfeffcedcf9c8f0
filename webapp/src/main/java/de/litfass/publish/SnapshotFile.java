package de.litfass.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A snapshot kept on disk, so that a start need not follow the whole log. It may be lost at any time: the log is the
 * truth, and a file that is missing, older, or damaged only makes the start slower.
 *
 * <p>The first line is {@code {"changed":{"sessions":7},"format":2,"hash":…,"items":214,"sequence":7}}, each further line
 * an item: its ordinal, its hash and its canonical JSON, parted by a space. The last line is the SHA-256 of all before.
 */
public final class SnapshotFile {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotFile.class);

    /** A file of any other format is not used. */
    private static final int FORMAT = 2;

    private final Path file;

    public SnapshotFile(Path file) {
        this.file = file;
    }

    /** The snapshot that is kept, if it is whole and an ancestor or the end of that log. */
    public Optional<PublishedSnapshot> read(PublicationLog log) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (HashedLines.Reader lines = new HashedLines.Reader(Files.newBufferedReader(file, UTF_8))) {
            return read(lines, log);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The kept snapshot {} can't be read ({}); it is rebuilt from the log.", file, e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<PublishedSnapshot> read(HashedLines.Reader lines, PublicationLog log) throws IOException {
        JsonNode header = CanonicalJson.read(lines.next());
        long sequence = header.path("sequence").asLong();
        String hash = CanonicalJson.text(header, "hash");
        if (header.path("format").asInt() != FORMAT
                || !log.entry(sequence).map(LogEntry::hash).equals(Optional.of(hash))) {
            return Optional.empty();
        }
        Map<String, Long> changed = new HashMap<>();
        header.path("changed")
                .properties()
                .forEach(entry -> changed.put(entry.getKey(), entry.getValue().asLong()));
        List<PublishedItem> items = new ArrayList<>();
        for (int left = header.path("items").asInt(); left > 0; left--) {
            items.add(item(lines.next()));
        }
        lines.demandSound();
        return Optional.of(PublishedSnapshot.restored(sequence, hash, items, changed));
    }

    private static PublishedItem item(String line) {
        String[] parts = line.split(" ", 3);
        return new PublishedItem(Integer.parseInt(parts[0]), CanonicalJson.content(parts[2]), parts[1]);
    }

    /** Keeps this snapshot in place of the one before; readers of the file see one or the other, never a part. */
    public void write(PublishedSnapshot snapshot) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try (HashedLines.Writer lines = new HashedLines.Writer(Files.newBufferedWriter(written, UTF_8))) {
            write(snapshot, lines);
            lines.seal();
        }
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(PublishedSnapshot snapshot, HashedLines.Writer lines) throws IOException {
        ObjectNode header = CanonicalJson.object();
        header.put("format", FORMAT).put("sequence", snapshot.sequence()).put("hash", snapshot.hash());
        ObjectNode changed = header.putObject("changed");
        int items = 0;
        for (String workspace : snapshot.workspaces()) {
            changed.put(workspace, snapshot.changed(workspace));
            items += snapshot.in(workspace).size();
        }
        lines.add(CanonicalJson.canonical(header.put("items", items)));
        for (String workspace : snapshot.workspaces()) {
            for (PublishedItem item : snapshot.in(workspace)) {
                String canonical = CanonicalJson.of(item.content());
                lines.add(item.ordinal() + " " + item.hash() + " " + canonical);
            }
        }
    }
}
