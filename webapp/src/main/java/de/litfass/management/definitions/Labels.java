package de.litfass.management.definitions;

import de.litfass.type.Messages;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Texts of one app in one language, under the keys that Magnolia (6.2) generates for it: from the most specific to the
 * most general, each with {@code .label} or without. What has no text is called by its name.
 */
record Labels(String app, Messages messages) {

    private static final String DETAIL = ".detail.";

    String plural(Keys definition) {
        Keys browser = definition.at("subApps", "browser");
        return written(browser)
                .or(() -> written(definition))
                .or(() -> generated(app + ".browser", app + ".app", app))
                .orElse(app);
    }

    String singular(Keys definition) {
        return written(definition.at("subApps", "detail"))
                .or(() -> generated(app + ".detail", app + ".app", app))
                .orElse(app);
    }

    String newItem(Keys definition) {
        return written(definition.at("subApps", "browser", "actions", "addItem"))
                .or(() -> generated(app + ".browser.actions.addItem", app + ".actions.addItem"))
                .orElseGet(() -> messages.text("definitions.newItem", singular(definition)));
    }

    /** A column without text of its own is called as its property. */
    String column(String name, Keys column, String property) {
        return written(column)
                .or(() -> generated(app + ".browser.views." + name, app + ".views." + name, "views." + name))
                .orElse(property);
    }

    String tab(String name, Keys tab) {
        return written(tab)
                .or(() -> generated(app + DETAIL + name, app + DETAIL + "tabs." + name, "tabs." + name))
                .orElse(name);
    }

    /**
     * @param path name of the property, of one in a sub-model behind that of the property that holds it: {@code days.date}
     */
    String field(String path, String written, Keys field) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        return written(field)
                .or(() -> known(written))
                .or(() -> generated(app + DETAIL + path, "fields." + path, app + DETAIL + name, "fields." + name))
                .orElse(name);
    }

    /** Help for a field; empty if there is none. */
    String description(String path, Keys field) {
        return field.text("description")
                .flatMap(this::known)
                .or(() -> first(Stream.of(app + DETAIL + path + ".description", "fields." + path + ".description")))
                .orElse("");
    }

    String option(String path, String option, String written) {
        String end = ".options." + option;
        return known(written)
                .or(() -> generated(app + DETAIL + path + end, "fields." + path + end))
                .orElse(option);
    }

    private Optional<String> written(Keys keys) {
        return keys.text("label").flatMap(this::known);
    }

    /** The text that a definition gives, or the one whose key it gives. */
    private Optional<String> known(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(messages.text(text));
    }

    private Optional<String> generated(String... stems) {
        return first(Stream.of(stems).flatMap(stem -> Stream.of(stem + ".label", stem)));
    }

    private Optional<String> first(Stream<String> keys) {
        return keys.flatMap(key -> Stream.of(messages.text(key)).filter(text -> !text.equals(key)))
                .findFirst();
    }
}
