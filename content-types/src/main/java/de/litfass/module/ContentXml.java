package de.litfass.module;

import de.litfass.type.Node;
import de.litfass.type.Problem;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one content file in XML: the system view of JCR 2.0, § 7.2. */
final class ContentXml {

    private static final String SV = "http://www.jcp.org/jcr/sv/1.0";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final int DEEPEST = 200;

    private final Path file;
    private final Supplier<String> newIds;
    private final Binaries binaries = new Binaries();
    private final List<Problem> problems = new ArrayList<>();

    ContentXml(Path file, Supplier<String> newIds) {
        this.file = file;
        this.newIds = newIds;
    }

    ContentFile read() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory().createXMLStreamReader(in);
            List<Node> nodes = List.of(root(reader));
            ContentFileName name = ContentFileName.of(file);
            String parent = name.parentPath(nodes);
            return new ContentFile(file, name.workspace(), parent, nodes, binaries.byHash(), problems);
        } catch (XMLStreamException e) {
            Place place = e.getLocation() == null
                    ? Place.start(file.toString())
                    : new Place(
                            file.toString(),
                            e.getLocation().getLineNumber(),
                            e.getLocation().getColumnNumber());
            String reason = String.valueOf(e.getMessage()).replaceFirst("(?s)^.*Message: ", "");
            throw new Unreadable(place, "not XML: " + reason, "The file is left out.");
        }
    }

    /** No document type, hence no entities: neither files nor networks are reached, nothing unfolds. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private Node root(XMLStreamReader reader) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw new Unreadable(place(reader), "a document type is not allowed", "Remove '<!DOCTYPE'.");
            }
        }
        if (!isElement(reader, "node")) {
            String what = "'" + reader.getLocalName() + "' is not 'sv:node'";
            throw new Unreadable(place(reader), what, "Export as JCR system view.");
        }
        Node node = node(reader, 1);
        while (reader.hasNext()) {
            reader.next();
        }
        return node;
    }

    private Node node(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new Unreadable(place(reader), "nodes nested deeper than " + DEEPEST, "Split the file.");
        }
        NodeDraft draft = new NodeDraft(name(reader));
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (isElement(reader, "node")) {
                draft.add(node(reader, depth + 1));
            } else {
                property(reader, draft);
            }
        }
        return draft.node(newIds);
    }

    private void property(XMLStreamReader reader, NodeDraft draft) throws XMLStreamException {
        Place place = place(reader);
        String name = name(reader);
        String type = attribute(reader, SV, "type").orElse("String");
        boolean multiple =
                attribute(reader, SV, "multiple").filter("true"::equals).isPresent();
        List<String> texts = new ArrayList<>();
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
            boolean encoded = attribute(reader, XSI, "type")
                    .filter(xsi -> xsi.endsWith("base64Binary"))
                    .isPresent();
            String text = reader.getElementText();
            texts.add(encoded && !type.equals("Binary") ? Binaries.text(text) : text);
        }
        try {
            draft.put(name, value(type, multiple, texts));
        } catch (IllegalArgumentException e) {
            String what = "'" + name + "': " + e.getMessage();
            problems.add(Problem.error(place.toString(), what, "The property is left out."));
        }
    }

    private Value value(String typeName, boolean multiple, List<String> texts) {
        ValueType type = ValueType.of(typeName);
        List<String> stored =
                type == ValueType.BINARY ? texts.stream().map(binaries::keep).toList() : texts;
        return new Value(type, multiple || stored.isEmpty(), stored);
    }

    private String name(XMLStreamReader reader) {
        return attribute(reader, SV, "name")
                .orElseThrow(() -> new Unreadable(place(reader), "'sv:name' is missing", "Name what is described."));
    }

    private static Optional<String> attribute(XMLStreamReader reader, String namespace, String name) {
        return Optional.ofNullable(reader.getAttributeValue(namespace, name));
    }

    private static boolean isElement(XMLStreamReader reader, String name) {
        return SV.equals(reader.getNamespaceURI()) && name.equals(reader.getLocalName());
    }

    private Place place(XMLStreamReader reader) {
        return new Place(
                file.toString(),
                reader.getLocation().getLineNumber(),
                reader.getLocation().getColumnNumber());
    }
}
