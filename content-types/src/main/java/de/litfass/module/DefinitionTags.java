package de.litfass.module;

import java.util.Optional;
import java.util.Set;

/** The YAML tags that a definition may carry. */
final class DefinitionTags {

    private static final Set<String> PLAIN =
            Set.of("", "str", "int", "float", "bool", "null", "timestamp", "value", Merge.OVERRIDE, "!include");

    private DefinitionTags() {}

    /** @throws Unreadable if the value has any other tag: Magnolia (6.2) loses the whole file then, as we do */
    static void check(YamlValue value) {
        String tag = value.tag();
        boolean known = PLAIN.contains(tag)
                || tag.startsWith(Directives.INCLUDE)
                || tag.startsWith(Directives.INHERIT)
                || tag.startsWith(ContentTypeTag.TAG)
                || tag.startsWith("!with-type:");
        if (!known) {
            String hint = "Write plain keys and values. The file is left out.";
            throw new Unreadable(value.place(), "tag '" + tag + "' is not allowed", hint);
        }
    }

    /** The resource path that stands in place of a value: {@code !include /path} or {@code !include:/path}. */
    static Optional<String> included(YamlValue.Scalar scalar) {
        if (scalar.tag().startsWith(Directives.INCLUDE)) {
            return Optional.of(scalar.tag().substring(Directives.INCLUDE.length()));
        }
        return Optional.of(scalar.text().strip()).filter(path -> scalar.tag().equals("!include"));
    }
}
