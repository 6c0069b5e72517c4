package vn.sovang.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.shared.Days;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Paging;
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
        Reader reader = new Reader(query, days, new ArrayList<>());
        LocalDate from = reader.day("from");
        LocalDate to = reader.day("to");
        if (from != null && to != null && to.isBefore(from)) {
            reader.violations.add(Violation.of("to", "endsBeforeStart"));
        }
        Integer size = reader.number("size");
        AuditFilter filter = new AuditFilter(
                from,
                to,
                reader.text("account"),
                reader.action("action"),
                reader.text("case"),
                reader.text("unit"),
                reader.text("address"),
                Paging.of(reader.number("page"), size == null ? PAGE_SIZE : size));
        InvalidInput.throwIfAny(reader.violations);
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

    private record Reader(Map<String, String> query, Days days, List<Violation> violations) {

        private String text(String name) {
            String value = query.get(name);
            if (value == null || value.isBlank()) {
                return null;
            }
            if (value.chars().anyMatch(Character::isISOControl)) {
                violations.add(Violation.of(name, "oneLine"));
                return null;
            }
            if (value.strip().length() > LONGEST_TEXT) {
                violations.add(Violation.of(name, "tooLong", 0, LONGEST_TEXT));
                return null;
            }
            return value.strip();
        }

        private LocalDate day(String name) {
            String value = text(name);
            try {
                return value == null ? null : days.read(name, value);
            } catch (InvalidInput unfit) {
                violations.addAll(unfit.violations());
                return null;
            }
        }

        private Integer number(String name) {
            String value = text(name);
            try {
                return value == null ? null : Integer.valueOf(value);
            } catch (NumberFormatException notANumber) {
                violations.add(Violation.of(name, "notANumber"));
                return null;
            }
        }

        private AuditAction action(String name) {
            String value = text(name);
            if (value == null) {
                return null;
            }
            return Arrays.stream(AuditAction.values())
                    .filter(action -> action.name().equals(value))
                    .findFirst()
                    .orElseGet(() -> {
                        violations.add(Violation.of(name, "notAChoice", choices()));
                        return null;
                    });
        }

        private static String choices() {
            return Arrays.stream(AuditAction.values()).map(Enum::name).collect(Collectors.joining(", "));
        }
    }
}
