/** {@code /.rest/assets}: files taken in and given out. What a file is, its bytes say and not its name. */
@NullMarked
package de.litfass.management.assets;

import org.jspecify.annotations.NullMarked;
