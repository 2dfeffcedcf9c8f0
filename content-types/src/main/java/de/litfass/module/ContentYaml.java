package de.litfass.module;

import de.litfass.type.Node;
import de.litfass.type.Problem;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads one content file in YAML, as Magnolia 6.2 exports and imports it. */
final class ContentYaml {

    private static final Set<String> LEFT_OUT = Set.of("jcr:created", "jcr:createdBy");

    private final Path file;
    private final Supplier<String> newIds;
    private final List<Problem> problems = new ArrayList<>();

    ContentYaml(Path file, Supplier<String> newIds) {
        this.file = file;
        this.newIds = newIds;
    }

    ContentFile read() {
        String where = file.toString();
        Optional<YamlValue> yaml =
                YamlText.of(file, where, problems).flatMap(text -> YamlText.parse(text, where, problems));
        List<Node> nodes = yaml.map(this::nodes).orElse(List.of());
        ContentFileName name = ContentFileName.of(file);
        return new ContentFile(file, name.workspace(), name.parentPath(nodes), nodes, Map.of(), problems);
    }

    private List<Node> nodes(YamlValue root) {
        List<Node> nodes = new ArrayList<>();
        if (root instanceof YamlValue.Mapping mapping) {
            mapping.entries().forEach((name, entry) -> {
                if (entry.value() instanceof YamlValue.Mapping node) {
                    nodes.add(node(name, node));
                } else {
                    problem(entry.value(), "'" + name + "' is not a node", "Write its properties below it.");
                }
            });
        } else {
            problem(root, "a content file is a map of nodes", "Begin with the node's name and a colon.");
        }
        return nodes;
    }

    private Node node(String name, YamlValue.Mapping mapping) {
        NodeDraft draft = new NodeDraft(name);
        mapping.entries().forEach((key, entry) -> add(key, entry.value(), draft));
        return draft.node(newIds);
    }

    private void add(String key, YamlValue value, NodeDraft draft) {
        if (value instanceof YamlValue.Mapping mapping) {
            draft.add(node(key, mapping));
        } else if (value.isEmpty() && !value.tag().startsWith("!")) {
            draft.add(node(key, YamlValue.Mapping.empty(value.place())));
        } else if (!LEFT_OUT.contains(key)) {
            property(key, value).ifPresent(read -> draft.put(key, read));
        }
    }

    private Optional<Value> property(String key, YamlValue value) {
        try {
            return Optional.of(
                    value instanceof YamlValue.Sequence list ? several(key, list) : ContentScalar.read(value));
        } catch (IllegalArgumentException e) {
            problem(value, "'" + key + "': " + e.getMessage(), "The property is left out.");
            return Optional.empty();
        }
    }

    private static Value several(String key, YamlValue.Sequence list) {
        List<Value> values = list.items().stream().map(ContentScalar::read).toList();
        ValueType type = key.equals("jcr:mixinTypes")
                ? ValueType.NAME
                : values.stream().map(Value::type).reduce(ContentYaml::common).orElse(ValueType.STRING);
        return Value.multiple(type, values.stream().map(Value::text).toList());
    }

    /** JCR holds values of one type in one property: numbers widen, everything else becomes text. */
    private static ValueType common(ValueType one, ValueType other) {
        Set<ValueType> both = Set.copyOf(List.of(one, other));
        if (both.size() == 1) {
            return one;
        }
        boolean numbers =
                Set.of(ValueType.LONG, ValueType.DOUBLE, ValueType.DECIMAL).containsAll(both);
        boolean decimal = both.contains(ValueType.DECIMAL);
        return numbers ? (decimal ? ValueType.DECIMAL : ValueType.DOUBLE) : ValueType.STRING;
    }

    private void problem(YamlValue value, String what, String hint) {
        problems.add(Problem.error(value.place().toString(), what, hint));
    }
}
