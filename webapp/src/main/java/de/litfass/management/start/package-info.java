/** {@code /.rest/start}: what there is to do. */
@NullMarked
package de.litfass.management.start;

import org.jspecify.annotations.NullMarked;
