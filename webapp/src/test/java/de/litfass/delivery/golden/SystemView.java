package de.litfass.delivery.golden;

import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.NodeTypes;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** Reads a recorded content file: JCR system view, one root node, named {@code <workspace>.<path>.xml}. */
record SystemView(String workspace, NodeTypes types, List<Content> contents) {

    /** The file's items and folders, parents first. */
    static List<Content> read(Path file, NodeTypes types) throws Exception {
        String[] name = file.getFileName().toString().split("\\.", -1);
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        String parent = name.length > 3 && !root.getAttribute("sv:name").equals(name[1]) ? "/" + name[1] : "";
        SystemView view = new SystemView(name[0], types, new ArrayList<>());
        view.unit(root, parent);
        return view.contents();
    }

    private void unit(Element element, String parent) {
        int place = contents.size();
        String path = parent + "/" + element.getAttribute("sv:name");
        children(element, "sv:node").filter(this::isUnit).forEach(child -> unit(child, path));
        contents.add(place, new Content(workspace, path, node(element)));
    }

    private boolean isUnit(Element element) {
        String type = text(element, "jcr:primaryType");
        return Stream.of("mgnl:content", "mgnl:folder", "mgnl:asset").anyMatch(unit -> types.isA(type, unit));
    }

    private Node node(Element element) {
        SortedMap<String, Value> properties = new TreeMap<>();
        children(element, "sv:property")
                .filter(property -> !property.getAttribute("sv:name").matches("jcr:(primaryType|uuid)"))
                .forEach(property -> properties.put(property.getAttribute("sv:name"), value(property)));
        List<Node> nodes = children(element, "sv:node")
                .filter(child -> !isUnit(child))
                .map(this::node)
                .toList();
        String type = text(element, "jcr:primaryType");
        return new Node(element.getAttribute("sv:name"), text(element, "jcr:uuid"), type, properties, nodes);
    }

    private static Value value(Element property) {
        boolean multiple = property.getAttribute("sv:multiple").equals("true");
        ValueType type = ValueType.of(property.getAttribute("sv:type"));
        return new Value(
                type,
                multiple,
                children(property, "sv:value").map(Element::getTextContent).toList());
    }

    private static String text(Element element, String property) {
        return children(element, "sv:property")
                .filter(child -> child.getAttribute("sv:name").equals(property))
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> children(Element element, String tag) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> child.getTagName().equals(tag));
    }
}
