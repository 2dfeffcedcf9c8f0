package de.litfass.management.assets;

/**
 * An image without what it tells of people and places.
 *
 * @param width as it is shown, in pixels
 * @param bytes the image; its pixels are untouched
 */
record Picture(long width, long height, Bytes bytes) {

    Picture {
        if (width <= 0 || height <= 0) {
            throw new UnreadableFile();
        }
    }

    /** Whether it has more pixels than that. */
    boolean exceeds(long most) {
        return width > most / height;
    }
}
