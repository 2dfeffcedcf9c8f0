package de.litfass.type;

import java.util.regex.Pattern;

/** How translations are named beside the property of the default language, as Magnolia 6.2 stores them. */
public final class Localized {

    private static final Pattern SUFFIX = Pattern.compile("_[a-z]{2}(_[A-Z]{2})?");

    private Localized() {}

    /** Whether a stored property or child node of that name holds the property in one of the languages. */
    public static boolean isNameOf(Property property, String storedName) {
        if (!property.i18n() || !storedName.startsWith(property.name())) {
            return storedName.equals(property.name());
        }
        String rest = storedName.substring(property.name().length());
        return rest.isEmpty() || SUFFIX.matcher(rest).matches();
    }
}
