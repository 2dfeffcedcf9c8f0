package de.litfass.repository;

import java.text.ParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.jcr.query.Query;
import org.apache.jackrabbit.oak.api.PropertyValue;
import org.apache.jackrabbit.oak.api.ResultRow;
import org.apache.jackrabbit.oak.api.Root;
import org.apache.jackrabbit.oak.api.Tree;
import org.apache.jackrabbit.oak.plugins.memory.PropertyValues;

/** Finds items by what is indexed about them, as one session sees them. */
final class Usages {

    private static final String INDEX = "/oak:index/litfassReferences";
    private static final String REFERRING = "SELECT * FROM [" + Names.ITEM + "] WHERE [" + Names.REFERENCES + "] = $id";
    private static final String IDENTIFIED = "SELECT * FROM [nt:base] WHERE [" + Names.UUID + "] = $id";

    private final Root root;

    Usages(Root root) {
        this.root = root;
    }

    /** Makes the index of references, unless it is there. */
    void addIndex() {
        Tree indexes = root.getTree("/oak:index");
        if (indexes.hasChild("litfassReferences")) {
            return;
        }
        Tree index = root.getTree(INDEX).getParent().addChild("litfassReferences");
        index.setProperty(Properties.primaryType("oak:QueryIndexDefinition"));
        index.setProperty("type", "property");
        index.setProperty(Properties.names("propertyNames", List.of(Names.REFERENCES)));
        index.setProperty(Properties.names("declaringNodeTypes", List.of(Names.ITEM)));
        index.setProperty("reindex", true);
    }

    /** The items that refer to that id, by path. */
    List<Tree> of(String id) {
        return trees(REFERRING, id);
    }

    /** The nodes of that id: one, or none. */
    List<Tree> identified(String id) {
        return trees(IDENTIFIED, id);
    }

    private List<Tree> trees(String query, String id) {
        try {
            Map<String, PropertyValue> bindings = Map.of("id", PropertyValues.newString(id));
            List<Tree> found = new ArrayList<>();
            for (ResultRow row : root.getQueryEngine()
                    .executeQuery(query, Query.JCR_SQL2, bindings, Map.of())
                    .getRows()) {
                found.add(root.getTree(row.getPath()));
            }
            found.sort(Comparator.comparing(Tree::getPath));
            return found;
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
