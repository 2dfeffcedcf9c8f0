/** What every resource stands on: the person who asks, JSON in and out, and refusals in that person's language. */
@NullMarked
package de.litfass.management.rest;

import org.jspecify.annotations.NullMarked;
