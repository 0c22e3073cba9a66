package tw.servicequality.attachment.rules;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the small XML tables in which an office document lists its parts; without entities, references or declarations of types. */
final class PartTable {

    /** Is told each element. */
    interface Element {
        void seen(XMLStreamReader at);
    }

    private PartTable() {
    }

    /** The names of all elements, without their prefixes. */
    static Set<String> names(byte[] xml, String kind) throws FileRefusedException {
        Set<String> names = new TreeSet<>();
        read(xml, kind, at -> names.add(at.getLocalName()));
        return names;
    }

    /**
     * Goes through all elements.
     *
     * @param kind what the document seems to be, for the refusal
     */
    static void read(byte[] xml, String kind, Element element) throws FileRefusedException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    element.seen(reader);
                }
            }
        } catch (XMLStreamException unreadable) {
            throw FileRefusedException.content("file-broken", kind);
        }
    }
}
