package vn.sovang.award.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An .xlsx file, read as a stream (ECMA-376, part 1, 18). The strict variant differs in the names of its namespaces and
 * relations only, so parts are found by the end of their relation's name and elements by their local name.
 */
final class XmlBook implements SheetBook {

    private final OPCPackage container;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();
    private final PackagePart workbook;
    private final SharedTexts texts = new SharedTexts();
    private final DateStyles styles = new DateStyles();
    private boolean since1904;

    private XmlBook(OPCPackage container) throws IOException, OpenXML4JException, SAXException, UnreadableSheet {
        this.container = container;
        this.workbook = related(container.getRelationships(), "/officeDocument");
        if (workbook == null) {
            throw new UnreadableSheet("notASpreadsheet");
        }
        parse(workbook, new Overview());
        parse(related(workbook.getRelationships(), "/sharedStrings"), texts);
        parse(related(workbook.getRelationships(), "/styles"), styles);
    }

    static XmlBook open(byte[] file) throws IOException, OpenXML4JException, SAXException, UnreadableSheet {
        return new XmlBook(OPCPackage.open(new ByteArrayInputStream(file)));
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public Content read(int sheet, int lastRow, int columns) throws UnreadableSheet {
        try {
            SheetCells cells = new SheetCells(texts, styles, since1904, lastRow, columns);
            PackageRelationship relation = workbook.getRelationship(relations.get(sheet));
            if (relation == null) {
                throw new UnreadableSheet("sheetMissing");
            }
            parse(part(relation), cells);
            return new Content(cells.rows(), cells.problems());
        } catch (IOException | OpenXML4JException | SAXException damaged) {
            throw new UnreadableSheet("notASpreadsheet");
        }
    }

    private PackagePart related(Iterable<PackageRelationship> all, String end) throws OpenXML4JException {
        for (PackageRelationship relation : all) {
            if (relation.getRelationshipType().endsWith(end)) {
                return part(relation);
            }
        }
        return null;
    }

    private PackagePart part(PackageRelationship relation) throws OpenXML4JException {
        return container.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
    }

    private static void parse(PackagePart part, DefaultHandler handler) throws IOException, SAXException {
        if (part == null) {
            return;
        }
        try (InputStream xml = part.getInputStream()) {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.setErrorHandler(handler);
            parser.parse(new InputSource(xml));
        } catch (ParserConfigurationException impossible) {
            throw new SAXException(impossible);
        }
    }

    @Override
    public void close() {
        container.revert();
    }

    /** Names, order and visibility of the sheets, and from when days are counted. */
    private final class Overview extends DefaultHandler {

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("sheet")) {
                String state = attributes.getValue("state");
                sheets.add(new Sheet(attributes.getValue("name"), state != null && !state.equals("visible")));
                relations.add(relation(attributes));
            } else if (name.equals("workbookPr")) {
                String given = attributes.getValue("date1904");
                since1904 = "1".equals(given) || "true".equals(given);
            }
        }

        private static String relation(Attributes attributes) {
            for (int index = 0; index < attributes.getLength(); index++) {
                if (attributes.getLocalName(index).equals("id")
                        && attributes.getURI(index).endsWith("/relationships")) {
                    return attributes.getValue(index);
                }
            }
            return "";
        }
    }
}
