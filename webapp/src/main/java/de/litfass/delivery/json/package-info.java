/** Nodes as JSON in the shape of Magnolia's delivery endpoint. */
@NullMarked
package de.litfass.delivery.json;

import org.jspecify.annotations.NullMarked;
