/** The published content as a tree: who may see what of it, under which names, in which language. */
@NullMarked
package de.litfass.delivery.tree;

import org.jspecify.annotations.NullMarked;
