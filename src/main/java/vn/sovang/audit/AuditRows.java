package vn.sovang.audit;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.RowMappers;
import vn.sovang.shared.TimeConfiguration;

/** Finds entries, newest first; never more than the reader's scope. */
@Repository
@Transactional(readOnly = true)
class AuditRows {

    private final JdbcClient jdbc;
    private final RowMapper<AuditRow> mapper;

    AuditRows(JdbcClient jdbc, RowMappers mappers) {
        this.jdbc = jdbc;
        this.mapper = mappers.of(AuditRow.class);
    }

    /** Id of the newest entry of all, 0 when there is none. */
    long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from audit_event")
                .query(Long.class)
                .single();
    }

    long count(AuditFilter filter, AuditReaders.Scope scope) {
        Condition condition = new Condition(filter, scope);
        return jdbc.sql("select count(*) from audit_event e where " + condition.sql())
                .params(condition.parameters)
                .query(Long.class)
                .single();
    }

    List<AuditRow> page(AuditFilter filter, AuditReaders.Scope scope) {
        Condition condition = new Condition(filter, scope);
        condition.parameters.put("size", filter.paging().size());
        condition.parameters.put("offset", filter.paging().offset());
        return rows(condition, "limit :size offset :offset");
    }

    /** The next rows with ids below the given one. */
    List<AuditRow> before(long id, int size, AuditFilter filter, AuditReaders.Scope scope) {
        Condition condition = new Condition(filter, scope);
        condition.and("e.id < :before", "before", id);
        condition.parameters.put("size", size);
        return rows(condition, "limit :size");
    }

    private List<AuditRow> rows(Condition condition, String limit) {
        return jdbc.sql("select e.* from audit_event e where " + condition.sql() + " order by e.id desc " + limit)
                .params(condition.parameters)
                .query(mapper)
                .list();
    }

    /** The where clause of a filter within a scope. */
    private static final class Condition {

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Condition(AuditFilter filter, AuditReaders.Scope scope) {
            parts.add(visible(scope));
            andIf(filter.from(), "e.occurred_at >= :from", "from", startOf(filter.from(), 0));
            andIf(filter.to(), "e.occurred_at < :to", "to", startOf(filter.to(), 1));
            andIf(filter.account(), "(e.actor = :account or e.subject = :account)", "account", filter.account());
            andIf(filter.action(), "e.action = :action", "action", filter.action());
            andIf(
                    filter.caseKey(),
                    "(e.case_id = :case or e.case_id is not null and lower(e.subject) = :number)",
                    "case",
                    filter.caseKey());
            andIf(filter.unit(), "e.unit_id = :unit", "unit", filter.unit());
            andIf(filter.address(), "e.address = :address", "address", filter.address());
            if (filter.caseKey() != null) {
                parameters.put("number", filter.caseKey().toLowerCase(Locale.ROOT));
            }
        }

        private String visible(AuditReaders.Scope scope) {
            List<String> ways = new ArrayList<>();
            if (!scope.units().isEmpty()) {
                parameters.put("units", scope.units());
                parameters.put("ofAccounts", names(AuditAction.OF_ACCOUNTS));
                ways.add("e.unit_id in (:units)");
                ways.add("(e.action in (:ofAccounts) and exists (select 1 from post p "
                        + "where p.account in (e.actor, e.subject) and p.unit_id in (:units)))");
            }
            if (scope.administrator()) {
                parameters.put("installation", names(AuditAction.OF_THE_INSTALLATION));
                ways.add("e.action in (:installation)");
                // Exports of an administrator belong to no unit.
                ways.add("(e.action = 'EXPORTED' and e.unit_id is null)");
            }
            return "(" + String.join(" or ", ways) + ")";
        }

        private static Collection<String> names(Set<AuditAction> actions) {
            return actions.stream().map(Enum::name).toList();
        }

        private void andIf(Object wanted, String part, String name, Object value) {
            if (wanted != null) {
                and(part, name, value instanceof Enum<?> choice ? choice.name() : value);
            }
        }

        void and(String part, String name, Object value) {
            parts.add(part);
            parameters.put(name, value);
        }

        String sql() {
            return String.join(" and ", parts);
        }

        private static Timestamp startOf(LocalDate day, int daysLater) {
            return day == null
                    ? null
                    : Timestamp.from(day.plusDays(daysLater)
                            .atStartOfDay(TimeConfiguration.VIETNAM)
                            .toInstant());
        }
    }
}
