/** Load on a server, and what it cost there. */
@NullMarked
package de.litfass.benchmark.load;

import org.jspecify.annotations.NullMarked;
