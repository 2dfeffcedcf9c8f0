package de.litfass.page;

import de.litfass.delivery.Answer;
import de.litfass.delivery.Delivery;
import de.litfass.delivery.DeliveryRequest;
import de.litfass.delivery.DeliverySettings;
import de.litfass.delivery.PublicPages;
import de.litfass.delivery.WebResources;
import de.litfass.delivery.json.Binaries;
import de.litfass.module.LightModules;
import de.litfass.publish.PublishedSnapshot;
import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.Value;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The real page of the congress module over published content, without a repository. */
final class CongressPage {

    static final String BASE_URL = "https://kongress.example";

    private static final LightModules LIGHT_MODULES = LightModules.load(Seed.MODULES);

    private final List<Content> contents;
    private final PublicPages pages;
    private final WebResources resources = new WebResources(() -> LIGHT_MODULES);

    private CongressPage(List<Content> contents) {
        this.contents = contents;
        PublishedSnapshot snapshot = PublishedSnapshot.of(contents);
        DeliverySettings settings = DeliverySettings.at(BASE_URL);
        Delivery delivery = new Delivery(() -> snapshot, () -> LIGHT_MODULES, settings, Binaries.NONE);
        this.pages = new PublicPages(delivery, resources, () -> LIGHT_MODULES, settings);
    }

    /** With the whole congress. */
    static CongressPage whole() {
        return new CongressPage(Seed.contents());
    }

    /** With nothing published. */
    static CongressPage empty() {
        return new CongressPage(List.of());
    }

    /** The same after a change of the item of that name. */
    CongressPage with(String name, UnaryOperator<Node> change) {
        if (contents.stream().noneMatch(content -> content.node().name().equals(name))) {
            throw new IllegalArgumentException("nothing is called " + name);
        }
        return new CongressPage(contents.stream()
                .map(content ->
                        content.node().name().equals(name) ? content.withNode(change.apply(content.node())) : content)
                .toList());
    }

    /** The same after that property of the item of that name was set. */
    CongressPage with(String name, String property, Value value) {
        return with(name, node -> set(node, property, value));
    }

    static Node set(Node node, String property, Value value) {
        SortedMap<String, Value> properties = new TreeMap<>(node.properties());
        properties.put(property, value);
        return node.withProperties(properties);
    }

    Answer answer(DeliveryRequest request) {
        return resources.serves(request.path()) ? resources.answer(request) : pages.answer(request);
    }

    /** The page itself, with that query. */
    Document html(String query) {
        Answer answer = answer(DeliveryRequest.get("/", query));
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return Jsoup.parse(answer.text(), BASE_URL);
    }

    Document html() {
        return html("");
    }
}
