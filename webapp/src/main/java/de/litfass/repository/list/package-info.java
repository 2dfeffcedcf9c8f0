/** Drafts as lists need them: searched, filtered, sorted and paged in memory. Knows nothing of how they are stored. */
@NullMarked
package de.litfass.repository.list;

import org.jspecify.annotations.NullMarked;
