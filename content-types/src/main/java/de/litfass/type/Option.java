package de.litfass.type;

/**
 * One of the values that a property offers for choice.
 *
 * @param label literal text, a key of the message bundles, or empty where the generated key is meant
 * @param open this value says that something is still open, such as a title that is to be announced
 */
public record Option(String name, String value, String label, boolean open) {

    /** An option that leaves nothing open. */
    public Option(String name, String value, String label) {
        this(name, value, label, false);
    }
}
