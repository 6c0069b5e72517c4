package vn.sovang.award.spreadsheet;

import java.util.Map;

/**
 * A row as it was read.
 *
 * @param number in the spreadsheet, from 1
 * @param cells texts of the cells that hold something, by column from 0
 */
record SheetRow(int number, Map<Integer, String> cells) {

    String cell(int column) {
        return cells.getOrDefault(column, "");
    }
}
