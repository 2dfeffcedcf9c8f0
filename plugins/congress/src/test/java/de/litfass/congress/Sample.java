package de.litfass.congress;

import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/** Content for tests: a name stands for the identifier, plain Java values for stored ones. */
final class Sample {

    static final String FOLDER = "/k8/";

    private Sample() {}

    /** The identifier of the content of that name. */
    static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** A congress on two days in April, with everything that no check complains about. */
    static Content congress(Map<String, ?> properties) {
        Map<String, Object> all = new TreeMap<>(Map.of(
                "slug", "k8",
                "title", "Achter Kongress",
                "timeZone", "Europe/Berlin",
                "venue", id("venue"),
                "registrationStatus", "announced",
                "days", List.of(Map.of("date", "2026-04-28"), Map.of("date", "2026-04-29"))));
        all.putAll(properties);
        return content(Kind.CONGRESS, "/k8", all);
    }

    /** A talk on the first day, written as {@code 10:00-11:00}, or {@code 18:30-} with an open end. */
    static Content session(String name, String time, Map<String, ?> properties) {
        Map<String, Object> all = new TreeMap<>(time(time));
        all.putAll(Map.of("slug", name, "title", name, "type", "talk", "congress", id("k8")));
        all.put("openEnded", time.endsWith("-"));
        all.putAll(properties);
        return content(Kind.SESSION, FOLDER + name, all);
    }

    static Content session(String name, String time) {
        return session(name, time, Map.of());
    }

    /** A workshop of the session {@code workshops}, at its time if none is given. */
    static Content workshop(String name, String time, Map<String, ?> properties) {
        Map<String, Object> all = new TreeMap<>(time(time));
        all.putAll(Map.of("slug", name, "title", name, "label", name, "session", id("workshops")));
        all.putAll(properties);
        return content(Kind.WORKSHOP, FOLDER + name, all);
    }

    static Content speaker(String name) {
        return content(Kind.SPEAKER, "/" + name, Map.of("slug", name, "givenName", "Ada", "familyName", name));
    }

    static Content content(Kind kind, String path, Map<String, ?> properties) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new Content(kind.workspace(), path, node(name, kind.nodeType(), properties));
    }

    private static Map<String, Object> time(String time) {
        String[] both = time.split("-", -1);
        Map<String, Object> properties = new TreeMap<>();
        List<String> names = List.of("start", "end");
        for (int i = 0; i < both.length; i++) {
            if (!both[i].isEmpty()) {
                properties.put(names.get(i), april(28, both[i]));
            }
        }
        return properties;
    }

    /** A time of day in Berlin in April 2026. */
    static OffsetDateTime april(int day, String time) {
        return OffsetDateTime.parse("2026-04-" + day + "T" + time + ":00+02:00");
    }

    private static Node node(String name, String type, Map<String, ?> properties) {
        TreeMap<String, Value> values = new TreeMap<>();
        List<Node> nodes = new ArrayList<>();
        properties.forEach((key, value) -> {
            if (value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
                nodes.add(list(key, list));
            } else {
                values.put(key, value(value));
            }
        });
        return new Node(name, id(name), type, values, nodes);
    }

    private static Node list(String name, List<?> items) {
        List<Node> nodes = IntStream.range(0, items.size())
                .mapToObj(i -> node(String.valueOf(i), "kg:part", properties(items.get(i))))
                .toList();
        return new Node(name, id(name), "mgnl:contentNode", new TreeMap<>(), nodes);
    }

    private static Map<String, ?> properties(Object item) {
        Map<String, Object> properties = new TreeMap<>();
        ((Map<?, ?>) item).forEach((key, value) -> properties.put(String.valueOf(key), value));
        return properties;
    }

    private static Value value(Object value) {
        return switch (value) {
            case OffsetDateTime date -> Value.of(date);
            case Boolean flag -> Value.of(flag);
            case Integer number -> Value.of(number.longValue());
            case List<?> list ->
                Value.multiple(
                        ValueType.STRING, list.stream().map(String::valueOf).toList());
            default -> Value.of(String.valueOf(value));
        };
    }
}
