package de.litfass.module;

import de.litfass.type.ContentTypes;
import de.litfass.type.Problem;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything that a folder of light modules defines, and every problem found while reading it. Never changes: a changed
 * file makes a new value.
 *
 * @param folder the folder whose children are the modules
 */
public record LightModules(
        Path folder,
        ContentTypes types,
        List<DeliveryEndpoint> endpoints,
        List<App> apps,
        List<Page> pages,
        Site site,
        Bundles bundles,
        List<Problem> problems) {

    /**
     * Reads all modules: the direct children of the folder. A file that can't be read takes no other with it.
     *
     * @return always a value, also where there is no such folder; all that is wrong is among its problems
     * @throws java.io.UncheckedIOException if a folder can't be listed
     */
    public static LightModules load(Path folder) {
        return new LightModuleReader(folder).read();
    }
}
