package de.litfass.management.definitions;

import de.litfass.management.definitions.ContentTypeJson.Column;
import de.litfass.management.definitions.ContentTypeJson.Tab;
import de.litfass.type.AssetType;
import de.litfass.type.ContentType;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import de.litfass.type.SubModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The form and the list of one content type: what its app says, and what Magnolia (6.2) generates where it is silent. */
final class ContentTypeForm {

    private final ContentType type;
    private final Keys app;
    private final Keys form;
    private final Labels labels;
    private final List<PropertyJson> properties;

    ContentTypeForm(ContentType type, Keys app, Labels labels) {
        this.type = type;
        this.app = app;
        this.form = app.at("subApps", "detail", "form");
        this.labels = labels;
        this.properties = type.properties().stream()
                .filter(property -> !form.at("properties", property.name()).is("enabled", false))
                .map(property -> new PropertyForm(property, form.at("properties", property.name()), labels)
                        .json(property.name()))
                .toList();
    }

    ContentTypeJson json(String group) {
        return new ContentTypeJson(
                type.name(),
                labels.singular(app),
                labels.plural(app),
                labels.newItem(app),
                type.workspace(),
                type.rootPath(),
                group,
                type.title(),
                columns(),
                new ListOrder(app, type).sort(),
                tabs(),
                properties,
                subModels(),
                !type.name().equals(AssetType.NAME));
    }

    /** What the app lists of the item itself; its title where it lists nothing. */
    private List<Column> columns() {
        Keys views = app.at("subApps", "browser", "workbench", "contentViews");
        List<Column> columns = Stream.of("list", "tree")
                .map(view -> views.at(view).named("columns"))
                .map(this::columns)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        Map<String, Keys> title = new LinkedHashMap<>();
        type.title().forEach(name -> title.put(name, Keys.NONE));
        return columns.isEmpty() ? columns(title) : columns;
    }

    private List<Column> columns(Map<String, Keys> written) {
        return written.entrySet().stream()
                .flatMap(entry -> properties.stream()
                        .filter(property -> property.name().equals(entry.getKey()))
                        .map(property -> column(property, entry.getValue())))
                .toList();
    }

    private Column column(PropertyJson property, Keys column) {
        boolean known = !property.options().isEmpty() || property.type().equals("boolean");
        return new Column(
                property.name(),
                labels.column(property.name(), column, property.label()),
                column.number("width"),
                known);
    }

    /** The tabs of the app; what stands in none of them comes last. */
    private List<Tab> tabs() {
        Set<String> left = new LinkedHashSet<>();
        properties.forEach(property -> left.add(property.name()));
        List<Tab> tabs = new ArrayList<>();
        form.at("layout").named("tabs").forEach((name, tab) -> {
            List<String> fields =
                    tab.texts("fields").stream().filter(left::remove).toList();
            if (!fields.isEmpty()) {
                tabs.add(new Tab(name, labels.tab(name, tab), fields));
            }
        });
        if (!left.isEmpty()) {
            String key = tabs.isEmpty() ? "definitions.onlyTab" : "definitions.lastTab";
            tabs.add(new Tab("other", labels.messages().text(key), List.copyOf(left)));
        }
        return List.copyOf(tabs);
    }

    private Map<String, List<PropertyJson>> subModels() {
        Map<String, List<PropertyJson>> found = new LinkedHashMap<>();
        for (Property property : type.properties()) {
            if (property.type() instanceof PropertyType.SubModelType named) {
                type.subModel(named.subModel())
                        .ifPresent(model -> found.putIfAbsent(model.name(), subModel(model, property.name())));
            }
        }
        for (SubModel model : type.subModels()) {
            found.putIfAbsent(model.name(), subModel(model, model.name()));
        }
        return found;
    }

    /** Its texts and fields are those below the property that holds it. */
    private List<PropertyJson> subModel(SubModel model, String holder) {
        Keys field = form.at("properties", holder);
        Keys fields = field.map().containsKey("field") ? field.at("field", "properties") : field.at("properties");
        return model.properties().stream()
                .map(property -> new PropertyForm(property, fields.at(property.name()), labels)
                        .json(holder + "." + property.name()))
                .toList();
    }
}
