package de.litfass.module;

import de.litfass.type.Problem;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns one composed YAML document into values: aliases and merge keys are followed, duplicate keys reported. */
final class YamlTree {

    /** Aliases inside aliases multiply: this is where a file that unfolds for ever is given up. */
    private static final int MOST_VALUES = 100_000;

    private static final String STANDARD = "tag:yaml.org,2002:";

    private final String file;
    private final List<Problem> problems;
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int values;

    YamlTree(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** @throws Unreadable if a value contains itself, or if there are too many */
    YamlValue value(Node node) {
        if (++values > MOST_VALUES) {
            throw new Unreadable(place(node), "more than " + MOST_VALUES + " values", "Use fewer aliases.");
        }
        if (!open.add(node)) {
            throw new Unreadable(place(node), "a value that contains itself", "Remove the alias.");
        }
        YamlValue value = unfold(node);
        open.remove(node);
        return value;
    }

    private YamlValue unfold(Node node) {
        return switch (node) {
            case MappingNode mapping -> new YamlValue.Mapping(entries(mapping), tag(node), place(node));
            case SequenceNode sequence ->
                new YamlValue.Sequence(
                        sequence.getValue().stream().map(this::value).toList(), tag(node), place(node));
            case ScalarNode scalar -> new YamlValue.Scalar(scalar.getValue(), tag(node), place(node));
            default -> throw new Unreadable(place(node), "an alias without anchor", "Write the value.");
        };
    }

    private Map<String, YamlValue.Entry> entries(MappingNode mapping) {
        Map<String, YamlValue.Entry> merged = new LinkedHashMap<>();
        Map<String, YamlValue.Entry> own = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode().getTag().equals(Tag.MERGE)) {
                mergeKey(value(tuple.getValueNode())).forEach(merged::putIfAbsent);
            } else {
                addOwn(tuple, own);
            }
        }
        merged.putAll(own);
        return merged;
    }

    private void addOwn(NodeTuple tuple, Map<String, YamlValue.Entry> own) {
        Place place = place(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            throw new Unreadable(place, "a key that is not a text", "Write a plain name.");
        }
        if (own.put(key.getValue(), new YamlValue.Entry(place, value(tuple.getValueNode()))) != null) {
            problems.add(Problem.warning(
                    place.toString(), "key '" + key.getValue() + "' is written twice", "The last one counts."));
        }
    }

    private static Map<String, YamlValue.Entry> mergeKey(YamlValue value) {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
        if (value instanceof YamlValue.Mapping mapping) {
            entries.putAll(mapping.entries());
        } else if (value instanceof YamlValue.Sequence sequence) {
            sequence.items().forEach(item -> mergeKey(item).forEach(entries::putIfAbsent));
        }
        return entries;
    }

    private static String tag(Node node) {
        String tag = node.getTag().getValue();
        if (tag.equals(Tag.MAP.getValue()) || tag.equals(Tag.SEQ.getValue())) {
            return "";
        }
        return tag.startsWith(STANDARD) ? tag.substring(STANDARD.length()) : tag;
    }

    private Place place(Node node) {
        return Place.of(file, node.getStartMark());
    }
}
