package de.litfass.management.publications;

import java.util.List;

/** One property that a publication changes for the public ({@code PropertyChange} of the contract). */
record PropertyChange(String where, String label, List<String> before, List<String> after) {}
