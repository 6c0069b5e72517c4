package vn.sovang.award.spreadsheet;

import java.util.Map;

/**
 * A row as it was read.
 *
 * @param number in the spreadsheet, from 1
 * @param hidden by hand or by a filter
 * @param cells the cells that hold something, by column from 0
 */
record SheetRow(int number, boolean hidden, Map<Integer, SheetCell> cells) {

    SheetCell at(int column) {
        return cells.getOrDefault(column, SheetCell.EMPTY);
    }

    String cell(int column) {
        return at(column).text();
    }
}
