package vn.sovang.document.inspection;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Elements of a small XML part with their attributes by local name; no document types, no entities from elsewhere. */
final class XmlPart {

    private XmlPart() {}

    record Element(String name, Map<String, String> attributes) {

        /** Empty when there is no such attribute. */
        String value(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }
    }

    static List<Element> elements(byte[] xml) throws Unfit {
        List<Element> elements = new ArrayList<>();
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw ZipDirectory.broken();
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    elements.add(new Element(reader.getLocalName(), attributes(reader)));
                }
            }
        } catch (XMLStreamException damaged) {
            throw ZipDirectory.broken();
        }
        return elements;
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            attributes.put(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
        }
        return attributes;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
