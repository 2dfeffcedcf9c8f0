package de.litfass.delivery.json;

import com.fasterxml.jackson.core.JsonGenerator;
import de.litfass.delivery.tree.PublicNode;
import de.litfass.module.DeliveryEndpoint.Resolver;
import de.litfass.type.Node;
import java.io.IOException;
import java.util.Optional;

/** A file of the workspace {@code dam} inside an answer. */
record AssetJson(View view, PublicNode asset) {

    /** The node that holds the file's bytes and sizes; empty for an asset without a file. */
    Optional<Node> file() {
        return asset.node().node("jcr:content");
    }

    String link() {
        return view.links().asset(asset.node().id(), fileName());
    }

    private String fileName() {
        return file().flatMap(file -> file.text("fileName")).orElse(asset.node().name());
    }

    void write(Resolver.Asset resolver, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("@name", asset.node().name());
        out.writeStringField("@path", asset.path());
        out.writeStringField("@id", "jcr:" + asset.node().id());
        if (resolver.downloadLink()) {
            out.writeStringField("@link", link());
        }
        if (resolver.metadata()) {
            new AssetMetadata(view, asset, file()).write(out);
        }
        if (!resolver.renditions().isEmpty()) {
            renditions(resolver, out);
        }
        out.writeEndObject();
    }

    private void renditions(Resolver.Asset resolver, JsonGenerator out) throws IOException {
        String extension = file().flatMap(file -> file.text("extension")).orElse("");
        String mimeType = file().flatMap(file -> file.text("jcr:mimeType")).orElse("");
        out.writeObjectFieldStart("renditions");
        for (String name : resolver.renditions()) {
            out.writeObjectFieldStart(name);
            out.writeStringField("mimeType", mimeType);
            out.writeStringField("link", view.links().rendition(asset.path(), extension));
            out.writeEndObject();
        }
        out.writeEndObject();
    }
}
