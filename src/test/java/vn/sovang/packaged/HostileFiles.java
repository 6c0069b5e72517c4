package vn.sovang.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that people open in a spreadsheet program: no cell may be computed. */
final class HostileFiles {

    private HostileFiles() {}

    /** Texts of all cells of the first sheet; those people typed are marked as text. */
    static List<String> cellsOf(byte[] xlsx) {
        List<String> texts = new ArrayList<>();
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getCellType() == CellType.STRING) {
                        texts.add(cell.getStringCellValue());
                        assertThat(row.getRowNum() == 0 || cell.getCellStyle().getQuotePrefixed())
                                .isTrue();
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    /** The text as one quoted cell of a CSV file; an apostrophe keeps what looks like a formula from being one. */
    static String cell(String text) {
        String start = text.startsWith("=") || text.startsWith("@") ? "'" : "";
        return "\"" + start + text.replace("\"", "\"\"") + "\"";
    }
}
