/** {@code /.rest/drafts}: what editors work on, listed, read, made, changed, moved and deleted. */
@NullMarked
package de.litfass.management.drafts;

import org.jspecify.annotations.NullMarked;
