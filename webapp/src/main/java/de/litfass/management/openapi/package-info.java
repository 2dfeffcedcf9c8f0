/** {@code /openapi}: the written contract and, derived from the light modules in force, the delivery endpoints. */
@NullMarked
package de.litfass.management.openapi;

import org.jspecify.annotations.NullMarked;
