/** Light modules: definitions and content files in the formats of Magnolia, read from folders. */
@NullMarked
package de.litfass.module;

import org.jspecify.annotations.NullMarked;
