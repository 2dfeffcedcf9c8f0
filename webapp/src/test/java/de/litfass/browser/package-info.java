/** A real browser, and what tests ask it. */
@NullMarked
package de.litfass.browser;

import org.jspecify.annotations.NullMarked;
