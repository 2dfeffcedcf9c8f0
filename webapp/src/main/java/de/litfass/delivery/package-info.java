/**
 * What the public reads: the delivery endpoints, the public pages and their files.
 *
 * <p>Sees the published snapshot and the light modules; it has no way to open the authoring tree.
 */
@NullMarked
package de.litfass.delivery;

import org.jspecify.annotations.NullMarked;
