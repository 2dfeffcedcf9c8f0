/** The editing application in a real browser, on a real server. */
@NullMarked
package de.litfass.editor;

import org.jspecify.annotations.NullMarked;
