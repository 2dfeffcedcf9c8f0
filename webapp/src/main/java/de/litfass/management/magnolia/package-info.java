/**
 * Magnolia's script API (6.2, REST 2.2) on drafts: {@code nodes/v1}, {@code properties/v1}, {@code commands/v2}. Paths,
 * bodies and statuses are Magnolia's; rights, references and publication are checked as for the editor.
 */
@NullMarked
package de.litfass.management.magnolia;

import org.jspecify.annotations.NullMarked;
