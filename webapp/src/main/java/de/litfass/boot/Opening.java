package de.litfass.boot;

import de.litfass.repository.ContentRepository;
import de.litfass.repository.Refusal;
import de.litfass.repository.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/** Opens the store, or says why not and what to do. */
final class Opening {

    private Opening() {}

    /** @throws StartRefused if the store is damaged or a new one can't be written */
    static ContentRepository repository(Options options) {
        Settings settings = new Settings(options.data(), options.minFreeBytes(), Clock.systemUTC(), Opening::newId);
        try {
            return ContentRepository.open(settings);
        } catch (RuntimeException e) {
            throw refused(options, e);
        }
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    /** What the operator is told of that failure. */
    static StartRefused refused(Options options, RuntimeException e) {
        return switch (e) {
            case StartRefused refused -> refused;
            case Refusal.StorageRefused full ->
                new StartRefused(
                        "Nothing can be written to " + options.data() + ": " + full.getMessage()
                                + ". Make room on its disk, or ask for less with " + Option.MIN_FREE.flag() + ".",
                        e);
            case Refusal.Invalid wrong ->
                new StartRefused(
                        "A definition of the light modules can't be used: " + wrong.getMessage()
                                + ".\nCorrect it in " + options.lightModules() + "; the content in " + options.data()
                                + " is as it was.",
                        e);
            default -> damaged(options.data(), e);
        };
    }

    private static StartRefused damaged(Path data, RuntimeException e) {
        return new StartRefused(
                "The content in " + data + " can't be opened: " + e.getMessage() + "\n"
                        + "Put the last backup in its place; " + LogFile.path(data) + " tells more.",
                e);
    }
}
