package de.litfass.boot;

import de.litfass.delivery.Assets;
import de.litfass.delivery.Delivery;
import de.litfass.delivery.DeliverySettings;
import de.litfass.delivery.PublicPages;
import de.litfass.delivery.Site;
import de.litfass.delivery.WebResources;
import de.litfass.delivery.query.DeliveryLimits;
import de.litfass.module.LightModules;
import de.litfass.publish.Checks;
import de.litfass.publish.PublishedSnapshot;
import de.litfass.publish.Publishing;
import de.litfass.publish.Replay;
import de.litfass.publish.SnapshotFile;
import de.litfass.repository.Accounts;
import de.litfass.repository.ContentRepository;
import de.litfass.repository.StorageStatus;
import de.litfass.type.Messages;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** All parts of one running Litfass, put together. */
public final class Litfass implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final long CACHE_BYTES = 64L << 20;

    private final Options options;
    private final LightModules modules;
    private final Plugins plugins = Plugins.found();
    private final Texts texts;
    private final ContentRepository repository;
    private final Checks checks;
    private final Publishing publishing;
    private final SnapshotKeeper keeper;

    private Litfass(Options options, LightModules modules, ContentRepository repository) {
        this.options = options;
        this.modules = modules;
        this.repository = repository;
        this.texts = new Texts(modules(), plugins);
        this.checks = new Checks(() -> modules().get().types(), plugins.publishChecks());
        SnapshotFile file = new SnapshotFile(options.data().resolve("snapshot"));
        PublishedSnapshot kept = file.read(repository.log()).orElse(PublishedSnapshot.EMPTY);
        PublishedSnapshot now = Replay.of(repository.log(), kept);
        this.publishing = new Publishing(repository.log(), checks, Clock.systemUTC(), now);
        this.keeper = new SnapshotKeeper(file, publishing::snapshot, kept.sequence());
    }

    /**
     * Opens everything in a data folder that this process holds; nothing is imported yet.
     *
     * @throws StartRefused if the store is damaged or a new one can't be written
     */
    static Litfass open(Options options) {
        LightModules modules = LightModules.load(options.lightModules());
        ContentRepository repository = Opening.repository(options);
        try {
            options.adminPassword()
                    .filter(password -> repository.storage().writable())
                    .ifPresent(password -> repository.accounts().setSuperuserPassword(password.toCharArray()));
            repository.register(modules.types());
            return new Litfass(options, modules, repository);
        } catch (RuntimeException e) {
            repository.close();
            throw Opening.refused(options, e);
        }
    }

    /**
     * Imports and publishes what no start before did; nothing while the store takes no writes.
     *
     * @param stopping asked again and again; once it is true the import ends, to be finished by the next start
     */
    List<ImportResult> importContent(BooleanSupplier stopping) {
        if (!repository.storage().writable()) {
            return List.of();
        }
        ContentImport imports = new ContentImport(repository, publishing, texts, stopping);
        return ContentSource.of(options.lightModules(), options.content()).stream()
                .map(imports::run)
                .toList();
    }

    /** The code with which the first password is set; empty if there is one, or nobody signs in here. */
    Optional<String> firstSignInCode() {
        Accounts accounts = repository.accounts();
        return options.role().edits() && repository.storage().writable()
                ? accounts.firstSignInCode()
                : Optional.empty();
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

    /** The names of the plug-ins. */
    List<String> plugins() {
        return plugins.names();
    }

    /** The files of published assets. */
    Assets assets() {
        return new Assets(publishing::snapshot, modules(), new StoredBinaries(repository.binaries()), CACHE_BYTES);
    }

    /** What is answered without a session. */
    Site site(Assets assets) {
        DeliverySettings settings =
                new DeliverySettings(options.baseUrl().toString(), options.contextPath(), ZONE, limits(), CACHE_BYTES);
        StoredBinaries binaries = new StoredBinaries(repository.binaries());
        Delivery delivery = new Delivery(publishing::snapshot, modules(), settings, binaries);
        WebResources resources = new WebResources(modules(), options.contextPath());
        Site pages = options.role().showsPages()
                ? PublicSite.of(new PublicPages(delivery, resources, modules(), settings))
                : new AuthorPages(options.contextPath());
        return new PublicSite(new HealthAnswers(this::health), delivery, resources, assets, pages);
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

    private HealthAnswers.Health health() {
        StorageStatus storage = repository.storage();
        return new HealthAnswers.Health(
                true,
                "publication " + publishing.snapshot().sequence(),
                storage.writable() ? "ok" : "refused: " + storage.reason());
    }

    @Override
    public void close() {
        keeper.close();
        repository.close();
    }
}
