package vn.sovang.award.spreadsheet;

import vn.sovang.shared.Violation;

/**
 * A problem at a place of the spreadsheet.
 *
 * @param row from 1; 0 when it concerns the file as a whole
 * @param column letter, empty when it concerns the row as a whole
 * @param title of the column, empty when there is none
 */
public record CellProblem(int row, String column, String title, Violation violation) {

    static CellProblem ofFile(String code, Object... arguments) {
        return new CellProblem(0, "", "", Violation.of("file", code, arguments));
    }

    static CellProblem at(int row, int column, String code, Object... arguments) {
        return new CellProblem(row, letters(column), "", Violation.of("file", code, arguments));
    }

    static CellProblem ofRow(int row, String code, Object... arguments) {
        return new CellProblem(row, "", "", Violation.of("file", code, arguments));
    }

    CellProblem titled(String newTitle) {
        return new CellProblem(row, column, newTitle, violation);
    }

    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
