package tw.servicequality.tabular.source;

import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tw.servicequality.tabular.CellText;
import tw.servicequality.tabular.TableFault;
import tw.servicequality.tabular.TableReason;
import tw.servicequality.tabular.TableRefusedException;
import tw.servicequality.tabular.rules.Digits;

/** Walks through one XML part without holding it; without entities, references and declarations of types. */
final class XmlPart implements Closeable {

    private static final int DEEPEST = 50;
    private static final int MOST_NAMES = 2000;

    private final InputStream bytes;
    private final XMLStreamReader reader;
    /** The reader keeps every name it has met. */
    private final Set<String> names = new HashSet<>();
    private int depth;

    XmlPart(InputStream bytes) throws IOException {
        this.bytes = bytes;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException unreadable) {
            bytes.close();
            throw broken(unreadable);
        }
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** The name of the outermost element, without its prefix. */
    String root() throws IOException {
        String root = child(0);
        if (root == null) {
            throw new TableRefusedException(TableFault.ofFile(TableReason.TABLE_BROKEN));
        }
        return root;
    }

    /**
     * Goes to the next element right below the one at a depth, past whatever is left of the one before.
     *
     * @return its name without its prefix; null when there is none, and the element at this depth is closed
     */
    String child(int parent) throws IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return reader.getLocalName();
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < parent || event == XMLStreamConstants.END_DOCUMENT) {
                return null;
            }
        }
    }

    /** The next thing in the part. */
    int next() throws IOException {
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> opened();
                case XMLStreamConstants.END_ELEMENT -> closed();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                    throw new TableRefusedException(TableFault.ofFile(TableReason.TABLE_DECLARATIONS));
                default -> { }
            }
            return event;
        } catch (XMLStreamException unreadable) {
            throw broken(unreadable);
        }
    }

    /** The name of the element that has just been opened or closed, without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute that bears no prefix; null when it is not there. */
    String attribute(String name) {
        return reader.getAttributeValue("", name);
    }

    /** An attribute of a namespace; null when it is not there. */
    String attribute(String space, String name) {
        return reader.getAttributeValue(space, name);
    }

    /** A whole attribute of a namespace from 1 on; 1 when it is not there. */
    int count(String space, String name) throws IOException {
        String text = attribute(space, name);
        if (text == null) {
            return 1;
        }
        int count = Digits.of(text);
        if (count < 1) {
            throw new TableRefusedException(TableFault.ofFile(TableReason.TABLE_BROKEN));
        }
        return count;
    }

    /** Whether an event brings characters. */
    static boolean characters(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE;
    }

    /** The characters of the present event; of a long text a piece. */
    String characters() {
        return reader.getText();
    }

    /** Adds all characters right within the element that has just been opened, and closes it. */
    void words(CellText text) throws IOException {
        int inner = depth;
        while (depth >= inner) {
            if (characters(next()) && depth == inner) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private void opened() {
        depth++;
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        if (depth > DEEPEST || names.size() > MOST_NAMES) {
            throw new TableRefusedException(TableFault.ofFile(TableReason.TABLE_PACKED));
        }
    }

    /** Behind the outermost element the bytes are read to their end, so that the checksum is held against all of them. */
    private void closed() throws XMLStreamException {
        depth--;
        while (depth == 0 && reader.hasNext()) {
            reader.next();
        }
    }

    private static IOException broken(XMLStreamException unreadable) {
        if (unreadable.getNestedException() instanceof IOException cause && !(cause instanceof CharConversionException)) {
            return cause;
        }
        TableRefusedException refused = new TableRefusedException(TableFault.ofFile(TableReason.TABLE_BROKEN));
        refused.initCause(unreadable);
        throw refused;
    }
}
