package de.litfass.boot;

import de.litfass.plugin.Plugin;
import de.litfass.plugin.PublishCheck;
import java.util.List;
import java.util.ServiceLoader;

/** The plug-in jars on the class path. */
record Plugins(List<Plugin> all) {

    /** All that {@link ServiceLoader} finds. */
    static Plugins found() {
        return new Plugins(ServiceLoader.load(Plugin.class, Plugins.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    List<PublishCheck> publishChecks() {
        return all.stream().flatMap(plugin -> plugin.publishChecks().stream()).toList();
    }

    List<String> names() {
        return all.stream().map(Plugin::name).toList();
    }
}
