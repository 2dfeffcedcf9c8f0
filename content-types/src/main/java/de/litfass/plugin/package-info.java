/** The interface for plug-ins: one {@link de.litfass.plugin.Plugin}, every method with an empty default. */
@NullMarked
package de.litfass.plugin;

import org.jspecify.annotations.NullMarked;
