/** The forms of the editing application in a real browser. */
@NullMarked
package de.litfass.editor.form;

import org.jspecify.annotations.NullMarked;
