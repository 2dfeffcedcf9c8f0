package de.litfass.management.assets;

/** The bytes are not what they begin as: damaged, or cut off. */
final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFile() {
        super("the file is damaged", null, false, false);
    }
}
