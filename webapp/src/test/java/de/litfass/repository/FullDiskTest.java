package de.litfass.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.litfass.type.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** On a disk that really is full; only where the test may mount one. */
@Timeout(120)
class FullDiskTest {

    private static final int MIB = 1 << 20;

    @TempDir
    Path folder;

    Path disk;
    List<String> acknowledged = new ArrayList<>();
    Random random = new Random(7);
    MovableClock clock = new MovableClock();

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=160m", "litfass-test", disk.toString());
        assumeTrue(mounted, "a small disk can only be mounted as root, and not in every container");
        Files.write(disk.resolve("filler"), new byte[110 * MIB]);
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", disk.toString());
    }

    @Test
    void writes_are_refused_before_the_disk_is_full_and_taken_again_when_there_is_room() throws Exception {
        try (ContentRepository repository = open(16L * MIB)) {
            Refusal.StorageRefused refused = fill(repository);

            assertThat(refused.full()).isTrue();
            assertThat(Files.getFileStore(disk).getUsableSpace()).isGreaterThan(14L * MIB);
            assertThat(repository.storage().writable()).isFalse();
            assertAllThere(repository);
            makeRoom(repository);
            keep(repository);
        }
        reopened();
    }

    @Test
    void a_write_that_fails_on_a_full_disk_costs_nothing_that_was_acknowledged() throws Exception {
        try (ContentRepository repository = open(0)) {
            Refusal.StorageRefused refused = fill(repository);

            assertThat(refused).hasMessageContaining("No space left on device");
            makeRoom(repository);
            keep(repository);
        }
        reopened();
    }

    @Test
    void the_store_is_compacted_only_where_it_fits_in_once_more() throws Exception {
        Files.delete(disk.resolve("filler"));
        try (ContentRepository repository = open(0)) {
            for (int i = 0; i < 350; i++) {
                keep(repository);
            }
            Files.write(disk.resolve("filler"), new byte[50 * MIB]);
            Compacting compacting = new Compacting(repository.shared());

            assertThat(compacting.compactIfDue()).isFalse();
            assertThat(repository.storage().writable()).isTrue();
            Files.delete(disk.resolve("filler"));
            assertThat(compacting.compactIfDue()).as("at once").isFalse();
            clock.pass(Duration.ofHours(6));
            assertThat(compacting.compactIfDue()).isTrue();
            assertAllThere(repository);
        }
        reopened();
    }

    private ContentRepository open(long minFreeBytes) {
        return ContentRepository.open(new Settings(disk.resolve("data"), minFreeBytes, clock, () -> UUID.randomUUID()
                .toString()));
    }

    private Refusal.StorageRefused fill(ContentRepository repository) {
        return catchThrowableOfType(Refusal.StorageRefused.class, () -> {
            while (true) {
                keep(repository);
            }
        });
    }

    private void keep(ContentRepository repository) {
        byte[] bytes = new byte[200_000];
        random.nextBytes(bytes);
        acknowledged.add(repository.binaries().keep(bytes));
    }

    private void makeRoom(ContentRepository repository) throws Exception {
        Files.delete(disk.resolve("filler"));
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!repository.storage().writable() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(repository.storage()).isEqualTo(new StorageStatus(true, ""));
    }

    private void reopened() throws IOException {
        try (ContentRepository again = open(0)) {
            assertAllThere(again);
        }
    }

    private void assertAllThere(ContentRepository repository) throws IOException {
        assertThat(acknowledged).isNotEmpty();
        for (String hash : acknowledged) {
            try (InputStream bytes = repository.binaries().open(hash).orElseThrow()) {
                assertThat(Sha256.hex(bytes.readAllBytes())).isEqualTo(hash);
            }
        }
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
