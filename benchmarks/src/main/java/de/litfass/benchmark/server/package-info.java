/** The servers that are compared, started and stopped here. */
@NullMarked
package de.litfass.benchmark.server;

import org.jspecify.annotations.NullMarked;
