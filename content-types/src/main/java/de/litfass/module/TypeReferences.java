package de.litfass.module;

import de.litfass.type.ContentType;
import de.litfass.type.Problem;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds the types that properties refer to against those that exist; the type stays in use, as in Magnolia 6.2. */
final class TypeReferences {

    private TypeReferences() {}

    static void check(List<ContentType> types, Map<String, Definition> definitions, List<Problem> problems) {
        for (ContentType type : types) {
            properties(type)
                    .filter(property -> property.type() instanceof PropertyType.Reference reference
                            && !definitions.containsKey(reference.contentType()))
                    .forEach(property -> report(type, property, definitions, problems));
        }
    }

    private static Stream<Property> properties(ContentType type) {
        return Stream.concat(
                type.properties().stream(),
                type.subModels().stream().flatMap(subModel -> subModel.properties().stream()));
    }

    private static void report(
            ContentType type, Property property, Map<String, Definition> definitions, List<Problem> problems) {
        String missing = ((PropertyType.Reference) property.type()).contentType();
        String what = "property '" + property.name() + "' of '" + type.name() + "' refers to content type '" + missing
                + "', which does not exist";
        Definition definition = definitions.get(type.name());
        String where = definition == null
                ? type.name()
                : Written.at(definition.fields(), "reference:" + missing)
                        .orElse(definition.fields().place())
                        .toString();
        problems.add(Problem.error(where, what, Nearest.hint(missing, definitions.keySet())));
    }
}
