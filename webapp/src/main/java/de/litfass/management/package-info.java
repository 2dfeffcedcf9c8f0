/**
 * {@code /.rest/…}: the API that edits, described by {@code openapi.yaml} beside it; the editor is its first client.
 *
 * <p>{@code rest} is what all resources stand on: who asks, JSON, refusals. Each further package holds the resources of
 * one matter; {@link de.litfass.management.Management} puts them together.
 */
@NullMarked
package de.litfass.management;

import org.jspecify.annotations.NullMarked;
