package vn.sovang.award.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.xml.sax.SAXException;

/**
 * Reads the first sheet of a spreadsheet, so that no file, whatever it claims, fills the memory. Macro files, files with a
 * password, files that unpack to more than is sensible, and what is neither .xlsx nor .xls are refused with the remedy.
 */
final class SheetFile {

    /** Largest file; a list of 2,000 rows with long texts has about two megabytes. */
    static final int LARGEST = 8 * 1024 * 1024;

    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_PARTS = 200;
    private static final int HEADER_ROWS = 1;

    private SheetFile() {}

    /** @param titles tells the row of titles, which must be the first row of the first sheet */
    static SheetBook.Content read(byte[] file, int mostRows, int columns, Predicate<SheetRow> titles)
            throws UnreadableSheet {
        requireSize(file);
        try (SheetBook book = open(file)) {
            List<SheetBook.Sheet> sheets = book.sheets();
            if (sheets.isEmpty()) {
                throw new UnreadableSheet("sheetMissing");
            }
            if (sheets.get(0).hidden()) {
                throw new UnreadableSheet("sheetHidden", sheets.get(0).name());
            }
            int lastRow = mostRows + HEADER_ROWS + 1;
            SheetBook.Content content = book.read(0, lastRow, columns);
            if (content.rows().stream().noneMatch(row -> row.number() == 1 && titles.test(row))) {
                refuseHeading(content, titles);
                refuseCover(book, lastRow, columns, titles);
            }
            return content;
        } catch (SheetBook.TooLong tooLong) {
            throw new UnreadableSheet("tooManyNominees", mostRows);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException damaged) {
            throw new UnreadableSheet("notASpreadsheet");
        }
    }

    private static void refuseHeading(SheetBook.Content content, Predicate<SheetRow> titles) throws UnreadableSheet {
        for (SheetRow row : content.rows()) {
            if (titles.test(row)) {
                throw new UnreadableSheet("headingAbove", row.number());
            }
        }
    }

    private static void refuseCover(SheetBook book, int lastRow, int columns, Predicate<SheetRow> titles)
            throws UnreadableSheet {
        List<SheetBook.Sheet> sheets = book.sheets();
        for (int index = 1; index < sheets.size(); index++) {
            try {
                if (book.read(index, lastRow, columns).rows().stream().anyMatch(titles)) {
                    throw new UnreadableSheet(
                            "coverSheet",
                            sheets.get(0).name(),
                            sheets.get(index).name());
                }
            } catch (SheetBook.TooLong otherData) {
                continue;
            }
        }
    }

    private static SheetBook open(byte[] file) throws UnreadableSheet, IOException, OpenXML4JException, SAXException {
        if (LegacyBook.isOne(file)) {
            return LegacyBook.open(file);
        }
        requireSound(file);
        return XmlBook.open(file);
    }

    private static void requireSize(byte[] file) throws UnreadableSheet {
        if (file.length == 0) {
            throw new UnreadableSheet("required");
        }
        if (file.length > LARGEST) {
            throw new UnreadableSheet("sheetTooLarge", LARGEST / 1024 / 1024);
        }
    }

    private static void requireSound(byte[] file) throws UnreadableSheet {
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream parcel = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parcel.getNextEntry(); part != null; part = parcel.getNextEntry()) {
                if (part.getName().toLowerCase(Locale.ROOT).contains("vbaproject")) {
                    throw new UnreadableSheet("sheetMacros");
                }
                if (part.getName().equals("mimetype")) {
                    throw new UnreadableSheet(isOpenDocument(parcel) ? "sheetOds" : "notASpreadsheet");
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

    /** What an OpenDocument file says first. */
    private static boolean isOpenDocument(ZipInputStream parcel) throws IOException {
        return new String(parcel.readNBytes(200), StandardCharsets.UTF_8)
                .startsWith("application/vnd.oasis.opendocument.spreadsheet");
    }

    static List<CellProblem> sorted(List<CellProblem> problems) {
        List<CellProblem> sorted = new ArrayList<>(problems);
        sorted.sort(java.util.Comparator.comparingInt(CellProblem::row)
                .thenComparingInt(problem -> problem.column().length())
                .thenComparing(CellProblem::column));
        return sorted;
    }
}
