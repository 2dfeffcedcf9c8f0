package de.litfass.boot;

import de.litfass.delivery.Delivery;
import de.litfass.delivery.DeliverySettings;
import de.litfass.delivery.PublicPages;
import de.litfass.delivery.WebResources;
import de.litfass.delivery.json.Binaries;
import de.litfass.delivery.query.DeliveryLimits;
import de.litfass.module.LightModules;
import de.litfass.publish.Checks;
import de.litfass.publish.PublishedSnapshot;
import de.litfass.publish.Publishing;
import de.litfass.publish.Replay;
import de.litfass.publish.SnapshotFile;
import de.litfass.repository.ContentRepository;
import de.litfass.repository.Settings;
import de.litfass.type.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** All parts of one running Litfass, put together. */
public final class Litfass implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final long CACHE_BYTES = 64L << 20;

    private final Options options;
    private final LightModules modules;
    private final Plugins plugins;
    private final Texts texts;
    private final DataFolder folder;
    private final ContentRepository repository;
    private final Checks checks;
    private final Publishing publishing;
    private final SnapshotKeeper keeper;

    private Litfass(Options options, Terminal terminal, DataFolder folder) {
        this.options = options;
        this.folder = folder;
        this.modules = LightModules.load(options.lightModules());
        terminal.say("Problems of the light modules:", modules.problems());
        this.plugins = Plugins.found();
        this.texts = new Texts(modules(), plugins);
        this.repository = ContentRepository.open(
                new Settings(folder.path(), options.minFreeBytes(), Clock.systemUTC(), () -> UUID.randomUUID()
                        .toString()));
        repository.register(modules.types());
        this.checks = new Checks(modules::types, plugins.publishChecks());
        SnapshotFile file = new SnapshotFile(folder.path().resolve("snapshot"));
        PublishedSnapshot kept = file.read(repository.log()).orElse(PublishedSnapshot.EMPTY);
        this.publishing =
                new Publishing(repository.log(), checks, Clock.systemUTC(), Replay.of(repository.log(), kept));
        this.keeper = new SnapshotKeeper(file, publishing::snapshot, kept.sequence());
    }

    /**
     * Opens everything; nothing is imported yet.
     *
     * @throws StartRefused if the data folder is in use, can't be written, or is damaged
     */
    static Litfass open(Options options, Terminal terminal) {
        DataFolder folder = DataFolder.take(options.data());
        try {
            return new Litfass(options, terminal, folder);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Imports and publishes what no start before did. */
    List<ContentImport.Result> importContent() {
        ContentImport imports = new ContentImport(repository, publishing, texts);
        return ContentSource.of(options.lightModules(), options.content()).stream()
                .map(imports::run)
                .toList();
    }

    public Options options() {
        return options;
    }

    public ContentRepository repository() {
        return repository;
    }

    public Publishing publishing() {
        return publishing;
    }

    /** The light modules in force; asked for each request. */
    public Supplier<LightModules> modules() {
        return () -> modules;
    }

    public Checks checks() {
        return checks;
    }

    /** All texts for people in that language, English where there are none. */
    public Messages messages(Locale language) {
        return texts.in(language);
    }

    List<String> plugins() {
        return plugins.names();
    }

    /**
     * What is answered without a session.
     *
     * @param contextPath empty, or {@code /litfass}
     */
    Site site(String contextPath) {
        DeliverySettings settings =
                new DeliverySettings(options.baseUrl().toString(), contextPath, ZONE, limits(), CACHE_BYTES);
        Delivery delivery = new Delivery(publishing::snapshot, modules(), settings, binaries());
        WebResources resources = new WebResources(modules());
        PublicPages pages = new PublicPages(delivery, resources, modules(), settings);
        return new PublicSite(new HealthAnswers(this::health), delivery, resources, pages);
    }

    private DeliveryLimits limits() {
        DeliveryLimits usual = DeliveryLimits.DEFAULT;
        return new DeliveryLimits(
                options.maxLimit(),
                usual.maxOffset(),
                usual.maxFilters(),
                usual.maxAlternatives(),
                usual.maxOrders(),
                usual.maxValueLength(),
                usual.maxQueryLength(),
                usual.maxWords());
    }

    private Binaries binaries() {
        return hash -> {
            Optional<InputStream> stream = repository.binaries().open(hash);
            try (InputStream in = stream.orElse(InputStream.nullInputStream())) {
                byte[] bytes = in.readAllBytes();
                return stream.map(found -> bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private HealthAnswers.Health health() {
        var storage = repository.storage();
        return new HealthAnswers.Health(
                true, "publication " + publishing.snapshot().sequence(), storage.writable() ? "ok" : storage.reason());
    }

    @Override
    public void close() {
        keeper.close();
        repository.close();
        folder.close();
    }
}
