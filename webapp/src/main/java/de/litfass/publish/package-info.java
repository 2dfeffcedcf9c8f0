/**
 * The middle: publishing, the log of publications, and the snapshot that the public reads.
 *
 * <p>Sees content types only. What it needs of a store it declares as {@link de.litfass.publish.PublicationLog} and
 * {@link de.litfass.publish.DraftReader}; the repository provides both.
 */
@NullMarked
package de.litfass.publish;

import org.jspecify.annotations.NullMarked;
