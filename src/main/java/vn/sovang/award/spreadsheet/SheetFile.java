package vn.sovang.award.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the first sheet of an .xlsx file as a stream, so that no file, whatever it claims, fills the memory. Macro files,
 * files that unpack to more than is sensible, and anything else than .xlsx are refused.
 */
final class SheetFile {

    /** Largest file; a list of 2,000 rows with long texts has about two megabytes. */
    static final int LARGEST = 8 * 1024 * 1024;

    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_PARTS = 200;
    private static final int HEADER_ROWS = 1;

    private SheetFile() {}

    /** Rows that hold something, and problems of single cells. */
    record Content(List<SheetRow> rows, List<CellProblem> problems) {}

    static Content read(byte[] file, int mostRows, int columns) throws UnreadableSheet {
        requireSound(file);
        try (OPCPackage container = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader reader = new XSSFReader(container);
            Map<String, Boolean> hidden = hiddenSheets(reader);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new UnreadableSheet("sheetMissing");
            }
            try (InputStream sheet = sheets.next()) {
                if (hidden.getOrDefault(sheets.getSheetName(), false)) {
                    throw new UnreadableSheet("sheetHidden", sheets.getSheetName());
                }
                SheetCells cells = new SheetCells(
                        new ReadOnlySharedStringsTable(container, false), mostRows + HEADER_ROWS + 1, columns);
                parse(sheet, cells);
                return new Content(cells.rows(), cells.problems());
            }
        } catch (TooLong tooLong) {
            throw new UnreadableSheet("tooManyNominees", mostRows);
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException damaged) {
            throw new UnreadableSheet("notASpreadsheet");
        }
    }

    private static void requireSound(byte[] file) throws UnreadableSheet {
        if (file.length == 0) {
            throw new UnreadableSheet("required");
        }
        if (file.length > LARGEST) {
            throw new UnreadableSheet("sheetTooLarge", LARGEST / 1024 / 1024);
        }
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream parcel = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parcel.getNextEntry(); part != null; part = parcel.getNextEntry()) {
                if (part.getName().toLowerCase(Locale.ROOT).contains("vbaproject")) {
                    throw new UnreadableSheet("sheetMacros");
                }
                for (int count = parcel.read(buffer); count >= 0; count = parcel.read(buffer)) {
                    unpacked += count;
                    if (unpacked > MOST_UNPACKED) {
                        throw new UnreadableSheet("sheetBomb");
                    }
                }
                if (++parts > MOST_PARTS) {
                    throw new UnreadableSheet("sheetBomb");
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableSheet("notASpreadsheet");
        }
        if (parts == 0) {
            throw new UnreadableSheet("notASpreadsheet");
        }
    }

    private static Map<String, Boolean> hiddenSheets(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        Map<String, Boolean> hidden = new HashMap<>();
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    if (name.equals("sheet")) {
                        String state = attributes.getValue("state");
                        hidden.put(attributes.getValue("name"), state != null && !state.equals("visible"));
                    }
                }
            });
        }
        return hidden;
    }

    private static void parse(InputStream xml, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.setErrorHandler(handler);
        parser.parse(new InputSource(xml));
    }

    /** The sheet has more rows than a list may have; reading stops there. */
    static final class TooLong extends RuntimeException {}

    static List<CellProblem> sorted(List<CellProblem> problems) {
        List<CellProblem> sorted = new ArrayList<>(problems);
        sorted.sort(java.util.Comparator.comparingInt(CellProblem::row)
                .thenComparingInt(problem -> problem.column().length())
                .thenComparing(CellProblem::column));
        return sorted;
    }
}
