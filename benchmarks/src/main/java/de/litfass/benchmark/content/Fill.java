package de.litfass.benchmark.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes content files for {@code --content} that fill the congress of Litfass up to so many sessions; what does not fit
 * into its two days goes into further, invented congresses. The same number makes the same bytes.
 */
public final class Fill {

    /** Sessions that come with Litfass. */
    static final int SEED = 26;

    /** The file that a person calls the congress full with. */
    static final int FULL = 200;

    private static final long NUMBER_OF_THE_CONGRESS = 8;

    private Fill() {}

    /** Arguments: how many sessions there shall be, and a folder. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[0].matches("\\d{1,6}")) {
            System.err.println("Two arguments, please: how many sessions there shall be, and a folder for the files.");
            System.exit(2);
        }
        write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    /** Writes the files; the folder is made where it is missing. */
    public static void write(int sessions, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (ContentFile file : files(sessions)) {
            file.writeTo(folder);
        }
    }

    static List<ContentFile> files(int sessions) {
        Chance chance = new Chance(NUMBER_OF_THE_CONGRESS);
        People people = new People(chance);
        List<ContentFile> files = new ArrayList<>(List.of(people.organisations(), people.speakers()));
        int ours = Math.min(sessions, FULL) - SEED;
        if (ours > 0) {
            files.add(new Sessions(Edition.OURS, chance).file(ours));
        }
        int left = sessions - FULL;
        for (int number = 1; left > 0; number++) {
            Edition edition = Edition.invented(number);
            files.add(edition.congress());
            files.add(new Sessions(edition, chance).file(Math.min(left, Sessions.MOST)));
            left -= Sessions.MOST;
        }
        return files;
    }
}
