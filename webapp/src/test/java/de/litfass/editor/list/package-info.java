/** Finding, selecting, publishing, moving and deleting in the lists and trees of the editor. */
@NullMarked
package de.litfass.editor.list;

import org.jspecify.annotations.NullMarked;
