package de.litfass.delivery.json;

import com.fasterxml.jackson.core.JsonGenerator;
import de.litfass.type.ValueType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A single stored value as JSON: numbers and truth values as such, bytes decoded as UTF-8, all else as a string. */
record ValueJson(Binaries binaries) {

    void write(ValueType type, String text, JsonGenerator out) throws IOException {
        switch (type) {
            case BOOLEAN -> out.writeBoolean(text.equals("true"));
            case LONG -> out.writeNumber(Long.parseLong(text));
            case DOUBLE -> out.writeNumber(Double.parseDouble(text));
            case DECIMAL -> out.writeNumber(text);
            case BINARY -> out.writeString(decoded(text));
            case STRING, DATE, NAME, PATH, URI, REFERENCE, WEAK_REFERENCE -> out.writeString(text);
        }
    }

    private String decoded(String key) {
        return binaries.bytes(key)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(key);
    }
}
