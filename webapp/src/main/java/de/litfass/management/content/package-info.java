/** Content of drafts as JSON and back. */
@NullMarked
package de.litfass.management.content;

import org.jspecify.annotations.NullMarked;
