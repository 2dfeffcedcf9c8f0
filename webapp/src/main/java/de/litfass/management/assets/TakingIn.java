package de.litfass.management.assets;

import de.litfass.management.drafts.Desk;
import de.litfass.management.rest.Refused;
import de.litfass.publish.Draft;
import de.litfass.repository.Binaries;
import de.litfass.repository.Refusal;
import de.litfass.type.AssetType;
import de.litfass.type.Content;
import de.litfass.type.ContentType;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes an asset of a file, as Magnolia (6.2) stores it. */
record TakingIn(Desk desk, Binaries binaries) {

    private static final ContentType TYPE = AssetType.TYPE;
    private static final long MOST_PIXELS = 50_000_000;
    private static final int MOST_NUMBERS = 10_000;

    /** What is stored: the cleaned bytes, and what is known of them. */
    private record Kept(FileName name, FileType type, Bytes bytes, Optional<Picture> picture) {}

    /** @throws Refused if the file is of no kind that is taken, not what its name says, damaged, or has too many pixels */
    Draft take(Upload upload) throws IOException {
        Kept kept = kept(upload);
        Map<String, Value> file = file(kept);
        file.put(
                "jcr:data",
                Value.of(ValueType.BINARY, binaries.keep(kept.bytes().shared())));
        Node resource = new Node(AssetType.RESOURCE, "", "mgnl:resource", new TreeMap<>(file), List.of());
        for (int number = 1; ; number++) {
            try {
                return create(upload.parent(), asset(kept, number, resource));
            } catch (Refusal.NameTaken taken) {
                if (number > MOST_NUMBERS) {
                    throw taken;
                }
            }
        }
    }

    private Draft create(String parent, Node asset) {
        String path = parent.equals("/") ? "/" + asset.name() : parent + "/" + asset.name();
        return desk.drafts().create(new Content(TYPE.workspace(), path, asset));
    }

    private Kept kept(Upload upload) throws IOException {
        FileName name = FileName.of(upload.name());
        Bytes bytes = upload.bytes();
        FileType type = FileType.of(bytes.shared()).orElseThrow(() -> unknown(name));
        if (!type.extensions().contains(name.extension())) {
            throw unwanted("asset.name", name, type.called(), type.extensions().getFirst());
        }
        Optional<Picture> picture = picture(type, name, bytes.shared());
        picture.filter(image -> image.exceeds(MOST_PIXELS)).ifPresent(image -> {
            throw Refused.of(413, "tooManyPixels", image.width(), image.height(), MOST_PIXELS / 1_000_000);
        });
        return new Kept(name, type, picture.map(Picture::bytes).orElse(bytes), picture);
    }

    private Optional<Picture> picture(FileType type, FileName name, byte[] bytes) {
        try {
            return type.read(bytes);
        } catch (UnreadableFile e) {
            throw unwanted("asset.damaged", name);
        }
    }

    /** What is of no kind that is taken, but called as if it were, is meant to be one. */
    private Refused unknown(FileName name) {
        return FileType.named(name)
                .map(meant -> unwanted(meant.isImage() ? "asset.noImage" : "asset.noDocument", name, meant.called()))
                .orElseGet(() -> unwanted("asset.kind", name));
    }

    private Refused unwanted(String key, FileName name, String... more) {
        Object[] arguments = Stream.concat(Stream.of(name.shown(), FileType.all()), Stream.of(more))
                .toArray();
        Problem problem = desk.problem("file", key, arguments);
        return Refused.of(415, "unwantedFile").because(List.of(problem));
    }

    private static Map<String, Value> file(Kept kept) {
        Map<String, Value> file = new TreeMap<>(Map.of(
                "jcr:mimeType", Value.of(kept.type().mediaType()),
                "jcr:lastModified", Value.of(OffsetDateTime.now(java.time.ZoneOffset.UTC)),
                "fileName", Value.of(kept.name().shown()),
                "extension", Value.of(kept.name().extension()),
                "size", Value.of((long) kept.bytes().length())));
        kept.picture().ifPresent(image -> {
            file.put("width", Value.of(image.width()));
            file.put("height", Value.of(image.height()));
        });
        return file;
    }

    private static Node asset(Kept kept, int number, Node resource) {
        String name = kept.name().nodeName(number);
        Map<String, Value> properties = Map.of(
                "name", Value.of(name),
                "type", Value.of(kept.name().extension()),
                "title",
                        Value.of(
                                kept.name().stem().isEmpty()
                                        ? name
                                        : kept.name().stem()));
        return new Node(name, "", TYPE.nodeType(), new TreeMap<>(properties), List.of(resource));
    }
}
