package de.litfass.management.magnolia;

import de.litfass.management.rest.Caller;
import de.litfass.type.Value;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;

/** A property as a script gives it in the parameters of its request. */
record NewProperty(String name, String type, boolean multiple, List<String> values) {

    static NewProperty of(MultivaluedMap<String, String> parameters) {
        return new NewProperty(
                first(parameters, "name", ""),
                first(parameters, "type", "String"),
                first(parameters, "multiple", "false").equals("true"),
                parameters.getOrDefault("value", List.of()));
    }

    private static String first(MultivaluedMap<String, String> parameters, String name, String fallback) {
        return Objects.requireNonNullElse(parameters.getFirst(name), fallback);
    }

    /** What it is to hold. */
    Value value(Caller caller) {
        return new GivenValues(caller.messages()).of(name, type, multiple, values);
    }
}
