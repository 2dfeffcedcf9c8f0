/** Who may sign in; for administrators, as the repository decides. */
@NullMarked
package de.litfass.management.accounts;

import org.jspecify.annotations.NullMarked;
