/** Content types as forms and lists need them: derived from light modules, with texts in the language of the request. */
@NullMarked
package de.litfass.management.definitions;

import org.jspecify.annotations.NullMarked;
