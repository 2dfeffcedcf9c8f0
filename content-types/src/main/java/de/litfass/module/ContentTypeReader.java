package de.litfass.module;

import de.litfass.type.ContentType;
import de.litfass.type.Problem;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import de.litfass.type.SubModel;
import de.litfass.type.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a content type from its definition (Magnolia 6.2, {@code contentTypes/*.yaml}). */
final class ContentTypeReader {

    private static final Set<String> ROOT = Set.of("name", "datasource", "model", "$type", "class");
    private static final Set<String> DATASOURCE = Set.of(
            "type",
            "$type",
            "class",
            "name",
            "workspace",
            "autoCreate",
            "rootPath",
            "namespaces",
            "nodeTypeDefinition");
    private static final Set<String> MODEL =
            Set.of("nodeType", "properties", "subModels", "name", "$type", "class", "litfass");
    private static final Set<String> SUB_MODEL = Set.of("name", "nodeType", "properties", "$type", "class");
    private static final Set<String> BUILT_IN = Set.of("mgnl", "jcr", "nt", "mix", "rep", "xml", "sv", "oak");

    private final Definition definition;
    private final Fields root;
    private final Fields datasource;
    private final Fields model;

    private ContentTypeReader(Definition definition, List<Problem> problems) {
        this.definition = definition;
        this.root = new Fields(definition.fields(), problems);
        this.datasource = root.fields("datasource");
        this.model = root.fields("model");
    }

    /** The content type; empty with a problem if it names no workspace or has no model. */
    static Optional<ContentType> read(Definition definition, List<Problem> problems) {
        return new ContentTypeReader(definition, problems).read();
    }

    private Optional<ContentType> read() {
        root.only(ROOT);
        datasource.only(DATASOURCE);
        model.only(MODEL);
        if (root.value("model").isEmpty()) {
            root.error(root.place("model"), "the content type has no model", "Add 'model:' with 'properties:'.");
            return Optional.empty();
        }
        if (datasource.text("workspace").isEmpty()) {
            Place place = root.place("datasource");
            root.error(place, "the content type names no workspace", "Add 'workspace:' below 'datasource:'.");
        }
        return datasource.text("workspace").map(this::type);
    }

    private ContentType type(String workspace) {
        List<Fields.Named> groups = model.named("subModels");
        Set<String> names = groups.stream().map(Fields.Named::name).collect(Collectors.toSet());
        List<SubModel> subModels =
                groups.stream().map(group -> subModel(group, names)).toList();
        List<Property> properties = PropertyReader.read(model, names);
        List<String> title = title(properties);
        return new ContentType(
                root.text("name").orElse(definition.name()),
                definition.module(),
                workspace,
                datasource.text("rootPath").orElse("/"),
                nodeType(model, "mgnl:content"),
                namespaces(),
                properties,
                subModels,
                title,
                nodeName(properties, title));
    }

    private SubModel subModel(Fields.Named group, Set<String> names) {
        group.fields().only(SUB_MODEL);
        String nodeType = nodeType(group.fields(), "mgnl:contentNode");
        return new SubModel(group.name(), nodeType, PropertyReader.read(group.fields(), names));
    }

    /** Files load in no promised order in Magnolia, so another type's declaration can come too late there. */
    private String nodeType(Fields fields, String otherwise) {
        String name = fields.text("nodeType").orElse(otherwise);
        String prefix = name.contains(":") ? name.substring(0, name.indexOf(':')) : "mgnl";
        if (!BUILT_IN.contains(prefix) && !namespaces().containsKey(prefix)) {
            String what = "prefix '" + prefix + "' of '" + name + "' is not declared in this file";
            fields.warn(fields.place("nodeType"), what, "Add it to 'namespaces:' below 'datasource:'.");
        }
        return name;
    }

    private Map<String, String> namespaces() {
        Map<String, String> uris = new LinkedHashMap<>();
        if (datasource.value("namespaces").orElse(null) instanceof YamlValue.Sequence list) {
            list.items().forEach(item -> addNamespaces(Fields.of(item, root.problems()), uris));
        } else {
            addNamespaces(datasource.fields("namespaces"), uris);
        }
        return uris;
    }

    private static void addNamespaces(Fields fields, Map<String, String> uris) {
        fields.keys().forEach(key -> fields.text(key).ifPresent(uri -> uris.put(key, uri)));
    }

    private List<String> title(List<Property> properties) {
        Fields litfass = model.fields("litfass");
        litfass.only(Set.of("title", "nodeName"));
        List<String> chosen = litfass.texts("title");
        Set<String> names = properties.stream().map(Property::name).collect(Collectors.toSet());
        Stream.concat(chosen.stream(), litfass.text("nodeName").stream())
                .distinct()
                .filter(name -> !names.contains(name))
                .forEach(name -> litfass.warn(
                        model.place("litfass"), "there is no property '" + name + "'", Nearest.hint(name, names)));
        return chosen.isEmpty() ? firstText(properties) : chosen;
    }

    private static List<String> firstText(List<Property> properties) {
        Predicate<Property> text =
                property -> property.type().equals(new PropertyType.Scalar(ValueType.STRING)) && !property.multiple();
        return Stream.concat(
                        properties.stream().filter(text).filter(Property::required),
                        properties.stream().filter(text))
                .map(Property::name)
                .findFirst()
                .stream()
                .toList();
    }

    private String nodeName(List<Property> properties, List<String> title) {
        boolean named = properties.stream().anyMatch(property -> property.name().equals("name"));
        String otherwise = named || title.isEmpty() ? "name" : title.getFirst();
        return model.fields("litfass").text("nodeName").orElse(otherwise);
    }
}
