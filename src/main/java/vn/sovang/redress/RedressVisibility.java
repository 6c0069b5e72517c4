package vn.sovang.redress;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.audit.Throttle;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;

/**
 * Who sees which revocation and appeal: the parties; officer, secretary, committee and auditor of the units concerned;
 * reviewers while they are assigned.
 */
@Service
@Transactional
public class RedressVisibility {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Throttle refusals;
    private final Clock clock;

    RedressVisibility(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.refusals = new Throttle(1, Duration.ofHours(1), clock);
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean sees(String account, String caseId) {
        return jdbc.sql("""
                                select count(*) from redress_unit u where u.case_id = :case and (
                                  exists (select 1 from redress_party x where x.case_id = :case and x.account = :account)
                                  or exists (select 1 from redress_reader r where r.case_id = :case and r.account = :account)
                                  or exists (select 1 from post p where p.unit_id = u.unit_id and p.account = :account
                                       and p.role in ('OFFICER', 'SECRETARY', 'COMMITTEE', 'AUDITOR')
                                       and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)))""")
                        .param("case", caseId)
                        .param("account", account)
                        .param("today", Date.valueOf(BusinessTime.today(clock)))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws NotVisible when the account may not know of the case */
    @Transactional(readOnly = true)
    public void requireReader(String account, String caseId) {
        if (sees(account, caseId)) {
            return;
        }
        jdbc
                .sql("""
                        select number, unit_id from revocation where id = :case
                        union all select number, unit_id from appeal where id = :case""")
                .param("case", caseId)
                .query((row, index) -> AuditEntry.of(AuditAction.ACCESS_REFUSED)
                        .by(account)
                        .inCase(caseId, row.getString("number"), row.getString("unit_id"))
                        .inAnyCase())
                .list()
                .stream()
                // Once an hour per person and case: trying again and again must not fill the log.
                .filter(entry -> refusals.lets(account, caseId))
                .forEach(audit::record);
        throw new NotVisible("case");
    }

    public void showTo(String caseId, String unitId) {
        if (count("select count(*) from redress_unit where case_id = ? and unit_id = ?", caseId, unitId) == 0) {
            jdbc.sql("insert into redress_unit (case_id, unit_id, since) values (?, ?, ?)")
                    .params(caseId, unitId, Timestamp.from(BusinessTime.now(clock)))
                    .update();
        }
    }

    public void addParty(String caseId, String account) {
        if (!isParty(caseId, account)) {
            jdbc.sql("insert into redress_party (case_id, account) values (?, ?)")
                    .params(caseId, account)
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public boolean isParty(String caseId, String account) {
        return count("select count(*) from redress_party where case_id = ? and account = ?", caseId, account) > 0;
    }

    public void letRead(String caseId, String account) {
        if (count("select count(*) from redress_reader where case_id = ? and account = ?", caseId, account) == 0) {
            jdbc.sql("insert into redress_reader (case_id, account) values (?, ?)")
                    .params(caseId, account)
                    .update();
        }
    }

    /** The reviewers have done their work, or the case has ended. */
    public void endReading(String caseId) {
        jdbc.sql("delete from redress_reader where case_id = ?").param(caseId).update();
    }

    private long count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }
}
