package de.litfass.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shape of one kind of content: what an editor fills in and what a web team receives.
 *
 * @param module the light module that defines it
 * @param workspace the workspace that holds its items
 * @param rootPath the path in the workspace below which they lie
 * @param nodeType the node type of an item
 * @param namespaces prefixes that its node types use, with their addresses
 * @param title the properties that name an item for people
 * @param nodeName the property that the node's name is made from
 */
public record ContentType(
        String name,
        String module,
        String workspace,
        String rootPath,
        String nodeType,
        Map<String, String> namespaces,
        List<Property> properties,
        List<SubModel> subModels,
        List<String> title,
        String nodeName) {

    public ContentType {
        namespaces = Map.copyOf(namespaces);
        properties = List.copyOf(properties);
        subModels = List.copyOf(subModels);
        title = List.copyOf(title);
    }

    /** The property of that name, if the type declares it. */
    public Optional<Property> property(String propertyName) {
        return properties.stream()
                .filter(property -> property.name().equals(propertyName))
                .findFirst();
    }

    /** The sub-model of that name, if the type declares it. */
    public Optional<SubModel> subModel(String subModelName) {
        return subModels.stream()
                .filter(subModel -> subModel.name().equals(subModelName))
                .findFirst();
    }

    /**
     * What people call this item: the title properties that are set, or else the node's name. A translated one is a
     * phrase of its own, such as a subtitle, and is set off by a dash, unless a sign does that already.
     */
    public String titleOf(Content content) {
        StringBuilder joined = new StringBuilder();
        for (String name : title) {
            content.node().text(name).filter(text -> !text.isBlank()).ifPresent(text -> {
                boolean phrase = property(name).map(Property::i18n).orElse(false);
                joined.append(joined.isEmpty() ? "" : phrase && !isSetOff(joined) ? " – " : " ");
                joined.append(text);
            });
        }
        return joined.isEmpty() ? content.node().name() : joined.toString();
    }

    private static boolean isSetOff(StringBuilder text) {
        String last = text.substring(text.length() - 1);
        return ":;,.!?…–—".contains(last);
    }
}
