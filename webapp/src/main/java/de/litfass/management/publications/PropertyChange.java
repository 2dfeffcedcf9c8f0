package de.litfass.management.publications;

import java.util.List;

/**
 * One property that a publication changes for the public ({@code PropertyChange} of the contract).
 *
 * @param internal whether it is never delivered, so that it changes for editors only
 */
record PropertyChange(String where, String label, List<String> before, List<String> after, boolean internal) {

    PropertyChange(String where, String label, List<String> before, List<String> after) {
        this(where, label, before, after, false);
    }

    PropertyChange keptInternal(boolean isInternal) {
        return new PropertyChange(where, label, before, after, isInternal);
    }
}
