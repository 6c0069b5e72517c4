package vn.sovang.award.spreadsheet;

import java.io.Closeable;
import java.util.List;

/** The sheets of a file, whatever its format. */
interface SheetBook extends Closeable {

    /** @param hidden from whoever opens the file */
    record Sheet(String name, boolean hidden) {}

    /** Rows that hold something, and problems of single cells. */
    record Content(List<SheetRow> rows, List<CellProblem> problems) {}

    /** In their order. */
    List<Sheet> sheets();

    /** @throws TooLong when there are rows behind the last one */
    Content read(int sheet, int lastRow, int columns) throws UnreadableSheet;

    /** A sheet has more rows than a list may have; reading stops there. */
    final class TooLong extends RuntimeException {}
}
