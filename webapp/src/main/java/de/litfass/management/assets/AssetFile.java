package de.litfass.management.assets;

import de.litfass.publish.Draft;
import de.litfass.repository.Binaries;
import de.litfass.repository.Refusal;
import de.litfass.type.AssetType;
import de.litfass.type.Node;
import de.litfass.type.Value;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The file of an asset, given out so that no browser runs anything in it. */
record AssetFile(Draft asset, Binaries binaries) {

    /** The file, or 304 if the asker has it already. */
    Response answer(Request request) {
        Node file = asset.content().node().node(AssetType.RESOURCE).orElseThrow(this::notFound);
        String hash = file.property("jcr:data").map(Value::text).orElseThrow(this::notFound);
        EntityTag tag = new EntityTag(hash);
        Optional<Response.ResponseBuilder> known = Optional.ofNullable(request.evaluatePreconditions(tag));
        return headers(known.orElseGet(() -> Response.ok(stream(hash), type(file))), file)
                .tag(tag)
                .build();
    }

    private InputStream stream(String hash) {
        return binaries.open(hash).orElseThrow(this::notFound);
    }

    private Refusal.NotFound notFound() {
        return new Refusal.NotFound(asset.id());
    }

    /** What was not taken in here, such as imported SVG, is bytes without meaning. */
    private static String type(Node file) {
        String stored = file.text("jcr:mimeType").orElse("");
        boolean known = FileType.ALL.stream().anyMatch(type -> type.mediaType().equals(stored));
        return known ? stored : "application/octet-stream";
    }

    private Response.ResponseBuilder headers(Response.ResponseBuilder answer, Node file) {
        String name = file.text("fileName").orElse(asset.content().node().name());
        String kind = type(file).startsWith("image/") ? "inline" : "attachment";
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, kind + "; filename*=UTF-8''" + encoded)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
    }
}
