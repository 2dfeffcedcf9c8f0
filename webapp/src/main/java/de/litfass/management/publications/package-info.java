/** {@code /.rest/publications}: what becomes public, told beforehand in words, done as one act, and kept in the log. */
@NullMarked
package de.litfass.management.publications;

import org.jspecify.annotations.NullMarked;
