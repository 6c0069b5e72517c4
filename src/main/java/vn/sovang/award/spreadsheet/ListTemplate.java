package vn.sovang.award.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardForm;
import vn.sovang.award.AwardForms;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.NominationDesk;
import vn.sovang.award.Nominee;
import vn.sovang.organisation.Unit;
import vn.sovang.organisation.UnitNames;
import vn.sovang.shared.Messages;

/**
 * Writes the list as a spreadsheet: drop-down lists, notes at the titles, a locked title row, and either an example or
 * the nominees there are. Texts are never formulas, and a text that looks like one is marked as text.
 */
@Component
public class ListTemplate {

    /** How the example row begins; such a row is not read. */
    private static final int LAST_ROW = NominationDesk.MOST_NOMINEES + 1;

    private final AwardForms forms;
    private final ListWords words;
    private final Messages messages;

    ListTemplate(AwardForms forms, ListWords words, Messages messages) {
        this.forms = forms;
        this.words = words;
        this.messages = messages;
    }

    /** @param nominees rows to write; with none, an example shows how a row looks */
    public byte[] write(AwardLetter letter, List<Nominee> nominees, Locale locale) {
        List<Unit> units = words.unitsOf(letter);
        List<AwardForm> usable = forms.of(letter);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(messages.text(locale, "award.sheet.list"));
            Sheet choices = workbook.createSheet(messages.text(locale, "award.sheet.choices"));
            Styles styles = new Styles(workbook);
            writeTitles(sheet, styles, locale);
            writeRows(sheet, styles, nominees, units, usable, locale);
            UnitNames.Among among = words.among(units);
            int unitRows =
                    writeChoices(choices, 0, units.stream().map(among::told).toList());
            int formRows = writeChoices(
                    choices, 1, usable.stream().map(form -> form.name(locale)).toList());
            addDropDowns(sheet, choices.getSheetName(), unitRows, formRows, locale);
            choices.setColumnWidth(0, 60 * 256);
            choices.setColumnWidth(1, 60 * 256);
            choices.protectSheet("");
            // The password is empty on purpose: the lock prevents accidents, not people.
            sheet.protectSheet("");
            sheet.lockFormatColumns(false);
            sheet.lockFormatRows(false);
            sheet.lockInsertRows(false);
            sheet.lockDeleteRows(false);
            sheet.lockSort(false);
            sheet.createFreezePane(2, 1);
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setLandscape(true);
            sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
            sheet.getPrintSetup().setFitHeight((short) 0);
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private void writeTitles(XSSFSheet sheet, Styles styles, Locale locale) {
        Row titles = sheet.createRow(0);
        titles.setHeightInPoints(48);
        CreationHelper helper = sheet.getWorkbook().getCreationHelper();
        var drawing = sheet.createDrawingPatriarch();
        for (ListColumn column : ListColumn.values()) {
            Cell cell = titles.createCell(column.ordinal());
            cell.setCellValue(words.title(column, locale));
            cell.setCellStyle(styles.title);
            sheet.setColumnWidth(column.ordinal(), column.width() * 256);
            sheet.setDefaultColumnStyle(column.ordinal(), styles.text);
            ClientAnchor anchor = helper.createClientAnchor();
            anchor.setCol1(column.ordinal());
            anchor.setCol2(column.ordinal() + 3);
            anchor.setRow1(1);
            anchor.setRow2(5);
            Comment note = drawing.createCellComment(anchor);
            note.setString(helper.createRichTextString(words.note(column, locale)));
            cell.setCellComment(note);
        }
    }

    private void writeRows(
            Sheet sheet,
            Styles styles,
            List<Nominee> nominees,
            List<Unit> units,
            List<AwardForm> usable,
            Locale locale) {
        if (nominees.isEmpty()) {
            writeRow(sheet.createRow(1), words.example(units, usable, locale), styles.example);
        }
        UnitNames.Among among = words.among(units);
        for (int index = 0; index < nominees.size(); index++) {
            writeRow(sheet.createRow(index + 1), words.cells(nominees.get(index), among, usable, locale), styles.text);
        }
    }

    private static void writeRow(Row row, List<String> cells, CellStyle style) {
        for (int index = 0; index < cells.size(); index++) {
            Cell cell = row.createCell(index);
            String text = cells.get(index);
            boolean amount = ListColumn.values()[index].kind() == ListColumn.Kind.AMOUNT
                    || ListColumn.values()[index].kind() == ListColumn.Kind.NUMBER;
            if (amount && text != null && !text.isEmpty()) {
                cell.setCellValue(Double.parseDouble(text));
            } else if (text != null && !text.isEmpty()) {
                cell.setCellValue(text);
            }
            cell.setCellStyle(style);
        }
    }

    private static int writeChoices(Sheet sheet, int column, List<String> choices) {
        for (int index = 0; index < choices.size(); index++) {
            Row row = sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
            row.createCell(column).setCellValue(choices.get(index));
        }
        return choices.size();
    }

    private void addDropDowns(XSSFSheet sheet, String choices, int units, int usableForms, Locale locale) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (ListColumn column : ListColumn.values()) {
            DataValidationConstraint constraint = switch (column.kind()) {
                case RECIPIENT -> helper.createExplicitListConstraint(words.recipients(locale));
                case YES_NO -> helper.createExplicitListConstraint(words.yesAndNo(locale));
                case RATING -> helper.createExplicitListConstraint(words.ratings(locale));
                case UNIT -> helper.createFormulaListConstraint("'" + choices + "'!$A$1:$A$" + units);
                case FORM -> helper.createFormulaListConstraint("'" + choices + "'!$B$1:$B$" + usableForms);
                case TEXT, CODES, AMOUNT, NUMBER -> null;
            };
            if (constraint != null) {
                DataValidation validation = helper.createValidation(
                        constraint, new CellRangeAddressList(1, LAST_ROW - 1, column.ordinal(), column.ordinal()));
                validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
                validation.setShowErrorBox(true);
                validation.createErrorBox(
                        messages.text(locale, "award.sheet.list"), messages.text(locale, "award.sheet.pick"));
                sheet.addValidationData(validation);
            }
        }
    }

    /** Looks of cells. */
    private static final class Styles {

        private final CellStyle title;
        private final CellStyle text;
        private final CellStyle example;

        Styles(XSSFWorkbook workbook) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            bold.setColor(IndexedColors.WHITE.getIndex());
            title = workbook.createCellStyle();
            title.setFont(bold);
            title.setWrapText(true);
            title.setVerticalAlignment(VerticalAlignment.CENTER);
            title.setFillForegroundColor(IndexedColors.DARK_RED.getIndex());
            title.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            title.setBorderRight(BorderStyle.THIN);
            title.setRightBorderColor(IndexedColors.WHITE.getIndex());
            title.setLocked(true);
            text = workbook.createCellStyle();
            text.setLocked(false);
            text.setWrapText(true);
            text.setVerticalAlignment(VerticalAlignment.TOP);
            text.setQuotePrefixed(true);
            Font grey = workbook.createFont();
            grey.setItalic(true);
            grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
            example = workbook.createCellStyle();
            example.cloneStyleFrom(text);
            example.setFont(grey);
        }
    }
}
