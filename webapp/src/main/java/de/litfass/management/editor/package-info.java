/** Serves the editing application, which the Maven module {@code editor} builds. */
@NullMarked
package de.litfass.management.editor;

import org.jspecify.annotations.NullMarked;
