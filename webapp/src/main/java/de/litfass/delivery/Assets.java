package de.litfass.delivery;

import de.litfass.delivery.json.Binaries;
import de.litfass.module.LightModules;
import de.litfass.publish.PublishedSnapshot;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files of the published assets, and of nothing else, at the addresses that delivery names. For any number of threads.
 */
public final class Assets {

    private static final Logger LOG = LoggerFactory.getLogger(Assets.class);
    private static final int SMALL = 1 << 20;

    private final Supplier<PublishedSnapshot> snapshots;
    private final Supplier<LightModules> modules;
    private final Binaries binaries;
    private final AnswerCache<AssetFile> small;

    /** @param cacheBytes how much memory small files may take */
    public Assets(
            Supplier<PublishedSnapshot> snapshots, Supplier<LightModules> modules, Binaries binaries, long cacheBytes) {
        this.snapshots = snapshots;
        this.modules = modules;
        this.binaries = binaries;
        this.small = new AnswerCache<>(cacheBytes);
    }

    /** Whether an address is answered here. */
    public boolean serves(String rawPath) {
        return paths().cover(rawPath);
    }

    /** The answer if it is a small file, as a whole, that was asked for before. */
    public Optional<Answer> known(DeliveryRequest request) {
        return request.method().equals("GET") && request.header("Range").isEmpty()
                ? file(request).flatMap(small::get).map(known -> answer(known, request))
                : Optional.empty();
    }

    /** The file, a part of it, or a refusal. Never throws. */
    AssetReply answer(DeliveryRequest request) {
        try {
            return switch (request.method()) {
                case "GET" -> read(request);
                case "HEAD" -> read(request).withoutBody();
                default -> AssetReply.of(TroublePages.forReaderOf(request).notAllowed());
            };
        } catch (IOException | RuntimeException e) {
            String id = UUID.randomUUID().toString();
            LOG.error("a file could not be sent, {}", id, e);
            return AssetReply.of(TroublePages.forReaderOf(request).failed(id));
        }
    }

    private AssetReply read(DeliveryRequest request) throws IOException {
        Optional<AssetFile> file = file(request);
        if (file.isEmpty()) {
            return AssetReply.of(TroublePages.forReaderOf(request).noFile());
        }
        if (Negotiation.names(request.header("If-None-Match"), file.get().tag())) {
            return AssetReply.of(Answer.empty(304, file.get().headers()));
        }
        Optional<Binaries.Stream> bytes = binaries.open(file.get().key());
        return bytes.isPresent()
                ? read(file.get(), bytes.get(), request)
                : AssetReply.of(TroublePages.forReaderOf(request).noFile());
    }

    private AssetReply read(AssetFile file, Binaries.Stream bytes, DeliveryRequest request) throws IOException {
        Optional<ByteRange> range = range(file, bytes.length(), request);
        if (range.isPresent()) {
            return AssetReply.part(file, bytes, range.get());
        }
        if (bytes.length() > SMALL) {
            return AssetReply.whole(file, bytes);
        }
        try (InputStream in = bytes.stream()) {
            Prepared prepared = Prepared.of(file.key(), file.headersWithoutTag(), in.readAllBytes(), false);
            small.put(file, prepared);
            return AssetReply.of(answer(prepared, request));
        }
    }

    private static Optional<ByteRange> range(AssetFile file, long length, DeliveryRequest request) {
        String ifRange = request.header("If-Range");
        return request.method().equals("GET") && (ifRange.isEmpty() || ifRange.equals(file.tag()))
                ? ByteRange.of(request.header("Range"), length)
                : Optional.empty();
    }

    private static Answer answer(Prepared prepared, DeliveryRequest request) {
        return prepared.answer(false, false, request.header("If-None-Match"));
    }

    private Optional<AssetFile> file(DeliveryRequest request) {
        return paths().find(request.path()).flatMap(AssetFile::of);
    }

    private AssetPaths paths() {
        return new AssetPaths(snapshots.get(), List.copyOf(modules.get().site().languages()));
    }
}
