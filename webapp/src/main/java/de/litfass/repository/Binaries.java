package de.litfass.repository;

import de.litfass.type.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.jackrabbit.oak.api.Blob;
import org.apache.jackrabbit.oak.api.PropertyState;
import org.apache.jackrabbit.oak.api.Root;
import org.apache.jackrabbit.oak.api.Tree;
import org.apache.jackrabbit.oak.api.Type;

/** The bytes of Binary values, each once, under their SHA-256 in hexadecimal. Safe for many threads. */
public final class Binaries {

    private static final String BYTES = "bytes";

    private final Shared shared;

    Binaries(Shared shared) {
        this.shared = shared;
    }

    /** Keeps these bytes and returns their hash; on disk when this returns. */
    public String keep(byte[] bytes) {
        String hash = Sha256.hex(bytes);
        return shared.write(root -> {
            add(root, Map.of(hash, bytes));
            return hash;
        });
    }

    /** The bytes of that hash, to be closed by the caller; empty if they are not here. */
    public Optional<InputStream> open(String hash) {
        return blob(hash).map(Blob::getNewStream);
    }

    /** How many bytes that hash stands for; 0 if they are not here. */
    public long length(String hash) {
        return blob(hash).map(Blob::length).orElse(0L);
    }

    private Optional<Blob> blob(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        PropertyState bytes = shared.storage()
                .store()
                .newest()
                .getChildNode(Names.BINARIES)
                .getChildNode(shard(hash))
                .getChildNode(hash)
                .getProperty(BYTES);
        return Optional.ofNullable(bytes).map(found -> found.getValue(Type.BINARY));
    }

    /** Adds bytes under their hashes to what the root will commit. */
    static void add(Root root, Map<String, byte[]> binaries) throws IOException {
        for (Map.Entry<String, byte[]> binary : binaries.entrySet()) {
            add(root, binary.getKey(), binary.getValue());
        }
    }

    private static void add(Root root, String hash, byte[] bytes) throws IOException {
        if (!hash.equals(Sha256.hex(bytes))) {
            throw new Refusal.Invalid("the bytes named " + hash + " have another hash");
        }
        Tree shard = Plain.child(root.getTree("/" + Names.BINARIES), shard(hash));
        if (!shard.hasChild(hash)) {
            Plain.child(shard, hash).setProperty(BYTES, root.createBlob(new ByteArrayInputStream(bytes)));
        }
    }

    private static String shard(String hash) {
        return hash.substring(0, 2);
    }
}
