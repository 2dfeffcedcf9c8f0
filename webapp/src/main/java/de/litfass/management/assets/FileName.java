package de.litfass.management.assets;

import de.litfass.management.drafts.NodeName;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of a file, freed from folders and from signs that mislead.
 *
 * @param stem what people called it
 * @param extension without the dot, in lower case; may be empty
 */
record FileName(String stem, String extension) {

    private static final int LONGEST = 100;

    /** The name out of what a browser or a script said. */
    static FileName of(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}<>:\"|?*;]", "")
                .strip();
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        String stem = (dot < 0 ? name : name.substring(0, dot)).replaceAll("^[.\\s]+|[.\\s]+$", "");
        return new FileName(stem.substring(0, Math.min(LONGEST, stem.length())), extension);
    }

    /** The name for people. */
    String shown() {
        return (stem.isEmpty() ? "datei" : stem) + "." + extension;
    }

    /** The name for addresses; numbered from 2 on. */
    String nodeName(int number) {
        String slug = NodeName.slug(stem);
        return (slug.isEmpty() ? "datei" : slug) + (number < 2 ? "" : "-" + number) + "." + extension;
    }
}
