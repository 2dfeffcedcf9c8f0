package de.litfass.delivery.query;

import de.litfass.type.ValueType;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an endpoint's questions may speak of.
 *
 * @param types the properties that content types declare or items have, each with all types of its values
 * @param zone the zone in which a day begins and ends
 */
public record Vocabulary(SortedMap<String, Set<ValueType>> types, ZoneId zone) {

    private static final Set<ValueType> STRING = Set.of(ValueType.STRING);
    private static final Set<ValueType> DATE = Set.of(ValueType.DATE);

    private static final Map<String, Set<ValueType>> ALWAYS = Map.ofEntries(
            Map.entry("@name", STRING),
            Map.entry("@ancestor", STRING),
            Map.entry("@id", STRING),
            Map.entry("@path", STRING),
            Map.entry("@nodeType", STRING),
            Map.entry("jcr:uuid", STRING),
            Map.entry("@jcr:uuid", STRING),
            Map.entry("jcr:primaryType", STRING),
            Map.entry("jcr:created", DATE),
            Map.entry("jcr:createdBy", STRING),
            Map.entry("mgnl:created", DATE),
            Map.entry("mgnl:createdBy", STRING),
            Map.entry("mgnl:lastModified", DATE),
            Map.entry("mgnl:lastModifiedBy", STRING),
            Map.entry("mgnl:lastActivated", DATE),
            Map.entry("mgnl:activationStatus", STRING),
            Map.entry("mgnl:template", STRING),
            Map.entry("mgnl:tags", STRING));

    public Vocabulary {
        SortedMap<String, Set<ValueType>> all = new TreeMap<>(ALWAYS);
        all.putAll(types);
        types = all;
    }

    boolean knows(String property) {
        return types.containsKey(property);
    }

    /** The cure for an unknown property: the nearest name, or all of them. */
    String hint(String property) {
        Optional<String> nearest = Nearest.to(property, types.keySet());
        return nearest.map(name -> "Did you mean " + name + "?")
                .orElseGet(() -> "Known here are " + String.join(", ", types.keySet()) + ".");
    }

    /** An example of a value, if the text can't be read as any type that the property has. */
    Optional<String> exampleInsteadOf(String text, String property) {
        Set<ValueType> possible = types.getOrDefault(property, STRING);
        return possible.stream().anyMatch(type -> reads(type, text))
                ? Optional.empty()
                : possible.stream().sorted().findFirst().map(Vocabulary::example);
    }

    private boolean reads(ValueType type, String text) {
        Optional<Kind<?>> kind = Kind.of(type);
        return kind.map(found -> found.span(text, zone).isPresent()).orElse(true)
                && (type != ValueType.LONG || text.matches("[+-]?[0-9]+"));
    }

    private static String example(ValueType type) {
        return switch (type) {
            case LONG -> "Long such as 42";
            case DOUBLE, DECIMAL -> type.label() + " such as 7.5";
            case BOOLEAN -> "Boolean: true or false";
            case DATE -> "Date such as 2026-04-28 or 2026-04-28T10:00:00.000+02:00 with + sent as %2B";
            default -> type.label();
        };
    }
}
