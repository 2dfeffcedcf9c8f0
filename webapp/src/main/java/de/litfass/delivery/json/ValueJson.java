package de.litfass.delivery.json;

import com.fasterxml.jackson.core.JsonGenerator;
import de.litfass.type.ValueType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A single stored value as JSON: numbers and truth values as such, all else as a string. */
final class ValueJson {

    private ValueJson() {}

    static void write(ValueType type, String text, JsonGenerator out) throws IOException {
        switch (type) {
            case BOOLEAN -> out.writeBoolean(text.equals("true"));
            case LONG -> out.writeNumber(Long.parseLong(text));
            case DOUBLE -> out.writeNumber(Double.parseDouble(text));
            case DECIMAL -> out.writeNumber(text);
            case BINARY -> out.writeString(decoded(text));
            case STRING, DATE, NAME, PATH, URI, REFERENCE, WEAK_REFERENCE -> out.writeString(text);
        }
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
