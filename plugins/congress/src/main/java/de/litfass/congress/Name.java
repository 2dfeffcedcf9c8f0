package de.litfass.congress;

import de.litfass.type.Content;
import java.util.List;
import java.util.stream.Collectors;

/** What people call a thing. */
final class Name {

    private Name() {}

    /** The words that name the content; the node's name if it has none. */
    static String of(Content content) {
        String words = properties(content).stream()
                .flatMap(property -> content.node().text(property).stream())
                .map(String::strip)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? content.node().name() : words;
    }

    private static List<String> properties(Content content) {
        return switch (Kind.of(content).orElse(Kind.ORGANISATION)) {
            case SPEAKER, CONTACT -> List.of("academicTitle", "givenName", "familyName");
            case WORKSHOP -> List.of("label", "title");
            case FAQ -> List.of("question");
            case CONGRESS, SESSION -> List.of("title");
            case ORGANISATION, VENUE, ROOM -> List.of("name");
        };
    }
}
