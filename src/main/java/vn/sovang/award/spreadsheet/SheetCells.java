package vn.sovang.award.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the texts out of the XML of one sheet (ECMA-376, part 1, 18.3). */
final class SheetCells extends DefaultHandler {

    private static final int MOST_PROBLEMS = 500;

    private final SharedStrings strings;
    private final int lastRow;
    private final int columns;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();

    private Map<Integer, String> cells = new HashMap<>();
    private int row;
    private int column;
    private String type;
    private boolean formula;
    private StringBuilder into;

    SheetCells(SharedStrings strings, int lastRow, int columns) {
        this.strings = strings;
        this.lastRow = lastRow;
        this.columns = columns;
    }

    List<SheetRow> rows() {
        return rows;
    }

    List<CellProblem> problems() {
        return problems;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
                cells = new HashMap<>();
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol();
                type = attributes.getValue("t");
                formula = false;
                value.setLength(0);
                inline.setLength(0);
            }
            case "f" -> formula = true;
            case "v" -> into = value;
            case "t" -> into = inline;
            case "mergeCell" -> merged(attributes.getValue("ref"));
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (into != null) {
            into.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> into = null;
            case "c" -> cell();
            case "row" -> {
                if (!cells.isEmpty()) {
                    if (row > lastRow) {
                        throw new SheetFile.TooLong();
                    }
                    rows.add(new SheetRow(row, cells));
                }
            }
            default -> {}
        }
    }

    private void cell() {
        if (column >= columns) {
            return;
        }
        if (formula) {
            report(CellProblem.at(row, column, "formulaInCell"));
            // The row is there even when this is all it has.
            cells.put(column, "");
            return;
        }
        String text = text();
        if (!text.isBlank()) {
            cells.put(column, text.strip());
        }
    }

    private String text() {
        String raw = value.toString();
        if ("inlineStr".equals(type)) {
            return inline.toString();
        }
        if ("s".equals(type)) {
            return raw.isBlank()
                    ? ""
                    : strings.getItemAt(Integer.parseInt(raw.strip())).getString();
        }
        if ("e".equals(type)) {
            report(CellProblem.at(row, column, "errorInCell", raw));
            return "";
        }
        if ("b".equals(type)) {
            return raw.strip().equals("1") ? "TRUE" : "FALSE";
        }
        return "str".equals(type) || raw.isBlank() ? raw : plain(raw.strip());
    }

    /** A number as people write it: 1.0E6 is 1000000. */
    private static String plain(String number) {
        BigDecimal exact = new BigDecimal(number);
        // 1E1000000 would be a million digits.
        return Math.abs(exact.scale()) > 30
                ? number
                : exact.stripTrailingZeros().toPlainString();
    }

    private void merged(String reference) {
        CellRangeAddress range = CellRangeAddress.valueOf(reference);
        if (range.getFirstColumn() < columns) {
            report(CellProblem.at(range.getFirstRow() + 1, range.getFirstColumn(), "mergedCells", reference));
        }
    }

    private void report(CellProblem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }
}
