package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import de.litfass.type.References;
import de.litfass.type.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** V17: a list of references names each thing once. */
final class ReferenceTwice implements PublishCheck {

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        if (Kind.of(content).isEmpty()) {
            return List.of();
        }
        Wording wording = Wording.of(content, outlook, messages);
        return all("", content.node())
                .flatMap(list -> twice(list.getValue())
                        .map(id -> wording.error(list.getKey(), "referenceTwice", wording.name(id, outlook))))
                .toList();
    }

    private static Stream<Map.Entry<String, Value>> all(String path, Node node) {
        return Stream.concat(
                node.properties().entrySet().stream()
                        .filter(property -> property.getValue().multiple())
                        .map(property -> Map.entry(path + property.getKey(), property.getValue())),
                node.nodes().stream().flatMap(child -> all(path + child.name() + "/", child)));
    }

    private static Stream<String> twice(Value list) {
        Set<String> seen = new HashSet<>();
        return list.texts().stream()
                .filter(References::isUuid)
                .filter(id -> !seen.add(id))
                .distinct();
    }
}
