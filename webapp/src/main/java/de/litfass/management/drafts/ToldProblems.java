package de.litfass.management.drafts;

import de.litfass.management.rest.ProblemJson;
import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Tells problems of items as the editor shows them: with the item's title, entries of lists by their number. */
public record ToldProblems(Desk desk) {

    /** These problems, whose places begin with an item's identifier, as publishing writes them. */
    public List<ProblemJson> of(List<Problem> problems) {
        return problems.stream().map(this::of).toList();
    }

    private ProblemJson of(Problem problem) {
        ProblemJson told = ProblemJson.of(problem);
        Optional<Content> content =
                told.item().flatMap(id -> desk.drafts().draft(id)).map(draft -> draft.content());
        return content.map(found -> told.titled(desk.titleOf(found)).at(numbered(found.node(), told.where())))
                .orElse(told);
    }

    /** The place with the number of a list's entry instead of the name of its node, as content in JSON has it. */
    static String numbered(Node item, String where) {
        List<String> steps = new ArrayList<>();
        Node node = item;
        for (String name : where.split("/", -1)) {
            Optional<Node> child = node.node(name);
            boolean entry = child.isPresent() && node.type().equals("mgnl:contentNode");
            steps.add(entry ? Integer.toString(node.nodes().indexOf(child.get())) : name);
            node = child.orElseGet(() -> new Node(name, "", "", new TreeMap<>(), List.of()));
        }
        return String.join("/", steps);
    }
}
