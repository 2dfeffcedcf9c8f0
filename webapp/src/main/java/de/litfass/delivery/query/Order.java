package de.litfass.delivery.query;

/** One property to sort by; rows without it come first ascending and last descending. */
public record Order(String property, boolean descending) {}
