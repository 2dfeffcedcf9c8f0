package de.litfass.repository;

import de.litfass.publish.Draft;
import de.litfass.type.Content;
import de.litfass.type.ContentType;
import de.litfass.type.ContentTypes;
import de.litfass.type.Node;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import de.litfass.type.SubModel;
import de.litfass.type.Value;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** A small congress to test with: sessions that refer to speakers, and people of each group. */
final class Congress {

    static final Instant NOON = Instant.parse("2026-04-28T10:00:00Z");
    static final String AUTHOR = "anna";
    static final String PUBLISHER = "petra";
    static final String ADMINISTRATOR = "adam";
    static final String GUEST = "gustav";

    static final ContentTypes TYPES = new ContentTypes(List.of(
            type("session", "sessions", List.of(Property.of("speaker", new PropertyType.Reference("speaker")))),
            type("speaker", "speakers", List.of())));

    private Congress() {}

    static Settings settings(Path data) {
        return settings(data, Clock.fixed(NOON, ZoneOffset.ofHours(2)));
    }

    static Settings settings(Path data, Clock clock) {
        return new Settings(data, 0, clock, () -> UUID.randomUUID().toString());
    }

    /** A repository with the types and one person of each group. */
    static ContentRepository open(Path data) {
        return peopled(ContentRepository.open(settings(data)));
    }

    static ContentRepository peopled(ContentRepository repository) {
        repository.register(TYPES);
        add(repository, AUTHOR, Set.of(Group.AUTHORS));
        add(repository, PUBLISHER, Set.of(Group.PUBLISHERS));
        add(repository, ADMINISTRATOR, Set.of(Group.ADMINISTRATORS));
        add(repository, GUEST, Set.of());
        return repository;
    }

    private static void add(ContentRepository repository, String user, Set<Group> groups) {
        NewAccounts.in(repository).make(user, "", groups);
    }

    static Content folder(String path) {
        return content("sessions", path, "mgnl:folder", new TreeMap<>());
    }

    static Content session(String path, String title) {
        return content("sessions", path, "kg:session", properties("title", Value.of(title)));
    }

    static Content speaker(String path) {
        return content("speakers", path, "kg:speaker", properties("title", Value.of("Dr.")));
    }

    static Content talkBy(String path, Draft speaker) {
        return content("sessions", path, "kg:session", properties("speaker", Value.of(speaker.id())));
    }

    static Node node(String name, String type, SortedMap<String, Value> properties, Node... nodes) {
        return new Node(name, "", type, properties, List.of(nodes));
    }

    static SortedMap<String, Value> properties(String name, Value value) {
        return new TreeMap<>(Map.of(name, value));
    }

    static Node titled(Node node, String title) {
        SortedMap<String, Value> properties = new TreeMap<>(node.properties());
        properties.put("title", Value.of(title));
        return node.withProperties(properties);
    }

    private static Content content(String workspace, String path, String type, SortedMap<String, Value> properties) {
        return new Content(workspace, path, node(path.substring(path.lastIndexOf('/') + 1), type, properties));
    }

    private static ContentType type(String name, String workspace, List<Property> properties) {
        return new ContentType(
                name,
                "congress",
                workspace,
                "/",
                "kg:" + name,
                Map.of("kg", "https://litfass.de/kg"),
                properties,
                List.of(new SubModel("slot", "kg:slot", List.of())),
                List.of("title"),
                "title");
    }
}
