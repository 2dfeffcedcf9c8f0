package de.litfass.management.magnolia;

import de.litfass.management.rest.Refused;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a script wants to see of a node. Parameters that are not known are passed over, as in Magnolia. */
record NodeQuestion(int depth, Set<String> excludeNodeTypes, boolean includeMetadata) {

    private static final int DEEPEST = 20;

    /** @throws Refused with 400 and every mistake */
    static NodeQuestion of(MultivaluedMap<String, String> parameters, Messages messages) {
        List<Problem> problems = new ArrayList<>();
        for (String name : List.of("depth", "excludeNodeTypes", "includeMetadata")) {
            if (parameters.getOrDefault(name, List.of()).size() > 1) {
                problems.add(Problem.error(name, messages.text("list.twice"), messages.text("list.twice.hint")));
            }
        }
        String depth = first(parameters, "depth").orElse("0");
        if (!depth.matches("\\d{1,2}") || Integer.parseInt(depth) > DEEPEST) {
            problems.add(problem("depth", depth, messages));
        }
        String metadata = first(parameters, "includeMetadata").orElse("false");
        if (!metadata.matches("true|false")) {
            problems.add(problem("includeMetadata", metadata, messages));
        }
        if (!problems.isEmpty()) {
            throw Refused.badRequest(problems);
        }
        Set<String> excluded = first(parameters, "excludeNodeTypes").stream()
                .flatMap(types -> Stream.of(types.split(",", -1)))
                .map(String::strip)
                .collect(Collectors.toSet());
        return new NodeQuestion(Integer.parseInt(depth), excluded, metadata.equals("true"));
    }

    private static Optional<String> first(MultivaluedMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name));
    }

    private static Problem problem(String name, String value, Messages messages) {
        String shown = value.length() <= 60 ? value : value.substring(0, 60) + "…";
        return Problem.error(
                name,
                messages.text("script.parameter", shown),
                messages.text("script.parameter." + name + ".hint", DEEPEST));
    }
}
