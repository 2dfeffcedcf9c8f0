package de.litfass.management.magnolia;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A node as XML, in Magnolia's element names. */
final class NodeXml {

    private static final XMLOutputFactory XML = XMLOutputFactory.newInstance();

    private final XMLStreamWriter out;

    private NodeXml(XMLStreamWriter out) {
        this.out = out;
    }

    static byte[] of(NodeAnswer node) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = XML.createXMLStreamWriter(bytes, UTF_8.name());
            out.writeStartDocument(UTF_8.name(), "1.0");
            new NodeXml(out).node(node);
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void node(NodeAnswer node) throws XMLStreamException {
        out.writeStartElement("node");
        element("identifier", node.identifier());
        element("name", node.name());
        if (node.nodes().isPresent()) {
            out.writeStartElement("nodes");
            for (NodeAnswer child : node.nodes().get()) {
                node(child);
            }
            out.writeEndElement();
        }
        element("path", node.path());
        out.writeStartElement("properties");
        for (NodeAnswer.Property property : node.properties()) {
            property(property);
        }
        out.writeEndElement();
        element("type", node.type());
        out.writeEndElement();
    }

    private void property(NodeAnswer.Property property) throws XMLStreamException {
        out.writeStartElement("property");
        for (Map.Entry<String, String> entry : List.of(
                Map.entry("multiple", Boolean.toString(property.multiple())),
                Map.entry("name", property.name()),
                Map.entry("type", property.type()))) {
            element(entry.getKey(), entry.getValue());
        }
        out.writeStartElement("values");
        for (String value : property.values()) {
            element("value", value);
        }
        out.writeEndElement();
        out.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }
}
