package de.litfass.boot;

import de.litfass.delivery.json.Binaries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The bytes of the repository, for delivery. */
record StoredBinaries(de.litfass.repository.Binaries stored) implements Binaries {

    @Override
    public Optional<byte[]> bytes(String key) {
        return open(key).map(found -> {
            try (InputStream stream = found.stream()) {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public Optional<Stream> open(String key) {
        return stored.open(key).map(stream -> new Stream(stored.length(key), stream));
    }
}
