/** The composition root: options, start and stop, the start-up report, and the server that {@code java -jar} starts. */
@NullMarked
package de.litfass.boot;

import org.jspecify.annotations.NullMarked;
