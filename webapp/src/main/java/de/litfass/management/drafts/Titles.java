package de.litfass.management.drafts;

import de.litfass.repository.list.DraftEntry;
import de.litfass.type.Content;
import de.litfass.type.ContentType;
import de.litfass.type.Property;
import java.util.List;
import java.util.Optional;

/**
 * What people call items, in the language of the caller. Where an item has no words of its own it is called by what it
 * is, such as {@code Paralleler Block (t1-09)} or {@code Werkstatt 4}.
 */
record Titles(Desk desk) {

    /** The title of that item. */
    String of(Content content) {
        String title = desk.types().titleOf(content);
        return desk.types()
                .of(content)
                .map(type -> readable(type, title, property -> content.node().texts(property.name())))
                .orElse(title);
    }

    /** The title of that draft. */
    String of(DraftEntry entry) {
        return desk.types()
                .of(entry.workspace(), entry.nodeType())
                .map(type -> readable(type, entry.title(), property -> entry.values(property.name())))
                .orElse(entry.title());
    }

    /** What an item holds in a property. */
    private interface Values {

        List<String> of(Property property);
    }

    private String readable(ContentType type, String title, Values values) {
        boolean isNamed = type.title().isEmpty()
                || type.properties().stream()
                        .filter(property -> type.title().contains(property.name()))
                        .anyMatch(property -> values.of(property).stream().anyMatch(text -> !text.isBlank()));
        if (!isNamed) {
            return desk.text("draft.unnamed", kind(type, values), title);
        }
        boolean hasWord = title.codePoints().anyMatch(Character::isLetter);
        return hasWord ? title : desk.text("draft.numbered", desk.wording().label(type), title);
    }

    /** What kind of thing it is: by the first choice that somebody has to make, else by its type. */
    private String kind(ContentType type, Values values) {
        Optional<Property> choice = type.properties().stream()
                .filter(property -> property.required() && !property.options().isEmpty())
                .filter(property -> property.defaultValue().isEmpty())
                .findFirst();
        return choice.flatMap(
                        property -> values.of(property).stream().findFirst().map(value -> desk.wording()
                                .option(type, List.of(property.name()), value)))
                .orElseGet(() -> desk.wording().label(type));
    }
}
