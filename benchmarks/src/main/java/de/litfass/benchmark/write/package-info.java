/** Writes through the editing API, each on disk before it is acknowledged. */
@NullMarked
package de.litfass.benchmark.write;

import org.jspecify.annotations.NullMarked;
