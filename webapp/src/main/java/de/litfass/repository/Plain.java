package de.litfass.repository;

import org.apache.jackrabbit.oak.api.Tree;

/** The repository's own trees, which hold no content and have no type to speak of. */
final class Plain {

    private Plain() {}

    /** The child of that name, made if it is missing. */
    static Tree child(Tree parent, String name) {
        Tree child = parent.getChild(name);
        if (child.exists()) {
            return child;
        }
        Tree added = parent.addChild(name);
        added.setProperty(Properties.primaryType(Names.PLAIN_TYPE));
        return added;
    }
}
