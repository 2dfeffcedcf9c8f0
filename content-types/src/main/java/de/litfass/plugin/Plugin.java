package de.litfass.plugin;

import java.util.List;

/** What a plug-in jar adds. Found by {@link java.util.ServiceLoader}; every method has an empty default. */
public interface Plugin {

    /** Named in the start-up report and in messages, such as {@code congress}. */
    String name();

    /** Rules asked before anything is published; a check that throws refuses the publication and is named. */
    default List<PublishCheck> publishChecks() {
        return List.of();
    }

    /** Base names of {@link java.util.ResourceBundle}s with the plug-in's texts; read with the plug-in's own loader. */
    default List<String> messageBundles() {
        return List.of();
    }
}
