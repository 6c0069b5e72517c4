package vn.sovang.casefile;

import java.util.HashMap;
import java.util.Map;
import vn.sovang.shared.TextFolding;

/** What is looked for among the visible cases of one kind; conditions add up. */
public final class CaseSearch {

    private final StringBuilder where = new StringBuilder(" and c.kind = :kind");
    private final Map<String, Object> parameters = new HashMap<>();

    private CaseSearch(String kind) {
        parameters.put("kind", kind);
    }

    public static CaseSearch of(String kind) {
        return new CaseSearch(kind);
    }

    /** @param status null for any */
    public CaseSearch standing(CaseStatus status) {
        return status == null ? this : and("c.status = :status", "status", status.name());
    }

    /** @param unitId unit that holds, held or received the case; null for any */
    public CaseSearch atUnit(String unitId) {
        return unitId == null
                ? this
                : and(
                        "exists (select 1 from case_unit u where u.case_id = c.id and u.unit_id = :unit)",
                        "unit",
                        TextFolding.printable(unitId));
    }

    /** @param text part of title or number, without regard to case and accents of the title; blank for any */
    public CaseSearch containing(String text) {
        return text == null || text.isBlank()
                ? this
                : and(
                        "(c.folded_title like :text escape '!' or lower(c.number) like :text escape '!')",
                        "text",
                        TextFolding.contained(text));
    }

    /** A condition on the kind's own facts; {@code c} is the case file. */
    public CaseSearch and(String condition) {
        where.append(" and ").append(condition);
        return this;
    }

    /** As {@link #and(String)}, with a value. */
    public CaseSearch and(String condition, String parameter, Object value) {
        parameters.put(parameter, value);
        return and(condition);
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
