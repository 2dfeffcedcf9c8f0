package de.litfass.repository.list;

import de.litfass.publish.Draft;
import de.litfass.type.Content;
import de.litfass.type.ContentType;
import de.litfass.type.ContentTypes;
import de.litfass.type.Localized;
import de.litfass.type.Node;
import de.litfass.type.OpenPoint;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import de.litfass.type.References;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes entries of drafts, as their content types see them. */
public record EntryReading(ContentTypes types) {

    private static final int LONGEST_VALUE = 300;
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** What lists need of that draft. */
    public DraftEntry entry(Draft draft) {
        Content content = draft.content();
        Optional<ContentType> type = types.of(content);
        String title =
                type.map(known -> known.titleOf(content)).orElse(content.node().name());
        return new DraftEntry(
                new DraftEntry.Key(draft.id(), content.workspace(), content.path()),
                content.node().type(),
                title,
                draft.state(),
                new DraftEntry.Stamps(draft.revision(), draft.changed(), draft.published()),
                type.map(known -> OpenPoint.of(known, content)).orElse(List.of()),
                type.map(known -> values(known, content.node())).orElse(Map.of()),
                found(content, title),
                new DraftEntry.Order(
                        Words.sorted(title),
                        type.map(known -> time(known, content.node())).orElse("") + Words.sorted(title)));
    }

    /** The first time that the item holds, by which programme items of the same title are told apart. */
    private static String time(ContentType type, Node node) {
        return type.properties().stream()
                .filter(property -> property.rules().time())
                .flatMap(property -> node.text(property.name()).stream())
                .findFirst()
                .flatMap(SortOrder::date)
                .orElse("");
    }

    private DraftEntry.Found found(Content content, String title) {
        return new DraftEntry.Found(
                Words.searched(texts(content.node(), title)),
                Words.searched(Stream.of(title)),
                types.of(content).map(type -> references(type, content)).orElse(List.of()));
    }

    /** What its properties refer to; links inside of texts lead elsewhere without telling what the item is about. */
    private List<DraftEntry.Reference> references(ContentType type, Content content) {
        return References.all(types, content).stream()
                .filter(reference -> reference.type().isPresent())
                .map(reference -> new DraftEntry.Reference(property(type, reference.where()), reference.id()))
                .distinct()
                .toList();
    }

    /** The property that the place lies in, without the language that it may hold. */
    private static String property(ContentType type, String where) {
        String stored = where.replaceFirst("/.*", "");
        return type.properties().stream()
                .filter(property -> Localized.isNameOf(property, stored))
                .map(Property::name)
                .findFirst()
                .orElse(stored);
    }

    private static Map<String, List<String>> values(ContentType type, Node node) {
        Map<String, List<String>> values = new HashMap<>();
        for (Property property : type.properties()) {
            List<String> own = texts(property, node);
            List<String> texts = own.stream().allMatch(String::isBlank) ? otherwise(property, node, own) : own;
            if (!texts.isEmpty() && texts.stream().allMatch(text -> text.length() <= LONGEST_VALUE)) {
                values.put(property.name(), texts);
            }
        }
        return values;
    }

    /** What stands in place of a property that is empty. */
    private static List<String> otherwise(Property property, Node node, List<String> own) {
        String joined = property.rules().otherwise().stream()
                .flatMap(name -> node.text(name).stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return joined.isEmpty() ? own : List.of(joined);
    }

    private static List<String> texts(Property property, Node node) {
        if (property.type() instanceof PropertyType.SubModelType || property.type() instanceof PropertyType.RichText) {
            return List.of();
        }
        List<String> own = node.texts(property.name());
        return own.isEmpty() && property.isNodeList() ? entries(node, property.name()) : own;
    }

    /** Several dates or options, one to a child node. */
    private static List<String> entries(Node node, String name) {
        return node.node(name).stream()
                .flatMap(list -> list.nodes().stream())
                .flatMap(entry -> entry.properties().entrySet().stream())
                .filter(property -> !property.getKey().contains(":"))
                .map(property -> property.getValue().text())
                .toList();
    }

    private static Stream<String> texts(Node node, String title) {
        Stream<String> inside = node.all()
                .flatMap(each -> each.properties().entrySet().stream())
                .filter(property -> !property.getKey().contains(":"))
                .map(Map.Entry::getValue)
                .filter(value -> value.type() == ValueType.STRING)
                .map(Value::texts)
                .flatMap(List::stream)
                .map(text -> text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll(" "));
        return Stream.concat(Stream.of(title, node.name()), inside);
    }
}
