package de.litfass.management.content;

import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import de.litfass.type.RichText;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A text as it was given, on the way to one that can be stored. */
record GivenText(String where, String text, Trouble trouble) {

    private static final int EXCERPT = 40;
    private static final int LONGEST = 10_000;
    private static final int LONGEST_FORMATTED = 200_000;

    /** The text as that property may hold it; what is not declared is taken as it is, unless it is very long. */
    Optional<String> of(Optional<Property> property) {
        boolean formatted = property.filter(found -> found.type() instanceof PropertyType.RichText)
                .isPresent();
        int most = formatted || property.isEmpty() ? LONGEST_FORMATTED : LONGEST;
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            trouble.add(where, "long", length, most);
            return Optional.empty();
        }
        return formatted ? richText() : Optional.of(text);
    }

    /** The text, unless it has a character that neither XML nor a person can read. */
    Optional<String> storable() {
        OptionalInt found = text.codePoints().filter(GivenText::isUnreadable).findFirst();
        if (found.isEmpty()) {
            return Optional.of(text);
        }
        String name = String.format(Locale.ROOT, "U+%04X", found.getAsInt());
        trouble.add(where, "character", name, text.codePointCount(0, text.indexOf(found.getAsInt())) + 1);
        return Optional.empty();
    }

    /** XML 1.0 has no place for them; a lone half of a pair is none either. */
    private static boolean isUnreadable(int letter) {
        boolean control = letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return control || half || letter == 0xFFFE || letter == 0xFFFF;
    }

    /** The HTML without what the page can't show; refused where that would take words away. */
    Optional<String> richText() {
        String clean = RichText.sanitise(text);
        String before = VisibleText.of(text);
        String after = VisibleText.of(clean);
        if (before.equals(after)) {
            return Optional.of(clean);
        }
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        String lost = before.substring(same, Math.min(before.length(), same + EXCERPT));
        trouble.add(where, "lost", lost, String.join(", ", RichText.refused(text)));
        return Optional.empty();
    }
}
