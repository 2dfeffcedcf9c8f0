package de.litfass.repository;

import static org.apache.jackrabbit.oak.plugins.memory.PropertyStates.convert;
import static org.apache.jackrabbit.oak.plugins.memory.PropertyStates.createProperty;

import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.jcr.PropertyType;
import org.apache.jackrabbit.oak.api.PropertyState;
import org.apache.jackrabbit.oak.api.Tree;
import org.apache.jackrabbit.oak.api.Type;
import org.jspecify.annotations.Nullable;

/** Values as Oak's properties and back. A Binary property holds the hash under which {@link Binaries} has its bytes. */
final class Properties {

    private Properties() {}

    static Value value(PropertyState property) {
        ValueType type =
                ValueType.of(PropertyType.nameFromValue(property.getType().tag()));
        return property.isArray()
                ? Value.multiple(type, strings(property))
                : Value.of(type, property.getValue(Type.STRING));
    }

    static PropertyState property(String name, Value value) {
        int tag = PropertyType.valueFromName(value.type().label());
        PropertyState text = value.multiple()
                ? createProperty(name, value.texts(), Type.STRINGS)
                : createProperty(name, value.text(), Type.STRING);
        return convert(text, Type.fromTag(tag, value.multiple()));
    }

    static PropertyState now(String name, Clock clock) {
        return property(name, Value.of(OffsetDateTime.now(clock)));
    }

    static PropertyState primaryType(String type) {
        return createProperty(Names.PRIMARY_TYPE, type, Type.NAME);
    }

    static PropertyState names(String name, List<String> names) {
        return createProperty(name, names, Type.NAMES);
    }

    static Optional<String> string(Tree tree, String name) {
        PropertyState property = tree.getProperty(name);
        return property == null || property.isArray() ? Optional.empty() : Optional.of(property.getValue(Type.STRING));
    }

    static List<String> strings(Tree tree, String name) {
        PropertyState property = tree.getProperty(name);
        return property == null ? List.of() : strings(property);
    }

    static OptionalLong number(Tree tree, String name) {
        PropertyState property = tree.getProperty(name);
        return property == null ? OptionalLong.empty() : OptionalLong.of(property.getValue(Type.LONG));
    }

    static Optional<Instant> time(Tree tree, String name) {
        return string(tree, name).map(text -> OffsetDateTime.parse(text).toInstant());
    }

    /** Sets a property, or leaves it alone where it has this value already. */
    static void set(Tree tree, PropertyState wanted) {
        @Nullable PropertyState present = tree.getProperty(wanted.getName());
        if (!wanted.equals(present)) {
            tree.setProperty(wanted);
        }
    }

    private static List<String> strings(PropertyState property) {
        List<String> all = new ArrayList<>();
        (property.isArray() ? property.getValue(Type.STRINGS) : List.of(property.getValue(Type.STRING)))
                .forEach(all::add);
        return all;
    }
}
