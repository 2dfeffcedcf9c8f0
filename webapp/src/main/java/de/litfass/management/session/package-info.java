/** Signing in and out, and who is signed in. */
@NullMarked
package de.litfass.management.session;

import org.jspecify.annotations.NullMarked;
