package vn.sovang.casefile;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The limits of each case at each unit with their source, kept as facts beside the case. */
@Service
@Transactional
public class CaseDeadlines {

    private final JdbcClient jdbc;

    CaseDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the limit of one step; a limit that is already kept for case, unit and step stays. */
    public void keep(String caseId, CaseDeadline deadline) {
        if (find(caseId, deadline.unitId()).stream()
                .anyMatch(kept -> kept.step().equals(deadline.step()))) {
            return;
        }
        jdbc.sql("""
                        insert into case_deadline
                          (case_id, unit_id, step, period, remind_before, legal_basis, verified_by, due_at)
                        values (?, ?, ?, ?, ?, ?, ?, null)""")
                .params(
                        caseId,
                        deadline.unitId(),
                        deadline.step(),
                        deadline.period(),
                        deadline.remindBefore(),
                        deadline.legalBasis(),
                        deadline.verifiedBy())
                .update();
    }

    /** Notes until when the step runs. */
    public void runsUntil(String caseId, String unitId, String step, Instant dueAt) {
        jdbc.sql("update case_deadline set due_at = ? where case_id = ? and unit_id = ? and step = ?")
                .params(Timestamp.from(dueAt), caseId, unitId, step)
                .update();
    }

    /** The limits of a dissolved unit go on at its successor. */
    public void handOver(String caseId, String fromUnitId, String toUnitId) {
        jdbc.sql("update case_deadline set unit_id = ? where case_id = ? and unit_id = ?")
                .params(toUnitId, caseId, fromUnitId)
                .update();
    }

    @Transactional(readOnly = true)
    public List<CaseDeadline> find(String caseId, String unitId) {
        return jdbc.sql("""
                        select unit_id, step, period, remind_before, legal_basis, verified_by, due_at
                        from case_deadline where case_id = ? and unit_id = ? order by step""")
                .params(caseId, unitId)
                .query((row, number) -> new CaseDeadline(
                        row.getString("unit_id"),
                        row.getString("step"),
                        row.getString("period"),
                        row.getString("remind_before"),
                        row.getString("legal_basis"),
                        row.getString("verified_by"),
                        row.getTimestamp("due_at") == null
                                ? null
                                : row.getTimestamp("due_at").toInstant()))
                .list();
    }

    /** @throws IllegalStateException when the table of deadlines has no row for the step */
    @Transactional(readOnly = true)
    public CaseDeadline get(String caseId, String unitId, String step) {
        return find(caseId, unitId).stream()
                .filter(deadline -> deadline.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The table of deadlines has no row for step " + step + " at unit " + unitId));
    }
}
