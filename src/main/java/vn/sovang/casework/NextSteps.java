package vn.sovang.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.BusinessTime;

/** What is to be done next in a case and by whose office, for everybody who sees the case: no person is named. */
@Component
@Transactional(readOnly = true)
public class NextSteps {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    NextSteps(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    /**
     * Work that waits, for instance a vote of nine members, once.
     *
     * @param key id of the user task in the model
     * @param role in the unit, null where the work is some person's own
     * @param since when the first of them got it
     * @param dueOn null when no limit runs
     */
    public record Step(String key, String role, String unitName, Instant since, LocalDate dueOn) {}

    /** The longest waiting first. */
    public List<Step> of(String caseId) {
        return jdbc.sql("""
                        select w.task_key, w.unit_id, w.office, min(w.since) as since, max(w.due) as due from (
                          select t.task_def_key_ as task_key, coalesce(o.text_, p.text_) as unit_id,
                            l.group_id_ as office, t.create_time_ as since, t.due_date_ as due
                          from act_ru_task t
                          join act_ru_execution i on i.id_ = t.proc_inst_id_ and i.business_key_ = :case
                          left join act_ru_variable o on o.var_scope_ = t.execution_id_ and o.name_ = 'unitId'
                          left join act_ru_variable p on p.var_scope_ = t.proc_inst_id_ and p.name_ = 'unitId'
                          left join act_ru_identitylink l
                            on l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null) w
                        group by w.task_key, w.unit_id, w.office order by since, w.task_key, w.office""").param("case", caseId).query(this::step).list();
    }

    private Step step(ResultSet row, int number) throws SQLException {
        Timestamp due = row.getTimestamp("due");
        String office = row.getString("office");
        int dot = office == null ? -1 : office.indexOf('.');
        String unitId = dot < 0 ? row.getString("unit_id") : office.substring(dot + 1);
        return new Step(
                row.getString("task_key"),
                dot < 0 ? null : office.substring(0, dot).toUpperCase(Locale.ROOT),
                organisation.unit(unitId).name(),
                row.getTimestamp("since").toInstant(),
                due == null ? null : BusinessTime.dayOf(due.toInstant()));
    }
}
