/** Questions to an endpoint: their grammar, and the arrays that answer them. */
@NullMarked
package de.litfass.delivery.query;

import org.jspecify.annotations.NullMarked;
