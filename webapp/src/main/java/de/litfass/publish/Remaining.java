package de.litfass.publish;

import de.litfass.type.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What keeps items public that somebody would withdraw: found for all of them in one walk over what stays public, so that
 * many cost little more than one.
 */
final class Remaining {

    /** An identifier stands alone, or inside rich text between signs that none has. */
    private static final Pattern BETWEEN_IDENTIFIERS = Pattern.compile("[^\\p{Alnum}_-]+");

    private final Map<String, List<Content>> naming = new HashMap<>();
    private final Map<String, Content> below = new HashMap<>();

    private Remaining() {}

    /** Looks at all that {@code stays} for what names or lies below those items. */
    static Remaining of(Stream<Content> stays, List<PublishedItem> withdrawn) {
        Remaining remaining = new Remaining();
        Set<String> ids = Set.copyOf(withdrawn.stream().map(PublishedItem::id).toList());
        if (!ids.isEmpty()) {
            stays.forEach(content -> remaining.add(content, ids));
        }
        return remaining;
    }

    private void add(Content content, Set<String> ids) {
        named(content).filter(ids::contains).distinct().forEach(id -> naming.computeIfAbsent(
                        id, key -> new ArrayList<>())
                .add(content));
        String path = content.path();
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            below.putIfAbsent(content.workspace() + path.substring(0, end), content);
        }
    }

    private static Stream<String> named(Content content) {
        return content.node()
                .all()
                .flatMap(node -> node.properties().values().stream())
                .flatMap(value -> value.texts().stream())
                .flatMap(BETWEEN_IDENTIFIERS::splitAsStream);
    }

    /** What names that item in one of its values, as a reference or inside rich text. */
    List<Content> naming(PublishedItem item) {
        return naming.getOrDefault(item.id(), List.of());
    }

    /** Something that lies below that item. */
    Optional<Content> below(PublishedItem item) {
        return Optional.ofNullable(
                below.get(item.content().workspace() + item.content().path()));
    }
}
