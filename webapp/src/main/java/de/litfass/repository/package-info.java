/**
 * The store of drafts, publications, binaries and accounts, on Apache Jackrabbit Oak.
 *
 * <p>The only package that sees Oak and {@code javax.jcr}; neither leaves it. Workspaces are trees below the root of
 * Oak's one workspace; every write is on disk when its method returns, or refused with a {@link
 * de.litfass.repository.Refusal}.
 */
@NullMarked
package de.litfass.repository;

import org.jspecify.annotations.NullMarked;
