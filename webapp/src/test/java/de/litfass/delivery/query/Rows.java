package de.litfass.delivery.query;

import de.litfass.delivery.Programme;
import de.litfass.delivery.tree.PublicTree;
import de.litfass.delivery.tree.TypeMatch;
import de.litfass.module.Site;
import de.litfass.publish.PublishedSnapshot;
import de.litfass.type.Content;
import de.litfass.type.ContentTypes;
import de.litfass.type.Node;
import de.litfass.type.Value;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Items a, b, c … of one workspace, for tests of questions. */
final class Rows {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final List<Content> contents = new ArrayList<>();

    /** Adds the next item, with these names and values in turn. */
    Rows with(Object... namesAndValues) {
        String name = Character.toString('a' + contents.size());
        SortedMap<String, Value> properties = Programme.properties(namesAndValues);
        String id = "00000000-0000-4000-8000-%012d".formatted(contents.size());
        contents.add(Programme.content("things", new Node(name, id, "mgnl:content", properties, List.of())));
        return this;
    }

    ScopeIndexes.Questionable questionable() {
        Scope scope = new Scope("things", "/", List.of("mgnl:content"), false);
        Site site = new Site("de", List.of("de"), true, List.of());
        PublicTree tree = new PublicTree(PublishedSnapshot.of(contents), ContentTypes.NONE);
        return new ScopeIndexes(ContentTypes.NONE, site, BERLIN).of(scope, tree, new TypeMatch(ContentTypes.NONE));
    }

    /** The total and the names of the page, such as {@code 3: a c}. */
    String ask(String question) {
        ScopeIndexes.Questionable asked = questionable();
        DeliveryQuery query =
                DeliveryQuery.parse(Parameters.parse(question), asked.vocabulary(), DeliveryLimits.DEFAULT, 100);
        EndpointIndex.Page page = asked.index().page(query);
        List<String> names =
                page.nodes().stream().map(node -> node.node().name()).toList();
        return (page.total() + ": " + String.join(" ", names)).strip();
    }
}
