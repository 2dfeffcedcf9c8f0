package de.litfass.delivery.tree;

import de.litfass.type.ContentTypes;
import de.litfass.type.Node;
import de.litfass.type.NodeTypes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which nodes are of which types, by their primary type and their mixins; asked for every node, so answered fast. */
public final class TypeMatch {

    private final NodeTypes types;
    private final Map<String, Set<String>> implied = new ConcurrentHashMap<>();

    /** The types as these content types extend them. */
    public TypeMatch(ContentTypes types) {
        this.types = NodeTypes.of(types);
    }

    /** Whether a node is of that type or a kind of it. */
    public boolean isA(Node node, String wanted) {
        return isA(node.type(), wanted) || node.texts("jcr:mixinTypes").stream().anyMatch(mixin -> isA(mixin, wanted));
    }

    /** Whether {@code type} is {@code wanted} or a kind of it. */
    public boolean isA(String type, String wanted) {
        return implied.computeIfAbsent(type, name -> types.withSuperTypes(List.of(name)))
                .contains(wanted);
    }

    /** Whether a node is of one of these types, exactly or as a kind of it. */
    public boolean isAny(Node node, List<String> wanted, boolean exactly) {
        return wanted.stream().anyMatch(one -> exactly ? node.type().equals(one) : isA(node, one));
    }

    /** Whether a type is one of these, exactly or as a kind of it. */
    public boolean isAny(String type, List<String> wanted, boolean exactly) {
        return wanted.stream().anyMatch(one -> exactly ? type.equals(one) : isA(type, one));
    }
}
