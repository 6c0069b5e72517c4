package vn.sovang.document.inspection;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small real files of every kind, to be spoiled by tests. */
public final class SampleFiles {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private SampleFiles() {}

    /** Parts of an office document in order; {@link #with} adds or replaces, {@link #bytes} packs. */
    public static final class Parts {

        private final Map<String, byte[]> parts = new LinkedHashMap<>();

        public Parts with(String name, byte[] content) {
            parts.put(name, content);
            return this;
        }

        public Parts with(String name, String content) {
            return with(name, content.getBytes(StandardCharsets.UTF_8));
        }

        public Parts replacing(String name, String old, String replacement) {
            String before = new String(parts.get(name), StandardCharsets.UTF_8);
            if (!before.contains(old)) {
                throw new IllegalArgumentException(old);
            }
            return with(name, before.replace(old, replacement));
        }

        public byte[] bytes() {
            return zip(parts);
        }
    }

    public static Parts docx() {
        return office(
                "word/document.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + "<w:p><w:r><w:t>Minh chứng</w:t></w:r></w:p></w:body></w:document>");
    }

    public static Parts xlsx() {
        return office(
                "xl/workbook.xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets/></workbook>");
    }

    private static Parts office(String main, String type, String content) {
        return new Parts()
                .with(
                        "[Content_Types].xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types "
                                + "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" "
                                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/" + main + "\" ContentType=\"" + type + "\"/></Types>")
                .with("_rels/.rels", relations("officeDocument", main, false))
                .with(main, content);
    }

    public static String relations(String type, String target, boolean external) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships "
                + "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS + type + "\" Target=\"" + target + "\""
                + (external ? " TargetMode=\"External\"" : "") + "/></Relationships>";
    }

    public static Parts odt() {
        return openDocument("application/vnd.oasis.opendocument.text");
    }

    public static Parts ods() {
        return openDocument("application/vnd.oasis.opendocument.spreadsheet");
    }

    private static Parts openDocument(String type) {
        return new Parts()
                .with("mimetype", type)
                .with("content.xml", "<office:document-content xmlns:office=\"urn:o\"/>")
                .with(
                        "META-INF/manifest.xml",
                        "<manifest:manifest xmlns:manifest=\"urn:m\"><manifest:file-entry "
                                + "manifest:full-path=\"/\" manifest:media-type=\"" + type
                                + "\"/></manifest:manifest>");
    }

    public static byte[] pdf() {
        return pdf("");
    }

    /** @param objects further objects, as they stand in the file */
    public static byte[] pdf(String objects) {
        return latin("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                + "2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj\n" + objects
                + "trailer << /Root 1 0 R >>\n%%EOF\n");
    }

    /** A PDF whose further objects are packed into an object stream. */
    public static byte[] packedPdf(String objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n3 0 obj << /Type /Obj#53tm /N 1 /First 4 /Filter /FlateDecode >>\nstream\r\n"));
        out.writeBytes(deflated(latin("4 0 " + objects)));
        out.writeBytes(latin("\nendstream\nendobj\n%%EOF\n"));
        return out.toByteArray();
    }

    public static byte[] image(String format) {
        return image(format, 40, 30);
    }

    public static byte[] image(String format, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return out.toByteArray();
    }

    /** A PNG that declares another size than it has. */
    public static byte[] pngDeclaring(int width, int height) {
        byte[] png = image("png");
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        head.putInt(29, (int) crc.getValue());
        return png;
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return out.toByteArray();
    }

    /** OpenDocument wants its type as the first entry, not compressed. */
    private static ZipEntry entry(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        return entry;
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] buffer = new byte[content.length + 100];
        int length = deflater.deflate(buffer);
        deflater.end();
        return java.util.Arrays.copyOf(buffer, length);
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
