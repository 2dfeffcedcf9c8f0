package de.litfass.management.publications;

import de.litfass.management.drafts.Desk;
import de.litfass.type.AssetType;
import de.litfass.type.Content;
import de.litfass.type.ContentType;
import de.litfass.type.Node;
import de.litfass.type.Property;
import de.litfass.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the public would read differently of one item, in words. */
final class ItemChanges {

    private static final Node NOTHING = new Node("", "", "", new TreeMap<>(), List.of());

    private final Desk desk;
    private final Node before;
    private final Node after;
    private final List<PropertyChange> changes = new ArrayList<>();

    private ItemChanges(Desk desk, Node before, Node after) {
        this.desk = desk;
        this.before = before;
        this.after = after;
    }

    /** All differences, in the order of the properties; first of all its place, if that changes. */
    static List<PropertyChange> of(Desk desk, Optional<Content> before, Content after) {
        ItemChanges changes = new ItemChanges(desk, before.map(Content::node).orElse(NOTHING), after.node());
        changes.place(before, after);
        Optional<ContentType> type = desk.types().of(after);
        type.ifPresent(changes::declared);
        changes.undeclared(type);
        changes.file();
        return List.copyOf(changes.changes);
    }

    private void place(Optional<Content> from, Content to) {
        from.filter(content -> !content.path().equals(to.path()))
                .ifPresent(content -> changes.add(new PropertyChange(
                        "", desk.text("publication.place"), List.of(content.path()), List.of(to.path()))));
    }

    private void declared(ContentType type) {
        ItemWords words = new ItemWords(desk, type);
        for (Property property : type.properties()) {
            for (String name : ItemWords.storedNames(property, Stream.of(before, after))) {
                if (!isSame(name)) {
                    PropertyChange change = new PropertyChange(
                            name,
                            words.label(property, name),
                            words.words(property, before, name),
                            words.words(property, after, name));
                    add(change.keptInternal(property.rules().internal()));
                }
            }
        }
    }

    /** Where the words are the same it is their formatting that changes. */
    private void add(PropertyChange change) {
        List<String> words = change.after();
        if (!change.before().equals(words)) {
            changes.add(change);
        } else if (!words.stream().allMatch(String::isBlank)) {
            List<String> told = Stream.concat(words.stream(), Stream.of(desk.text("publication.formatting")))
                    .toList();
            changes.add(new PropertyChange(change.where(), change.label(), words, told, change.internal()));
        }
    }

    /** Equal values and sub-nodes; identifiers of sub-nodes don't count. */
    private boolean isSame(String name) {
        return before.property(name).equals(after.property(name))
                && before.node(name)
                        .map(ItemChanges::bare)
                        .equals(after.node(name).map(ItemChanges::bare));
    }

    private static Node bare(Node node) {
        List<Node> nodes = node.nodes().stream().map(ItemChanges::bare).toList();
        return new Node(node.name(), "", node.type(), node.properties(), nodes);
    }

    /** What no definition speaks of becomes public all the same. */
    private void undeclared(Optional<ContentType> type) {
        TreeSet<String> names = new TreeSet<>(before.properties().keySet());
        names.addAll(after.properties().keySet());
        names.removeIf(name -> name.contains(":") || isSame(name));
        type.ifPresent(known -> known.properties()
                .forEach(property -> names.removeAll(ItemWords.storedNames(property, Stream.of(before, after)))));
        names.forEach(name -> changes.add(new PropertyChange(name, name, before.texts(name), after.texts(name))));
    }

    private void file() {
        Optional<String> from = file(before, "jcr:data");
        Optional<String> to = file(after, "jcr:data");
        if (!from.equals(to)) {
            changes.add(new PropertyChange(
                    AssetType.RESOURCE,
                    desk.text("publication.file"),
                    file(before, "fileName").stream().toList(),
                    file(after, "fileName").stream().toList()));
        }
    }

    private static Optional<String> file(Node asset, String property) {
        return asset.node(AssetType.RESOURCE)
                .flatMap(file -> file.property(property))
                .map(Value::text);
    }
}
