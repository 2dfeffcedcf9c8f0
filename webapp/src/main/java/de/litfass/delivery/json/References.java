package de.litfass.delivery.json;

import com.fasterxml.jackson.core.JsonGenerator;
import de.litfass.delivery.tree.PublicNode;
import de.litfass.module.DeliveryEndpoint.Resolver;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** What stands in an answer in place of a reference. */
record References(View view, NodeJson nodes, Nesting nesting, JsonGenerator out, Set<Dependency> used) {

    /** Writes what the value refers to; false, and nothing written, where the value itself is to stand. */
    boolean resolved(Resolver resolver, String value) throws IOException {
        return switch (resolver) {
            case Resolver.Item item -> item(item, value);
            case Resolver.Asset asset -> asset(asset, value);
            case Resolver.RichTextLinks links -> richText(links, value);
        };
    }

    private boolean richText(Resolver.RichTextLinks resolver, String value) throws IOException {
        out.writeString(new RichText(view.links(), view.language(), resolver.completeUrl()).resolved(value));
        return true;
    }

    private boolean item(Resolver.Item resolver, String id) throws IOException {
        Optional<PublicNode> target = found(resolver.targetWorkspace(), id);
        if (target.isEmpty() || (nesting.path().contains(id) && !view.endpoint().referenceRepeat())) {
            return false;
        }
        String link = view.links().page(target.get().path(), view.language());
        if (resolver.expand()) {
            Nesting inside = nesting.inReference(id, resolver.depth());
            Optional<String> wanted = resolver.generateLink() ? Optional.of(link) : Optional.empty();
            nodes.write(target.get(), target.get().node().name(), inside, wanted);
        } else if (resolver.generateLink()) {
            out.writeString(link);
        }
        return resolver.expand() || resolver.generateLink();
    }

    private boolean asset(Resolver.Asset resolver, String key) throws IOException {
        Optional<PublicNode> target = key.startsWith("jcr:") ? found("dam", key.substring(4)) : Optional.empty();
        if (target.isEmpty() || (!resolver.expand() && !resolver.downloadLink())) {
            return false;
        }
        AssetJson asset = new AssetJson(view, target.get());
        if (resolver.expand()) {
            asset.write(resolver, out);
        } else {
            out.writeString(asset.link());
        }
        return true;
    }

    private Optional<PublicNode> found(String workspace, String id) {
        Optional<PublicNode> target = view.tree().find(workspace, id);
        used.add(target.<Dependency>map(
                        node -> new Dependency.Item(id, node.unit().hash()))
                .orElseGet(() -> new Dependency.Absent(workspace, id)));
        return target;
    }
}
