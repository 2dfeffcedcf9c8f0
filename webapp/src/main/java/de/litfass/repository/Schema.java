package de.litfass.repository;

import de.litfass.type.Node;
import de.litfass.type.NodeType;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.jcr.NamespaceException;
import javax.jcr.NamespaceRegistry;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.nodetype.NodeTypeManager;
import org.apache.jackrabbit.commons.cnd.CndImporter;
import org.apache.jackrabbit.commons.cnd.ParseException;

/** Namespaces and node types. What content brings unasked is taken in, so that unknown content survives. */
final class Schema {

    private static final Map<String, String> NAMESPACES =
            Map.of("mgnl", "http://www.magnolia.info/jcr/mgnl", "litfass", "urn:litfass:repository");
    private static final String ANYTHING = " orderable\n- * (undefined)\n- * (undefined) multiple\n+ * (nt:base)\n";
    private static final String OWN =
            """
            [litfass:item] mixin
            - litfass:revision (long)
            - litfass:save (string)
            - litfass:publishedRevision (long)
            - litfass:references (string) multiple
            """;

    private final Set<String> prefixes = ConcurrentHashMap.newKeySet();
    private final Set<String> types = ConcurrentHashMap.newKeySet();

    /** Makes sure of these namespaces and types; what is there stays as it is. */
    synchronized void register(Session session, Map<String, String> namespaces, List<NodeType> wanted)
            throws RepositoryException {
        addNamespaces(session, NAMESPACES);
        addNamespaces(session, namespaces);
        addPrefixes(session, wanted.stream().map(NodeType::name));
        NodeTypeManager registered = session.getWorkspace().getNodeTypeManager();
        StringBuilder text = new StringBuilder();
        for (NodeType type : wanted) {
            if (!registered.hasNodeType(type.name())) {
                text.append(definition(type));
            }
        }
        if (!registered.hasNodeType(Names.ITEM)) {
            text.append(OWN);
        }
        register(session, text.toString());
        wanted.forEach(type -> types.add(type.name()));
    }

    /** Whether everything that these nodes are named after is known for sure. */
    boolean knows(List<Node> nodes) {
        return nodes.stream()
                .flatMap(Node::all)
                .allMatch(node -> types.contains(node.type())
                        && names(node).allMatch(name -> prefix(name).isEmpty() || prefixes.contains(prefix(name))));
    }

    /** Takes in what these nodes bring: types right below a folder as items, types further below as sub-nodes. */
    void adopt(Session session, List<Node> nodes) throws RepositoryException {
        addPrefixes(session, nodes.stream().flatMap(Node::all).flatMap(Schema::names));
        for (Node node : nodes) {
            adopt(session, node, "mgnl:content");
        }
    }

    private void adopt(Session session, Node node, String superType) throws RepositoryException {
        adopt(session, new NodeType(node.type(), false, List.of(superType)));
        for (String mixin : node.texts(Names.MIXIN_TYPES)) {
            adopt(session, new NodeType(mixin, true, List.of()));
        }
        boolean folder = node.type().equals(Names.FOLDER);
        for (Node child : node.nodes()) {
            adopt(session, child, folder ? "mgnl:content" : "mgnl:contentNode");
        }
    }

    private void adopt(Session session, NodeType type) throws RepositoryException {
        if (!types.contains(type.name())) {
            register(session, Map.of(), List.of(type));
        }
    }

    private static Stream<String> names(Node node) {
        return Stream.of(
                        Stream.of(node.name(), node.type()),
                        node.properties().keySet().stream(),
                        node.texts(Names.MIXIN_TYPES).stream())
                .flatMap(names -> names);
    }

    private static void register(Session session, String definitions) throws RepositoryException {
        try {
            CndImporter.registerNodeTypes(new StringReader(definitions), session);
        } catch (ParseException | IOException e) {
            throw new RepositoryException("a node type's name can't be stored: " + e.getMessage(), e);
        }
    }

    private static String definition(NodeType type) {
        String superTypes = type.superTypes().isEmpty() ? "" : " > '" + String.join("', '", type.superTypes()) + "'";
        return "['" + type.name() + "']" + superTypes + (type.mixin() ? " mixin\n" : rest(type));
    }

    /** Folders are not orderable: a long list of children would be written anew at each save. */
    private static String rest(NodeType type) {
        return type.name().equals(Names.FOLDER) ? ANYTHING.replace(" orderable", "") : ANYTHING;
    }

    private void addPrefixes(Session session, Stream<String> names) throws RepositoryException {
        Set<String> wanted = new HashSet<>();
        names.map(Schema::prefix).filter(prefix -> !prefix.isEmpty()).forEach(wanted::add);
        wanted.removeAll(prefixes);
        for (String prefix : wanted) {
            addNamespaces(session, Map.of(prefix, "urn:litfass:prefix:" + prefix));
        }
    }

    private void addNamespaces(Session session, Map<String, String> wanted) throws RepositoryException {
        NamespaceRegistry registry = session.getWorkspace().getNamespaceRegistry();
        Set<String> present = Set.copyOf(Arrays.asList(registry.getPrefixes()));
        for (Map.Entry<String, String> namespace : wanted.entrySet()) {
            if (!present.contains(namespace.getKey())) {
                add(registry, namespace.getKey(), namespace.getValue());
            }
            prefixes.add(namespace.getKey());
        }
    }

    /** Two prefixes with one address: the second gets an address of its own. */
    private static void add(NamespaceRegistry registry, String prefix, String uri) throws RepositoryException {
        boolean taken = Arrays.asList(registry.getURIs()).contains(uri);
        try {
            registry.registerNamespace(prefix, taken ? "urn:litfass:prefix:" + prefix : uri);
        } catch (NamespaceException e) {
            throw new RepositoryException("the prefix '" + prefix + "' can't be stored: " + e.getMessage(), e);
        }
    }

    private static String prefix(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? "" : name.substring(0, colon);
    }
}
