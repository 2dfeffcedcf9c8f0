package de.litfass.page;

import de.litfass.Contents;
import de.litfass.delivery.Answer;
import de.litfass.delivery.Delivery;
import de.litfass.delivery.DeliveryRequest;
import de.litfass.delivery.DeliverySettings;
import de.litfass.delivery.PublicPages;
import de.litfass.delivery.WebResources;
import de.litfass.delivery.json.Binaries;
import de.litfass.delivery.query.Once;
import de.litfass.module.LightModules;
import de.litfass.publish.PublishedSnapshot;
import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.Value;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The real page of the congress module over published content, without a repository. */
final class CongressPage {

    static final String CONGRESS = "congresses/mpsc-kongress-8";
    static final String BASE_URL = "https://kongress.example";

    private static final LightModules LIGHT_MODULES = LightModules.load(Seed.MODULES);

    private final List<Content> contents;
    private final WebResources resources = new WebResources(() -> LIGHT_MODULES);
    private final Supplier<PublicPages> pages = Once.of(this::pages);

    private CongressPage(List<Content> contents) {
        this.contents = contents;
    }

    private PublicPages pages() {
        PublishedSnapshot snapshot = PublishedSnapshot.of(contents);
        DeliverySettings settings = DeliverySettings.at(BASE_URL);
        Delivery delivery = new Delivery(() -> snapshot, () -> LIGHT_MODULES, settings, Binaries.NONE);
        return new PublicPages(delivery, resources, () -> LIGHT_MODULES, settings);
    }

    /** With the whole congress. */
    static CongressPage whole() {
        return new CongressPage(Seed.contents());
    }

    /** With nothing published. */
    static CongressPage empty() {
        return new CongressPage(List.of());
    }

    /** The same after a change of one item, named as {@code sessions/t1-01-eroeffnung}. */
    CongressPage with(String item, UnaryOperator<Node> change) {
        if (contents.stream().noneMatch(content -> isCalled(content, item))) {
            throw new IllegalArgumentException("nothing is called " + item);
        }
        return new CongressPage(contents.stream()
                .map(content ->
                        isCalled(content, item) ? Contents.with(content, change.apply(content.node())) : content)
                .toList());
    }

    /** The same after that property of one item was set. */
    CongressPage with(String item, String property, Value value) {
        return with(item, node -> set(node, property, value));
    }

    /** The same after that property of the congress was set to that text. */
    CongressPage with(String property, String text) {
        return with(CONGRESS, property, Value.of(text));
    }

    private static boolean isCalled(Content content, String item) {
        return item.equals(content.workspace() + "/" + content.node().name());
    }

    static Node set(Node node, String property, Value value) {
        SortedMap<String, Value> properties = new TreeMap<>(node.properties());
        properties.put(property, value);
        return node.withProperties(properties);
    }

    /** The node after a change of each entry of one of its lists. */
    static Node eachOf(Node node, String list, UnaryOperator<Node> change) {
        return node.withNodes(node.nodes().stream()
                .map(child -> child.name().equals(list)
                        ? child.withNodes(child.nodes().stream().map(change).toList())
                        : child)
                .toList());
    }

    Answer answer(DeliveryRequest request) {
        return resources.serves(request.path())
                ? resources.answer(request)
                : pages.get().answer(request);
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

    /** The first element that the selector finds. */
    static Element first(Document page, String selector) {
        return page.select(selector).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is " + selector));
    }
}
