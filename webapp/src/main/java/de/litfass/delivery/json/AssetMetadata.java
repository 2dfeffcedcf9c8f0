package de.litfass.delivery.json;

import com.fasterxml.jackson.core.JsonGenerator;
import de.litfass.delivery.tree.PublicNode;
import de.litfass.type.Node;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is known of a file: only what is not empty, dates in the server's zone. */
final class AssetMetadata {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

    private final View view;
    private final PublicNode asset;
    private final Optional<Node> file;
    private final Map<String, String> names;

    AssetMetadata(View view, PublicNode asset, Optional<Node> file) {
        this.view = view;
        this.asset = asset;
        this.file = file;
        this.names = view.language().names(asset.properties());
    }

    void write(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("metadata");
        one(
                "fileName",
                ofFile("fileName").or(() -> Optional.of(Value.of(asset.node().name()))),
                out);
        one("mimeType", ofFile("jcr:mimeType"), out);
        one("caption", ofAsset("caption"), out);
        one("fileSize", ofFile("size"), out);
        one("height", ofFile("height"), out);
        one("width", ofFile("width"), out);
        one("type", ofAsset("type"), out);
        one("title", ofAsset("title"), out);
        one("format", ofFile("jcr:mimeType"), out);
        for (String name :
                List.of("description", "copyright", "language", "publisher", "rights", "source", "coverage")) {
            one(name, ofAsset(name), out);
        }
        all("creator", ofAsset("creator").or(() -> ofAsset("mgnl:createdBy")), out);
        all("contributor", ofAsset("contributor"), out);
        all("subject", ofAsset("subject"), out);
        one("date", ofAsset("mgnl:lastModified"), out);
        one("created", ofAsset("mgnl:created"), out);
        one("modified", ofAsset("mgnl:lastModified"), out);
        out.writeEndObject();
    }

    private Optional<Value> ofAsset(String name) {
        return Optional.ofNullable(names.get(name)).flatMap(asset::property);
    }

    private Optional<Value> ofFile(String name) {
        return file.flatMap(node -> node.property(name));
    }

    private void one(String name, Optional<Value> value, JsonGenerator out) throws IOException {
        if (value.isPresent() && !value.get().isBlank()) {
            out.writeFieldName(name);
            write(value.get().type(), value.get().text(), out);
        }
    }

    private void all(String name, Optional<Value> value, JsonGenerator out) throws IOException {
        if (value.isPresent() && !value.get().isBlank()) {
            out.writeArrayFieldStart(name);
            for (String text : value.get().texts()) {
                write(value.get().type(), text, out);
            }
            out.writeEndArray();
        }
    }

    private void write(ValueType type, String text, JsonGenerator out) throws IOException {
        new ValueJson(view.binaries()).write(type, type == ValueType.DATE ? inZone(text) : text, out);
    }

    private String inZone(String date) {
        return Value.of(ValueType.DATE, date)
                .dates()
                .map(point -> DATE.format(point.atZoneSameInstant(view.zone())))
                .findFirst()
                .orElse(date);
    }
}
