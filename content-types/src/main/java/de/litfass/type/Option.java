package de.litfass.type;

/**
 * One of the values that a property offers for choice.
 *
 * @param label literal text, a key of the message bundles, or empty where the generated key is meant
 */
public record Option(String name, String value, String label) {}
