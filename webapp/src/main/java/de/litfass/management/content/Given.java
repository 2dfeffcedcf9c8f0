package de.litfass.management.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Something in a body, and its path inside the item. */
record Given(JsonNode json, String where) {

    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> isSame(one, other) ? 0 : 1;

    private static boolean isSame(JsonNode one, JsonNode other) {
        boolean numbers = one.isNumber() && other.isNumber();
        return numbers ? one.decimalValue().compareTo(other.decimalValue()) == 0 : one.equals(other);
    }

    /** Whether it says the same, numbers by their value. */
    boolean says(JsonNode other) {
        return json.equals(BY_VALUE, other);
    }

    Optional<ObjectNode> object(Trouble trouble) {
        if (json instanceof ObjectNode object) {
            return Optional.of(object);
        }
        wrong(trouble, "object");
        return Optional.empty();
    }

    /** The entries of an array. */
    Optional<List<Given>> array(Trouble trouble) {
        if (!json.isArray()) {
            wrong(trouble, "array");
            return Optional.empty();
        }
        List<Given> entries = new ArrayList<>();
        json.forEach(entry -> entries.add(new Given(entry, where + "/" + entries.size())));
        return Optional.of(entries);
    }

    /** Tells that something else was wanted: {@code text}, {@code flag}, {@code number} … */
    void wrong(Trouble trouble, String wanted) {
        String found = trouble.word("found." + kind());
        trouble.add(where, "type", found, trouble.word("wanted." + wanted), trouble.word("example." + wanted));
    }

    private String kind() {
        return switch (json.getNodeType()) {
            case STRING -> "text";
            case NUMBER -> "number";
            case BOOLEAN -> "flag";
            case ARRAY -> "array";
            case OBJECT -> "object";
            default -> "null";
        };
    }
}
