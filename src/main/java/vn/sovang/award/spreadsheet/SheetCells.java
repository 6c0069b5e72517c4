package vn.sovang.award.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the cells out of the XML of one sheet (ECMA-376, part 1, 18.3), each by its own type. */
final class SheetCells extends DefaultHandler {

    private static final int MOST_PROBLEMS = 500;

    private final SharedTexts texts;
    private final DateStyles styles;
    private final boolean since1904;
    private final int lastRow;
    private final int columns;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();

    private Map<Integer, SheetCell> cells = new HashMap<>();
    private int row;
    private int column;
    private String type;
    private String look;
    private boolean hidden;
    private boolean sound;
    private StringBuilder formula;
    private StringBuilder into;

    SheetCells(SharedTexts texts, DateStyles styles, boolean since1904, int lastRow, int columns) {
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
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
                String concealed = attributes.getValue("hidden");
                hidden = "1".equals(concealed) || "true".equals(concealed);
                column = -1;
                cells = new HashMap<>();
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol();
                type = attributes.getValue("t");
                look = attributes.getValue("s");
                formula = null;
                value.setLength(0);
                inline.setLength(0);
            }
            case "f" -> {
                formula = new StringBuilder();
                into = formula;
            }
            case "rPh" -> sound = true;
            case "v" -> into = value;
            case "t" -> into = sound ? null : inline;
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
            case "v", "t", "f" -> into = null;
            case "rPh" -> sound = false;
            case "c" -> cell();
            case "row" -> {
                if (!cells.isEmpty()) {
                    if (row > lastRow) {
                        throw new SheetBook.TooLong();
                    }
                    rows.add(new SheetRow(row, hidden, cells));
                }
            }
            default -> {}
        }
    }

    private void cell() {
        if (column >= columns) {
            return;
        }
        if (formula != null) {
            String written = formula.toString().strip();
            if (written.equals("TRUE()") || written.equals("FALSE()")) {
                cells.put(column, SheetCell.of(written.equals("TRUE()")));
                return;
            }
            report(CellProblem.at(row, column, "formulaInCell"));
            // The row is there even when this is all it has.
            cells.put(column, SheetCell.EMPTY);
            return;
        }
        SheetCell content = content(value.toString().strip());
        if (!content.isBlank()) {
            cells.put(column, content);
        }
    }

    private SheetCell content(String raw) {
        if ("inlineStr".equals(type)) {
            return SheetCell.of(inline.toString());
        }
        if (raw.isEmpty()) {
            return SheetCell.EMPTY;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> SheetCell.of(texts.at(Integer.parseInt(raw)));
            case "str" -> SheetCell.of(value.toString());
            case "b" -> SheetCell.of(raw.equals("1") || raw.equals("true"));
            case "d" -> SheetCell.of(day(raw));
            case "e" -> {
                report(CellProblem.at(row, column, "errorInCell", raw));
                yield SheetCell.EMPTY;
            }
            default -> styles.isDay(look) ? counted(Double.parseDouble(raw)) : SheetCell.of(new BigDecimal(raw));
        };
    }

    /** A number that is shown as a day. */
    private SheetCell counted(double days) {
        LocalDateTime moment = DateUtil.getLocalDateTime(days, since1904, true);
        return moment == null ? SheetCell.of(BigDecimal.valueOf(days)) : SheetCell.of(moment);
    }

    /** ISO 8601, with or without a time of day. */
    private static LocalDateTime day(String written) {
        String moment = written.replaceFirst("Z$", "");
        return moment.contains("T")
                ? LocalDateTime.parse(moment)
                : LocalDate.parse(moment).atStartOfDay();
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
