package de.litfass.delivery;

import de.litfass.delivery.query.Once;
import de.litfass.module.LightModules;
import de.litfass.module.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** The pages of one set of definitions, with their templates and all that was made of them. */
final class PageShelf {

    private final LightModules modules;
    private final DeliverySettings settings;
    private final LongSupplier nanoTime;
    private final AnswerCache<PageQuestion> cache;
    private final Map<PageQuestion, Once<Optional<Prepared>>> making = new ConcurrentHashMap<>();
    private final Map<String, FolderStamp> stamps = new ConcurrentHashMap<>();
    private final Map<String, Stamped> templates = new ConcurrentHashMap<>();

    private record Stamped(int stamp, PageTemplates templates) {}

    /** @param nanoTime tells as {@link System#nanoTime} does when files were looked at last */
    PageShelf(LightModules modules, DeliverySettings settings, LongSupplier nanoTime) {
        this.modules = modules;
        this.nanoTime = nanoTime;
        this.settings = settings;
        this.cache = new AnswerCache<>(settings.cacheBytes() / 4);
    }

    LightModules modules() {
        return modules;
    }

    AnswerCache<PageQuestion> cache() {
        return cache;
    }

    /** What {@code make} makes; who asks the same while it is being made waits for it. */
    Optional<Prepared> together(PageQuestion question, Supplier<Optional<Prepared>> make) {
        Once<Optional<Prepared>> mine = Once.of(make);
        Once<Optional<Prepared>> shared = making.computeIfAbsent(question, asked -> mine);
        try {
            return shared.get();
        } finally {
            making.remove(question, shared);
        }
    }

    /** The page at that path, without a slash at its end. */
    Optional<Page> page(String path) {
        return modules.pages().stream().filter(page -> page.path().equals(path)).findFirst();
    }

    /** Stands for the files of the page's module. */
    int stamp(Page page) {
        return stamps.computeIfAbsent(
                        page.module(), name -> new FolderStamp(modules.folder().resolve(name), nanoTime))
                .get();
    }

    /** The templates as the files are now. */
    PageTemplates templates(Page page) {
        int stamp = stamp(page);
        return templates
                .compute(
                        page.module(),
                        (name, known) -> known != null && known.stamp() == stamp ? known : new Stamped(stamp, read()))
                .templates();
    }

    private PageTemplates read() {
        try {
            return new PageTemplates(modules.folder(), settings.zone());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
