package de.litfass.publish;

import de.litfass.type.Content;

/**
 * One item or folder as the public reads it.
 *
 * @param ordinal the item's small number, the same as long as it stays public; it orders items by first publication
 * @param hash SHA-256 of its canonical JSON, in lower-case hexadecimal
 */
public record PublishedItem(int ordinal, Content content, String hash) {

    public String id() {
        return content.id();
    }
}
