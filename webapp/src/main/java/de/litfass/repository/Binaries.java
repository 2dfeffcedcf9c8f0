package de.litfass.repository;

import java.io.InputStream;
import java.util.Optional;

/** The bytes of Binary values, each once, under their SHA-256 in hexadecimal. Safe for many threads. */
@SuppressWarnings("DoNotCallSuggester") // the signatures come first, for those who build on them
public final class Binaries {

    Binaries() {}

    /** Keeps these bytes and returns their hash; on disk when this returns. */
    public String keep(byte[] bytes) {
        throw new UnsupportedOperationException();
    }

    /** The bytes of that hash, to be closed by the caller; empty if they are not here. */
    public Optional<InputStream> open(String hash) {
        throw new UnsupportedOperationException();
    }
}
