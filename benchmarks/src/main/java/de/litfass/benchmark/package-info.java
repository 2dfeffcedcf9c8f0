/** What {@code benchmarks/run} does: starts Litfass and nginx, asks both the same, and prints what came out. */
@NullMarked
package de.litfass.benchmark;

import org.jspecify.annotations.NullMarked;
