package vn.sovang.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.shared.Days;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Paging;
import vn.sovang.shared.QueryReader;
import vn.sovang.shared.Violation;

/**
 * What a reader looks for; null is no condition.
 *
 * @param from first day in Vietnam
 * @param to last day in Vietnam
 * @param caseKey id or number of a case
 */
record AuditFilter(
        LocalDate from,
        LocalDate to,
        String account,
        AuditAction action,
        String caseKey,
        String unit,
        String address,
        Paging paging) {

    static final List<String> NAMES = List.of("from", "to", "account", "action", "case", "unit", "address");

    private static final int LONGEST_TEXT = 120;
    private static final int PAGE_SIZE = 50;

    /**
     * Reads a query string; an empty value is none: that is how a browser sends an empty field.
     *
     * @throws InvalidInput with every value that cannot be used
     */
    static AuditFilter read(Map<String, String> query, Days days) {
        QueryReader reader = new QueryReader(query, LONGEST_TEXT);
        LocalDate from = reader.day("from", days);
        LocalDate to = reader.day("to", days);
        if (from != null && to != null && to.isBefore(from)) {
            reader.problem(Violation.of("to", "endsBeforeStart"));
        }
        Integer size = reader.number("size");
        AuditFilter filter = new AuditFilter(
                from,
                to,
                reader.text("account"),
                reader.choice("action", AuditAction.class),
                reader.text("case"),
                reader.text("unit"),
                reader.text("address"),
                Paging.of(reader.number("page"), size == null ? PAGE_SIZE : size));
        reader.done();
        return filter;
    }

    /** The conditions that are set, as they stand in a query string. */
    Map<String, String> conditions() {
        Map<String, String> set = new LinkedHashMap<>();
        put(set, "from", from);
        put(set, "to", to);
        put(set, "account", account);
        put(set, "action", action);
        put(set, "case", caseKey);
        put(set, "unit", unit);
        put(set, "address", address);
        return set;
    }

    private static void put(Map<String, String> set, String name, Object value) {
        if (value != null) {
            set.put(name, value.toString());
        }
    }
}
