/** The six things that editors do most, done as docs/redaktion.md tells them; the pictures of that text come from here. */
@NullMarked
package de.litfass.editor.handbook;

import org.jspecify.annotations.NullMarked;
