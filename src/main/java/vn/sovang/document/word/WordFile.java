package vn.sovang.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The parts of a Word file; those without text pass through untouched. */
final class WordFile {

    /** Unpacked, all parts together; a template with a large picture stays far below. */
    private static final int LARGEST = 30 * 1024 * 1024;
    /** A part with text is held as a tree many times its size. */
    private static final int LARGEST_TEXT = 4 * 1024 * 1024;

    private static final Pattern TEXT_PART =
            Pattern.compile("word/(document\\d*|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");

    /** The same data makes the same file. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WordFile() {}

    static WordFile read(byte[] content) throws IOException {
        WordFile file = new WordFile();
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean text = TEXT_PART.matcher(entry.getName()).matches()
                        || entry.getName().endsWith(".rels");
                byte[] part = zip.readNBytes(text ? LARGEST_TEXT + 1 : LARGEST + 1);
                unpacked += part.length;
                if (unpacked > LARGEST || text && part.length > LARGEST_TEXT) {
                    throw new IOException("too large unpacked");
                }
                file.parts.put(entry.getName(), part);
            }
        }
        if (file.textParts().stream().noneMatch(name -> name.startsWith("word/document"))) {
            throw new IOException("no document");
        }
        return file;
    }

    List<String> textParts() {
        return parts.keySet().stream()
                .filter(name -> TEXT_PART.matcher(name).matches())
                .toList();
    }

    /** Parts that say what the others refer to. */
    List<String> relationParts() {
        return parts.keySet().stream().filter(name -> name.endsWith(".rels")).toList();
    }

    Document xml(String name) throws IOException {
        try {
            return builder().parse(new ByteArrayInputStream(parts.get(name)));
        } catch (SAXException damaged) {
            throw new IOException(damaged);
        }
    }

    void replace(String name, Document content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            content.setXmlStandalone(true);
            factory.newTransformer().transform(new DOMSource(content), new StreamResult(bytes));
        } catch (TransformerException exception) {
            throw new IllegalStateException(exception);
        }
        parts.put(name, bytes.toByteArray());
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return bytes.toByteArray();
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
