/** Fills a congress with invented content, the same at each run. */
@NullMarked
package de.litfass.benchmark.content;

import org.jspecify.annotations.NullMarked;
