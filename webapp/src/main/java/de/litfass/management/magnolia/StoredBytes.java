package de.litfass.management.magnolia;

import de.litfass.management.magnolia.NodeAnswer.Property;
import de.litfass.repository.Binaries;
import de.litfass.type.ValueType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;

/** The bytes of Binary values as the script API shows them: in Base64, as Magnolia does; larger ones by their hash. */
record StoredBytes(Binaries binaries) {

    private static final int MOST = 1 << 20;

    /** The property with the bytes in place of their hashes, if it holds any. */
    Property shown(Property property) {
        if (!property.type().equals(ValueType.BINARY.label())) {
            return property;
        }
        List<String> values = property.values().stream().map(this::inBase64).toList();
        return new Property(property.name(), property.type(), property.multiple(), values);
    }

    private String inBase64(String hash) {
        try (InputStream in = binaries.open(hash).orElseGet(InputStream::nullInputStream)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            return bytes.length > MOST ? hash : Base64.getEncoder().encodeToString(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
