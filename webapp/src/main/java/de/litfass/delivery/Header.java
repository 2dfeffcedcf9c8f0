package de.litfass.delivery;

/** One header of an answer. */
public record Header(String name, String value) {}
