package tw.servicequality.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML part of an OpenDocument file, with the prefixes that everybody uses. */
final class OdfXml {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> SPACES = new TreeMap<>(Map.of(
            "office", OASIS + "office:1.0", "text", OASIS + "text:1.0", "table", OASIS + "table:1.0", "style", OASIS + "style:1.0",
            "fo", OASIS + "xsl-fo-compatible:1.0", "number", OASIS + "datastyle:1.0", "svg", OASIS + "svg-compatible:1.0", "meta", OASIS + "meta:1.0",
            "dc", "http://purl.org/dc/elements/1.1/", "manifest", OASIS + "manifest:1.0"));

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    /** @param root the outermost element, such as office:document-content */
    OdfXml(String root) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement(root);
            for (Map.Entry<String, String> space : SPACES.entrySet()) {
                if (space.getKey().equals("manifest") == root.startsWith("manifest:")) {
                    out.writeAttribute("xmlns:" + space.getKey(), space.getValue());
                }
            }
            attributes(root.substring(0, root.indexOf(':')) + ":version", "1.3");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Opens an element. @param attributes names and values in turns; a null value leaves the attribute out */
    OdfXml open(String name, String... attributes) {
        try {
            out.writeStartElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Opens an element and closes it. */
    OdfXml empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** Closes the innermost element. */
    OdfXml close() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Words; line ends and runs of blanks are kept. */
    OdfXml words(String text) {
        try {
            int blanks = 0;
            StringBuilder run = new StringBuilder();
            for (int c : text.codePoints().toArray()) {
                blanks = c == ' ' ? blanks + 1 : 0;
                if (c == '\n' || blanks > 1) {
                    out.writeCharacters(run.toString());
                    run.setLength(0);
                    empty(c == '\n' ? "text:line-break" : "text:s");
                } else {
                    run.appendCodePoint(c);
                }
            }
            out.writeCharacters(run.toString());
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A paragraph in a style. */
    OdfXml paragraph(String style, String text) {
        return open("text:p", "text:style-name", style).words(text).close();
    }

    /** The part, whole. */
    byte[] written() {
        try {
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
            return bytes.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }
}
