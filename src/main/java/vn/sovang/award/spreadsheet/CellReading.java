package vn.sovang.award.spreadsheet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sovang.organisation.Unit;
import vn.sovang.organisation.UnitNames;
import vn.sovang.shared.Days;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Violation;

/** Takes what a cell holds into a nominee, each column in its way. */
final class CellReading {

    private final ListChoices choices;
    private final UnitNames.Among units;
    private final UnitNames names;
    private final Days days;

    CellReading(ListChoices choices, UnitNames.Among units, UnitNames names, Days days) {
        this.choices = choices;
        this.units = units;
        this.names = names;
        this.days = days;
    }

    /** What is wrong with the cell, if anything is. */
    Optional<Violation> put(ObjectNode nominee, ListColumn column, SheetCell cell) {
        switch (column.kind()) {
            case TEXT -> {
                nominee.put(column.field(), cell.text());
                return beyondReason(cell);
            }
            case CODES -> {
                ArrayNode codes = nominee.putArray(column.field());
                Arrays.stream(cell.text().split("[;,\\s]+"))
                        .filter(code -> !code.isBlank())
                        .forEach(codes::add);
                return Optional.empty();
            }
            case AMOUNT, NUMBER -> {
                return putWhole(nominee, column, cell);
            }
            case YES_NO -> {
                Boolean flag = choices.flag(column, cell.text());
                nominee.put(column.field(), flag);
                return flag == null ? Optional.of(unknown("cellChoice", cell)) : Optional.empty();
            }
            case UNIT -> {
                return putUnit(nominee, column, cell);
            }
            default -> {
                String value = choices.of(column.kind()).get(ListUpload.plain(cell.text()));
                nominee.put(column.field(), value);
                String problem = column.kind() == ListColumn.Kind.FORM ? "cellForm" : "cellChoice";
                return value == null ? Optional.of(unknown(problem, cell)) : Optional.empty();
            }
        }
    }

    private Optional<Violation> beyondReason(SheetCell cell) {
        try {
            if (cell.day() != null) {
                days.check("file", cell.day());
            }
            return Optional.empty();
        } catch (InvalidInput unfit) {
            return Optional.of(unfit.violations().get(0));
        }
    }

    /** A number of the spreadsheet is what it is; only a text is read for its signs. */
    private static Optional<Violation> putWhole(ObjectNode nominee, ListColumn column, SheetCell cell) {
        Optional<BigDecimal> number = cell.number() == null && cell.day() == null
                ? WholeAmount.read(cell.text())
                : Optional.ofNullable(cell.number());
        if (number.isEmpty()) {
            return Optional.of(unknown("cellNumber", cell));
        }
        BigDecimal amount = number.get().stripTrailingZeros();
        if (amount.scale() > 0) {
            return Optional.of(Violation.of("file", "cellNotWhole", amount));
        }
        nominee.put(column.field(), amount.setScale(0));
        return Optional.empty();
    }

    private Optional<Violation> putUnit(ObjectNode nominee, ListColumn column, SheetCell cell) {
        List<Unit> meant = units.meant(cell.text());
        if (meant.size() == 1) {
            nominee.put(column.field(), meant.get(0).id());
            return Optional.empty();
        }
        return Optional.of(
                meant.isEmpty()
                        ? unknown("cellUnit", cell)
                        : Violation.of("file", "severalUnits", cell.text(), names.list(meant)));
    }

    private static Violation unknown(String code, SheetCell cell) {
        return Violation.of("file", code, cell.text());
    }
}
