package de.litfass.type;

/**
 * One of the values that a property offers for choice.
 *
 * @param label literal text, a key of the message bundles, or empty where the generated key is meant
 * @param open whether this value says that something is still to be decided
 */
public record Option(String name, String value, String label, boolean open) {}
