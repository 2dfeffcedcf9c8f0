/** The public page of the congress module, in words and in a real browser. */
@NullMarked
package de.litfass.page;

import org.jspecify.annotations.NullMarked;
