package vn.sovang.award.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.NumberToTextConverter;

/** An .xls file of Excel 97 to 2003. It is read as a whole and must therefore be small. */
final class LegacyBook implements SheetBook {

    /** First bytes of the container that holds .xls files, and .xlsx files with a password. */
    private static final byte[] MAGIC = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final int LARGEST = 4 * 1024 * 1024;

    private final HSSFWorkbook workbook;

    private LegacyBook(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static boolean isOne(byte[] file) {
        return file.length > MAGIC.length
                && IntStream.range(0, MAGIC.length).allMatch(index -> file[index] == MAGIC[index]);
    }

    static LegacyBook open(byte[] file) throws UnreadableSheet, IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw new UnreadableSheet("sheetProtected");
            }
            if (!root.hasEntry("Workbook") && !root.hasEntry("Book")) {
                throw new UnreadableSheet("notASpreadsheet");
            }
            if (root.hasEntry("_VBA_PROJECT_CUR")) {
                throw new UnreadableSheet("sheetMacros");
            }
            if (file.length > LARGEST) {
                throw new UnreadableSheet("sheetTooLarge", LARGEST / 1024 / 1024);
            }
            return new LegacyBook(new HSSFWorkbook(root, false));
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableSheet("sheetProtected");
        }
    }

    @Override
    public List<Sheet> sheets() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(index -> new Sheet(
                        workbook.getSheetName(index),
                        workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index)))
                .toList();
    }

    @Override
    public Content read(int index, int lastRow, int columns) {
        HSSFSheet sheet = workbook.getSheetAt(index);
        List<SheetRow> rows = new ArrayList<>();
        List<CellProblem> problems = new ArrayList<>();
        sheet.forEach(each -> {
            HSSFRow row = (HSSFRow) each;
            Map<Integer, SheetCell> cells = new HashMap<>();
            row.forEach(cell -> put(cells, (HSSFCell) cell, columns, problems));
            if (!cells.isEmpty()) {
                if (row.getRowNum() >= lastRow) {
                    throw new TooLong();
                }
                rows.add(new SheetRow(row.getRowNum() + 1, row.getZeroHeight(), cells));
            }
        });
        sheet.getMergedRegions().stream()
                .filter(range -> range.getFirstColumn() < columns)
                .forEach(range -> problems.add(CellProblem.at(
                        range.getFirstRow() + 1, range.getFirstColumn(), "mergedCells", range.formatAsString())));
        return new Content(rows, problems);
    }

    private static void put(Map<Integer, SheetCell> cells, HSSFCell cell, int columns, List<CellProblem> problems) {
        int column = cell.getColumnIndex();
        if (column >= columns || cell.getCellType() == CellType.BLANK) {
            return;
        }
        int row = cell.getRowIndex() + 1;
        SheetCell content = SheetCell.EMPTY;
        if (cell.getCellType() == CellType.FORMULA) {
            problems.add(CellProblem.at(row, column, "formulaInCell"));
            // The row is there even when this is all it has.
            cells.put(column, content);
            return;
        }
        if (cell.getCellType() == CellType.ERROR) {
            problems.add(CellProblem.at(
                    row,
                    column,
                    "errorInCell",
                    FormulaError.forInt(cell.getErrorCellValue()).getString()));
            return;
        }
        content = switch (cell.getCellType()) {
            case BOOLEAN -> SheetCell.of(cell.getBooleanCellValue());
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? SheetCell.of(cell.getLocalDateTimeCellValue())
                        : SheetCell.of(new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue())));
            default -> SheetCell.of(cell.getStringCellValue());
        };
        if (!content.isBlank()) {
            cells.put(column, content);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
