package vn.sovang.redress;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.BusinessTime;

/** Events of revocations and appeals; append-only. */
@Service
@Transactional
public class RedressHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    RedressHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void record(
            String caseId,
            String unitId,
            RedressStep step,
            RedressOutcome outcome,
            String actor,
            String reference,
            String reason) {
        if (!step.outcomes().contains(outcome)) {
            throw new IllegalArgumentException("No sentence tells of " + outcome + " at " + step);
        }
        jdbc.sql("""
                        insert into redress_event (case_id, occurred_at, unit_id, step, outcome, actor, reference, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        caseId,
                        Timestamp.from(BusinessTime.now(clock)),
                        unitId,
                        step.name(),
                        outcome.name(),
                        actor,
                        reference,
                        reason)
                .update();
    }

    /** First to last. */
    @Transactional(readOnly = true)
    public List<RedressEvent> of(String caseId) {
        return jdbc.sql("select * from redress_event where case_id = ? order by id")
                .param(caseId)
                .query((row, number) -> new RedressEvent(
                        caseId,
                        row.getTimestamp("occurred_at").toInstant(),
                        row.getString("unit_id"),
                        RedressStep.valueOf(row.getString("step")),
                        RedressOutcome.valueOf(row.getString("outcome")),
                        row.getString("actor"),
                        row.getString("reference"),
                        row.getString("reason")))
                .list();
    }
}
