package de.litfass.repository;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jackrabbit.oak.api.Tree;
import org.apache.jackrabbit.oak.spi.state.NodeState;

/** Which trees below Oak's root are workspaces, rather than the repository's own. */
final class Workspaces {

    private static final String MARK = "litfass:workspace";

    private Workspaces() {}

    /** Their names, in alphabetical order. */
    static Stream<String> in(NodeState root) {
        return StreamSupport.stream(root.getChildNodeNames().spliterator(), false)
                .filter(name -> isOne(root, name))
                .sorted();
    }

    static boolean isOne(NodeState root, String name) {
        return root.getChildNode(name).getBoolean(MARK);
    }

    /** Makes a new one. */
    static void add(Tree root, String name) {
        if (root.hasChild(name)) {
            throw new Refusal.Invalid("'" + name + "' can't be a workspace");
        }
        Plain.child(root, name).setProperty(MARK, true);
    }
}
