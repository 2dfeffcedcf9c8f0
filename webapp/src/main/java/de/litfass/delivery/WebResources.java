package de.litfass.delivery;

import de.litfass.delivery.query.Parameters;
import de.litfass.module.LightModules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Style sheets, fonts, scripts and images of the light modules: {@code /.resources/<module>/webresources/…}. For any
 * number of threads.
 *
 * <p>Only regular files below a module's {@code webresources}, of known types, none with a dot in front, none reached
 * through a link that leads out. An address with {@code ?v=} and the file's hash may be kept for ever.
 */
public final class WebResources {

    private static final String ROOT = "/.resources";

    private final Supplier<LightModules> modules;
    private final String contextPath;
    private final Map<String, ResourceFile> files = new ConcurrentHashMap<>();

    /** Reads the files of the current light modules, at the top of a server. */
    public WebResources(Supplier<LightModules> modules) {
        this(modules, "");
    }

    /** @param contextPath stands before the addresses that pages link: empty, or {@code /litfass} */
    public WebResources(Supplier<LightModules> modules, String contextPath) {
        this.modules = modules;
        this.contextPath = contextPath;
    }

    /** Whether an address is answered here: all below {@code /.resources}. */
    public boolean serves(String rawPath) {
        return rawPath.equals(ROOT) || rawPath.startsWith(ROOT + "/");
    }

    /** The file, or 404. Never throws. */
    public Answer answer(DeliveryRequest request) {
        boolean head = request.method().equals("HEAD");
        if (!head && !request.method().equals("GET")) {
            return TroublePages.forReaderOf(request).notAllowed();
        }
        return RequestPath.segments(request.path())
                .filter(segments -> segments.size() > 3 && segments.get(2).equals("webresources"))
                .flatMap(segments -> file(segments.subList(1, segments.size())))
                .map(file -> answer(file, request)
                        .answer(
                                Negotiation.takesGzip(request.header("Accept-Encoding")),
                                head,
                                request.header("If-None-Match")))
                .orElseGet(() -> TroublePages.forReaderOf(request).noFile());
    }

    private static Prepared answer(ResourceFile file, DeliveryRequest request) {
        boolean named = Parameters.parse(request.query())
                .first("v")
                .filter(file.hash()::equals)
                .isPresent();
        return named ? file.named() : file.unnamed();
    }

    /**
     * The address of a module's file, with its hash.
     *
     * @param path below {@code webresources}; where there is no such file the address has no hash and leads to 404
     */
    public String address(String module, String path) {
        String address = contextPath + ROOT + "/" + module + "/webresources/" + path;
        return RequestPath.segments(module + "/webresources/" + path)
                .flatMap(this::file)
                .map(file -> address + "?v=" + file.hash())
                .orElse(address);
    }

    private Optional<ResourceFile> file(List<String> segments) {
        String name = String.join("/", segments);
        ResourceFile known = files.get(name);
        if (known != null && known.isFresh()) {
            return Optional.of(known);
        }
        Optional<ResourceFile> read = ResourceFile.read(modules.get().folder(), segments);
        read.ifPresentOrElse(file -> files.put(name, file), () -> files.remove(name));
        return read;
    }
}
