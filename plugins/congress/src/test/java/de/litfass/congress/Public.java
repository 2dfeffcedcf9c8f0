package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.type.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An outlook on exactly these items. */
final class Public implements Outlook {

    private final Map<String, Content> byId;
    private final Map<String, List<Content>> byWorkspace;

    Public(List<Content> contents) {
        byId = contents.stream().collect(Collectors.toMap(Content::id, Function.identity()));
        byWorkspace = contents.stream().collect(Collectors.groupingBy(Content::workspace));
    }

    static Public of(Content... contents) {
        return new Public(Arrays.asList(contents));
    }

    @Override
    public Optional<Content> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Stream<Content> in(String workspace) {
        return byWorkspace.getOrDefault(workspace, List.of()).stream();
    }
}
