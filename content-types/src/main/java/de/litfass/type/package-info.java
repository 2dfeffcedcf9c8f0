/** What content is: content types, their properties, items of content, and the problems found in them. */
@NullMarked
package de.litfass.type;

import org.jspecify.annotations.NullMarked;
