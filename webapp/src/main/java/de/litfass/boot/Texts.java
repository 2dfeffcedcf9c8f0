package de.litfass.boot;

import de.litfass.module.LightModules;
import de.litfass.plugin.Plugin;
import de.litfass.type.CoreMessages;
import de.litfass.type.Messages;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * All texts for people: those of the light modules first, so that they may change any, then those of the plug-ins, of
 * publishing, and of the content types. For any number of threads.
 */
final class Texts {

    private static final String PUBLISH = "de.litfass.publish.messages";

    private final Supplier<LightModules> modules;
    private final Plugins plugins;
    private final Map<Locale, List<ResourceBundle>> known = new ConcurrentHashMap<>();

    Texts(Supplier<LightModules> modules, Plugins plugins) {
        this.modules = modules;
        this.plugins = plugins;
    }

    /** The texts in that language, English where there are none. */
    Messages in(Locale language) {
        Messages ofModules = modules.get().bundles().in(language);
        Messages ofJars = (key, arguments) -> text(language, key, arguments);
        return (key, arguments) -> {
            String text = ofModules.text(key, arguments);
            return text.equals(key) ? CoreMessages.behind(ofJars, language).text(key, arguments) : text;
        };
    }

    /** The texts in the language in which this installation keeps its content: for words that are stored. */
    Messages inDefault() {
        return in(Locale.forLanguageTag(modules.get().site().defaultLanguage().replace('_', '-')));
    }

    private String text(Locale language, String key, Object... arguments) {
        return known.computeIfAbsent(language, this::bundles).stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> new MessageFormat(bundle.getString(key), language).format(arguments))
                .orElse(key);
    }

    private List<ResourceBundle> bundles(Locale language) {
        List<ResourceBundle> bundles = new ArrayList<>();
        for (Plugin plugin : plugins.all()) {
            ClassLoader loader = plugin.getClass().getClassLoader();
            plugin.messageBundles().forEach(name -> bundles.add(bundle(name, language, loader)));
        }
        bundles.add(bundle(PUBLISH, language, Texts.class.getClassLoader()));
        return bundles;
    }

    private static ResourceBundle bundle(String name, Locale language, ClassLoader loader) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        try {
            return ResourceBundle.getBundle(name, language, loader, control);
        } catch (MissingResourceException e) {
            return ResourceBundle.getBundle(name, Locale.ENGLISH, loader, control);
        }
    }
}
