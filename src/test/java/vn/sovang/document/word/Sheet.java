package vn.sovang.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes Word files in the layout of Decree 30/2020: A4, margins 20, 20, 30 and 15 mm, Times New Roman, page number
 * centred at the top from page 2. Styles have names, so that an officer changes them in one place.
 */
final class Sheet {

    /** Width of the text in twentieths of a point: 165 mm. */
    static final int WIDTH = 9355;

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder body = new StringBuilder();

    Sheet add(String xml) {
        body.append(xml);
        return this;
    }

    /** A paragraph in the style. */
    Sheet paragraph(String style, String... runs) {
        return add(paragraphOf(style, "", runs));
    }

    static String paragraphOf(String style, String properties, String... runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>" + String.join("", runs)
                + "</w:p>";
    }

    static String text(String text) {
        return run("", text);
    }

    static String bold(String text) {
        return run("<w:b/><w:bCs/>", text);
    }

    static String italic(String text) {
        return run("<w:i/><w:iCs/>", text);
    }

    /** In capitals whatever the case of the data. */
    static String capitals(String text) {
        return run("<w:caps/>", text);
    }

    static String run(String properties, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<w:r>" + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                + "<w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r>";
    }

    /** A short line in the middle, as under the motto: its length leaves {@code side} free on both sides. */
    static String line(int left, int right) {
        return paragraphOf(
                "Dong",
                "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr><w:ind w:left=\""
                        + left + "\" w:right=\"" + right + "\" w:firstLine=\"0\"/>");
    }

    /** A table without lines. */
    static String layout(int[] widths, String... rows) {
        return table(widths, false, rows);
    }

    /** A table with lines around every cell. */
    static String grid(int[] widths, String... rows) {
        return table(widths, true, rows);
    }

    private static String table(int[] widths, boolean lines, String... rows) {
        StringBuilder grid = new StringBuilder();
        int total = 0;
        for (int width : widths) {
            grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
            total += width;
        }
        String borders = lines
                ? "<w:tblBorders>" + border("top") + border("left") + border("bottom") + border("right")
                        + border("insideH") + border("insideV") + "</w:tblBorders>"
                : "";
        String margins = lines
                ? "<w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/><w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar>"
                : "<w:tblCellMar><w:left w:w=\"57\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar>";
        return "<w:tbl><w:tblPr><w:tblW w:w=\"" + total + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>" + borders
                + "<w:tblLayout w:type=\"fixed\"/>" + margins + "</w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>"
                + String.join("", rows) + "</w:tbl>";
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
    }

    static String row(int[] widths, String... cells) {
        return rowOf("<w:trPr><w:cantSplit/></w:trPr>", widths, "", cells);
    }

    /** Repeated at the top of every page. */
    static String headRow(int[] widths, String... cells) {
        return rowOf("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", widths, "<w:vAlign w:val=\"center\"/>", cells);
    }

    private static String rowOf(String properties, int[] widths, String cellProperties, String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>").append(properties);
        for (int index = 0; index < cells.length; index++) {
            row.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(widths[index])
                    .append("\" w:type=\"dxa\"/>")
                    .append(cellProperties)
                    .append("</w:tcPr>")
                    .append(cells[index])
                    .append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    byte[] bytes() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", CONTENT_TYPES);
        parts.put("_rels/.rels", RELATIONS);
        parts.put("word/document.xml", document());
        parts.put("word/_rels/document.xml.rels", DOCUMENT_RELATIONS);
        parts.put("word/styles.xml", Styles.XML.formatted(XML, NAMESPACES));
        parts.put("word/settings.xml", SETTINGS);
        parts.put("word/header1.xml", HEADER);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return bytes.toByteArray();
    }

    private String document() {
        return XML + "<w:document " + NAMESPACES + "><w:body>" + body
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" "
                + "w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>";
    }

    private static final String CONTENT_TYPES = XML + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
            <Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>\
            </Types>""";

    private static final String RELATIONS = XML + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
            </Relationships>""";

    private static final String DOCUMENT_RELATIONS = XML + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>\
            <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>\
            </Relationships>""";

    private static final String SETTINGS = XML + "<w:settings " + NAMESPACES
            + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"567\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
            + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
            + "</w:settings>";

    private static final String HEADER = XML + "<w:hdr " + NAMESPACES + ">"
            + "<w:p><w:pPr><w:pStyle w:val=\"SoTrang\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>";
}
