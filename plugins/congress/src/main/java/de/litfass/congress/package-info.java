/** What only a congress knows: a view of the whole programme, and the checks that a publication must pass. */
@NullMarked
package de.litfass.congress;

import org.jspecify.annotations.NullMarked;
